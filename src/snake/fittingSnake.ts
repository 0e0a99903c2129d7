import type { SnakeGeometry } from './geometry.ts';
import { snakeLayout } from './snakeLayout.ts';
import type { SnakeModel } from './snakeModel.ts';

const step = 1.02;

/**
 * The snake in the largest type with which it is no higher than its place, between two sizes of type in px; null where
 * it is too high even in the smallest.
 */
export function fittingSnake(
  model: SnakeModel,
  place: { width: number; height: number },
  type: { largest: number; smallest: number },
): SnakeGeometry | null {
  for (let em = type.largest; em >= type.smallest; em /= step) {
    const geometry = snakeLayout(model, { width: place.width, em });
    if (geometry.height <= place.height) return geometry;
  }
  return null;
}
