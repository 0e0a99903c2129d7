import { memo } from 'react';
import { Sankey } from 'recharts';
import { ChartDrawnMark } from './ChartDrawnMark.tsx';
import styles from './FlowDiagramDrawing.module.css';
import { type BandLink, bandNodes, ladderHeight, type LadderRow } from './flowDiagramLayout.ts';

export type BandLook = 'up' | 'down' | 'unknown';

export interface DrawnBand extends BandLink {
  look: BandLook;
  /** Name of a custom property's rung: its soft and its strong tone. */
  tone: number;
  isExact: boolean;
}

interface FlowDiagramDrawingProps {
  bands: readonly DrawnBand[];
  rows: readonly LadderRow[];
  /** Sixteenths of a rem per person. */
  unit: number;
  /** Key of the band that is pointed at. */
  lit: string | null;
}

/** A band with what it needs of its two sides: where Recharts stacked them, and where they stand on the ladder. */
interface PlacedBand extends Omit<DrawnBand, 'from' | 'to'> {
  source: { y: number; top: number };
  target: { y: number; top: number };
  emphasis: 'plain' | 'lit' | 'dim';
}

/** Widths are stretched to the place there is; heights are sixteenths of a rem, so that they follow the words beside them. */
const width = 400;
const nodeWidth = 7;
/** Keeps the order that the nodes are given in, also where some have no thickness. */
const nodePadding = 1;
const thinnest = 1.5;

/** The bands between two sides of a panel, without a word. Recharts stacks the bands; where a side stands is the layout's. */
export const FlowDiagramDrawing = memo(function FlowDiagramDrawing({
  bands,
  rows,
  unit,
  lit,
}: FlowDiagramDrawingProps) {
  const sides = bandNodes(bands, rows, unit);
  const nodes = sides.map((side) => ({ ...side, name: `${side.side}-${side.rung}` }));
  const placeOf = (side: 'left' | 'right', rung: number) =>
    Math.max(
      0,
      nodes.findIndex((node) => node.side === side && node.rung === rung),
    );
  const links = bands.map((band) => ({
    ...band,
    source: placeOf('left', band.from),
    target: placeOf('right', band.to),
    value: band.weight,
    emphasis: lit === null ? 'plain' : band.key === lit ? 'lit' : 'dim',
  }));
  const people = bands.reduce((sum, band) => sum + band.weight, 0);
  const most = Math.max(
    ...(['left', 'right'] as const).map((side) => nodes.filter((node) => node.side === side).length),
  );
  const stacked = Math.max(1, people * unit + (most - 1) * nodePadding);
  return (
    <div className={styles.drawing} style={{ '--stacked': stacked / 16, '--ladder': ladderHeight(rows) / 16 }}>
      <Sankey
        width={width}
        height={stacked}
        style={fullSize}
        preserveAspectRatio="none"
        data={{ nodes, links }}
        nodeWidth={nodeWidth}
        nodePadding={nodePadding}
        iterations={0}
        sort={false}
        margin={noMargin}
        accessibilityLayer={false}
        node={drawNode}
        link={drawBand}
      >
        <ChartDrawnMark rows={bands} />
      </Sankey>
    </div>
  );
});

const fullSize = { width: '100%', height: '100%' };
const noMargin = { top: 0, right: 0, bottom: 0, left: 0 };

interface NodeShape {
  x: number;
  width: number;
  height: number;
  payload: unknown;
}

function drawNode({ x, width: thickness, height, payload }: NodeShape) {
  const { top, rung } = payload as { top: number; rung: number };
  const tall = Math.max(thinnest, height);
  return (
    <rect
      className={styles.node}
      x={x}
      y={top + (height - tall) / 2}
      width={thickness}
      height={tall}
      style={{ fill: rung === 0 ? 'var(--line-strong)' : `var(--trede-${rung}-strong)` }}
    />
  );
}

interface BandShape {
  sourceX: number;
  targetX: number;
  sourceY: number;
  targetY: number;
  linkWidth: number;
  payload: unknown;
}

function drawBand({ sourceX, targetX, sourceY, targetY, linkWidth, payload }: BandShape) {
  const band = payload as PlacedBand;
  const start = band.source.top + sourceY - band.source.y;
  const end = band.target.top + targetY - band.target.y;
  const middle = (sourceX + targetX) / 2;
  if (band.look === 'unknown') {
    return (
      <path
        className={styles.unknown}
        data-emphasis={band.emphasis}
        d={`M${sourceX} ${start}C${middle} ${start} ${middle} ${end} ${targetX} ${end}`}
      />
    );
  }
  if (linkWidth === 0) return <g />;
  const half = Math.max(thinnest, linkWidth) / 2;
  const tone =
    band.look === 'down'
      ? undefined
      : { fill: `var(--trede-${band.tone})`, stroke: `var(--trede-${band.tone}-strong)` };
  return (
    <path
      className={styles.band}
      data-look={band.look}
      data-exact={band.isExact}
      data-emphasis={band.emphasis}
      style={tone}
      d={[
        `M${sourceX} ${start - half}`,
        `C${middle} ${start - half} ${middle} ${end - half} ${targetX} ${end - half}`,
        `V${end + half}`,
        `C${middle} ${end + half} ${middle} ${start + half} ${sourceX} ${start + half}Z`,
      ].join('')}
    />
  );
}
