import type { Text } from '#text/nl.ts';
import { formats } from './formats.ts';

const observationCount = (count: number) => (count === 1 ? '1 observation' : `${formats.count(count)} observations`);
const flowCount = (count: number) => (count === 1 ? '1 flow' : `${formats.count(count)} flows`);

export const observations: Text['observations'] = {
  heading: 'Data',
  lead: (counted, moved, title, version) =>
    `Every figure of ${title} (version ${version}): ${observationCount(counted)} and ${flowCount(moved)}, each with status and source.`,
  tableTitle: 'All observations',
  flowsTitle: 'All flows',
  shown: (shown, total) =>
    shown === total ? observationCount(total) : `${formats.count(shown)} of ${observationCount(total)}`,
  more: (count) => `Show the next ${formats.count(count)}`,
  all: (count) => `Show all ${formats.count(count)}`,
  onPaper: (shown, all) =>
    `On paper are the first ${formats.count(shown)} of ${formats.count(all)} rows, as on screen. What is shown comes on paper; all rows can be saved as a file too.`,
  search: 'Search the table',
  searchHint: 'e.g. wijk-werken or n.a.',
  none: 'This package has no observations yet. The files below can already be seen.',
  nothing: 'No observation fits this search and these filters.',
  clearSearch: 'Clear the search and filters',
  askedHidden:
    'The address points to a row that does not fit these filters or this search. It is shown below all the same, first and marked.',
  askedGone: 'The address points to a row that this edition does not have.',
  sortedBy: (column, ascending) => `sorted by ${column}, ${ascending ? 'ascending' : 'descending'}`,
  sortBy: (column) => `Sort by ${column}`,
  scrollLabel: (caption) => `${caption}: scroll to see all columns`,
  columns: {
    year: 'Year',
    region: 'Region',
    trede: 'Rung',
    instrument: 'Instrument',
    measure: 'Measure',
    value: 'Value',
    status: 'Status',
    attribution: 'Attribution',
    source: 'Source',
    note: 'Note',
    from: 'From',
    to: 'To',
    coverage: 'Who was counted',
  },
  total: 'published total',
  editionTotal: 'all rungs of the edition',
  outside: 'outside the ladder',
  everyone: 'everyone',
  qualityTitle: 'What stands out in the figures',
  qualityNone: 'Nothing stands out: totals and parts agree and nothing is missing.',
  qualityIntro:
    'The same check as before publishing. These are no errors: the figures stand as they were published, but you should know this.',
  moreWarnings: (count) => `Show all ${formats.count(count)} remarks`,
  totalsIntro:
    'A published total and the sum of its parts are two facts; neither is corrected. Where a part is missing, the sum is a lower bound.',
  partsKnown: 'Parts with a figure',
  partsOf: (known, all) => `${known} of ${all}`,
  populationsTitle: 'Inhabitants',
  populationsIntro: 'Figures per 1,000 inhabitants and the index divide by these numbers, of 1 January.',
  coverage: {
    title: 'Where there are figures',
    intro: (measure) => `For every region, year and instrument or total: is there a figure (${measure})?`,
    legend: 'What the signs mean, and how often they occur',
    names: {
      sure: 'figure, surely attributed',
      likely: 'figure, likely attributed',
      O: 'not available (n.a.)',
      Q: 'suppressed',
      M: 'not applicable',
      absent: 'not in the data',
    },
    counted: (name, count) => `${name}: ${formats.count(count)}`,
    total: (trede) => `Trede ${trede}, total`,
  },
  filesTitle: 'Files to fetch',
  filesIntro:
    'The figures are plain CSV files (UTF-8, with commas) in a Frictionless Data Package. The description is in datapackage.json.',
  sourcesTitle: 'Sources',
  seen: (what) => `Seen: ${what}`,
};
