/** Fractions that people say. */
const fractions = { tenth: 0.1, fifth: 0.2, quarter: 0.25, third: 1 / 3, half: 0.5, twoThirds: 2 / 3 } as const;
export type Fraction = keyof typeof fractions;

/** How much more or less than 1 a ratio is, as the nearest fraction that people say; null where none is near. */
export function closeFraction(ratio: number): Fraction | null {
  const distance = Math.abs(ratio - 1);
  const gap = (name: Fraction) => Math.abs(fractions[name] - distance);
  const [nearest = 'tenth'] = (Object.keys(fractions) as Fraction[]).toSorted((one, other) => gap(one) - gap(other));
  // Within a fifth of itself: 0.27 to 0.4 may be called a third.
  return gap(nearest) <= fractions[nearest] / 5 ? nearest : null;
}
