import type { MarkSymbol } from '#ui/domainMarks.ts';
import type { MarkKind } from '#ui/markKind.ts';
import type { PlacedInstrument } from './geometry.ts';
import { hatchPath } from './hatchPath.ts';
import styles from './SnakeDrawing.module.css';
import { SnakeText } from './SnakeText.tsx';
import type { Box } from './typography.ts';

interface InstrumentMarkProps {
  instrument: PlacedInstrument;
  em: number;
  isHighlighted: boolean;
}

/** An instrument's circle, the symbol of its policy domain, and its words. */
export function InstrumentMark({ instrument, em, isHighlighted }: InstrumentMarkProps) {
  const { box, model, symbol } = instrument;
  const around = 0.35 * em;
  return (
    <g style={{ color: `var(${model.colour})` }} aria-hidden="true">
      <rect
        className={styles.halo}
        data-highlighted={isHighlighted}
        x={box.x - around}
        y={box.y - around}
        width={box.width + 2 * around}
        height={box.height + 2 * around}
        rx={0.5 * em}
      />
      <CircleMark instrument={instrument} />
      <SymbolMark symbol={model.symbol} box={symbol} />
      <SnakeText lines={instrument.lines} em={em} />
    </g>
  );
}

/** Has an area to read: everything else is a sign for why there is none. */
const measuredKinds: readonly MarkKind[] = ['exact', 'uncertain'];

function CircleMark({ instrument }: Pick<InstrumentMarkProps, 'instrument'>) {
  const { circle, model } = instrument;
  const { x, y, r } = circle;
  const isMeasured = measuredKinds.includes(model.kind);
  return (
    <>
      <circle className={styles.circle} data-kind={model.kind} cx={x} cy={y} r={isMeasured ? r : r - 1} />
      {model.kind === 'suppressed' ? <path className={styles.hatch} d={hatchPath({ x, y, r: r - 1 })} /> : null}
      {model.kind === 'notApplicable' ? (
        <line className={styles.stroke} x1={x - r * 0.5} x2={x + r * 0.5} y1={y} y2={y} />
      ) : null}
      {model.kind === 'zero' ? <circle className={styles.zero} cx={x} cy={y} r={1.5} /> : null}
    </>
  );
}

function SymbolMark({ symbol, box }: { symbol: MarkSymbol; box: Box }) {
  const { x, y, width: size } = box;
  const middle = size / 2;
  const shapes: Record<MarkSymbol, React.ReactNode> = {
    circle: <circle cx={middle} cy={middle} r={size * 0.45} />,
    square: <rect x={size * 0.08} y={size * 0.08} width={size * 0.84} height={size * 0.84} rx={size * 0.08} />,
    triangle: <path d={`M${middle} ${size * 0.04}L${size * 0.98} ${size * 0.92}H${size * 0.02}Z`} />,
    diamond: <path d={`M${middle} 0L${size} ${middle}L${middle} ${size}L0 ${middle}Z`} />,
    ring: <circle cx={middle} cy={middle} r={size * 0.34} className={styles.ringSymbol} />,
  };
  return (
    <g className={styles.symbol} style={{ transform: `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)` }}>
      {shapes[symbol]}
    </g>
  );
}
