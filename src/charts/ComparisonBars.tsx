import type { ComparedInstrument } from '#domain/comparison.ts';
import type { Measure, Region } from '#domain/edition.ts';
import { isKnown, type Figure } from '#domain/figure.ts';
import type { InstrumentRow } from '#domain/instruments.ts';
import type { Text } from '#text/nl.ts';
import { useText } from '#text/TextContext.ts';
import { BarPlot, type BarMark } from './BarPlot.tsx';
import { comparisonSentence } from './comparisonSentence.ts';
import { comparisonTable } from './comparisonTable.ts';
import { DomainLegend } from '#ui/DomainLegend.tsx';
import { domainMark } from '#ui/domainMarks.ts';
import { FigureFrame } from './FigureFrame.tsx';
import { figureCell, figureMark, shareCell, sourcesOf } from './figureCells.ts';
import { likelyCaveats } from './likelyCaveats.ts';
import { spokenRow } from '#ui/spokenRow.ts';

export interface ComparisonBarsProps {
  id: string;
  compared: readonly ComparedInstrument[];
  /** In focus, as many as each instrument has rows. */
  regions: readonly Region[];
  reference: Region | null;
  year: number;
  measure: Measure;
  unit: 'aantal' | 'aandeel';
  scale: 'lineair' | 'log';
  view: 'grafiek' | 'tabel';
  onViewChange: (view: 'grafiek' | 'tabel') => void;
}

/** Instruments beside each other: a bar per region and one for the reference, or each region's share of the reference. */
export function ComparisonBars(props: ComparisonBarsProps) {
  const { compared, regions, reference, year, measure, unit, scale } = props;
  const text = useText();
  const isShare = unit === 'aandeel';
  const table = comparisonTable(props, text);
  const marks = compared.flatMap((one, index) =>
    marksOf(one, props, spokenRow(table.columns, table.rows[index]?.cells ?? []), text),
  );
  const title = isShare && reference !== null ? text.bars.compareShareTitle(reference.name) : text.bars.compareTitle;
  const observations = compared.flatMap(({ rows }) =>
    rows.flatMap((row) => [row.observation, row.referenceObservation]),
  );
  const domains = [...new Set(compared.map(({ instrument }) => instrument.domain))];
  return (
    <FigureFrame
      id={props.id}
      title={title}
      sentence={comparisonSentence({ compared, region: regions[0] ?? null, reference, unit }, text)}
      view={props.view}
      onViewChange={props.onViewChange}
      table={table}
      caveats={likelyCaveats(observations, text)}
      sources={sourcesOf(observations, text)}
      sourceNotes={[text.bars.unit[measure], String(year)]}
      legend={<DomainLegend domains={domains} />}
    >
      <BarPlot
        label={title}
        marks={marks}
        axis={{
          scale,
          quantity: isShare ? 'share' : 'count',
          format: isShare ? text.formats.shareAxisTick : text.formats.axisTick,
        }}
      />
    </FigureFrame>
  );
}

function marksOf(
  { instrument, rows }: ComparedInstrument,
  { regions, reference, unit }: ComparisonBarsProps,
  spokenOfRow: string,
  text: Text,
): BarMark[] {
  const isShare = unit === 'aandeel';
  const { colour, symbol } = domainMark(instrument.domain.id);
  const hasOneBar = regions.length === 1 && (isShare || reference === null);
  const mark = (region: Region, figure: Figure, extent: number | null, value: string, detail: string): BarMark => ({
    key: `${instrument.id}-${region.id}`,
    label: hasOneBar ? instrument.name : region.name,
    ...(hasOneBar ? {} : { group: instrument.name }),
    figure,
    extent,
    value,
    detail,
    colour: region === reference ? '--reference' : colour,
    symbol: region === reference ? null : symbol,
    spoken: hasOneBar
      ? spokenOfRow
      : `${instrument.name}; ${region.name} ${value}${detail === '' ? '' : ` (${detail})`}`,
  });
  const ofRegions = rows.flatMap((row, index) => {
    const region = regions[index];
    return region === undefined ? [] : [regionMark(row, region, isShare, mark, text)];
  });
  const [first] = rows;
  if (isShare || reference === null || first === undefined || regions.includes(reference)) return ofRegions;
  const { referenceFigure } = first;
  return [...ofRegions, mark(reference, referenceFigure, referenceFigure.count, figureMark(referenceFigure, text), '')];
}

function regionMark(
  row: InstrumentRow,
  region: Region,
  isShare: boolean,
  mark: (region: Region, figure: Figure, extent: number | null, value: string, detail: string) => BarMark,
  text: Text,
): BarMark {
  if (!isShare) return mark(region, row.figure, row.figure.count, figureMark(row.figure, text), '');
  const whole = isKnown(row.referenceFigure) ? row.referenceFigure.count : null;
  if (row.share === null || row.figure.count === null || whole === null) {
    return mark(
      region,
      row.figure,
      null,
      figureCell(row.figure, text),
      whole === null ? '' : text.bars.unknownOf(whole),
    );
  }
  return mark(
    region,
    row.figure,
    row.share,
    shareCell(row.share, text),
    text.bars.partOfWhole(row.figure.count, whole),
  );
}
