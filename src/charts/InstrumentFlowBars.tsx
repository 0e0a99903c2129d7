import type { Flow, Instrument, Region } from '#domain/edition.ts';
import { isKnown } from '#domain/figure.ts';
import type { Text } from '#text/nl.ts';
import { useText } from '#text/TextContext.ts';
import { countCell, nameCell, tableRow } from '#text/tableCells.ts';
import { BarPlot, type BarMark } from './BarPlot.tsx';
import { DomainLegend } from '#ui/DomainLegend.tsx';
import { domainMark } from '#ui/domainMarks.ts';
import { FigureFrame } from './FigureFrame.tsx';
import type { TableModel } from '#ui/FigureTable.tsx';
import { figureMark, sourcesOf } from './figureCells.ts';
import { stepCell } from './flowCells.ts';
import { spokenRow } from '#ui/spokenRow.ts';

type FlowThroughInstrument = Flow & { instrument: Instrument };

interface InstrumentFlowBarsProps {
  id: string;
  title: string;
  /** In drawing order. */
  flows: readonly FlowThroughInstrument[];
  region: Region;
  year: number;
  scale: 'lineair' | 'log';
  view: 'grafiek' | 'tabel';
  onViewChange: (view: 'grafiek' | 'tabel') => void;
}

/** Who moved up in one region and year, per instrument and step. */
export function InstrumentFlowBars({
  id,
  title,
  flows,
  region,
  year,
  scale,
  view,
  onViewChange,
}: InstrumentFlowBarsProps) {
  const text = useText();
  const table = tableOf(title, flows, text);
  const known = flows.filter((flow) => isKnown(flow.figure));
  const [largest] = known;
  return (
    <FigureFrame
      id={id}
      title={title}
      sentence={[
        text.flows.perInstrumentSentence(region.name, year),
        ...(largest === undefined
          ? []
          : [
              text.bars.countSentence(
                largest.instrument.name,
                text.formats.count(largest.figure.count ?? 0),
                null,
                '',
                region.name,
              ),
            ]),
      ].join(' ')}
      view={view}
      onViewChange={onViewChange}
      table={table}
      caveats={[]}
      sources={sourcesOf(flows, text)}
      sourceNotes={[text.bars.unit.doorstroom, String(year)]}
      legend={<DomainLegend domains={[...new Set(flows.map((flow) => flow.instrument.domain))]} />}
    >
      <BarPlot
        label={title}
        marks={flows.map((flow, index): BarMark => {
          const { colour, symbol } = domainMark(flow.instrument.domain.id);
          return {
            key: flow.id,
            label: flow.instrument.name,
            figure: flow.figure,
            extent: flow.figure.count,
            value: figureMark(flow.figure, text),
            detail: stepOf(flow, text),
            colour,
            symbol,
            spoken: spokenRow(table.columns, table.rows[index]?.cells ?? []),
          };
        })}
        axis={{ scale, quantity: 'count', format: text.formats.axisTick }}
      />
    </FigureFrame>
  );
}

function stepOf(flow: Flow, text: Text): string {
  return text.flows.stepStage(flow.from?.number ?? null, flow.to?.number ?? null);
}

function tableOf(title: string, flows: readonly FlowThroughInstrument[], text: Text): TableModel {
  const { columns } = text.flows;
  return {
    caption: title,
    columns: [
      { key: 'instrument', header: columns.instrument, numeric: false },
      { key: 'step', header: columns.stage, numeric: false },
      { key: 'count', header: columns.count, numeric: true },
    ],
    rows: flows.map((flow) =>
      tableRow(flow.id, [
        nameCell(flow.instrument.name, flow.instrument.id),
        stepCell(stepOf(flow, text), flow),
        countCell(flow.figure, text),
      ]),
    ),
  };
}
