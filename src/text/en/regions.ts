import type { Text } from '#text/nl.ts';
import { formats } from './formats.ts';
import { units } from './units.ts';

export const regions: Text['regions'] = {
  region: 'Region',
  place: 'Place',
  whole: 'whole',
  inFocus: 'region in focus',
  placed: (place, region) => `${place}. ${region}`,
  rankingTitle: (subject) => `Ranking: ${subject}`,
  rankingLead: (year) => `Regions in order of size, ${year}.`,
  ends: (first, firstValue, last, lastValue, unit) =>
    `Highest is **${first}** with ${firstValue}, lowest **${last}** with ${lastValue} (${unit}).`,
  equal: (count, value, unit) => `All ${count} regions have ${value} (${unit}).`,
  focus: (region, place, count, isShared) =>
    `**${region}** has place ${place}${isShared ? ' (shared)' : ''} of ${count}.`,
  only: (region, value, unit) =>
    `**${region}** is the only region with a figure here that contains no other: ${value} (${unit}). With one region there is no ranking.`,
  none: 'No region has a place of its own here.',
  wholes: (wholes) => `As a whole, not in the ranking: ${formats.list(wholes)}.`,
  withValue: (region, value) => `${region} (${value})`,
  wholeLine: (region, value) => `${region}: ${value}`,
  without: (reasons) => `Without a place: ${reasons.join('; ')}.`,
  scatterTitle: (x, y) => `${x} and ${y}`,
  scatterLead: (year) => `Two figures of each region against each other, ${year}.`,
  axis: { x: 'Horizontal', y: 'Vertical' },
  axisWithUnit: (subject, unit) => `${subject} (${unit})`,
  size: (age) => `The larger the area, the more ${units.whom(age)}:`,
  sizeUnknown: 'all of one size, for the inhabitants of a region are not known',
  inhabitants: (age) => `Number of ${units.whom(age)}`,
  both: (count) => `${count} regions have both figures.`,
  one: (region, x, xValue, y, yValue) => `Only **${region}** has a point here: ${xValue} (${x}) and ${yValue} (${y}).`,
  highest: (x, xValue, y, yValue, nameX, nameY) =>
    x === y
      ? `**${x}** is highest on both: ${xValue} (${nameX}) and ${yValue} (${nameY}).`
      : `Farthest to the right is **${x}** (${nameX}: ${xValue}), highest **${y}** (${nameY}: ${yValue}).`,
  tooFew: (count) => `With ${count === 1 ? 'one point' : `${count} points`} nothing can be said of a relation.`,
  noCause: 'That two figures are high or low together does not say that the one comes from the other.',
  oneSided: (reasons) => `With only one of the two figures, so not drawn: ${reasons.join('; ')}.`,
  noPoints: 'No region has both figures here.',
  notFromZero: 'The axes do not begin at 0, so that the points lie apart.',
  wholesIn: 'A ring is a whole that other points are a part of.',
  wholesOut: (names) =>
    `A whole does not stand among its parts: ${formats.list(names)} ${names.length === 1 ? 'is' : 'are'} not drawn here. Per 1,000 inhabitants it can be.`,
};
