import { type Measurement, median } from './measure.ts';

/** How many times the bare page's time the product may take; null where no aim was set. The size budget guards the bytes. */
const aims: Readonly<Record<keyof Measurement, number | null>> = {
  bytes: null,
  firstNumber: 2,
  chartDrawn: 3,
  redrawn: 5,
  headingShown: null,
  pageDrawn: null,
  slideShown: null,
};

const words: Readonly<Record<keyof Measurement, string>> = {
  bytes: 'bytes (kB)',
  firstNumber: 'first number (ms)',
  chartDrawn: 'chart drawn (ms)',
  redrawn: 'filter change -> redrawn (ms)',
  headingShown: 'click -> new heading (ms)',
  pageDrawn: 'click -> its chart drawn (ms)',
  slideShown: 'key -> next slide (ms)',
};

/** Medians of both pages side by side, their ratio and what it should be at most: one line per measure. */
export function compare(product: readonly Measurement[], bare: readonly Measurement[]): string[] {
  const measures = Object.keys(words) as (keyof Measurement)[];
  const rows = measures.map((measure) => {
    const unit = measure === 'bytes' ? 1000 : 1;
    const ours = median(product.map((run) => run[measure])) / unit;
    const theirs = median(bare.map((run) => run[measure])) / unit;
    const ratio = ours / theirs;
    const aim = aims[measure];
    const verdict = aim === null ? '' : ratio <= aim ? 'reached' : `missed by ${(ratio - aim).toFixed(1)}`;
    return [words[measure], ours.toFixed(0), theirs.toFixed(0), ratio.toFixed(1), aim?.toFixed(0) ?? '', verdict];
  });
  return [['median of all runs', 'product', 'bare', 'ratio', 'aim', ''], ...rows].map(([name = '', ...cells]) =>
    [name.padEnd(30), ...cells.map((cell) => cell.padStart(9))].join(' ').trimEnd(),
  );
}
