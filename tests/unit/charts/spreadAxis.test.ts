import { describe, expect, test } from 'vitest';
import { along, spreadAxis } from '#charts/spreadAxis.ts';

describe(spreadAxis, () => {
  test('has round ends around its values', () => {
    expect(spreadAxis([55, 60, 57])).toEqual({ start: 54, end: 60, ticks: [54, 56, 58, 60] });
  });

  test('begins at 0 where the smallest is less than half of the largest, and for one value', () => {
    expect(spreadAxis([1, 9]).start).toBe(0);
    expect(spreadAxis([48.3])).toMatchObject({ start: 0, end: 60 });
  });

  test('has a length without values, and with nothing but 0', () => {
    for (const values of [[], [0], [0, 0]]) expect(spreadAxis(values)).toEqual({ start: 0, end: 1, ticks: [0, 1] });
  });

  test('holds every value between its ends', () => {
    for (const values of [
      [538.5, 665.4],
      [0.126, 0.2],
      [1, 1.01],
      [22, 32_097],
    ]) {
      const axis = spreadAxis(values);
      const places = values.map((value) => along(axis, value));
      expect(places.every((place) => place >= 0 && place <= 1)).toBe(true);
      expect(axis.ticks.length).toBeLessThanOrEqual(7);
    }
  });
});
