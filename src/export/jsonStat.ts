import { figuresLabel } from '#text/figuresLabel.ts';
import type { Text } from '#text/nl.ts';
import type { CellUnit, NumberCell } from '#text/tableCell.ts';
import { cubeDimensions } from './cubeDimensions.ts';
import { cellAt, type Dataset, plainWords, statusCode } from './dataset.ts';
import { notesOf, sourceOf } from './flatTable.ts';
import { writtenNumber } from './writtenNumber.ts';

interface Metric {
  id: string;
  label: string;
  unit: CellUnit;
  column: number;
  numberOf: (cell: NumberCell) => number | null;
  hasStatus: boolean;
}

const metricDimension = 'indicator';

/**
 * The dataset as a JSON-stat 2.0 cube: dimensions of its rows by indicators, all with ids and labels. Numbers that are
 * not known are null with their status; combinations that the table does not have are left out. What else the table
 * says of a row (a note, a source) is in `extension.attributes`, by the place of its first value.
 */
export function jsonStat(dataset: Dataset, text: Text): string {
  const dimensions = cubeDimensions(dataset);
  const metrics = metricsOf(dataset, text);
  const size = [...dimensions.map(({ categories }) => categories.size), metrics.length];
  const ids = dimensions.map(({ categories }) => [...categories.keys()]);
  const value: Record<string, number | null> = {};
  const status: Record<string, string> = {};
  const attributes: Record<string, { label: string; words: Record<string, string> }> = {};
  for (const row of dataset.rows) {
    const start = dimensions.reduce(
      (place, dimension, index) => place * (size[index] ?? 1) + (ids[index]?.indexOf(dimension.idOf(row)) ?? 0),
      0,
    );
    for (const [index, metric] of metrics.entries()) {
      const place = start * metrics.length + index;
      const cell = cellAt(row, metric.column);
      value[place] = cell.kind === 'number' ? metric.numberOf(cell) : null;
      if (metric.hasStatus && cell.kind === 'number') status[place] = statusCode(cell);
    }
    for (const [column, { key, header }] of dataset.columns.entries()) {
      const cell = cellAt(row, column);
      if (cell.kind !== 'name' || cell.words === '' || dimensions.some((dimension) => dimension.column === column))
        continue;
      attributes[key] ??= { label: header, words: {} };
      attributes[key].words[start * metrics.length] = cell.words;
    }
  }
  const { edition, pinnedAddress, address, filters, isFictitious, isOwn } = dataset.provenance;
  const figures = figuresLabel(dataset.provenance, text);
  const cube = {
    version: '2.0',
    class: 'dataset',
    label: figures === null ? dataset.title : `${dataset.title} (${figures})`,
    source: dataset.sources.map(({ label }) => label).join(' · '),
    ...(edition.day === null ? {} : { updated: edition.day }),
    href: address,
    note: [...notesOf(dataset, text), ...sourceOf(dataset, text)].map(([what, words]) => `${what}: ${words}`),
    role: { time: dimensions.filter(({ isTime }) => isTime).map(({ id }) => id), metric: [metricDimension] },
    id: [...dimensions.map(({ id }) => id), metricDimension],
    size,
    dimension: {
      ...Object.fromEntries(
        dimensions.map(({ id, label, categories }) => [
          id,
          { label, category: { index: [...categories.keys()], label: Object.fromEntries(categories) } },
        ]),
      ),
      [metricDimension]: metricCategories(metrics, text),
    },
    value,
    status,
    extension: {
      filters,
      sentence: plainWords(dataset.sentence),
      edition: edition.name,
      editionTitle: edition.title,
      editionVersion: edition.version,
      address,
      pinnedAddress,
      isFictitious,
      isOwn,
      attributes,
    },
  };
  return `${JSON.stringify(cube, null, 2)}\n`;
}

function metricCategories(metrics: readonly Metric[], { exports }: Text) {
  return {
    label: exports.indicator,
    category: {
      index: metrics.map(({ id }) => id),
      label: Object.fromEntries(metrics.map(({ id, label }) => [id, label])),
      unit: Object.fromEntries(metrics.map(({ id, unit }) => [id, { label: exports.units[unit] }])),
    },
  };
}

function metricsOf(dataset: Dataset, text: Text): Metric[] {
  return dataset.columns.flatMap(({ key, header }, column): Metric[] => {
    const numbers = dataset.rows.map((row) => cellAt(row, column)).filter((cell) => cell.kind === 'number');
    const [first] = numbers;
    if (first === undefined || first.unit === 'year') return [];
    const parts = (['part', 'whole'] as const).map((which): Metric => ({
      id: `${key}-${which}`,
      label: text.exports.columns[which](header),
      unit: 'people',
      column,
      numberOf: (cell) => cell.of?.[which] ?? null,
      hasStatus: false,
    }));
    return [
      { id: key, label: header, unit: first.unit, column, numberOf: percentOrCount, hasStatus: true },
      ...(numbers.some(({ of }) => of !== undefined) ? parts : []),
    ];
  });
}

// In the unit that the category names: a share in percent.
function percentOrCount({ number, unit }: NumberCell): number | null {
  return number === null ? null : Number(writtenNumber({ number, unit }));
}
