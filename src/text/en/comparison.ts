import type { Text } from '#text/nl.ts';
import { formats } from './formats.ts';

export const comparison: Text['comparison'] = {
  heading: 'Compare instruments',
  lead: (instruments, possible, regions, years) => {
    const all = possible > instruments ? ` of the ${possible}` : '';
    const subject =
      instruments === 1 && all === '' ? '1 instrument' : `${instruments}${all} instruments beside each other`;
    return `${subject} for ${regions} in ${formats.list(years.map(String))}.`;
  },
  nothing: (regions, years) =>
    `For these instruments there are no figures in ${regions} for ${formats.list(years.map(String))}.`,
  noInstruments: 'None of the chosen instruments belongs to the chosen policy domains.',
  showCounts: 'Show numbers',
  whole: 'All instruments',
  valueIn: (unit) => unit.replace(/^./, (letter) => letter.toUpperCase()),
  percentTo: (basis) => `Difference from ${basis}, percent`,
  withPercent: (difference, percent) => `${difference} (${percent})`,
  inYear: (region, year) => `${region} (${year})`,
  inReference: (region, values) => `In ${region}: ${formats.list(values)}.`,
  toBasis: (basis, name, difference) =>
    `Differences are from **${basis}**; the largest is that of ${name}: ${difference}.`,
  changed: (difference) => `That is a difference of ${difference}.`,
  yearsBroken: 'These years cannot be compared: people were counted differently.',
  missingSomewhere: (names, hasRegions, hasYears) => {
    const where = [...(hasRegions ? ['every region'] : []), ...(hasYears ? ['every year'] : [])];
    return `Not a figure in ${formats.list(where)}: ${formats.list(names)}. That is not zero.`;
  },
  notEverywhere: (reason) => `This is not possible everywhere: ${reason}.`,
  unrounded: 'Differences are taken of the full numbers and rounded after that.',
  within: (part, whole) =>
    `${part} lies in ${whole}: the difference between their numbers is what the rest of ${whole} has.`,
  commonAxis: (end) => `All panels have the same axis, up to ${end}.`,
  commonBars: (end) => `The bars in the cells have one scale: a full cell is ${end}.`,
  scrollCue: 'Scroll the table sideways to see everything.',
};
