/** An axis on which a position, not a length, is read: it need not begin at 0. */
export interface SpreadAxis {
  start: number;
  end: number;
  /** Round numbers from start to end. */
  ticks: readonly number[];
}

const significant = (number: number) => Number(number.toPrecision(12));

function stepFor(length: number): number {
  const power = 10 ** Math.floor(Math.log10(length));
  const factor = [1, 2, 5, 10].find((candidate) => significant(candidate * power) >= significant(length)) ?? 10;
  return significant(factor * power);
}

/**
 * Around these values, with round ends; from 0 where the smallest is less than half of the largest. `[55, 60]` is from
 * 54 to 60 by 2. One value stands between 0 and the round number above it.
 */
export function spreadAxis(values: readonly number[]): SpreadAxis {
  const largest = Math.max(0, ...values);
  const smallest = Math.min(largest, ...values);
  if (largest === 0) return { start: 0, end: 1, ticks: [0, 1] };
  const isFromZero = smallest * 2 < largest || smallest === largest;
  const step = stepFor((largest - (isFromZero ? 0 : smallest)) / 4);
  const first = isFromZero ? 0 : Math.floor(significant(smallest / step));
  const last = Math.ceil(significant(largest / step));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => significant((first + index) * step));
  return { start: significant(first * step), end: significant(last * step), ticks };
}

/** Where a value stands between the axis' start (0) and end (1). */
export function along({ start, end }: SpreadAxis, value: number): number {
  return (value - start) / (end - start);
}
