import type { Measure, Region } from '#domain/edition.ts';
import { absentFigure, isKnown, type Figure } from '#domain/figure.ts';
import type { InstrumentFacts, InstrumentRow, PartsAndTotal } from '#domain/instruments.ts';
import type { RungSum } from '#domain/rungs.ts';
import type { Text } from '#text/nl.ts';
import type { TableCell } from '#text/tableCell.ts';
import { useText } from '#text/TextContext.ts';
import { BarPlot, type BarMark } from './BarPlot.tsx';
import { DomainLegend } from '#ui/DomainLegend.tsx';
import { domainMark } from '#ui/domainMarks.ts';
import { FigureFrame } from './FigureFrame.tsx';
import type { TableModel } from '#ui/FigureTable.tsx';
import { figureMark, sourcesOf } from './figureCells.ts';
import { countSentence, shareSentence } from './instrumentSentence.ts';
import { likelyCaveats } from './likelyCaveats.ts';
import { countCell, emptyCell, nameCell, numberCell, shareOfCell, tableRow } from './tableCells.ts';
import { spokenRow } from '#ui/spokenRow.ts';

interface InstrumentBarsProps {
  id: string;
  title: string;
  /** In drawing order. */
  rows: readonly InstrumentRow[];
  /** What stands out in them. */
  facts: InstrumentFacts;
  region: Region;
  reference: Region | null;
  year: number;
  measure: Measure;
  unit: 'aantal' | 'aandeel';
  scale: 'lineair' | 'log';
  view: 'grafiek' | 'tabel';
  onViewChange: (view: 'grafiek' | 'tabel') => void;
  /** The rungs together: what shares are held against; null where that says nothing. */
  overall: RungSum | null;
  /** A rung's sum and published total, here and in the reference, to close the table with. */
  totals?: { own: PartsAndTotal; reference: PartsAndTotal | null };
}

/** Bars of instruments in one region: people, or the part of the reference. */
export function InstrumentBars(props: InstrumentBarsProps) {
  const { rows, facts, region, reference, year, measure, unit, scale, overall } = props;
  const text = useText();
  const table = tableOf(props, text);
  const isShare = unit === 'aandeel';
  const marks = rows.map((row, index): BarMark => {
    const whole = isKnown(row.referenceFigure) ? row.referenceFigure.count : null;
    const { colour, symbol } = domainMark(row.instrument.domain.id);
    const hasShare = isShare && row.share !== null;
    return {
      key: row.instrument.id,
      label: row.instrument.name,
      figure: row.figure,
      extent: isShare ? row.share : row.figure.count,
      value: hasShare ? text.formats.share(row.share ?? 0) : figureMark(row.figure, text),
      detail: detailOf(row, whole, isShare, text),
      colour,
      symbol,
      spoken: spokenRow(table.columns, table.rows[index]?.cells ?? []),
    };
  });
  const domains = [...new Set(rows.map((row) => row.instrument.domain))];
  const overallShare = isShare ? (overall?.share ?? null) : null;
  const spoken = { facts, region, reference, measure, overall };
  const observations = rows.flatMap((row) => [row.observation, row.referenceObservation]);
  return (
    <FigureFrame
      id={props.id}
      title={props.title}
      sentence={isShare ? shareSentence(spoken, text) : countSentence(spoken, text)}
      view={props.view}
      onViewChange={props.onViewChange}
      table={table}
      caveats={[
        ...likelyCaveats(observations, text),
        ...(domains.length > 0 && rows.some((row) => row.instrument.domainAttribution === 'inferred')
          ? [text.bars.inferredDomains]
          : []),
      ]}
      sources={sourcesOf(observations, text)}
      sourceNotes={[text.bars.unit[measure], String(year)]}
      legend={<DomainLegend domains={domains} />}
    >
      <BarPlot
        label={props.title}
        marks={marks}
        axis={{
          scale,
          quantity: isShare ? 'share' : 'count',
          format: isShare ? text.formats.shareAxisTick : text.formats.axisTick,
        }}
        referenceLine={
          overall === null || overallShare === null
            ? null
            : { at: overallShare, label: text.bars.overallShare(overallShare, text.terms.treden(overall.treden)) }
        }
      />
    </FigureFrame>
  );
}

function detailOf(row: InstrumentRow, whole: number | null, isShare: boolean, text: Text): string {
  if (whole === null) return '';
  if (!isKnown(row.figure) || row.share === null) return text.bars.unknownOf(whole);
  return isShare ? text.bars.partOfWhole(row.figure.count, whole) : text.bars.ofWhole(row.share, whole);
}

function tableOf({ title, rows, region, reference, year, totals }: InstrumentBarsProps, text: Text): TableModel {
  const sumCell = (total: PartsAndTotal | null) => {
    if (total === null || total.summed === null) return emptyCell('', 'people');
    const { count, missing } = total.summed;
    const words = missing > 0 ? text.rung.atLeast(count) : text.formats.count(count);
    return numberCell(words, count, 'people', 'A', missing > 0);
  };
  const rowOf = (key: string, label: TableCell, own: TableCell, ofReference: TableCell, share: TableCell) =>
    tableRow(key, reference === null ? [label, own] : [label, own, ofReference, share]);
  return {
    caption: `${title}, ${year}`,
    columns: [
      { key: 'instrument', header: text.bars.instrument, numeric: false },
      { key: 'region', header: region.name, numeric: true },
      ...(reference === null
        ? []
        : [
            { key: 'reference', header: reference.name, numeric: true },
            { key: 'share', header: text.bars.share, numeric: true },
          ]),
    ],
    rows: [
      ...rows.map((row) =>
        rowOf(
          row.instrument.id,
          nameCell(row.instrument.name, row.instrument.id),
          countCell(row.figure, text),
          countCell(row.referenceFigure, text),
          shareOfCell(row.share, [row.figure, row.referenceFigure], text),
        ),
      ),
      ...(totals === undefined
        ? []
        : [
            rowOf(
              'sum',
              nameCell(text.bars.sumOfParts, 'sum'),
              sumCell(totals.own),
              sumCell(totals.reference),
              emptyCell('', 'share'),
            ),
            rowOf(
              'published',
              nameCell(text.bars.publishedTotal, 'published'),
              countCell(totals.own.published, text),
              countCell(totals.reference?.published ?? absentFigure, text),
              shareOfCell(publishedShare(totals), publishedFigures(totals), text),
            ),
          ]),
    ],
  };
}

function publishedFigures({ own, reference }: NonNullable<InstrumentBarsProps['totals']>): Figure[] {
  return [own.published, reference?.published ?? absentFigure];
}

function publishedShare({ own, reference }: NonNullable<InstrumentBarsProps['totals']>): number | null {
  const whole = reference?.published.count ?? 0;
  return own.published.count === null || whole === 0 ? null : own.published.count / whole;
}
