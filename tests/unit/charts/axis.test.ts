import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisOf, position, type Scale, ticks } from '#charts/axis.ts';

const scales: Scale[] = ['lineair', 'log'];
const tickValues = (values: number[], scale: Scale, quantity?: 'count' | 'share') =>
  ticks(axisOf(values, scale, quantity)).map((tick) => tick.at);

describe(axisOf, () => {
  test('begins at zero and ends at a round number past the largest value', () => {
    expect(axisOf([22, 4711, 32_097], 'lineair')).toMatchObject({ start: 0, end: 40_000 });
    expect(axisOf([0.226, 0.078], 'lineair', 'share')).toMatchObject({ start: 0, end: 0.25 });
  });

  test('ends at the largest value where that is round', () => {
    expect(axisOf([500], 'lineair').end).toBe(500);
  });

  test('never lets shares pass the whole', () => {
    expect(axisOf([0.97], 'lineair', 'share').end).toBe(1);
    expect(axisOf([0.03, 0.97], 'log', 'share').end).toBe(1);
  });

  test('begins at 1 for counts on a log scale, also when one of them is 0', () => {
    expect(axisOf([0, 22, 32_097], 'log')).toMatchObject({ start: 1, end: 50_000 });
  });

  test('begins a log scale of shares at the power of ten strictly below the smallest', () => {
    expect(axisOf([0.078, 0.226], 'log', 'share').start).toBe(0.01);
    expect(axisOf([0.01, 0.226], 'log', 'share').start).toBe(0.001);
    expect(axisOf([1], 'log', 'share').start).toBe(0.1);
  });

  test.for(scales)('has room when there is nothing to show (%s)', (scale) => {
    for (const quantity of ['count', 'share'] as const) {
      const axis = axisOf([0], scale, quantity);
      expect(axis.end).toBeGreaterThan(axis.start);
    }
  });
});

describe(ticks, () => {
  test('are round on a linear scale', () => {
    expect(tickValues([32_097], 'lineair')).toEqual([0, 10_000, 20_000, 30_000, 40_000]);
    expect(tickValues([0.226], 'lineair', 'share')).toEqual([0, 0.05, 0.1, 0.15, 0.2, 0.25]);
  });

  test('are whole people where counts are small', () => {
    expect(tickValues([3], 'lineair')).toEqual([0, 1, 2, 3]);
    expect(tickValues([1], 'lineair')).toEqual([0, 1]);
  });

  test('are powers of ten on a long log scale', () => {
    expect(tickValues([22, 32_097], 'log')).toEqual([1, 10, 100, 1000, 10_000]);
  });

  test('are 1, 2 and 5 on a short log scale, of which the powers of ten stay where room is scarce', () => {
    const short = ticks(axisOf([0.078, 0.226], 'log', 'share'));
    expect(short.map((tick) => tick.at)).toEqual([0.01, 0.02, 0.05, 0.1, 0.2, 0.5]);
    expect(short.filter((tick) => tick.isMajor).map((tick) => tick.at)).toEqual([0.01, 0.1]);
  });
});

describe(position, () => {
  test('is a part of the axis on a linear scale, and a part of its powers of ten on a log scale', () => {
    expect(position(axisOf([40_000], 'lineair'), 10_000)).toBe(0.25);
    expect(position(axisOf([10_000], 'log'), 100)).toBeCloseTo(0.5);
  });

  test('puts 0 at the start of either scale', () => {
    for (const scale of scales) expect(position(axisOf([0, 50], scale), 0)).toBe(0);
  });
});

const counts = fc.array(fc.integer({ min: 0, max: 20_000_000 }), { minLength: 1, maxLength: 30 });
const share = fc
  .tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.nat(1_000_000))
  .map(([part, rest]) => part / (part + rest));
const shares = fc.array(share, { minLength: 1, maxLength: 30 });
const anyAxis = fc.oneof(
  fc.record({ values: counts, quantity: fc.constant('count' as const), scale: fc.constantFrom(...scales) }),
  fc.record({ values: shares, quantity: fc.constant('share' as const), scale: fc.constantFrom(...scales) }),
);

describe('any axis', () => {
  test('holds all its values, in their order', () => {
    fc.assert(
      fc.property(anyAxis, ({ values, quantity, scale }) => {
        const axis = axisOf(values, scale, quantity);
        expect(axis.end).toBeGreaterThan(axis.start);
        expect(axis.end).toBeGreaterThanOrEqual(Math.max(...values));
        const places = [...values].sort((a, b) => a - b).map((value) => position(axis, value));
        expect(places.every((place, index) => place >= 0 && place <= 1 && place >= (places[index - 1] ?? 0))).toBe(
          true,
        );
      }),
    );
  });

  test('fills more than half of a linear plot with its largest value', () => {
    fc.assert(
      fc.property(counts, (values) => {
        const largest = Math.max(...values);
        fc.pre(largest > 0);
        expect(position(axisOf(values, 'lineair'), largest)).toBeGreaterThan(0.5);
      }),
    );
  });

  test('has a few ticks that rise from its start and stay on it', () => {
    fc.assert(
      fc.property(anyAxis, ({ values, quantity, scale }) => {
        const axis = axisOf(values, scale, quantity);
        const at = ticks(axis).map((tick) => tick.at);
        expect(at.length).toBeGreaterThanOrEqual(2);
        expect(at.length).toBeLessThanOrEqual(9);
        expect(at[0]).toBe(axis.start);
        expect(at.every((tick, index) => tick <= axis.end && tick > (at[index - 1] ?? -1))).toBe(true);
      }),
    );
  });
});
