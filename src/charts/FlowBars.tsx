import type { Region } from '#domain/edition.ts';
import type { FlowStep, YearOfSteps } from '#domain/throughput.ts';
import type { MovementMeasure } from '#domain/throughputRungs.ts';
import { isKnown } from '#domain/figure.ts';
import type { Text } from '#text/nl.ts';
import { useText } from '#text/TextContext.ts';
import { nameCell, numberCell, tableRow } from '#text/tableCells.ts';
import { BarPlot, type BarMark } from './BarPlot.tsx';
import { FigureFrame } from './FigureFrame.tsx';
import type { TableModel } from '#ui/FigureTable.tsx';
import { figureMark, flowUnit, sourcesOf } from './figureCells.ts';
import { placedNotes } from './placedNotes.ts';
import { coverageCell, stepCell, stepCountCell } from './flowCells.ts';
import { spokenRow } from '#ui/spokenRow.ts';

interface FlowBarsProps {
  id: string;
  title: string;
  /** Whose steps these are. */
  region: Region;
  years: readonly YearOfSteps[];
  /** Which steps; null: what comes in and goes up. */
  measure: MovementMeasure | null;
  scale: 'lineair' | 'log';
  view: 'grafiek' | 'tabel';
  onViewChange: (view: 'grafiek' | 'tabel') => void;
}

interface FlowBar {
  key: string;
  year: number;
  step: FlowStep;
}

/** Inflow and throughput: one bar per step and year, steps from the lowest rung up, years beside each other. */
export function FlowBars({ id, title, region, years, measure, scale, view, onViewChange }: FlowBarsProps) {
  const text = useText();
  const bars = barsOf(years, measure);
  const table = tableOf(title, bars, text);
  const flows = bars.flatMap(({ step }) => step.flows);
  const known = bars.filter(({ step }) => isKnown(step.figure)).length;
  const notes = notesOf(bars, text);
  return (
    <FigureFrame
      id={id}
      title={title}
      sentence={`${text.flows.stepsSentence(region.name, years[0]?.year ?? 0, years.at(-1)?.year ?? 0, known, bars.length - known)} ${text.flows.bothWays}`}
      view={view}
      onViewChange={onViewChange}
      table={table}
      caveats={notes}
      sources={sourcesOf(flows, text)}
      sourceNotes={[flowUnit(flows, text)]}
    >
      <BarPlot
        label={title}
        marks={bars.map((bar, index): BarMark => {
          const { step, year } = bar;
          const [flow] = step.flows;
          return {
            key: bar.key,
            label: String(year),
            group: text.flows.stepGroup(step.from?.number ?? null, step.to?.number ?? null),
            figure: step.figure,
            extent: step.figure.count,
            value: step.missingParts > 0 ? stepCountCell(step, text).words : figureMark(step.figure, text),
            detail:
              step.flows.length === 1 ? (flow.coverage === '' ? (flow.instrument?.name ?? '') : flow.coverage) : '',
            colour: `--trede-${step.to?.number ?? step.from?.number ?? 6}-strong`,
            symbol: null,
            spoken: spokenRow(table.columns, table.rows[index]?.cells ?? []),
          };
        })}
        axis={{ scale, quantity: 'count', format: text.formats.axisTick }}
        rows="dense"
      />
    </FigureFrame>
  );
}

function notesOf(bars: readonly FlowBar[], text: Text): string[] {
  return placedNotes(
    bars.flatMap(({ year, step }) => step.flows.map(({ note }) => ({ note, where: shortStep(step, text), year }))),
    text,
  );
}

function shortStep(step: FlowStep, text: Text): string {
  return text.flows.stepStage(step.from?.number ?? null, step.to?.number ?? null);
}

/** Whether a step belongs to what is shown; without a choice what comes in, goes up, or moves within a rung. */
function isShown({ from, to }: FlowStep, measure: MovementMeasure | null): boolean {
  const isUp = from !== null && to !== null && to.number > from.number;
  switch (measure) {
    case 'instroom':
      return from === null;
    case 'doorstroom':
      return isUp;
    case 'uitstroom':
      return from !== null && !isUp && from !== to;
    case null:
      return to !== null && (from === null || to.number >= from.number);
  }
}

function order({ from, to }: FlowStep): number {
  return (from?.number ?? 0) * 10 + (to?.number ?? 7);
}

/** Steps from the lowest rung up, within a step the years from old to new. */
function barsOf(years: readonly YearOfSteps[], measure: MovementMeasure | null): FlowBar[] {
  return years
    .flatMap(({ year, steps }) =>
      steps
        .filter((step) => isShown(step, measure))
        .map((step) => ({
          key: `${year}-${step.from?.number ?? 0}-${step.to?.number ?? 0}-${step.flows[0].coverage}`,
          year,
          step,
        })),
    )
    .toSorted((one, other) => order(one.step) - order(other.step) || one.year - other.year);
}

function tableOf(title: string, bars: readonly FlowBar[], text: Text): TableModel {
  const { columns } = text.flows;
  return {
    caption: title,
    columns: [
      { key: 'step', header: columns.stage, numeric: false },
      { key: 'year', header: columns.year, numeric: true },
      { key: 'count', header: columns.count, numeric: true },
      { key: 'instrument', header: columns.instrument, numeric: false },
      { key: 'coverage', header: columns.coverage, numeric: false },
    ],
    rows: bars.map(({ key, year, step }) => {
      const [flow] = step.flows;
      const instrument = step.flows.length === 1 ? flow.instrument : null;
      return tableRow(key, [
        stepCell(text.flows.stepGroup(step.from?.number ?? null, step.to?.number ?? null), step),
        numberCell(String(year), year, 'year', 'A'),
        stepCountCell(step, text),
        nameCell(instrument?.name ?? '', instrument?.id ?? null),
        coverageCell(flow.coverage, text),
      ]);
    }),
  };
}
