import type { Instrument } from '#domain/edition.ts';
import type { Funnel, FunnelStage } from '#domain/throughput.ts';
import type { Text } from '#text/nl.ts';
import { useText } from '#text/TextContext.ts';
import { FigureFrame } from './FigureFrame.tsx';
import type { TableModel } from '#ui/FigureTable.tsx';
import { BarPlot, type BarMark } from './BarPlot.tsx';
import { figureMark, flowUnit, sourcesOf } from './figureCells.ts';
import { aboutFunnels, funnelCaveats, funnelCaveatsInShort, funnelSentence, isOneStep } from './funnelSentence.ts';
import { funnelTable, isAroundKnown, isLowerBound, stageCount, stageFigure, stageWords } from './funnelTable.ts';
import { FunnelPlot, type FunnelSeries, mostBeside } from './FunnelPlot.tsx';
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
  const table = funnelTable(title, funnels, text);
  const series = funnels.map((funnel, index) =>
    seriesOf(funnel, firstRow(funnels, index), table, funnels.length <= mostBeside, text),
  );
  const flows = funnels.flatMap(({ stages }) =>
    stages.flatMap((stage) => (stage.kind === 'step' ? stage.step.flows : [])),
  );
  const years = [...new Set(funnels.map((funnel) => funnel.year))];
  return (
    <FigureFrame
      id={id}
      title={title}
      sentence={sentence ?? funnelSentence(funnels, text)}
      slideSentence={{ alone: funnelSentence(funnels, text), beside: aboutFunnels(funnels, text) }}
      view={view}
      onViewChange={onViewChange}
      table={table}
      caveats={[
        ...caveats,
        ...funnelCaveats(funnels, text),
        ...(sentence !== undefined && funnels.some((funnel) => funnel.widenings.length > 0)
          ? [text.flows.widening]
          : []),
      ]}
      slideCaveats={funnelCaveatsInShort(funnels, text)}
      sources={sourcesOf(flows, text)}
      sourceNotes={[flowUnit(funnels, text), years.join(', ')]}
    >
      {isOneStep(funnels) ? (
        <BarPlot
          label={title}
          marks={series.flatMap(barsOf)}
          axis={{ scale: 'lineair', quantity: 'count', format: text.formats.axisTick }}
        />
      ) : (
        <FunnelPlot label={title} funnels={series} />
      )}
    </FigureFrame>
  );
}

function firstRow(funnels: readonly Funnel[], index: number): number {
  return funnels.slice(0, index).reduce((rows, funnel) => rows + funnel.stages.length, 0);
}

/** How many of those on the rung they leave, and under it who else came onto that rung and left it. */
function betweenWords(stage: FunnelStage, instrument: Instrument | null, hasRoom: boolean, text: Text): string {
  if (stage.kind === 'participants' || stage.step.from === null) return '';
  const { rate, step, around } = stage;
  const share =
    rate === null || step.from === null
      ? []
      : [
          instrument === null
            ? text.flows.rate(rate, step.from.number)
            : text.flows.rateOfInstrument(rate, instrument.name),
        ];
  const beside =
    hasRoom && isAroundKnown(stage)
      ? [text.flows.around(figureMark(around.instroom, text), figureMark(around.uitstroom, text))]
      : [];
  return [...share, ...beside].join('\n');
}

/** A step that stands alone is a bar: nothing narrows from one stage. */
function barsOf({ heading, stages }: FunnelSeries): BarMark[] {
  return stages.map((stage) => ({
    ...stage,
    key: `${heading}-${stage.key}`,
    group: heading,
    extent: stage.figure.count,
    detail: stage.note,
    colour: stage.strongColour,
    symbol: null,
  }));
}

function seriesOf(funnel: Funnel, first: number, table: TableModel, hasRoom: boolean, text: Text): FunnelSeries {
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
    between: funnel.stages.slice(1).map((stage) => betweenWords(stage, funnel.instrument, hasRoom, text)),
  };
}
