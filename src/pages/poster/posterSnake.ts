import type { Orientation } from '#filters/choices.ts';
import { fittingSnake } from '#snake/fittingSnake.ts';
import type { SnakeGeometry } from '#snake/geometry.ts';
import { snakeLayout } from '#snake/snakeLayout.ts';
import type { SnakeModel } from '#snake/snakeModel.ts';

/** Widths of the drawing to try, in ems: the first is the largest type. Lying down there are three turns. */
const narrowest: Record<Orientation, number> = { liggend: 50, staand: 24 };
const widest = 160;

/** The snake in the largest type with which it is no higher than its place on the sheet. */
export function posterSnake(
  model: SnakeModel,
  place: { width: number; height: number },
  orientation: Orientation,
): SnakeGeometry {
  const smallest = place.width / widest;
  return (
    fittingSnake(model, place, { largest: place.width / narrowest[orientation], smallest }) ??
    snakeLayout(model, { width: place.width, em: smallest })
  );
}
