import type { StockPoint, StockTrend } from '#domain/stockTrend.ts';
import type { Text } from '#text/nl.ts';
import type { NumberCell } from '#text/tableCell.ts';
import { nameCell, numberCell, statusOf, tableRow } from '#text/tableCells.ts';
import type { TableModel } from '#ui/FigureTable.tsx';
import { differenceWords } from './comparisonWords.ts';
import { withoutValue } from './unitCells.ts';
import { differenceCells, figuresOf, valueCell } from './unitValueCells.ts';

export function subjectOf({ trede, instrument }: StockTrend, text: Text): string {
  return instrument?.name ?? text.terms.Trede(trede.number);
}

/** What is counted, in which unit: `Over de jaren, per 1.000 inwoners van 18 tot 64 jaar`. */
export function trendTitle({ scope }: StockPoint, text: Text): string {
  const { unit, age, reference } = scope;
  const { title } = text.trends;
  if (unit === 'per1000') return text.units.titles.per1000(title, age);
  if (reference === null) return title;
  return unit === 'index' ? text.units.titles.index(title, reference.name) : text.trends.shareTitle(reference.name);
}

/** Of known counts that have no value in the unit: why, each reason once. */
export function reasonsWithout(points: readonly StockPoint[], text: Text): string[] {
  return [
    ...new Set(
      points.flatMap(({ own, figure }) =>
        own.reason === null || figure.count === null ? [] : text.units.noValue(own.reason),
      ),
    ),
  ];
}

/** The first subject with figures in words, region by region; what has no value and why; whether its years may be compared. */
export function trendSentence(trends: readonly StockTrend[], text: Text): string {
  const [first] = trends;
  if (first === undefined) return text.trends.nothing;
  const subject = first.instrument?.name ?? text.trends.total;
  const said = first.series.flatMap(({ region, points }) => {
    const known = points.filter(({ own }) => own.value !== null);
    if (known.length === 0) return [];
    const values = known.map((point) => text.trends.at(valueCell(point, point.scope, text).words, point.year));
    const [one, other] = known;
    return [
      text.trends.counts(region.name, subject, values),
      ...(known.length === 2 && one !== undefined && other?.change.kind === 'known'
        ? [text.trends.change(differenceWords(other.change, one.scope.unit, text))]
        : []),
    ];
  });
  const points = first.series.flatMap((series) => series.points);
  const [any] = points;
  const reasons = reasonsWithout(points, text);
  const changes = points.map(({ change }) => change.kind);
  const isBroken = changes.includes('broken');
  const isJoined = changes.includes('known');
  return [
    ...said,
    ...(reasons.length === 0 || any === undefined
      ? []
      : [text.trends.without(text.units.unit(any.scope.unit, any.scope.age), reasons)]),
    ...(isBroken ? [isJoined ? text.trends.partlyBroken : text.trends.broken] : []),
  ].join(' ');
}

/** A row for each subject, region and year: the value with what it was made of, and how it differs from the year before it. */
export function trendTable(trends: readonly StockTrend[], title: string, text: Text): TableModel {
  const { columns } = text.trends;
  const scope = trends[0]?.series[0]?.points[0]?.scope;
  const unit = scope?.unit ?? 'aantal';
  const header =
    scope === undefined || unit === 'aantal'
      ? columns.count
      : text.comparison.valueIn(text.units.unit(unit, scope.age));
  const change = { key: 'change', header: columns.change, numeric: true };
  return {
    caption: title,
    columns: [
      { key: 'what', header: columns.what, numeric: false },
      { key: 'region', header: columns.region, numeric: false },
      { key: 'year', header: columns.year, numeric: true },
      { key: 'count', header, numeric: true },
      ...(unit === 'aandeel'
        ? [{ ...change, header: columns.points }]
        : [change, { key: 'percent', header: columns.percent, numeric: true }]),
    ],
    rows: trends.flatMap((trend) =>
      trend.series.flatMap(({ region, points }) =>
        points.map((point, index) => {
          const earlier = points[index - 1];
          const made = [...(earlier === undefined ? [] : figuresOf(earlier, unit)), ...figuresOf(point, unit)];
          return tableRow(`${trend.instrument?.id ?? 'totaal'}-${region.id}-${point.year}`, [
            nameCell(subjectOf(trend, text), trend.instrument?.id ?? 'totaal'),
            nameCell(region.name, region.id),
            numberCell(String(point.year), point.year, 'year', 'A'),
            cellOf(point, text),
            ...differenceCells(point.change, unit, earlier === undefined ? 'absent' : statusOf(made), text),
          ]);
        }),
      ),
    ),
  };
}

/** The value; of a known count without one, the count and why. */
function cellOf(point: StockPoint, text: Text): NumberCell {
  const cell = valueCell(point, point.scope, text);
  const why = withoutValue(point.own, point.figure, text);
  return why === '' ? cell : { ...cell, words: why };
}
