import type { CellUnit, NumberCell } from '#text/tableCell.ts';
import type { Text } from '#text/nl.ts';
import { cellAt, type Dataset, plainWords, statusCode } from './dataset.ts';
import { notesOf, sourceOf } from './flatTable.ts';
import { writtenNumber } from './writtenNumber.ts';

interface Category {
  index: string[];
  label: Record<string, string>;
  unit?: Record<string, { label: string; decimals?: number }>;
}

/** A JSON-stat 2.0 dataset; the parts of the standard that are written here. */
interface JsonStat {
  version: '2.0';
  class: 'dataset';
  label: string;
  source: string;
  updated?: string;
  href: string;
  note: string[];
  role: { metric: string[] };
  id: string[];
  size: number[];
  dimension: Record<string, { label: string; category: Category }>;
  value: (number | null)[];
  status: Record<string, string>;
  extension: Record<string, string | boolean>;
}

interface Metric {
  id: string;
  label: string;
  unit: CellUnit;
  numberOf: (cell: NumberCell | null) => number | null;
  column: number;
  hasStatus: boolean;
}

const metricDimension = 'indicator';

/**
 * The dataset as a JSON-stat 2.0 cube: rows by indicators. Rows are named by their id where they have one; numbers that
 * are not known are null with their status.
 */
export function jsonStat(dataset: Dataset, text: Text): string {
  const rowIds = uniqueIds(dataset);
  const metrics = metricsOf(dataset, text);
  const value: (number | null)[] = [];
  const status: Record<string, string> = {};
  for (const row of dataset.rows) {
    for (const metric of metrics) {
      const cell = cellAt(row, metric.column);
      const number = cell.kind === 'number' ? cell : null;
      if (metric.hasStatus && number !== null) status[value.length] = statusCode(number);
      value.push(metric.numberOf(number));
    }
  }
  const rowDimension = dataset.columns[0]?.key ?? 'row';
  const { edition, pinnedAddress, address, filters, isFictitious } = dataset.provenance;
  const cube: JsonStat = {
    version: '2.0',
    class: 'dataset',
    label: isFictitious ? `${dataset.title} (${text.terms.fictitious})` : dataset.title,
    source: dataset.sources.map(({ label }) => label).join(' · '),
    ...(edition.day === null ? {} : { updated: edition.day }),
    href: address,
    note: [...notesOf(dataset, text), ...sourceOf(dataset, text)].map(([what, words]) => `${what}: ${words}`),
    role: { metric: [metricDimension] },
    id: [rowDimension, metricDimension],
    size: [rowIds.length, metrics.length],
    dimension: {
      [rowDimension]: {
        label: dataset.columns[0]?.header ?? '',
        category: {
          index: rowIds,
          label: Object.fromEntries(rowIds.map((id, index) => [id, rowLabel(dataset, index)])),
        },
      },
      [metricDimension]: {
        label: text.exports.indicator,
        category: {
          index: metrics.map(({ id }) => id),
          label: Object.fromEntries(metrics.map(({ id, label }) => [id, label])),
          unit: Object.fromEntries(metrics.map(({ id, unit }) => [id, { label: text.exports.units[unit] }])),
        },
      },
    },
    value,
    status,
    extension: {
      filters,
      sentence: plainWords(dataset.sentence),
      edition: edition.name,
      editionTitle: edition.title,
      version: edition.version,
      address,
      pinnedAddress,
      isFictitious,
    },
  };
  return `${JSON.stringify(cube, null, 2)}\n`;
}

/** The id of what a row is about, where every row has its own; else the row's key. */
function uniqueIds(dataset: Dataset): string[] {
  const ids = dataset.rows.map((row) => {
    const cell = cellAt(row, 0);
    return cell.kind === 'name' ? (cell.id ?? row.key) : row.key;
  });
  return new Set(ids).size === ids.length ? ids : dataset.rows.map(({ key }) => key);
}

/** The words that name a row: those of all its cells that are no numbers. */
function rowLabel(dataset: Dataset, index: number): string {
  const row = dataset.rows[index];
  if (row === undefined) return '';
  const names = dataset.columns.flatMap((_, column) => {
    const cell = cellAt(row, column);
    const isName = cell.kind === 'name' || cell.unit === 'year';
    return isName && cell.words !== '' ? cell.words : [];
  });
  return names.join('; ');
}

function metricsOf(dataset: Dataset, text: Text): Metric[] {
  return dataset.columns.flatMap(({ key, header }, column): Metric[] => {
    const numbers = dataset.rows.map((row) => cellAt(row, column)).filter((cell) => cell.kind === 'number');
    const [first] = numbers;
    if (first === undefined || first.unit === 'year') return [];
    const main: Metric = {
      id: key,
      label: header,
      unit: first.unit,
      column,
      numberOf: percentOrCount,
      hasStatus: true,
    };
    const parts = (['part', 'whole'] as const).map((which): Metric => ({
      id: `${key}-${which}`,
      label: text.exports.columns[which](header),
      unit: 'people',
      column,
      numberOf: (cell) => cell?.of?.[which] ?? null,
      hasStatus: false,
    }));
    return [main, ...(numbers.some(({ of }) => of !== undefined) ? parts : [])];
  });
}

// In the unit that the category names: a share in percent.
function percentOrCount(cell: NumberCell | null): number | null {
  if (cell === null || cell.number === null) return null;
  return Number(writtenNumber({ number: cell.number, unit: cell.unit }));
}
