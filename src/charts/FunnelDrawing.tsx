import { memo } from 'react';
import { Funnel, FunnelChart, type FunnelTrapezoidItem } from 'recharts';
import { ChartDrawnMark } from './ChartDrawnMark.tsx';
import styles from './FunnelDrawing.module.css';

/** One stage; without an extent (zero, or no figure) nothing is drawn, and nothing leads to or from it. */
export interface FunnelDrawingRow {
  stage: string;
  extent: number;
  colour: string;
  strongColour: string;
  isExact: boolean;
  /** Part of the stage's height that its band takes, 0-1; the rest leads to the next stage. */
  bandShare: number;
}

const fullSize = { width: '100%', height: '100%' };

/** Bands of true width, the widest as wide as the drawing, and between them the lighter shape that leads to the next. */
export const FunnelDrawing = memo(function FunnelDrawing({ stages }: { stages: readonly FunnelDrawingRow[] }) {
  return (
    <FunnelChart<FunnelDrawingRow>
      responsive
      style={fullSize}
      ref={fillTheLayer}
      data={[...stages]}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <Funnel<FunnelDrawingRow, string | number>
        dataKey="extent"
        nameKey="stage"
        lastShapeType="rectangle"
        isAnimationActive={false}
        shape={drawStage}
      />
      <ChartDrawnMark rows={stages} />
    </FunnelChart>
  );
});

/** Until the next drawing at a new width (and on paper) the picture is stretched to the place that its words leave it. */
function fillTheLayer(drawing: SVGSVGElement | null) {
  drawing?.setAttribute('preserveAspectRatio', 'none');
}

function drawStage(trapezoid: FunnelTrapezoidItem) {
  const { colour, strongColour, isExact, extent, bandShare } = trapezoid.payload as FunnelDrawingRow;
  if (extent === 0) return <g />;
  const { x, y, upperWidth, lowerWidth, height } = trapezoid.labelViewBox;
  const band = height * bandShare;
  const middle = x + upperWidth / 2;
  const isLast = y + height > trapezoid.parentViewBox.y + trapezoid.parentViewBox.height - 1;
  const inset = Math.min(1, upperWidth / 2);
  return (
    <g style={{ fill: `var(${colour})`, stroke: `var(${strongColour})` }}>
      {isLast || lowerWidth === 0 ? null : (
        <path
          className={styles.connector}
          d={`M${x} ${y + band + 3}H${x + upperWidth}L${middle + lowerWidth / 2} ${y + height - 3}H${middle - lowerWidth / 2}Z`}
        />
      )}
      <rect
        className={isExact ? styles.band : styles.uncertain}
        x={x + inset}
        y={y + 1}
        width={upperWidth - 2 * inset}
        height={band - 2}
        rx={Math.min(4, upperWidth / 4)}
      />
    </g>
  );
}
