import type { ComparedInUnit } from '#domain/comparison.ts';
import type { Measure, Region } from '#domain/edition.ts';
import { isKnown, type Figure } from '#domain/figure.ts';
import type { InstrumentRow } from '#domain/instruments.ts';
import type { InUnit, UnitScope } from '#domain/units.ts';
import type { Text } from '#text/nl.ts';
import { useText } from '#text/TextContext.ts';
import { figureCell } from '#text/tableCells.ts';
import { BarPlot, type BarMark } from './BarPlot.tsx';
import { comparisonSentence } from './comparisonSentence.ts';
import { comparisonTable, comparisonTitle, isReferenceShown } from './comparisonTable.ts';
import { DomainLegend } from '#ui/DomainLegend.tsx';
import { domainMark } from '#ui/domainMarks.ts';
import { FigureFrame } from './FigureFrame.tsx';
import { sourcesOf } from './figureCells.ts';
import { unitAxis } from './InstrumentBars.tsx';
import { withoutReference } from './instrumentSentence.ts';
import { likelyCaveats } from './likelyCaveats.ts';
import { otherCountCaveats } from './otherCountCaveats.ts';
import { spokenRow } from '#ui/spokenRow.ts';
import { measuredMark, unitCaveats, unitNotes, unitSources, withoutValue } from './unitCells.ts';

export interface ComparisonBarsProps {
  id: string;
  compared: readonly ComparedInUnit[];
  /** The unit in each region in focus: as many as each instrument has rows, at least one. */
  scopes: readonly UnitScope[];
  measure: Measure;
  scale: 'lineair' | 'log';
  view: 'grafiek' | 'tabel';
  onViewChange: (view: 'grafiek' | 'tabel') => void;
}

/** Instruments beside each other: a bar per region and, where it has a value of its own, one for the reference. */
export function ComparisonBars(props: ComparisonBarsProps) {
  const { compared, scopes, measure, scale } = props;
  const text = useText();
  const [first] = scopes;
  if (first === undefined) return null;
  const table = comparisonTable(props, first, text);
  const marks = compared.flatMap((one, index) =>
    marksOf(one, scopes, first, spokenRow(table.columns, table.rows[index]?.cells ?? []), text),
  );
  const title = comparisonTitle(first, text);
  const observations = compared.flatMap(({ rows }) =>
    rows.flatMap((row) => [row.observation, row.referenceObservation]),
  );
  const domains = [...new Set(compared.map(({ instrument }) => instrument.domain))];
  const without = withoutReference(
    compared.flatMap(({ rows }) => rows.slice(0, 1)),
    first.reference,
    text,
  );
  return (
    <FigureFrame
      id={props.id}
      title={title}
      sentence={[comparisonSentence(compared, first, text), ...without].join(' ')}
      view={props.view}
      onViewChange={props.onViewChange}
      table={table}
      caveats={[
        ...otherCountCaveats(
          compared.flatMap(({ rows }) => rows),
          text,
        ),
        ...unitCaveats(first, text),
        ...likelyCaveats(observations, text),
      ]}
      sources={unitSources(scopes, sourcesOf(observations, text), text)}
      sourceNotes={[...unitNotes(scopes, text.bars.unit[measure], text), String(first.year)]}
      legend={<DomainLegend domains={domains} />}
    >
      <BarPlot
        label={title}
        marks={marks}
        axis={unitAxis(first, scale, text)}
        referenceLine={
          first.unit === 'index' && first.unavailable === null ? { at: 100, label: text.units.equal } : null
        }
      />
    </FigureFrame>
  );
}

function marksOf(
  { instrument, rows }: ComparedInUnit,
  scopes: readonly UnitScope[],
  first: UnitScope,
  spokenOfRow: string,
  text: Text,
): BarMark[] {
  const { reference, unit } = first;
  const { colour, symbol } = domainMark(instrument.domain.id);
  const hasReference = reference !== null && isReferenceShown(first, scopes);
  const hasOneBar = scopes.length === 1 && !hasReference;
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
    const region = scopes[index]?.region;
    const value = measuredMark(row.own, row.figure, unit, text);
    return region === undefined ? [] : [mark(region, row.figure, row.own.value, value, detailOf(row, first, text))];
  });
  const [row] = rows;
  if (!hasReference || row === undefined) return ofRegions;
  const { referenceFigure, ofReference } = row;
  const value = measuredMark(ofReference, referenceFigure, unit, text);
  const detail = unit === 'aantal' ? '' : countDetail(referenceFigure, text);
  return [...ofRegions, mark(reference, referenceFigure, ofReference.value, value, detail)];
}

function detailOf(row: InUnit<InstrumentRow>, { unit }: UnitScope, text: Text): string {
  const { own, figure, referenceFigure } = row;
  if (unit === 'aantal') return '';
  if (own.value === null && isKnown(figure)) return withoutValue(own, figure, text);
  if (unit === 'per1000') return countDetail(figure, text);
  if (!isKnown(referenceFigure)) return '';
  return isKnown(figure)
    ? text.bars.partOfWhole(figure.count, referenceFigure.count)
    : text.bars.unknownOf(referenceFigure.count);
}

function countDetail(figure: Figure, text: Text): string {
  return isKnown(figure) ? figureCell(figure, text) : '';
}
