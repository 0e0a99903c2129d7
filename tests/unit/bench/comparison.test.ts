import { describe, expect, test } from 'vitest';
import { compare } from '../../../bench/comparison.ts';
import { median, type Measurement } from '../../../bench/measure.ts';

function measurement(overrides: Partial<Measurement> = {}): Measurement {
  return {
    bytes: 1000,
    firstNumber: 100,
    chartDrawn: 100,
    redrawn: 100,
    headingShown: 10,
    pageDrawn: 10,
    slideShown: 10,
    ...overrides,
  };
}

describe(median, () => {
  test('is the middle one, whatever the order', () => {
    expect(median([900, 1, 5])).toBe(5);
  });

  test('is the mean of the middle two when there is no middle one', () => {
    expect(median([4, 900, 1, 6])).toBe(5);
  });
});

describe(compare, () => {
  test('sets the medians side by side with their ratio', () => {
    const product = [150, 9000, 140].map((firstNumber) => measurement({ firstNumber }));
    const lines = compare(product, [measurement()]);
    expect(lines.find((line) => line.startsWith('first number'))).toMatch(/150 +100 +1\.5 +2 +reached$/);
  });

  test('says by how much an aim is missed', () => {
    const lines = compare([measurement({ redrawn: 730 })], [measurement()]);
    expect(lines.find((line) => line.startsWith('filter change'))).toMatch(/730 +100 +7\.3 +5 +missed by 2\.3$/);
  });
});
