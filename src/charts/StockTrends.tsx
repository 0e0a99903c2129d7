import type { Measure } from '#domain/edition.ts';
import { isKnown } from '#domain/figure.ts';
import type { Change, StockPoint, StockTrend } from '#domain/stockTrend.ts';
import type { Text } from '#text/nl.ts';
import { useText } from '#text/TextContext.ts';
import type { TableCell } from '#text/tableCell.ts';
import type { MarkSymbol } from '#ui/domainMarks.ts';
import type { TableModel } from '#ui/FigureTable.tsx';
import { spokenRow } from '#ui/spokenRow.ts';
import { countCell, figureCell, nameCell, numberCell, tableRow } from '#text/tableCells.ts';
import { FigureFrame } from './FigureFrame.tsx';
import { sourcesOf } from './figureCells.ts';
import { likelyCaveats } from './likelyCaveats.ts';
import { ThroughputTrendPlot, type TrendPanel } from './ThroughputTrendPlot.tsx';

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

/** A rung and its instruments over the years: points, and lines between those that may be compared. */
export function StockTrends({ id, trends, measure, view, onViewChange }: StockTrendsProps) {
  const text = useText();
  const { title } = text.trends;
  const table = tableOf(trends, text);
  const breaks = [...new Set(trends.flatMap((trend) => trend.breaks))];
  const observations = trends.flatMap(({ series }) =>
    series.flatMap(({ points }) => points.map(({ observation }) => observation)),
  );
  const years = trends[0]?.years ?? [];
  return (
    <FigureFrame
      id={id}
      title={title}
      sentence={sentenceOf(trends, text)}
      view={view}
      onViewChange={onViewChange}
      table={table}
      caveats={[
        ...breaks.map(({ year, region, note }) => text.trends.breakNote(year, region?.name ?? null, note)),
        ...likelyCaveats(observations, text),
        text.trends.scale,
      ]}
      sources={sourcesOf(observations, text)}
      sourceNotes={[text.bars.unit[measure], text.formats.list(years.map(String))]}
    >
      <ThroughputTrendPlot label={title} panels={panelsOf(trends, table, text)} />
    </FigureFrame>
  );
}

function subjectOf({ trede, instrument }: StockTrend, text: Text): string {
  return instrument?.name ?? text.terms.Trede(trede.number);
}

/** The first subject with figures in words, region by region; and whether its years may be compared. */
function sentenceOf(trends: readonly StockTrend[], text: Text): string {
  const [first] = trends;
  if (first === undefined) return text.trends.nothing;
  const subject = first.instrument?.name ?? text.trends.total;
  const said = first.series.flatMap(({ region, points }) => {
    const known = points.filter(({ figure }) => isKnown(figure));
    if (known.length === 0) return [];
    const counts = known.map(({ figure, year }) => text.trends.at(figureCell(figure, text), year));
    const change = known.length === 2 ? known[1]?.change : undefined;
    return [
      text.trends.counts(region.name, subject, counts),
      ...(change?.kind === 'known' ? [text.trends.change(change.count, change.share)] : []),
    ];
  });
  const changes = first.series.flatMap(({ points }) => points.map(({ change }) => change.kind));
  const isBroken = changes.includes('broken');
  const isJoined = changes.includes('known');
  return [...said, ...(isBroken ? [isJoined ? text.trends.partlyBroken : text.trends.broken] : [])].join(' ');
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
    format: text.formats.axisTick,
    series: trend.series.map(({ region, points, runs }, index) => ({
      key: region.id,
      name: region.name,
      ends: runs.map((run) => endsWords(run, text)).join(' · '),
      ...(looks[index % looks.length] ?? { colour: '--accent', symbol: 'circle', dash: '' }),
      runs: runs.map((run) => run.map(({ year, figure }) => ({ year, value: figure.count ?? 0 }))),
      marks: points.map(({ year, figure }) => {
        const cells = table.rows[row]?.cells ?? [];
        row += 1;
        return {
          year,
          value: figure.count,
          label: figureCell(figure, text),
          isExact: figure.status === 'A',
          spoken: spokenRow(table.columns, cells),
        };
      }),
    })),
  }));
}

/** The ends of one run: what lies before a break or a gap is not held against what comes after. */
function endsWords(run: readonly StockPoint[], text: Text): string {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return '';
  const words = (point: StockPoint) => figureCell(point.figure, text);
  return first === last
    ? text.trends.only(words(last), last.year)
    : text.trends.ends(words(first), first.year, words(last), last.year);
}

function tableOf(trends: readonly StockTrend[], text: Text): TableModel {
  const { columns, title } = text.trends;
  return {
    caption: title,
    columns: [
      { key: 'what', header: columns.what, numeric: false },
      { key: 'region', header: columns.region, numeric: false },
      { key: 'year', header: columns.year, numeric: true },
      { key: 'count', header: columns.count, numeric: true },
      { key: 'change', header: columns.change, numeric: true },
      { key: 'percent', header: columns.percent, numeric: true },
    ],
    rows: trends.flatMap((trend) =>
      trend.series.flatMap(({ region, points }) =>
        points.map((point) =>
          tableRow(`${trend.instrument?.id ?? 'totaal'}-${region.id}-${point.year}`, [
            nameCell(subjectOf(trend, text), trend.instrument?.id ?? 'totaal'),
            nameCell(region.name, region.id),
            numberCell(String(point.year), point.year, 'year', 'A'),
            countCell(point.figure, text),
            ...changeCells(point.change, text),
          ]),
        ),
      ),
    ),
  };
}

function changeCells(change: Change, text: Text): TableCell[] {
  if (change.kind === 'broken') {
    return [
      numberCell(text.trends.notComparable, null, 'people', 'M'),
      numberCell(text.trends.notComparable, null, 'share', 'M'),
    ];
  }
  if (change.kind === 'none')
    return [numberCell('', null, 'people', 'absent'), numberCell('', null, 'share', 'absent')];
  const { count, share } = change;
  return [
    numberCell(text.formats.countDifference(count), count, 'people', 'A'),
    share === null ? numberCell('', null, 'share', 'M') : numberCell(text.trends.percent(share), share, 'share', 'A'),
  ];
}
