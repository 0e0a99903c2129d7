import { useId, useMemo } from 'react';
import { useText } from '#text/TextContext.ts';
import { useDrawnPlot } from '#ui/DrawnPicture.ts';
import { DomainSymbol } from '#ui/DomainSymbol.tsx';
import { labelSides } from './pointLabels.ts';
import { ScatterDrawing } from './ScatterDrawing.tsx';
import styles from './ScatterPlot.module.css';
import { scatterPicture } from './scatterPicture.tsx';
import { along, type SpreadAxis } from './spreadAxis.ts';
import { useMarkKeyboard } from './useMarkKeyboard.ts';

export interface ScatterMark {
  key: string;
  name: string;
  x: number;
  y: number;
  /** In pixels; its square follows the inhabitants. */
  radius: number;
  isFocus: boolean;
  /** A whole that other points are a part of: a ring. */
  isRing: boolean;
  /** `61,8 · 16,7`, shown while the point is pointed at. */
  values: string;
  /** What a screen reader says of it: its row in the table. */
  spoken: string;
}

export interface ScatterPlotAxis {
  title: string;
  axis: SpreadAxis;
  format: (at: number) => string;
}

interface ScatterPlotProps {
  label: string;
  /** From left to right. */
  marks: readonly ScatterMark[];
  x: ScatterPlotAxis;
  y: ScatterPlotAxis;
  /** What the areas of points and rings stand for, where they are no legend of their own. */
  sizes: string;
}

/** The smallest plots that names are placed for: on a phone, and beside a column of text. */
const rooms = { narrow: { width: 230, height: 300 }, wide: { width: 540, height: 380 } };
const letter = 8;
const sign = 18;

/** Points over two axes. Names, ticks and places to point at are HTML; the drawing adds the circles. */
export function ScatterPlot({ label, marks, x, y, sizes }: ScatterPlotProps) {
  const text = useText();
  const hintId = useId();
  const { groupProps, markProps } = useMarkKeyboard([marks.length]);
  useDrawnPlot(scatterPicture(marks, { x, y }, sizes, label));
  const points = useMemo(
    () => marks.map((mark) => ({ ...mark, x: along(x.axis, mark.x), y: along(y.axis, mark.y) })),
    [marks, x.axis, y.axis],
  );
  const sides = useMemo(() => {
    const labelled = points.map(({ name, isFocus, ...point }) => ({
      ...point,
      width: name.length * letter + (isFocus ? sign : 0),
      isFirst: isFocus,
    }));
    return { narrow: labelSides(labelled, rooms.narrow), wide: labelSides(labelled, rooms.wide) };
  }, [points]);
  return (
    <div className={styles.room}>
      <div className={styles.plot} role="group" aria-label={label} aria-describedby={hintId} {...groupProps}>
        <p className={styles.titleY} aria-hidden="true">
          {y.title}
        </p>
        <div className={styles.field}>
          {x.axis.ticks.map((at) => (
            <span key={at} className={styles.tickX} style={{ '--at': along(x.axis, at) }} aria-hidden="true">
              <small>{x.format(at)}</small>
            </span>
          ))}
          {y.axis.ticks.map((at) => (
            <span key={at} className={styles.tickY} style={{ '--at': along(y.axis, at) }} aria-hidden="true">
              <small>{y.format(at)}</small>
            </span>
          ))}
          <div className={styles.layer} aria-hidden="true">
            <ScatterDrawing points={points} />
          </div>
          {points.map((point, index) => (
            <span
              key={point.key}
              role="img"
              aria-label={point.spoken}
              className={styles.point}
              data-focus={point.isFocus}
              data-wide={sides.wide[index] ?? 'none'}
              data-narrow={sides.narrow[index] ?? 'none'}
              style={{ '--x': point.x, '--y': point.y, '--r': `${point.radius}px` }}
              {...markProps(index)}
            >
              <span className={styles.name} aria-hidden="true">
                {point.isFocus ? <DomainSymbol symbol="diamond" colour="--accent" /> : null}
                {point.name}
                <span className={styles.values}>{point.values}</span>
              </span>
            </span>
          ))}
        </div>
        <p className={styles.titleX} aria-hidden="true">
          {x.title}
        </p>
        <p id={hintId} className="visually-hidden">
          {text.figures.frame.keyboard}
        </p>
      </div>
    </div>
  );
}
