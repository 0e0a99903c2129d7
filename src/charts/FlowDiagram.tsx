import { useId, useState } from 'react';
import type { FlowDiagram as Diagram, FlowDirection, Movement } from '#domain/flowDiagram.ts';
import { isKnown } from '#domain/figure.ts';
import type { Text } from '#text/nl.ts';
import { useText } from '#text/TextContext.ts';
import { useDrawnPlot } from '#ui/DrawnPicture.ts';
import { spokenRow } from '#ui/spokenRow.ts';
import { FigureFrame } from './FigureFrame.tsx';
import { figureMark, flowUnit, sourcesOf } from './figureCells.ts';
import styles from './FlowDiagram.module.css';
import { FlowDiagramPanel, type FlowMark, type FlowPanel } from './FlowDiagramPanel.tsx';
import { flowPicture } from './flowPicture.tsx';
import { bandScales, ladderRows, outside } from './flowDiagramLayout.ts';
import { diagramCaveats, diagramSentence, diagramTable } from './flowDiagramWords.ts';
import { useMarkKeyboard } from './useMarkKeyboard.ts';

interface FlowDiagramProps {
  id: string;
  title: string;
  diagram: Diagram;
  view: 'grafiek' | 'tabel';
  onViewChange: (view: 'grafiek' | 'tabel') => void;
}

const panelOf: Record<FlowDirection, 'in' | 'between' | 'out'> = {
  in: 'in',
  up: 'between',
  within: 'between',
  down: 'between',
  out: 'out',
};
const scaleOf = { in: 'outside', between: 'between', out: 'outside' } as const;

/** Who moved where: onto the ladder, between its rungs, and off it. Bands as thick as their counts, back down in grey. */
export function FlowDiagram({ id, title, diagram, view, onViewChange }: FlowDiagramProps) {
  const text = useText();
  const table = diagramTable(title, diagram, text);
  return (
    <FigureFrame
      id={id}
      title={title}
      sentence={diagramSentence(diagram, text)}
      view={view}
      onViewChange={onViewChange}
      table={table}
      caveats={diagramCaveats(diagram, text)}
      sources={sourcesOf(
        diagram.movements.flatMap(({ step }) => step.flows),
        text,
      )}
      sourceNotes={[flowUnit([diagram], text), String(diagram.year)]}
    >
      <FlowDiagramPlot
        label={title}
        movements={diagram.movements}
        spoken={table.rows.map(({ cells }) => spokenRow(table.columns, cells))}
      />
    </FigureFrame>
  );
}

interface FlowDiagramPlotProps {
  label: string;
  movements: readonly Movement[];
  spoken: readonly string[];
}

function FlowDiagramPlot({ label, movements, spoken }: FlowDiagramPlotProps) {
  const text = useText();
  const hintId = useId();
  const [hasFailed, setHasFailed] = useState(false);
  const marks = movements.map((movement, index) => ({
    panel: panelOf[movement.direction],
    mark: markOf(movement, spoken[index] ?? '', text),
  }));
  const found = (['in', 'between', 'out'] as const)
    .map((key) => ({ key, marks: marks.filter(({ panel }) => panel === key).map(({ mark }) => mark) }))
    .filter((panel) => panel.marks.length > 0);
  const weighed = found.map((panel) => ({
    links: panel.marks.map(({ band }) => band),
    scale: scaleOf[panel.key],
  }));
  const scales = bandScales(weighed);
  const rows = ladderRows(weighed);
  const panels = found.map((panel): FlowPanel => ({
    ...panel,
    title: text.flows.panels[panel.key],
    valueSide: panel.key === 'in' ? 'right' : 'left',
    unit: scales.get(scaleOf[panel.key]) ?? 0,
  }));
  useDrawnPlot(flowPicture(panels, rows, label, text));
  const lengths = panels.map((panel) => panel.marks.length);
  const { groupProps, markProps } = useMarkKeyboard(lengths);
  return (
    <div className={styles.diagram}>
      <div
        className={styles.panels}
        role="group"
        aria-label={label}
        aria-describedby={hintId}
        data-panels={panels.length}
        {...groupProps}
      >
        {panels.map((panel, column) => {
          const first = lengths.slice(0, column).reduce((sum, length) => sum + length, 0);
          return (
            <FlowDiagramPanel
              key={panel.key}
              panel={panel}
              rows={rows}
              rungName={(rung) => text.flows.rung(rung)}
              outsideName={text.flows.outside}
              markProps={(index) => markProps(first + index)}
              onFailure={() => setHasFailed(true)}
            />
          );
        })}
        <p id={hintId} className="visually-hidden">
          {text.figures.frame.keyboard}
        </p>
      </div>
      {hasFailed ? <p className={styles.note}>{text.figures.frame.drawingFailed}</p> : null}
    </div>
  );
}

function markOf({ direction, step }: Movement, spoken: string, text: Text): FlowMark {
  const { from, to, figure, missingParts } = step;
  const isBound = missingParts > 0;
  return {
    band: {
      key: `${from?.number ?? outside}-${to?.number ?? outside}`,
      from: from?.number ?? outside,
      to: to?.number ?? outside,
      weight: figure.count ?? 0,
      look: isKnown(figure) ? (direction === 'down' ? 'down' : 'up') : 'unknown',
      tone: to?.number ?? from?.number ?? 1,
      isExact: figure.status === 'A' && !isBound,
    },
    figure,
    value: isBound && isKnown(figure) ? text.flows.atLeastShort(figure.count) : figureMark(figure, text),
    sign: text.flows.sign[direction],
    status: isKnown(figure) ? text.terms.statusShort[figure.status] : '',
    spoken,
  };
}
