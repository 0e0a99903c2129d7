import { describe, expect, test } from 'vitest';
import type { BarMark } from '#charts/BarPlot.tsx';
import { barSlots } from '#charts/barSlots.ts';

function mark(overrides: Partial<BarMark> = {}): BarMark {
  return {
    key: 'sine',
    label: 'SINE',
    figure: { status: 'A', count: 227 },
    extent: 227,
    value: '227',
    detail: '',
    colour: '--domain-other',
    symbol: null,
    spoken: 'SINE; 227',
    ...overrides,
  };
}

describe(barSlots, () => {
  test('gives each bar one slot and its number among the bars', () => {
    const slots = barSlots([mark({ key: 'a' }), mark({ key: 'b' })]);
    expect(slots.map(({ key, index }) => [key, index])).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
  });

  test('puts a heading before each group, without counting it as a bar', () => {
    const slots = barSlots([
      mark({ key: 'a', group: 'SINE' }),
      mark({ key: 'b', group: 'SINE' }),
      mark({ key: 'c', group: 'LDE' }),
    ]);
    expect(slots.map((slot) => slot.heading ?? slot.index)).toEqual(['SINE', 0, 1, 'LDE', 2]);
    expect(new Set(slots.map((slot) => slot.key)).size).toBe(slots.length);
  });
});
