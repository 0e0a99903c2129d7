import type { Text } from '#text/nl.ts';
import type { DrawingPicture } from '#ui/DrawnPicture.ts';
import { fittingSnake } from './fittingSnake.ts';
import { scaleWords } from './scaleWords.ts';
import { SnakeDrawing } from './SnakeDrawing.tsx';
import { snakeLayout, widthOfTurns } from './snakeLayout.ts';
import type { SnakeModel } from './snakeModel.ts';
import type { SnakeFacts } from './snakeWords.ts';

/** How much smaller than asked its text may be, before the rest of a picture has to give way. */
const smallest = 0.92;

/**
 * The snake for a picture. Where a height is given it makes three turns, whatever the screen that it is saved from;
 * without one it is as on a screen of that width.
 */
export function snakePicture(model: SnakeModel, facts: SnakeFacts, text: Text): DrawingPicture {
  return {
    kind: 'drawing',
    layout: ({ width, height, type }) => {
      const sizes = { largest: Math.min(type, width / widthOfTurns), smallest: type * smallest };
      const geometry =
        height === null ? snakeLayout(model, { width, em: type }) : fittingSnake(model, { width, height }, sizes);
      if (geometry === null) return null;
      return {
        width,
        height: geometry.height,
        scale: geometry.instruments.length === 0 ? null : scaleWords(facts, geometry.scale, text),
        element: (
          <SnakeDrawing
            geometry={geometry}
            label={text.snake.label(facts.region.name, facts.year)}
            markOf={() => null}
            focused={null}
            highlighted={null}
            isMoving={false}
          />
        ),
      };
    },
  };
}
