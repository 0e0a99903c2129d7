import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markAfterKey } from '#charts/useMarkKeyboard.ts';

describe(markAfterKey, () => {
  test('walks one column with all four arrows, and stops at its ends', () => {
    expect(['ArrowDown', 'ArrowRight'].map((key) => markAfterKey([3], 1, key))).toEqual([2, 2]);
    expect(['ArrowUp', 'ArrowLeft'].map((key) => markAfterKey([3], 1, key))).toEqual([0, 0]);
    expect(markAfterKey([3], 2, 'ArrowDown')).toBe(2);
    expect(markAfterKey([3], 0, 'ArrowUp')).toBe(0);
  });

  test('goes to the first and the last mark', () => {
    expect(markAfterKey([2, 3], 3, 'Home')).toBe(0);
    expect(markAfterKey([2, 3], 0, 'End')).toBe(4);
  });

  test('crosses columns at the same height', () => {
    expect(markAfterKey([3, 3], 1, 'ArrowRight')).toBe(4);
    expect(markAfterKey([3, 3], 4, 'ArrowLeft')).toBe(1);
    expect(markAfterKey([3, 2], 2, 'ArrowRight')).toBe(4);
    expect(markAfterKey([3, 3], 4, 'ArrowRight')).toBe(4);
    expect(markAfterKey([3, 3], 1, 'ArrowLeft')).toBe(1);
  });

  test('walks on from the foot of a column to the head of the next', () => {
    expect(markAfterKey([2, 2], 1, 'ArrowDown')).toBe(2);
  });

  test('leaves other keys to the page', () => {
    expect(markAfterKey([3], 0, 'Tab')).toBeNull();
    expect(markAfterKey([3], 0, 'a')).toBeNull();
  });

  test('never leaves the marks', () => {
    const keys = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End');
    const columns = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(columns, fc.array(keys, { maxLength: 20 }), (lengths, pressed) => {
        const count = lengths.reduce((sum, length) => sum + length, 0);
        const end = pressed.reduce((mark, key) => markAfterKey(lengths, mark, key) ?? mark, 0);
        expect(end).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThan(count);
      }),
    );
  });
});
