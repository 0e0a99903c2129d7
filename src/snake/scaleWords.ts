import type { Text } from '#text/nl.ts';
import type { CircleScale } from './geometry.ts';
import { shownUnit, type SnakeFacts } from './snakeWords.ts';

/** What a circle's area says, from where on a dot is larger than it should be, and in what the numbers are. */
export function scaleWords(facts: SnakeFacts, { tooSmall }: CircleScale, { snake, units, formats }: Text): string {
  const { reference, age } = facts.unitScope;
  const unit = shownUnit(facts);
  const ofArea = unit === 'aandeel' ? snake.scaleShare(reference?.name ?? '') : snake.scaleCount;
  const smallest = (extent: number) =>
    unit === 'aandeel' ? units.value(unit, extent) : formats.count(Math.floor(extent));
  return [
    ofArea,
    ...(tooSmall === null ? [] : [snake.smallestDot(smallest(tooSmall))]),
    ...(unit === 'per1000' || unit === 'index' ? [snake.numbersAre(units.unit(unit, age))] : []),
  ].join('; ');
}
