import type { Text } from '#text/nl.ts';

export const comparison: Text['comparison'] = {
  heading: 'Compare instruments',
  lead: (instruments, regions, year) =>
    `${instruments === 1 ? '1 instrument' : `${instruments} instruments beside each other`} for ${regions} in ${year}.`,
  choose: 'Choose instruments',
  nothing: (regions, year) => `For these instruments there are no figures in ${regions} for ${year}.`,
  noInstruments: 'None of the chosen instruments belongs to the chosen policy domains.',
  showCounts: 'Show numbers',
  overRegions: 'Regions beside each other.',
  notHere: (arrangement) => `${arrangement}: too few regions have figures here.`,
  showBars: 'Show as bars',
  whole: 'All instruments',
  howToRead: 'Differences are to the first chosen instrument, in the first chosen region.',
};
