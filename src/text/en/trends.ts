import type { Text } from '#text/nl.ts';
import { formats } from './formats.ts';

export const trends: Text['trends'] = {
  title: 'Over the years',
  shareTitle: (reference) => `Over the years, share of ${reference}`,
  at: (count, year) => `**${count}** in ${year}`,
  counts: (region, subject, counts) => `${region}, ${subject}: ${formats.list(counts)}.`,
  total: 'published total of the rung',
  change: (difference) => `That is ${difference}.`,
  without: (unit, reasons) => `Not every figure has a value (${unit}): ${reasons.join('; ')}.`,
  broken: 'The years cannot be compared: people were counted differently. So there is no line and no percentage.',
  partlyBroken: 'No line crosses a break in the series: people were counted differently there.',
  nothing: 'There are no figures on this rung for these years.',
  breakLabel: (year, region) => `break ${year}${region === null ? '' : `, ${region}`}`,
  breakNote: (year, region, note) => `Break in ${year}${region === null ? '' : ` for ${region}`}: ${note}`,
  ends: (first, firstYear, last, lastYear) => `${first} (${firstYear}) – ${last} (${lastYear})`,
  only: (count, year) => `${count} (${year})`,
  gap: (status, years) => `${status} (${years.join(', ')})`,
  scale: 'Each panel has its own scale, from 0.',
  columns: {
    what: 'What',
    region: 'Region',
    year: 'Year',
    count: 'Number',
    change: 'Difference from the year before',
    percent: 'Difference, per cent',
    points: 'Difference from the year before, percentage points',
  },
  notComparable: 'not comparable',
  percent: (share) => `${formats.pointDifference(share)}%`,
};
