import type { Measure } from '#domain/edition.ts';
import { rowOfFigure } from '#domain/figure.ts';
import type { StockPoint, StockTrend } from '#domain/stockTrend.ts';
import type { Text } from '#text/nl.ts';
import { useText } from '#text/TextContext.ts';
import { figureCell, statusOf } from '#text/tableCells.ts';
import type { MarkSymbol } from '#ui/domainMarks.ts';
import type { TableModel } from '#ui/FigureTable.tsx';
import { spokenRow } from '#ui/spokenRow.ts';
import { FigureFrame } from './FigureFrame.tsx';
import { sourcesOf } from './figureCells.ts';
import { unitAxis } from './InstrumentBars.tsx';
import { likelyCaveats } from './likelyCaveats.ts';
import { otherCountCaveats } from './otherCountCaveats.ts';
import { reasonsWithout, subjectOf, trendSentence, trendTable, trendTitle } from './stockTrendWords.ts';
import { ThroughputTrendPlot, type TrendPanel } from './ThroughputTrendPlot.tsx';
import { measuredMark, unitCaveats, unitNotes, unitSources } from './unitCells.ts';
import { figuresOf } from './unitValueCells.ts';

interface StockTrendsProps {
  id: string;
  /** At least one; all with the same regions and years. */
  trends: readonly StockTrend[];
  measure: Measure;
  view: 'grafiek' | 'tabel';
  onViewChange: (view: 'grafiek' | 'tabel') => void;
}

/** How regions are told apart: by colour, by sign, and by the line. */
const looks: readonly { colour: string; symbol: MarkSymbol; dash: string }[] = [
  { colour: '--accent', symbol: 'circle', dash: '' },
  { colour: '--domain-other', symbol: 'square', dash: '6 4' },
];

/** A rung and its instruments over the years, in any unit: points, and lines between those that may be compared. */
export function StockTrends({ id, trends, measure, view, onViewChange }: StockTrendsProps) {
  const text = useText();
  const points = trends.flatMap(({ series }) => series.flatMap((one) => one.points));
  const [first] = points;
  if (first === undefined) return null;
  const title = trendTitle(first, text);
  const table = trendTable(trends, title, text);
  const breaks = [...new Set(trends.flatMap((trend) => trend.breaks))];
  const observations = points.flatMap(({ observation, referenceObservation }) => [observation, referenceObservation]);
  const scopes = points.map(({ scope }) => scope);
  const years = trends[0]?.years ?? [];
  return (
    <FigureFrame
      id={id}
      title={title}
      sentence={trendSentence(trends, text)}
      view={view}
      onViewChange={onViewChange}
      table={table}
      caveats={[
        ...breaks.map(({ year, region, note }) => text.trends.breakNote(year, region?.name ?? null, note)),
        ...otherCountCaveats(points, text),
        ...unitCaveats(first.scope, text),
        ...likelyCaveats(observations, text),
        ...(trends.length > 1 ? [text.trends.scale] : []),
      ]}
      sources={unitSources(scopes, sourcesOf(observations, text), text)}
      sourceNotes={[...unitNotes(scopes, text.bars.unit[measure], text), text.formats.list(years.map(String))]}
    >
      <ThroughputTrendPlot label={title} panels={panelsOf(trends, table, text)} />
    </FigureFrame>
  );
}

function panelsOf(trends: readonly StockTrend[], table: TableModel, text: Text): TrendPanel[] {
  let row = 0;
  return trends.map((trend): TrendPanel => ({
    key: trend.instrument?.id ?? 'totaal',
    title: subjectOf(trend, text),
    years: trend.years,
    breaks: trend.breaks.map(({ year, region }) => ({
      year,
      label: text.trends.breakLabel(year, region?.name ?? null),
    })),
    ...axisIn(trend, text),
    series: trend.series.map(({ region, points, runs }, index) => ({
      key: region.id,
      name: region.name,
      ends: [
        ...(runs.length === 0 ? reasonsWithout(points, text) : runs.map((run) => endsWords(run, text))),
        ...gapsWords(points, text),
      ].join(' · '),
      ...(looks[index % looks.length] ?? { colour: '--accent', symbol: 'circle', dash: '' }),
      runs: runs.map((run) => run.map(({ year, own }) => ({ year, value: own.value ?? 0 }))),
      marks: points.map((point) => {
        const cells = table.rows[row]?.cells ?? [];
        row += 1;
        return {
          year: point.year,
          value: point.own.value,
          label: wordsOf(point, text),
          isExact: statusOf(figuresOf(point, point.scope.unit)) === 'A',
          row: rowOfFigure(point.figure),
          spoken: spokenRow(table.columns, cells),
        };
      }),
    })),
  }));
}

function axisIn({ series }: StockTrend, text: Text): Pick<TrendPanel, 'format' | 'quantity'> {
  const scope = series[0]?.points[0]?.scope;
  const { format, quantity } =
    scope === undefined
      ? { format: text.formats.axisTick, quantity: 'count' as const }
      : unitAxis(scope, 'lineair', text);
  return { format, quantity };
}

/** As it stands at a point: 11,9; 1.501 (geschat); n.b. */
function wordsOf({ own, figure, scope }: StockPoint, text: Text): string {
  return scope.unit === 'aantal' ? figureCell(figure, text) : measuredMark(own, figure, scope.unit, text);
}

/** The ends of one run: what lies before a break or a gap is not held against what comes after. */
function endsWords(run: readonly StockPoint[], text: Text): string {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last
    ? text.trends.only(wordsOf(last, text), last.year)
    : text.trends.ends(wordsOf(first, text), first.year, wordsOf(last, text), last.year);
}

/** What each empty ring on the axis is: `geen cijfer (2018, 2019)`. */
function gapsWords(points: readonly StockPoint[], text: Text): string[] {
  const yearsOf = new Map<string, number[]>();
  for (const point of points.filter(({ figure }) => figure.count === null)) {
    const words = wordsOf(point, text);
    yearsOf.set(words, [...(yearsOf.get(words) ?? []), point.year]);
  }
  return [...yearsOf].map(([words, years]) => text.trends.gap(words, years));
}
