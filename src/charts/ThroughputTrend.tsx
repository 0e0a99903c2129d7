import type { SeriesBreak } from '#domain/edition.ts';
import type { StepTrend, TrendPoint } from '#domain/throughputTrend.ts';
import { isKnown, rowOfFigure } from '#domain/figure.ts';
import type { Text } from '#text/nl.ts';
import { useText } from '#text/TextContext.ts';
import type { MarkSymbol } from '#ui/domainMarks.ts';
import type { TableModel } from '#ui/FigureTable.tsx';
import { spokenRow } from '#ui/spokenRow.ts';
import { figureCell, nameCell, numberCell, tableRow } from '#text/tableCells.ts';
import { FigureFrame } from './FigureFrame.tsx';
import { sourcesOf } from './figureCells.ts';
import { per100Cell, stepCell, stepCountCell } from './flowCells.ts';
import { ThroughputTrendPlot, type TrendPanel } from './ThroughputTrendPlot.tsx';

/** A step with, per region, the runs of years that a line may join. */
interface DrawnTrend extends StepTrend {
  runs: readonly (readonly (readonly TrendPoint[])[])[];
}

interface ThroughputTrendProps {
  id: string;
  title: string;
  /** At least one; all with the same regions and years. */
  trends: readonly DrawnTrend[];
  view: 'grafiek' | 'tabel';
  onViewChange: (view: 'grafiek' | 'tabel') => void;
}

/** How regions are told apart: by colour, by sign, and by the line. */
const looks: readonly { colour: string; symbol: MarkSymbol; dash: string }[] = [
  { colour: '--accent', symbol: 'circle', dash: '' },
  { colour: '--domain-other', symbol: 'square', dash: '6 4' },
  { colour: '--domain-onderwijs', symbol: 'triangle', dash: '2 3' },
  { colour: '--domain-welzijn', symbol: 'diamond', dash: '9 3 2 3' },
  { colour: '--domain-werk', symbol: 'ring', dash: '1 4' },
];

/** Throughput per 100 on the rung that is left, step by step over the years, regions in one panel. */
export function ThroughputTrend({ id, title, trends, view, onViewChange }: ThroughputTrendProps) {
  const text = useText();
  const table = tableOf(title, trends, text);
  const breaks = new Map(
    trends
      .flatMap((trend) => trend.breaks)
      .map((one) => [`${one.year}-${one.trede?.number}-${one.instrument?.id}`, one]),
  );
  return (
    <FigureFrame
      id={id}
      title={title}
      sentence={sentenceOf(trends, text)}
      view={view}
      onViewChange={onViewChange}
      table={table}
      caveats={[text.flows.trendScale, ...[...breaks.values()].map((one) => breakNote(one, text))]}
      sources={sourcesOf(
        trends.flatMap(({ series }) => series.flatMap(({ points }) => points.flatMap(({ flows }) => flows))),
        text,
      )}
      sourceNotes={[text.bars.unit.doorstroom]}
    >
      <ThroughputTrendPlot label={title} panels={panelsOf(trends, table, text)} />
    </FigureFrame>
  );
}

function breakNote({ year, region, trede, note }: SeriesBreak, text: Text): string {
  const treden = trede === null ? text.flows.allTreden : text.terms.trede(trede.number);
  return text.flows.trendBreakNote(region === null ? treden : `${treden}, ${region.name}`, year, note);
}

function per100({ rate, figure }: TrendPoint, text: Text): string {
  return rate === null ? figureCell(figure, text) : text.formats.per100(rate);
}

/** The first and the last year of the region in focus, per step; of a step whose series breaks, that it does. */
function sentenceOf(trends: readonly DrawnTrend[], text: Text): string {
  const [firstTrend] = trends;
  const region = firstTrend?.series[0]?.region.name ?? '';
  const whole = trends.filter(({ breaks }) => breaks.length === 0);
  const known = whole.flatMap(({ from, to, series: [focus] }) => {
    const points = focus?.points.filter(({ rate }) => rate !== null) ?? [];
    const [first] = points;
    const last = points.at(-1);
    return first === undefined || last === undefined || first === last
      ? []
      : text.flows.trendStep(from.number, to.number, per100(first, text), first.year, per100(last, text), last.year);
  });
  const broken = trends.filter((trend) => !whole.includes(trend));
  return [
    ...(known.length === 0 ? [] : [text.flows.trendSentence(region, known)]),
    ...(broken.length === 0
      ? []
      : [text.flows.trendBroken(broken.map(({ from, to }) => text.flows.fromTo(from.number, to.number)))]),
  ].join(' ');
}

function lookOf(index: number) {
  return looks[index % looks.length] ?? { colour: '--accent', symbol: 'circle' as const, dash: '' };
}

function panelsOf(trends: readonly DrawnTrend[], table: TableModel, text: Text): TrendPanel[] {
  let row = 0;
  return trends.map((trend): TrendPanel => ({
    key: `${trend.from.number}-${trend.to.number}`,
    title: text.flows.stepStage(trend.from.number, trend.to.number),
    years: trend.years,
    breaks: trend.breaks.map(({ year, region }) => ({
      year,
      label: text.trends.breakLabel(year, region?.name ?? null),
    })),
    format: text.formats.axisTick,
    quantity: 'rate',
    series: trend.series.map((series, index) => ({
      key: series.region.id,
      name: series.region.name,
      ends: endsWords(trend.runs[index]?.at(-1) ?? [], text),
      ...lookOf(index),
      runs: (trend.runs[index] ?? []).map((run) => run.map(({ year, rate }) => ({ year, value: (rate ?? 0) * 100 }))),
      marks: series.points.map((point) => {
        const cells = table.rows[row]?.cells ?? [];
        row += 1;
        return {
          year: point.year,
          value: point.rate === null ? null : point.rate * 100,
          label: per100(point, text),
          isExact: isKnown(point.figure) && point.figure.status === 'A',
          row: rowOfFigure(point.figure),
          spoken: spokenRow(table.columns, cells),
        };
      }),
    })),
  }));
}

/** Of the last run only: what lies before a break or a gap is not held against what comes after. */
function endsWords(run: readonly TrendPoint[], text: Text): string {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last
    ? text.flows.trendOnly(per100(last, text), last.year)
    : text.flows.trendEnds(per100(first, text), first.year, per100(last, text), last.year);
}

function tableOf(title: string, trends: readonly DrawnTrend[], text: Text): TableModel {
  const { columns, trendColumns } = text.flows;
  return {
    caption: title,
    columns: [
      { key: 'step', header: columns.stage, numeric: false },
      { key: 'region', header: columns.region, numeric: false },
      { key: 'year', header: columns.year, numeric: true },
      { key: 'rate', header: trendColumns.rate, numeric: true },
      { key: 'count', header: columns.count, numeric: true },
    ],
    rows: trends.flatMap(({ from, to, series }) =>
      series.flatMap(({ region, points }) =>
        points.map((point) =>
          tableRow(`${from.number}-${to.number}-${region.id}-${point.year}`, [
            stepCell(text.flows.stepStage(from.number, to.number), { from, to }),
            nameCell(region.name, region.id),
            numberCell(String(point.year), point.year, 'year', 'A'),
            per100Cell(point.rate, [point.figure, point.participants], text),
            stepCountCell(point, text),
          ]),
        ),
      ),
    ),
  };
}
