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
  search: 'Search the table',
  searchHint: 'e.g. wijk-werken, Westhoek or n.a.',
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
  filesTitle: 'Files to fetch',
  filesIntro:
    'The figures are plain CSV files (UTF-8, with commas) in a Frictionless Data Package. The description is in datapackage.json.',
  sourcesTitle: 'Sources',
  seen: (what) => `Seen: ${what}`,
};
