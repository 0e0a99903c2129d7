import type { keeperDecide as dutch } from '#text/nl/keeperDecide.ts';
import { formats } from './formats.ts';

const { count, list } = formats;
const counted = (number: number, one: string, more: string) => `${count(number)} ${number === 1 ? one : more}`;

export const keeperDecide: typeof dutch = {
  needed: '(still to choose)',
  toFirst: 'To the first question',
  busy: 'Looking at the sheets…',
  wholePackage: 'A whole package: every column has its name already. There is nothing to decide.',
  besides: 'The other tables beside it are not used.',
  intro: 'Is this right? Change what is not. Leave out what you do not want.',
  sheet: (file, sheet) => (sheet === null ? file : `${file}, sheet ${sheet}`),
  takes: 'Take this sheet along',
  sheetQuestions: (number) => counted(number, 'question about this sheet', 'questions about this sheet'),
  year: 'Year, where none is named',
  region: 'Region, where none is named',
  source: 'Source of these figures',
  measure: 'Measure',
  emptyCells: 'Empty cells are',
  dashes: 'Dashes are',
  ask: 'to be asked, cell by cell',
  none: 'not chosen',
  sourceForOthers: (number) =>
    number === 1
      ? 'Take this source for the other sheet too'
      : `Take this source for the ${count(number)} other sheets too`,
  columns: { column: 'Column', header: 'Header', role: 'Taken for', takes: 'Take along' },
  columnsOf: (sheet) => `Columns of ${sheet}`,
  rowsIn: (sheet) => `Rows of ${sheet}`,
  rowsOf: (records, parts, totals) =>
    records > 0
      ? `Rows: ${counted(records, 'row of data', 'rows of data')}`
      : `Rows: ${counted(parts, 'part', 'parts')} and ${counted(totals, 'total', 'totals')}`,
  rowColumns: { row: 'Row', text: 'As written', role: 'Taken for' },
  takesRow: (row) => `Take row ${row} along`,
  takesColumn: (column) => `Take column ${column} along`,
  namesTitle: 'Names',
  namesIntro: 'We do not know these names exactly. What do you mean?',
  namesKnown: (number) => counted(number, 'name recognised', 'names recognised'),
  nameColumns: { text: 'As written', kind: 'Kind', where: 'Where', meaning: 'Taken for' },
  meaningOf: (text) => `What “${text}” is`,
  someCells: (cells, more) => `${cells.join(', ')} and ${count(more)} more`,
  choose: 'Choose…',
  acceptOne: (name) => `Yes, ${name}`,
  acceptProposals: (number) => (number === 1 ? 'Accept the proposal' : `Accept the ${count(number)} proposals`),
  leaveOut: 'leave out',
  addNew: 'something new: add…',
  added: (name) => `${name} (new)`,
  adding: (text) => `Add “${text}”`,
  addingSource: 'Add a source',
  name: 'Name',
  id: 'Id',
  idWhy: 'Short name in addresses and files; it never changes later.',
  idWrong: 'Only small letters, digits, and hyphens between them.',
  idTaken: 'This id exists. Take another one.',
  byKeeper: 'as the keeper of the data says',
  address: 'Web address (may be empty)',
  addressWrong: 'A web address starts with https:// or http://.',
  alsoOthers: (names) =>
    names.length === 1
      ? `Also add ${list(names)}, which lies in the same region`
      : `Also add the ${count(names.length)} other unknown regions, which lie in the same one: ${list(names.length > 8 ? [...names.slice(0, 8), '…'] : names)}`,
  addAll: (number) => `Add all ${count(number)}`,
  parent: 'Lies in',
  noParent: 'no other region',
  trede: 'Rung',
  domain: 'Policy domain',
  publisher: 'Publisher',
  titleOf: 'Title',
  add: 'Add',
  cancel: 'Cancel',
  cellsTitle: 'Cells without a clear count',
  cellsIntro: 'An empty cell is never 0. Say what each cell is, or type the count.',
  ownCount: 'a count: type it…',
  ownCountOf: (label) => `${label}: count`,
  ownCountHint: 'number of people',
  sameAnswer: (number, why) => `${count(number)} times: ${why} They all are:`,
  cellColumns: { place: 'Where', found: 'As written', about: 'About', problem: 'Why we ask', answer: 'It is' },
  answerOf: (cell) => `What ${cell} is`,
  emptyCell: 'nothing',
  conversionsTitle: 'Converted',
  conversionsIntro: (number) =>
    number === 1
      ? 'Once we read something otherwise than it is written.'
      : `${count(number)} times we read something otherwise than it is written.`,
  conversionColumns: { place: 'Where', before: 'As written', after: 'Becomes', why: 'Why' },
  nothing: 'nothing',
  accept: 'I have looked at the conversions and accept them',
  acceptedNone: 'Nothing was converted: everything was written as we write it.',
  questionsLeft: (number) =>
    number === 1 ? '1 question left before you can go on.' : `${count(number)} questions left before you can go on.`,
  acceptLeft: 'Look at the conversions and accept them to go on.',
  noFigures: 'No sheet was recognised as a table of figures. We know two shapes:',
  shapes: [
    'A row per instrument and a column per region and year, with headers such as “Westhoek 2022”. If the instruments are the headers, turn the table (in Excel: copy, paste special, transpose).',
    'A row per figure, with headers such as year, region, instrument and count.',
  ],
  newThings: {
    title: 'New in this edition',
    years: 'years',
    regions: 'regions',
    instruments: 'instruments',
    sources: 'sources',
    line: (what, names) => `${what}: ${list(names)}`,
  },
  answered: 'Everything is decided.',
  toCheck: 'On to the check',
  replaced: (year) => `This file replaces all published figures of ${year}`,
};
