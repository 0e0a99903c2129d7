import type { CellUnit, NumberCell, TableCell } from '#text/tableCell.ts';
import { figuresLabel } from '#text/figuresLabel.ts';
import type { Text } from '#text/nl.ts';
import { cellAt, type Dataset, plainWords, sourceInWords, statusCode } from './dataset.ts';

/** A number in the unit that its column names; a share is still 0-1. */
export interface FlatNumber {
  number: number;
  unit: CellUnit;
}

/** Null is a number that is not known: an empty cell, never 0. */
export type FlatCell = string | FlatNumber | null;

export interface FlatTable {
  header: readonly string[];
  rows: readonly (readonly FlatCell[])[];
}

interface FlatColumn {
  header: string;
  cellOf: (cell: TableCell) => FlatCell;
}

/**
 * A rectangle: each column of the table, beside it the ids, statuses and parts that its cells carry, and with
 * `provenance` the source, filters, edition and address as columns that are the same in every row.
 */
export function flatTable(dataset: Dataset, text: Text, { provenance }: { provenance: boolean }): FlatTable {
  const perColumn = dataset.columns.map((column, index) => {
    const cells = dataset.rows.map((row) => cellAt(row, index));
    return { index, columns: columnsOf(column.header, cells, text) };
  });
  const constant = provenance ? constantColumns(dataset, text) : labelColumn(dataset, text);
  return {
    header: [
      ...perColumn.flatMap(({ columns }) => columns.map(({ header }) => header)),
      ...constant.map(({ header }) => header),
    ],
    rows: dataset.rows.map((row) => [
      ...perColumn.flatMap(({ index, columns }) => {
        const cell = cellAt(row, index);
        return columns.map(({ cellOf }) => cellOf(cell));
      }),
      ...constant.map(({ words }) => words),
    ]),
  };
}

function columnsOf(header: string, cells: readonly TableCell[], { exports: words }: Text): FlatColumn[] {
  const numbers = cells.filter((cell) => cell.kind === 'number');
  const [first] = numbers;
  if (first === undefined) {
    const hasIds = cells.some((cell) => cell.kind === 'name' && cell.id !== null);
    const ids: FlatColumn = {
      header: words.columns.id(header),
      cellOf: (cell) => (cell.kind === 'name' && cell.id) || '',
    };
    return [{ header, cellOf: (cell) => cell.words }, ...(hasIds ? [ids] : [])];
  }
  if (first.unit === 'year') return [{ header, cellOf: numberOf }];
  const parts: FlatColumn[] = [
    { header: words.columns.part(header), cellOf: (cell) => people(cell, 'part') },
    { header: words.columns.whole(header), cellOf: (cell) => people(cell, 'whole') },
  ];
  return [
    { header: words.columns.unit(header, words.units[first.unit]), cellOf: numberOf },
    ...(numbers.some(({ of }) => of !== undefined) ? parts : []),
    { header: words.columns.status(header), cellOf: (cell) => (cell.kind === 'number' ? statusCode(cell) : '') },
  ];
}

function numberOf(cell: TableCell): FlatCell {
  if (cell.kind === 'name') return cell.words;
  return cell.number === null ? null : { number: cell.number, unit: cell.unit };
}

function people(cell: TableCell, which: keyof NonNullable<NumberCell['of']>): FlatCell {
  const count = cell.kind === 'number' ? cell.of?.[which] : undefined;
  return count === undefined || count === null ? null : { number: count, unit: 'people' };
}

interface ConstantColumn {
  header: string;
  words: string;
}

function labelColumn({ provenance }: Dataset, text: Text): ConstantColumn[] {
  const label = figuresLabel(provenance, text);
  return label === null ? [] : [{ header: text.exports.columns.label, words: label }];
}

function constantColumns(dataset: Dataset, text: Text): ConstantColumn[] {
  const { columns } = text.exports;
  const { provenance, sources } = dataset;
  return [
    ...labelColumn(dataset, text),
    { header: columns.source, words: sources.map(sourceInWords).join(' · ') },
    { header: columns.filters, words: provenance.filters },
    { header: columns.edition, words: provenance.edition.name },
    { header: columns.version, words: provenance.edition.version },
    { header: columns.day, words: provenance.edition.day ?? '' },
    { header: columns.address, words: provenance.address },
    { header: columns.pinnedAddress, words: provenance.pinnedAddress },
  ];
}

/** What a reader must know beside the numbers, as pairs of what it is and what it says. */
export function notesOf(dataset: Dataset, text: Text): [string, string][] {
  const { notes, statusMeaning, lowerBound } = text.exports;
  const cells = dataset.rows.flatMap((row) => row.typed ?? []).filter((cell) => cell.kind === 'number');
  const codes = new Map(cells.map((cell) => [cell.status, statusMeaning[cell.status]] as const));
  return [
    ...labelColumn(dataset, text).map(({ header, words }): [string, string] => [header, words]),
    [notes.title, dataset.title],
    [notes.sentence, plainWords(dataset.sentence)],
    [notes.filters, dataset.provenance.filters],
    ...(dataset.counted.length === 0 ? [] : [[notes.counted, dataset.counted.join(' · ')] satisfies [string, string]]),
    ...dataset.notes.map((note): [string, string] => [notes.note, plainWords(note)]),
    ...[...codes].map(([code, meaning]): [string, string] => [notes.statusCode(code), meaning]),
    ...(cells.some(({ isLowerBound }) => isLowerBound)
      ? [[notes.statusCode('≥'), lowerBound] satisfies [string, string]]
      : []),
  ];
}

/** Where the figures come from, as pairs likewise. */
export function sourceOf(dataset: Dataset, text: Text): [string, string][] {
  const { columns } = text.exports;
  const { edition, address, pinnedAddress } = dataset.provenance;
  return [
    ...labelColumn(dataset, text).map(({ header, words }): [string, string] => [header, words]),
    ...dataset.sources.map((source): [string, string] => [columns.source, sourceInWords(source)]),
    [columns.edition, `${edition.name} (${edition.title})`],
    [columns.version, edition.version],
    ...(edition.day === null ? [] : [[columns.day, edition.day] satisfies [string, string]]),
    [columns.address, address],
    [columns.pinnedAddress, pinnedAddress],
  ];
}
