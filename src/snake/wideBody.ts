import type { TredeNumber } from '#domain/edition.ts';
import { type Head, pathOf, type PathPart } from './geometry.ts';

/** What the body follows: three rows, a turn at the right and one at the left, a tail and a head. In px. */
export interface Road {
  em: number;
  /** Upper edges of the rows, the highest first. */
  tops: readonly [number, number, number];
  thickness: number;
  /** Where in each row one rung borders on the next. */
  splits: readonly [number, number, number];
  left: number;
  right: number;
  /** Radii of the turns: inside, and outside along the row. */
  inner: number;
  reach: number;
  tail: number;
  tailLength: number;
  head: number;
  headLength: number;
}

interface Body {
  paths: Readonly<Record<TredeNumber, string>>;
  /** Up the turns, on the body. */
  arrows: { left: string; right: string };
  head: Head;
}

/** The six segments, each a closed path with a border that points in the direction of going up. */
export function wideBody(road: Road): Body {
  const { em, tops, thickness: t, splits, left, right, inner, reach, tail, tailLength, head } = road;
  const [top, middle, bottom] = tops;
  const [upperSplit, middleSplit, lowerSplit] = splits;
  const point = 0.7 * em;
  const outer = inner + t;
  const upperBorder = (top + t + middle) / 2;
  const lowerBorder = (middle + t + bottom) / 2;

  const tip = bottom + t - 0.35 * em;
  const paths: Record<TredeNumber, string> = {
    // The tail swings up from its tip, and lies flat below.
    1: pathOf(
      ['M', tail, tip],
      ['C', tail + tailLength * 0.42, bottom + t * 0.72, tail + tailLength * 0.46, bottom, tail + tailLength, bottom],
      ['L', lowerSplit, bottom, 'L', lowerSplit + point, bottom + t / 2, 'L', lowerSplit, bottom + t],
      ['L', tail + tailLength, bottom + t],
      ['C', tail + tailLength * 0.6, bottom + t, tail + tailLength * 0.25, bottom + t - 0.1 * em, tail, tip],
      'Z',
    ),
    2: pathOf(
      ['M', lowerSplit, bottom, 'L', right, bottom],
      ['A', inner, inner, 0, 0, 0, right + inner, bottom - inner],
      ['L', right + inner, lowerBorder, 'L', right + (inner + reach) / 2, lowerBorder - point],
      ['L', right + reach, lowerBorder, 'L', right + reach, bottom - inner],
      ['A', reach, outer, 0, 0, 1, right, bottom + t],
      ['L', lowerSplit, bottom + t, 'L', lowerSplit + point, bottom + t / 2, 'Z'],
    ),
    3: pathOf(
      ['M', right + reach, lowerBorder, 'L', right + reach, middle + t + inner],
      ['A', reach, outer, 0, 0, 0, right, middle, 'L', middleSplit, middle],
      ['L', middleSplit - point, middle + t / 2, 'L', middleSplit, middle + t, 'L', right, middle + t],
      ['A', inner, inner, 0, 0, 1, right + inner, middle + t + inner, 'L', right + inner, lowerBorder],
      ['L', right + (inner + reach) / 2, lowerBorder - point, 'Z'],
    ),
    4: pathOf(
      ['M', middleSplit, middle, 'L', left, middle],
      ['A', inner, inner, 0, 0, 1, left - inner, middle - inner, 'L', left - inner, upperBorder],
      ['L', left - reach, upperBorder, 'L', left - reach, middle - inner],
      ['A', reach, outer, 0, 0, 0, left, middle + t],
      ['L', middleSplit, middle + t, 'L', middleSplit - point, middle + t / 2, 'Z'],
    ),
    5: pathOf(
      ['M', left - reach, upperBorder, 'L', left - reach, top + t + inner],
      ['A', reach, outer, 0, 0, 1, left, top, 'L', upperSplit, top],
      ['L', upperSplit + point, top + t / 2, 'L', upperSplit, top + t, 'L', left, top + t],
      ['A', inner, inner, 0, 0, 0, left - inner, top + t + inner, 'L', left - inner, upperBorder, 'Z'],
    ),
    6: pathOf(['M', upperSplit, top, 'L', head, top], ...headOutline(head, top, t, road.headLength), [
      'L',
      upperSplit,
      top + t,
      'L',
      upperSplit + point,
      top + t / 2,
      'Z',
    ]),
  };
  const leftLane = left - (inner + reach) / 2;
  const rightLane = right + (inner + reach) / 2;
  return {
    paths,
    arrows: {
      left: arrowUp(leftLane, upperBorder - 0.9 * em, em),
      right: arrowUp(rightLane, lowerBorder - point - 0.6 * em, em),
    },
    head: { x: head, y: top, size: t, length: road.headLength },
  };
}

/** From the upper to the lower edge of a neck, around a head that looks to the right. */
export function headOutline(x: number, y: number, size: number, length: number): PathPart[] {
  const swell = size * 0.08;
  return [
    ['C', x + length * 0.28, y - swell, x + length * 0.6, y - swell, x + length * 0.81, y + size * 0.17],
    ['C', x + length * 0.94, y + size * 0.33, x + length, y + size * 0.44, x + length, y + size * 0.6],
    ['C', x + length, y + size * 0.82, x + length * 0.9, y + size + swell * 0.2, x + length * 0.64, y + size + swell],
    ['C', x + length * 0.44, y + size + swell * 1.6, x + length * 0.24, y + size, x, y + size],
  ];
}

/** An arrow that points up from a foot. */
function arrowUp(x: number, foot: number, em: number): string {
  const [height, wing] = [3 * em, 0.6 * em];
  return pathOf(
    ['M', x, foot, 'L', x, foot - height],
    ['M', x - wing, foot - height + wing, 'L', x, foot - height, 'L', x + wing, foot - height + wing],
  );
}
