import type { SnakeGeometry } from './geometry.ts';
import type { SnakeModel } from './snakeModel.ts';
import { tallSnake } from './tallSnake.ts';
import { wideSnake } from './wideSnake.ts';

/** From this width on, in ems, three turns have room for the names of two rungs beside each other. */
export const widthOfTurns = 50;

/**
 * Where everything goes, for a width and a text size in px: three turns where there is room, a ladder where there is
 * not. Pure: the same words and sizes give the same drawing. Text is never smaller than asked, nothing overlaps, and
 * nothing is outside the width; height follows.
 */
export function snakeLayout(model: SnakeModel, { width, em }: { width: number; em: number }): SnakeGeometry {
  return width >= widthOfTurns * em ? wideSnake(model, width, em) : tallSnake(model, width, em);
}
