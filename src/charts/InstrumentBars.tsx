import type { Measure } from '#domain/edition.ts';
import { isKnown } from '#domain/figure.ts';
import type { InstrumentFacts, InstrumentRow } from '#domain/instruments.ts';
import type { RungSum } from '#domain/rungs.ts';
import type { InUnit, UnitScope } from '#domain/units.ts';
import type { Text } from '#text/nl.ts';
import { useText } from '#text/TextContext.ts';
import { BarPlot, type BarMark, type BarPlotAxis } from './BarPlot.tsx';
import { DomainLegend } from '#ui/DomainLegend.tsx';
import { domainMark } from '#ui/domainMarks.ts';
import { FigureFrame } from './FigureFrame.tsx';
import { sourcesOf } from './figureCells.ts';
import {
  countSentence,
  indexSentence,
  missingSentence,
  rateSentence,
  shareSentence,
  withoutReference,
} from './instrumentSentence.ts';
import { instrumentTable, type Totals } from './instrumentTable.ts';
import { likelyCaveats, likelyInShort } from './likelyCaveats.ts';
import { otherCountCaveats } from './otherCountCaveats.ts';
import { spokenRow } from '#ui/spokenRow.ts';
import { measuredMark, unitCaveats, unitNotes, unitSources, withoutValue } from './unitCells.ts';

interface InstrumentBarsProps {
  id: string;
  title: string;
  headingLevel?: 2 | 3;
  /** In drawing order. */
  rows: readonly InUnit<InstrumentRow>[];
  /** What stands out in them. */
  facts: InstrumentFacts;
  unitScope: UnitScope;
  measure: Measure;
  scale: 'lineair' | 'log';
  view: 'grafiek' | 'tabel';
  onViewChange: (view: 'grafiek' | 'tabel') => void;
  /** The rungs together: what shares are held against; null where that says nothing. */
  overall: RungSum | null;
  /** A rung's sum and published total, to close the table with. */
  totals?: Totals;
}

/** Bars of instruments in one region, in people or in another unit. */
export function InstrumentBars(props: InstrumentBarsProps) {
  const { rows, unitScope, measure, scale } = props;
  const text = useText();
  const table = instrumentTable(props, text);
  const marks = rows.map((row, index): BarMark => {
    const { colour, symbol } = domainMark(row.instrument.domain.id);
    return {
      key: row.instrument.id,
      label: row.instrument.name,
      figure: row.figure,
      extent: row.own.value,
      value: measuredMark(row.own, row.figure, unitScope.unit, text),
      detail: detailOf(row, unitScope, text),
      colour,
      symbol,
      spoken: spokenRow(table.columns, table.rows[index]?.cells ?? []),
    };
  });
  const domains = [...new Set(rows.map((row) => row.instrument.domain))];
  const observations = rows.flatMap((row) => [row.observation, row.referenceObservation]);
  return (
    <FigureFrame
      id={props.id}
      title={props.title}
      headingLevel={props.headingLevel ?? 2}
      sentence={sentenceOf(props, text)}
      {...(unitScope.unavailable === null && { slideSentence: slideSentences(props, text) })}
      view={props.view}
      onViewChange={props.onViewChange}
      table={table}
      caveats={[
        ...otherCountCaveats(rows, text),
        ...unitCaveats(unitScope, text),
        ...likelyCaveats(observations, text),
        ...(domains.length > 0 && rows.some((row) => row.instrument.domainAttribution === 'inferred')
          ? [text.bars.inferredDomains]
          : []),
      ]}
      slideCaveats={[...otherCountCaveats(rows, text), ...likelyInShort(observations, text)]}
      sources={unitSources([unitScope], sourcesOf(observations, text), text)}
      sourceNotes={[
        ...unitNotes([unitScope], text.bars.unit[measure], text),
        ...overallNotes(props, text),
        String(unitScope.year),
      ]}
      legend={<DomainLegend domains={domains} />}
    >
      <BarPlot
        label={props.title}
        marks={marks}
        axis={unitAxis(unitScope, scale, text)}
        referenceLine={referenceLineOf(props, text)}
      />
    </FigureFrame>
  );
}

/** The axis that fits a unit. */
export function unitAxis({ unit }: UnitScope, scale: 'lineair' | 'log', { formats }: Text): BarPlotAxis {
  const quantity = unit === 'aandeel' ? 'share' : unit === 'per1000' ? 'rate' : 'count';
  return { scale, quantity, format: unit === 'aandeel' ? formats.shareAxisTick : formats.axisTick };
}

function referenceLineOf({ unitScope, overall }: InstrumentBarsProps, text: Text) {
  if (unitScope.unit === 'index' && unitScope.unavailable === null) return { at: 100, label: text.units.equal };
  const share = unitScope.unit === 'aandeel' ? (overall?.share ?? null) : null;
  return overall === null || share === null
    ? null
    : { at: share, label: text.bars.overallShare(share, text.terms.treden(overall.treden)) };
}

/** The two counts of the share that the sentence holds the others against: they stand in no row of the table. */
function overallNotes({ unitScope, overall }: InstrumentBarsProps, text: Text): string[] {
  if (unitScope.unit !== 'aandeel' || overall === null || overall.referenceCount === null) return [];
  return [text.bars.overallCounts(text.terms.treden(overall.treden), overall.count, overall.referenceCount)];
}

/** On a slide the order of the bars says what is large: the share that they are held against, and what has no figure. */
function slideSentences(props: InstrumentBarsProps, text: Text) {
  const { rows, facts, unitScope, overall } = props;
  const { region, reference } = unitScope;
  const without = [...missingSentence(facts, text), ...withoutReference(rows, reference, text)].join(' ');
  const share = unitScope.unit === 'aandeel' && reference !== null ? (overall?.share ?? null) : null;
  if (overall === null || reference === null || share === null)
    return { alone: sentenceOf(props, text), beside: without };
  const against = text.bars.shareSentence(region.name, reference.name, text.terms.treden(overall.treden), share);
  return { alone: `${against} ${without}`.trim(), beside: without };
}

function sentenceOf(props: InstrumentBarsProps, text: Text): string {
  const { rows, facts, unitScope, measure, overall } = props;
  const { unit, age, region, reference, unavailable } = unitScope;
  if (unavailable !== null && unit !== 'aandeel') return text.units.unavailable(unit, age, unavailable);
  const spoken = { facts, region, reference, measure, overall };
  const without = withoutReference(rows, reference, text);
  switch (unit) {
    case 'aantal':
      return [countSentence(spoken, text), ...without].join(' ');
    case 'aandeel':
      return [shareSentence(spoken, text), ...without].join(' ');
    case 'per1000':
      return [rateSentence({ rows, facts, scope: unitScope }, text), ...without].join(' ');
    case 'index':
      return [indexSentence({ rows, facts, scope: unitScope }, text), ...without].join(' ');
  }
}

function detailOf(row: InUnit<InstrumentRow>, { unit, reference }: UnitScope, text: Text): string {
  const { figure, referenceFigure, share } = row;
  const whole = isKnown(referenceFigure) ? referenceFigure.count : null;
  if (unit !== 'aantal' && row.own.value === null && isKnown(figure)) return withoutValue(row.own, figure, text);
  if (unit === 'per1000') {
    return reference === null || row.ofReference.value === null
      ? ''
      : text.units.ofReference(reference.name, text.units.value(unit, row.ofReference.value));
  }
  if (whole === null) return '';
  if (!isKnown(figure) || share === null) return text.bars.unknownOf(whole);
  return unit === 'aandeel' ? text.bars.partOfWhole(figure.count, whole) : text.bars.ofWhole(share, whole);
}
