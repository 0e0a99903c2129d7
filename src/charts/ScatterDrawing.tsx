import { memo, useEffect } from 'react';
import { markAfterPaint } from './markAfterPaint.ts';
import styles from './ScatterPlot.module.css';

interface ScatterDrawingPoint {
  key: string;
  /** Place between the ends of each axis, 0-1. */
  x: number;
  y: number;
  /** In pixels. */
  radius: number;
  isFocus: boolean;
  isRing: boolean;
}

/**
 * The points and nothing else; the largest first, so that small ones lie on top. Places are parts of the field and not
 * pixels: a drawing that was measured on screen would be scaled on paper, and its points would stand elsewhere.
 */
export const ScatterDrawing = memo(function ScatterDrawing({ points }: { points: readonly ScatterDrawingPoint[] }) {
  useEffect(() => (points.length > 0 ? markAfterPaint() : undefined), [points]);
  return (
    <svg width="100%" height="100%">
      {points
        .toSorted((one, other) => other.radius - one.radius)
        .map(({ key, x, y, radius, isFocus, isRing }) => (
          <circle
            key={key}
            cx={percent(x)}
            cy={percent(1 - y)}
            r={Math.max(1, radius - 1)}
            className={styles.circle}
            data-focus={isFocus}
            data-ring={isRing}
          />
        ))}
    </svg>
  );
});

function percent(part: number): string {
  return `${part * 100}%`;
}
