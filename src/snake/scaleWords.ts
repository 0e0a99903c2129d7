import type { Text } from '#text/nl.ts';
import type { CircleScale } from './geometry.ts';
import { shownUnit, type SnakeFacts } from './snakeWords.ts';

/** What a circle's area says, and from where on a dot is larger than it should be. */
export function scaleWords(facts: SnakeFacts, { tooSmall }: CircleScale, { snake, units, formats }: Text): string {
  const { reference, age } = facts.unitScope;
  const unit = shownUnit(facts);
  const scales = {
    aantal: snake.scaleCount,
    aandeel: snake.scaleShare(reference?.name ?? ''),
    per1000: snake.scaleUnit(units.unit(unit, age)),
    index: snake.scaleUnit(units.unit(unit, age)),
  };
  if (tooSmall === null) return scales[unit];
  const smallest = unit === 'aantal' ? formats.count(Math.floor(tooSmall)) : units.value(unit, tooSmall);
  return `${scales[unit]}; ${snake.smallestDot(smallest)}`;
}
