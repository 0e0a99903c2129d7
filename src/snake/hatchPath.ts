import { pathOf, type Circle } from './geometry.ts';

/** Between one line and the next, in px. */
const spacing = 5;

/**
 * Lines across a circle, rising to the right. Lines and not a pattern: browsers print a pattern as a picture of pixels.
 * One goes through the middle, so that the smallest circle has one too.
 */
export function hatchPath({ x, y, r }: Circle): string {
  const chords: number[] = [];
  const first = -Math.floor(r / spacing) * spacing;
  for (let away = first; away < r; away += spacing) chords.push(away);
  return pathOf(
    ...chords.map((away) => {
      const half = Math.sqrt(r ** 2 - away ** 2) * Math.SQRT1_2;
      const [middleX, middleY] = [x + away * Math.SQRT1_2, y + away * Math.SQRT1_2];
      return ['M', middleX - half, middleY + half, 'L', middleX + half, middleY - half];
    }),
  );
}
