import type { FlatNumber } from './flatTable.ts';

/** A number with a decimal point and no other signs; shares, points and rates as their headers say them, per 100. */
export function writtenNumber({ number, unit }: FlatNumber): string {
  const isPer100 = unit === 'share' || unit === 'points' || unit === 'per100';
  // Fifteen digits would show the noise of the multiplication.
  const rounded = Number((isPer100 ? number * 100 : number).toPrecision(12));
  return rounded.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 12 });
}
