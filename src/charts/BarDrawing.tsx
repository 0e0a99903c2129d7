import { memo, type SVGProps, useId } from 'react';
import { Bar, BarChart, type BarShapeProps, ReferenceLine, XAxis, YAxis } from 'recharts';
import type { Axis } from './axis.ts';
import styles from './BarDrawing.module.css';
import { ChartDrawnMark } from './ChartDrawnMark.tsx';

/** One slot of the plot; a slot without a bar (a heading, a zero, a missing figure) has no extent. */
export interface BarDrawingRow {
  slot: string;
  extent: number | null;
  colour: string;
  /** False: an estimated or provisional figure, drawn hatched. */
  isExact: boolean;
}

interface BarDrawingProps {
  bars: readonly BarDrawingRow[];
  axis: Axis;
  reference: number | null;
}

const fullSize = { width: '100%', height: '100%' };
const radius = 4;
/** A length that is there is seen. */
const shortest = 1.5;

/** The bars and the reference line, without a word or number. Bars of one slot each, from the axis' start. */
export const BarDrawing = memo(function BarDrawing({ bars, axis, reference }: BarDrawingProps) {
  return (
    <BarChart<BarDrawingRow>
      layout="vertical"
      responsive
      style={fullSize}
      ref={fillTheLayer}
      data={[...bars]}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      barCategoryGap={0}
      accessibilityLayer={false}
    >
      <XAxis<BarDrawingRow, number>
        hide
        type="number"
        scale={axis.scale === 'log' ? 'log' : 'linear'}
        domain={[axis.start, axis.end]}
        allowDataOverflow
      />
      <YAxis<BarDrawingRow, string> hide type="category" dataKey="slot" allowDuplicatedCategory={false} />
      <Bar<BarDrawingRow, number | null> dataKey="extent" isAnimationActive={false} shape={drawBar} />
      {reference === null ? null : <ReferenceLine x={reference} shape={drawReference} />}
      <ChartDrawnMark rows={bars} />
    </BarChart>
  );
});

/** Between a change of width and the next drawing (and on paper) the picture is stretched, so that bars end at their values. */
function fillTheLayer(drawing: SVGSVGElement | null) {
  drawing?.setAttribute('preserveAspectRatio', 'none');
}

function drawBar(shape: BarShapeProps) {
  return <BarShape shape={shape} />;
}

function BarShape({ shape }: { shape: BarShapeProps }) {
  const hatchId = useId();
  const { colour, isExact } = shape.payload as BarDrawingRow;
  const length = Math.max(shortest, shape.width);
  // The left corners are rounded outside the picture, so that the bar stands flat on its axis.
  const hidden = length > 2 * radius ? radius : 0;
  const box = {
    x: shape.x - hidden,
    y: shape.y + shape.height / 2,
    width: length + hidden,
    height: shape.height * 0.55,
    rx: hidden,
  };
  const outline = { ...box, width: Math.max(shortest, box.width - 1) };
  if (isExact) return <rect {...box} className={styles.bar} style={{ fill: `var(${colour})` }} />;
  return (
    <g style={{ color: `var(${colour})` }}>
      <clipPath id={hatchId}>
        <rect {...outline} className={styles.within} />
      </clipPath>
      <path
        className={styles.hatch}
        clipPath={`url(#${hatchId})`}
        d={hatchLines({ ...outline, y: shape.y, height: shape.height })}
      />
      <rect {...outline} className={styles.uncertain} />
    </g>
  );
}

/** Across, between one line of a hatch and the next. */
const hatchStep = 8.5;

/** Lines that rise to the right, over a box and beyond its sides. Not a pattern: browsers print that as a picture of pixels. */
function hatchLines({ x, y, width, height }: { x: number; y: number; width: number; height: number }): string {
  const lines: string[] = [];
  for (let from = x - height; from < x + width; from += hatchStep) {
    lines.push(`M${from} ${y + height}l${height} ${-height}`);
  }
  return lines.join('');
}

function drawReference({ x1, x2, y1, y2 }: SVGProps<SVGLineElement>) {
  return (
    <>
      <line {...{ x1, x2, y1, y2 }} className={styles.halo} />
      <line {...{ x1, x2, y1, y2 }} className={styles.reference} />
    </>
  );
}
