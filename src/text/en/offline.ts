import type { Text } from '#text/nl.ts';

export const offline: Text['offline'] = {
  current: (moment: string) =>
    `Compared with the server on ${moment}: there are no newer figures. They are on this device too, for when there is no network.`,
  kept: (moment: string) =>
    `No connection to the server: you see figures kept on this device, last compared on ${moment}.`,
  newer: 'The server has newer figures than you see here.',
  newFigures: (title: string, version: string, day: string | null) =>
    day === null
      ? `There are new figures: ${title}, version ${version}.`
      : `There are new figures, of ${day}: ${title}, version ${version}.`,
  showFigures: 'Show them',
  newProduct: 'There is a new version of this site.',
  showProduct: 'Use it',
  later: 'Later',
};
