import { lazy, Suspense, useState } from 'react';
import { rowOfFigure, type Figure } from '#domain/figure.ts';
import { markKind } from '#ui/markKind.ts';
import { DrawingBoundary } from './DrawingBoundary.tsx';
import type { DrawnBand } from './FlowDiagramDrawing.tsx';
import styles from './FlowDiagram.module.css';
import { ladderHeight, type LadderRow, outside } from './flowDiagramLayout.ts';
import { Mark } from './Mark.tsx';
import { MarkValue } from './MarkValue.tsx';

const FlowDiagramDrawing = lazy(async () => ({
  default: (await import('./FlowDiagramDrawing.tsx')).FlowDiagramDrawing,
}));

/** One movement: its band, and the value that stands where it leaves or enters its rung. */
export interface FlowMark {
  band: DrawnBand;
  figure: Figure;
  value: string;
  /** In front of the value: an arrow, or ''. */
  sign: string;
  /** After it: `geschat`, or ''. */
  status: string;
  spoken: string;
}

export interface FlowPanel {
  key: string;
  title: string;
  /** The side on which the values stand. */
  valueSide: 'left' | 'right';
  marks: readonly FlowMark[];
  unit: number;
}

interface FlowDiagramPanelProps {
  panel: FlowPanel;
  rows: readonly LadderRow[];
  rungName: (rung: number) => string;
  outsideName: string;
  markProps: (index: number) => { 'data-mark': string; tabIndex: number; onFocus: () => void };
  onFailure: () => void;
}

/** Bands between two sides; names and values are HTML, in rows as high as the drawing has them. */
export function FlowDiagramPanel({ panel, rows, rungName, outsideName, markProps, onFailure }: FlowDiagramPanelProps) {
  const [lit, setLit] = useState<string | null>(null);
  const { title, marks, valueSide, unit } = panel;
  const bands = marks.map(({ band }) => band);
  const style = {
    '--rows': rows.map(({ height }) => `${height / 16}rem`).join(' '),
    '--ladder': ladderHeight(rows) / 16,
  };
  // What is pointed at or focused is lit in the drawing; the rest steps back.
  const dim = () => setLit(null);
  const litProps = (index: number, key: string) => {
    const props = markProps(index);
    const light = () => setLit(key);
    return {
      ...props,
      onPointerEnter: light,
      onPointerLeave: dim,
      onBlur: dim,
      onFocus: () => {
        props.onFocus();
        light();
      },
    };
  };
  const side = (which: 'left' | 'right') => {
    const places = bands.map((band) => (which === 'left' ? band.from : band.to));
    if (places.includes(outside)) {
      return (
        <p className={styles.outside} data-side={which}>
          {outsideName}
        </p>
      );
    }
    return rows.map(({ rung }, row) =>
      places.includes(rung) ? (
        <div key={rung} className={styles.end} data-side={which} style={{ '--row': row + 1 }}>
          <span className={styles.name} aria-hidden="true">
            {rungName(rung)}
          </span>
          {which === valueSide
            ? marks.map((mark, index) =>
                (which === 'left' ? mark.band.from : mark.band.to) === rung ? (
                  <Mark
                    key={mark.band.key}
                    row={rowOfFigure(mark.figure)}
                    spoken={mark.spoken}
                    className={styles.mark}
                    {...litProps(index, mark.band.key)}
                  >
                    {mark.sign === '' ? null : <span className={styles.sign}>{mark.sign}</span>}
                    <MarkValue kind={markKind(mark.figure, mark.figure.count)}>{mark.value}</MarkValue>
                    {mark.status === '' ? null : <small>{mark.status}</small>}
                  </Mark>
                ) : null,
              )
            : null}
        </div>
      ) : null,
    );
  };
  return (
    <div className={styles.panel} data-panel={panel.key}>
      <p className={styles.title}>{title}</p>
      <div className={styles.body} style={style}>
        {side('left')}
        <div className={styles.layer} aria-hidden="true">
          <DrawingBoundary onFailure={onFailure}>
            <Suspense fallback={null}>
              <FlowDiagramDrawing bands={bands} rows={rows} unit={unit} lit={lit} />
            </Suspense>
          </DrawingBoundary>
        </div>
        {side('right')}
      </div>
    </div>
  );
}
