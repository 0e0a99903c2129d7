export type Scale = 'lineair' | 'log';

/** What the lengths show: people, a part (0-1) of a whole, or a rate. Counts have no fractional ticks, shares never pass 1. */
export type Quantity = 'count' | 'share' | 'rate';

export interface Axis {
  scale: Scale;
  quantity: Quantity;
  /** Where the axis begins: 0, or on a log scale the power of ten that stands for "no length". */
  start: number;
  end: number;
}

export interface Tick {
  at: number;
  /** Minor ticks are the ones to leave out where there is little room. */
  isMajor: boolean;
}

const significant = (number: number) => Number(number.toPrecision(12));
const powerOfTen = (exponent: number) => significant(10 ** exponent);

/** The smallest of 1, 2, 5, 10, 20, 50… (and of 0.5, 0.2…) that is at least `length`. */
function niceCeiling(length: number): number {
  const power = powerOfTen(Math.floor(Math.log10(length)));
  const factor = [1, 2, 5, 10].find((candidate) => significant(candidate * power) >= length) ?? 10;
  return significant(factor * power);
}

function linearStep(end: number, quantity: Quantity): number {
  const step = niceCeiling(significant(end / 5));
  return quantity === 'count' ? Math.max(1, step) : step;
}

function linearEnd(largest: number, quantity: Quantity): number {
  const step = linearStep(largest, quantity);
  return significant(Math.ceil(significant(largest / step)) * step);
}

/** Counts begin at 1; anything smaller begins at the power of ten strictly below the smallest, so that it has a length. */
function logStart(smallest: number, quantity: Quantity): number {
  if (quantity === 'count' && smallest >= 1) return 1;
  return powerOfTen(Math.ceil(significant(Math.log10(smallest))) - 1);
}

/**
 * The axis on which all these values fit, from 0 or, on a log scale, from a power of ten (1 for counts) to a round
 * number. Values of 0 have no place on a log scale and do not widen it. Without values: from 0 (1) to 1 (10).
 */
export function axisOf(values: readonly number[], scale: Scale, quantity: Quantity = 'count'): Axis {
  const positive = values.filter((length) => length > 0);
  const ceiling = quantity === 'share' ? 1 : Infinity;
  if (positive.length === 0) {
    const start = scale === 'lineair' ? 0 : quantity === 'count' ? 1 : 0.01;
    return { scale, quantity, start, end: quantity === 'count' && scale === 'log' ? 10 : 1 };
  }
  const largest = Math.max(...positive);
  if (scale === 'lineair') return { scale, quantity, start: 0, end: Math.min(ceiling, linearEnd(largest, quantity)) };
  const start = logStart(Math.min(...positive), quantity);
  return { scale, quantity, start, end: Math.min(ceiling, Math.max(niceCeiling(largest), start * 10)) };
}

/** Where a value stands between the axis' start (0) and end (1); what lies outside is held at the nearest of the two. */
export function position(axis: Axis, value: number): number {
  const within = Math.min(axis.end, Math.max(axis.start, value));
  return axis.scale === 'lineair'
    ? within / axis.end
    : Math.log10(within / axis.start) / Math.log10(axis.end / axis.start);
}

function linearTicks({ end, quantity }: Axis): Tick[] {
  const step = linearStep(end, quantity);
  const steps = Math.floor(significant(end / step));
  return Array.from({ length: steps + 1 }, (_, index) => ({
    at: significant(index * step),
    isMajor: steps < 4 || index % 2 === 0,
  }));
}

function logTicks({ start, end }: Axis): Tick[] {
  const first = Math.round(Math.log10(start));
  const decades = Math.log10(end / start);
  const exponents = Array.from({ length: Math.floor(significant(decades)) + 1 }, (_, index) => first + index);
  if (decades > 2) return exponents.map((exponent, index) => ({ at: powerOfTen(exponent), isMajor: index % 2 === 0 }));
  return exponents
    .flatMap((exponent) =>
      [1, 2, 5].map((factor) => ({ at: significant(factor * 10 ** exponent), isMajor: factor === 1 })),
    )
    .filter((tick) => tick.at <= end);
}

/** Round numbers to write under the axis, smallest first: at most six on a linear scale, powers of ten (or 1, 2, 5) on a log scale. */
export function ticks(axis: Axis): Tick[] {
  return axis.scale === 'lineair' ? linearTicks(axis) : logTicks(axis);
}
