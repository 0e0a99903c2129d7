import type { Text } from '#text/nl.ts';
import { formats } from './formats.ts';

export const observations: Text['observations'] = {
  heading: 'Data',
  lead: (observationCount, flowCount, title, version) =>
    `Every figure of ${title} (version ${version}): ${formats.count(observationCount)} observations and ${formats.count(flowCount)} flows, each with status, attribution and source.`,
  tableTitle: 'All observations',
  flowsTitle: 'All flows',
  shown: (shown, total) =>
    shown === total
      ? `${formats.count(total)} observations`
      : `${formats.count(shown)} of ${formats.count(total)} observations`,
  more: (count) => `Show the next ${formats.count(count)}`,
  all: (count) => `Show all ${formats.count(count)}`,
  search: 'Search the table',
  searchHint: 'e.g. wijk-werken, Westhoek or n.a.',
  nothing: 'No observation fits this search and these filters.',
  clearSearch: 'Clear the search',
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
