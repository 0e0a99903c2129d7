import type { Instrument } from '#domain/edition.ts';
import { isKnown } from '#domain/figure.ts';
import type { Funnel, FunnelStage } from '#domain/throughput.ts';
import type { Text } from '#text/nl.ts';
import { useText } from '#text/TextContext.ts';
import { figureCell } from '#text/tableCells.ts';
import { FigureFrame } from './FigureFrame.tsx';
import type { TableModel } from '#ui/FigureTable.tsx';
import { figureMark, flowUnit, sourcesOf } from './figureCells.ts';
import { funnelCaveats, funnelSentence } from './funnelSentence.ts';
import { FunnelPlot, type FunnelSeries } from './FunnelPlot.tsx';
import { spokenRow } from '#ui/spokenRow.ts';

interface ThroughputFunnelsProps {
  id: string;
  title: string;
  funnels: readonly Funnel[];
  view: 'grafiek' | 'tabel';
  onViewChange: (view: 'grafiek' | 'tabel') => void;
  /** Said in place of the generated sentence, for figures that are an overview of many. */
  sentence?: string;
  /** Said before the generated caveats. */
  caveats?: readonly string[];
}

/** Funnels of throughput beside each other: participants at the head where they may be, then the steps that are known. */
export function ThroughputFunnels({
  id,
  title,
  funnels,
  view,
  onViewChange,
  sentence,
  caveats = [],
}: ThroughputFunnelsProps) {
  const text = useText();
  const table = tableOf(title, funnels, text);
  const series = funnels.map((funnel, index) => seriesOf(funnel, firstRow(funnels, index), table, text));
  const flows = funnels.flatMap(({ stages }) =>
    stages.flatMap((stage) => (stage.kind === 'step' ? stage.step.flows : [])),
  );
  const years = [...new Set(funnels.map((funnel) => funnel.year))];
  return (
    <FigureFrame
      id={id}
      title={title}
      sentence={sentence ?? funnelSentence(funnels, text)}
      view={view}
      onViewChange={onViewChange}
      table={table}
      caveats={[...caveats, ...funnelCaveats(funnels, text)]}
      sources={sourcesOf(flows, text)}
      sourceNotes={[flowUnit(funnels, text), years.join(', ')]}
    >
      <FunnelPlot label={title} funnels={series} />
    </FigureFrame>
  );
}

function firstRow(funnels: readonly Funnel[], index: number): number {
  return funnels.slice(0, index).reduce((rows, funnel) => rows + funnel.stages.length, 0);
}

/** Name of a stage, and softer what it is: a rung's name, or the instrument that the step goes through. */
function stageWords(stage: FunnelStage, text: Text): { label: string; note: string } {
  if (stage.kind === 'participants') {
    return { label: text.flows.participantsStage(stage.trede.number), note: stage.trede.name };
  }
  const { step } = stage;
  const [flow] = step.flows;
  return {
    label: text.flows.stepStage(step.from?.number ?? null, step.to?.number ?? null),
    note: step.flows.length === 1 ? (flow.instrument?.name ?? '') : '',
  };
}

function stageFigure(stage: FunnelStage) {
  return stage.kind === 'participants' ? stage.figure : stage.step.figure;
}

function isLowerBound(stage: FunnelStage): boolean {
  return stage.kind === 'step' && stage.step.missingParts > 0;
}

function stageCount(stage: FunnelStage, text: Text): string {
  const figure = stageFigure(stage);
  return isLowerBound(stage) && isKnown(figure) ? text.rung.atLeast(figure.count) : figureCell(figure, text);
}

function rateWords(stage: FunnelStage, instrument: Instrument | null, text: Text): string {
  if (stage.kind === 'participants' || stage.rate === null || stage.step.from === null) return '';
  return instrument === null
    ? text.flows.rate(stage.rate, stage.step.from.number)
    : text.flows.rateOfInstrument(stage.rate, instrument.name);
}

function seriesOf(funnel: Funnel, first: number, table: TableModel, text: Text): FunnelSeries {
  return {
    key: `${funnel.region.id}-${funnel.year}`,
    heading: funnel.region.name,
    stages: funnel.stages.map((stage, index) => {
      const tone = stage.kind === 'participants' ? stage.trede.number : (stage.step.to?.number ?? 6);
      return {
        key: String(index),
        ...stageWords(stage, text),
        figure: stageFigure(stage),
        value: isLowerBound(stage) ? stageCount(stage, text) : figureMark(stageFigure(stage), text),
        spoken: spokenRow(table.columns, table.rows[first + index]?.cells ?? []),
        colour: `--trede-${tone}`,
        strongColour: `--trede-${tone}-strong`,
      };
    }),
    between: funnel.stages.slice(1).map((stage) => rateWords(stage, funnel.instrument, text)),
  };
}

function tableOf(title: string, funnels: readonly Funnel[], text: Text): TableModel {
  const { columns } = text.flows;
  const hasRates = funnels.some(({ stages }) => stages.some((stage) => stage.kind === 'step' && stage.rate !== null));
  const ofInstrument = funnels.some((funnel) => funnel.instrument !== null);
  const hasCoverage = funnels.some((funnel) => funnel.coverage !== '');
  return {
    caption: title,
    columns: [
      { key: 'stage', header: columns.stage, numeric: false },
      { key: 'region', header: columns.region, numeric: false },
      { key: 'count', header: columns.count, numeric: true },
      ...(hasRates
        ? [{ key: 'rate', header: ofInstrument ? text.flows.rateColumnOfInstrument : columns.rate, numeric: true }]
        : []),
      ...(hasCoverage ? [{ key: 'coverage', header: columns.coverage, numeric: false }] : []),
    ],
    rows: funnels.flatMap((funnel) =>
      funnel.stages.map((stage, index) => {
        const { label, note } = stageWords(stage, text);
        const rate = stage.kind === 'step' ? stage.rate : null;
        return {
          key: `${funnel.region.id}-${funnel.year}-${index}`,
          cells: [
            note === '' ? label : `${label} (${note})`,
            funnel.region.name,
            stageCount(stage, text),
            ...(hasRates ? [rate === null ? '' : text.formats.per100(rate)] : []),
            ...(hasCoverage ? [funnel.coverage === '' ? text.flows.everyone : funnel.coverage] : []),
          ],
        };
      }),
    ),
  };
}
