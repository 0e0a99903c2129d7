import { describe, expect, test } from 'vitest';
import { labelSides, type LabelledPoint } from '#charts/pointLabels.ts';

const plot = { width: 400, height: 400 };

function pointAt(x: number, y: number, overrides: Partial<LabelledPoint> = {}): LabelledPoint {
  return { x, y, radius: 10, width: 80, isFirst: false, ...overrides };
}

const five = (isFirst: boolean) => [
  ...Array.from({ length: 4 }, () => pointAt(0.5, 0.5)),
  pointAt(0.5, 0.5, { isFirst }),
];

describe(labelSides, () => {
  test('sets a name to the right of its point, at the right edge to the left', () => {
    expect(labelSides([pointAt(0.1, 0.2), pointAt(1, 0.8)], plot)).toEqual(['right', 'left']);
  });

  test('lets no name lie over another name or point', () => {
    expect(labelSides([pointAt(0.5, 0.5), pointAt(0.6, 0.5)], plot)).toEqual(['left', 'right']);
    // One above the other, closer than a name is high.
    expect(labelSides([pointAt(0.5, 0.5), pointAt(0.5, 0.46)], plot)).toEqual(['right', 'left']);
  });

  test('leaves a name out where nowhere is free, never that of the region in focus', () => {
    expect(labelSides(five(false), plot)).toEqual(['right', 'left', 'above', 'below', null]);
    expect(labelSides(five(true), plot)).toEqual(['left', 'above', 'below', null, 'right']);
  });
});
