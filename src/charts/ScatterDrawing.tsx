import { memo } from 'react';
import { Scatter, ScatterChart, type ScatterShapeProps, XAxis, YAxis } from 'recharts';
import { ChartDrawnMark } from './ChartDrawnMark.tsx';
import styles from './ScatterPlot.module.css';

export interface ScatterDrawingPoint {
  /** Place between the ends of each axis, 0-1. */
  x: number;
  y: number;
  /** In pixels. */
  radius: number;
  isFocus: boolean;
  isRing: boolean;
}

const fullSize = { width: '100%', height: '100%' };

/** The points and nothing else; the largest first, so that small ones lie on top. */
export const ScatterDrawing = memo(function ScatterDrawing({ points }: { points: readonly ScatterDrawingPoint[] }) {
  const rows = points.toSorted((one, other) => other.radius - one.radius);
  return (
    <ScatterChart<ScatterDrawingPoint>
      responsive
      style={fullSize}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <XAxis<ScatterDrawingPoint, number> hide type="number" dataKey="x" domain={[0, 1]} />
      <YAxis<ScatterDrawingPoint, number> hide type="number" dataKey="y" domain={[0, 1]} />
      <Scatter data={rows} isAnimationActive={false} shape={drawPoint} />
      <ChartDrawnMark rows={points} />
    </ScatterChart>
  );
});

function drawPoint({ cx, cy, payload }: ScatterShapeProps) {
  const { radius, isFocus, isRing } = payload as ScatterDrawingPoint;
  return (
    <circle
      cx={cx}
      cy={cy}
      r={Math.max(1, radius - 1)}
      className={styles.circle}
      data-focus={isFocus}
      data-ring={isRing}
    />
  );
}
