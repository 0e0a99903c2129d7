import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BarEnd, barRoom } from '#charts/barRoom.ts';

function end(overrides: Partial<BarEnd> = {}): BarEnd {
  return { at: 1, value: '32.097', status: '', detail: '14,7% van 218.000', ...overrides };
}

/** Reads `max(1.5rem, (9.25rem - 20.0%) / 0.800, …)` as rem, in a plot this many rem wide. */
function resolve(css: string, width: number): number {
  const rooms = [...css.matchAll(/\(([\d.]+)rem - ([\d.]+)%\) \/ ([\d.]+)/g)].map(
    ([, length, percent, at]) => (Number(length) - (Number(percent) / 100) * width) / Number(at),
  );
  return Math.max(1.5, ...rooms);
}

describe(barRoom, () => {
  test('leaves the words at the end of the longest bar their own width', () => {
    const wide = resolve(barRoom([end()])['--room-wide'], 40);
    expect(wide).toBeGreaterThan(9);
    expect(wide).toBeLessThan(14);
  });

  test('leaves less where details stand elsewhere', () => {
    const room = barRoom([end()]);
    expect(resolve(room['--room-narrow'], 20)).toBeLessThan(resolve(room['--room-wide'], 20));
  });

  test('takes nothing from the axis for words that fit beside a short bar', () => {
    expect(resolve(barRoom([end({ at: 0.1 })])['--room-wide'], 40)).toBe(1.5);
  });

  test('has an answer without bars', () => {
    expect(barRoom([])['--room-wide']).toBe('max(1.5rem, 0rem)');
  });

  test('lets the words of no bar pass the plot', () => {
    const bars = fc.array(
      fc.record({ at: fc.double({ min: 0.01, max: 1, noNaN: true }), value: fc.string({ maxLength: 8 }) }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(bars, fc.integer({ min: 12, max: 90 }), (made, width) => {
        const room = resolve(barRoom(made.map((bar) => end({ ...bar, detail: '' })))['--room-wide'], width);
        for (const { at, value } of made) {
          expect(at * (width - room) + value.length * 0.6).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});
