import type { MarkSymbol } from '#ui/domainMarks.ts';

/** How wide words are at most at a size of 1: a picture is laid out without a page to measure in. */
export function widthOfWords(words: string): number {
  return words.length * 0.58;
}

interface WordsProps {
  x: number;
  /** Of the line that the words stand on. */
  y: number;
  size: number;
  children: string;
  anchor?: 'start' | 'middle' | 'end';
  isBold?: boolean;
  isSoft?: boolean;
}

/** Text of a picture: it stays text. */
export function Words({ x, y, size, children, anchor = 'start', isBold = false, isSoft = false }: WordsProps) {
  return (
    <text
      x={x.toFixed(1)}
      y={y.toFixed(1)}
      fontSize={size.toFixed(1)}
      fontWeight={isBold ? 700 : 400}
      textAnchor={anchor}
      style={{ fill: isSoft ? 'var(--ink-soft)' : 'var(--ink)' }}
    >
      {children}
    </text>
  );
}

/** A straight line of a picture: an axis, a tick, a break. */
export function Rule({ from, to, dash = '' }: { from: [number, number]; to: [number, number]; dash?: string }) {
  return (
    <path
      d={`M${from.map((at) => at.toFixed(1)).join(' ')}L${to.map((at) => at.toFixed(1)).join(' ')}`}
      strokeDasharray={dash === '' ? undefined : dash}
      strokeWidth={dash === '' ? 1 : 1.5}
      style={{ fill: 'none', stroke: dash === '' ? 'var(--line)' : 'var(--line-strong)' }}
    />
  );
}

interface SignProps {
  symbol: MarkSymbol;
  /** Name of a custom property. */
  colour: string;
  x: number;
  y: number;
  /** Half of its width. */
  r: number;
}

/** The sign of a series or a domain, around a point. */
export function Sign({ symbol, colour, x, y, r }: SignProps) {
  const style = { fill: `var(${colour})` };
  switch (symbol) {
    case 'circle':
      return <circle cx={x} cy={y} r={r * 0.9} style={style} />;
    case 'square':
      return <rect x={x - r * 0.8} y={y - r * 0.8} width={r * 1.6} height={r * 1.6} style={style} />;
    case 'triangle':
      return <path d={`M${x} ${y - r}L${x + r} ${y + r * 0.85}H${x - r}Z`} style={style} />;
    case 'diamond':
      return <path d={`M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`} style={style} />;
    case 'ring':
      return (
        <circle cx={x} cy={y} r={r * 0.7} strokeWidth={r * 0.4} style={{ fill: 'none', stroke: `var(${colour})` }} />
      );
  }
}
