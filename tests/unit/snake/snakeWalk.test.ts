import { describe, expect, test } from 'vitest';
import { markAfterKey } from '#snake/snakeWalk.ts';

/** Marks 0: rung 1; 1: rung 2; 2, 3, 4: rung 3 and its two instruments; 5, 6: rung 4 and its one; 7 and 8: rungs 5 and 6. */
const instruments = [0, 0, 2, 1, 0, 0];

describe(markAfterKey, () => {
  test.for([
    ['ArrowRight', 0, 1],
    ['ArrowRight', 2, 5],
    ['ArrowRight', 8, 8],
    ['ArrowLeft', 5, 2],
    ['ArrowLeft', 0, 0],
  ] as const)('takes %s from rung to rung: %i leads to %i', ([key, from, to]) => {
    expect(markAfterKey(instruments, from, key)).toBe(to);
  });

  test.for([
    ['ArrowDown', 2, 3],
    ['ArrowDown', 3, 4],
    ['ArrowDown', 4, 4],
    ['ArrowDown', 0, 0],
    ['ArrowUp', 4, 3],
    ['ArrowUp', 3, 2],
    ['ArrowUp', 2, 2],
  ] as const)('takes %s into the instruments of a rung and out: %i leads to %i', ([key, from, to]) => {
    expect(markAfterKey(instruments, from, key)).toBe(to);
  });

  test('goes along the body from an instrument too', () => {
    expect(markAfterKey(instruments, 4, 'ArrowRight')).toBe(5);
    expect(markAfterKey(instruments, 6, 'ArrowLeft')).toBe(2);
  });

  test('knows the tail and the head, and leaves other keys alone', () => {
    expect(markAfterKey(instruments, 4, 'Home')).toBe(0);
    expect(markAfterKey(instruments, 4, 'End')).toBe(8);
    expect(markAfterKey(instruments, 4, 'Enter')).toBeNull();
  });
});
