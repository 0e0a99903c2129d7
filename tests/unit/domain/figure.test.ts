import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { absentFigure, isKnown, shareOf, sumOf, type Figure } from '#domain/figure.ts';
import { figureOf } from './smallEdition.ts';

const figures: fc.Arbitrary<Figure> = fc.oneof(
  fc.record({ status: fc.constantFrom('A', 'E', 'P'), count: fc.nat({ max: 1_000_000 }) }),
  fc.record({ status: fc.constantFrom('O', 'Q', 'M', 'absent'), count: fc.constant(null) }),
);

describe(sumOf, () => {
  test('adds what is known', () => {
    expect(sumOf([figureOf(1), figureOf(2), figureOf(3)])).toEqual({ count: 6, missing: 0 });
  });

  test('counts a missing or suppressed part as missing, so that the sum is a lower bound', () => {
    expect(sumOf([figureOf(5), figureOf('O'), figureOf('Q'), absentFigure])).toEqual({ count: 5, missing: 3 });
  });

  test('leaves out what cannot exist without becoming a lower bound', () => {
    expect(sumOf([figureOf(5), figureOf('M')])).toEqual({ count: 5, missing: 0 });
  });

  test('has a sum of 0 where 0 was published, and none where nothing is known', () => {
    expect(sumOf([figureOf(0), figureOf(0)])).toEqual({ count: 0, missing: 0 });
    expect(sumOf([figureOf('O')])).toBeNull();
    expect(sumOf([figureOf('M')])).toBeNull();
    expect(sumOf([])).toBeNull();
  });

  test('adds estimated and provisional counts as they are', () => {
    expect(
      sumOf([
        { status: 'E', count: 4 },
        { status: 'P', count: 3 },
      ]),
    ).toEqual({ count: 7, missing: 0 });
  });

  test('has the same sum in any order, and never more known and missing parts than parts', () => {
    fc.assert(
      fc.property(fc.array(figures), (parts) => {
        const sum = sumOf(parts);
        expect(sumOf(parts.toReversed())).toEqual(sum);
        expect((sum?.missing ?? 0) + parts.filter(isKnown).length).toBeLessThanOrEqual(parts.length);
      }),
    );
  });
});

describe(shareOf, () => {
  test('is a part of a whole', () => {
    expect(shareOf(figureOf(1), figureOf(4))).toBe(0.25);
    expect(shareOf(figureOf(0), figureOf(4))).toBe(0);
  });

  test('is null of an unknown part, an unknown whole or a whole of 0', () => {
    expect(shareOf(figureOf('O'), figureOf(4))).toBeNull();
    expect(shareOf(figureOf(1), figureOf('Q'))).toBeNull();
    expect(shareOf(figureOf(0), figureOf(0))).toBeNull();
    expect(shareOf(figureOf(1), absentFigure)).toBeNull();
  });

  test('is a number from 0 to 1 or null for every part that is no larger than its whole', () => {
    fc.assert(
      fc.property(figures, figures, (part, whole) => {
        fc.pre((part.count ?? 0) <= (whole.count ?? Infinity));
        const share = shareOf(part, whole);
        expect(share === null || (share >= 0 && share <= 1)).toBe(true);
        expect(share === null).toBe(!isKnown(part) || !isKnown(whole) || whole.count === 0);
      }),
    );
  });
});
