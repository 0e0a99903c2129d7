import type { Observation } from './edition.ts';
import { isKnown, type KnownFigure } from './figure.ts';

/** An observation with a count. */
export type Counted = Observation & { figure: KnownFigure };

export function isCounted(observation: Observation | null): observation is Counted {
  return observation !== null && isKnown(observation.figure);
}

/** Whether two figures are one publisher's count: only then does their difference say something of people. */
export function isOneCount(one: Observation, other: Observation): boolean {
  return one.source.publisher === other.source.publisher;
}

/** How sure a fact is that is made of these observations. */
export function surenessOf(observations: readonly Observation[]) {
  return {
    isLikely: observations.some(({ attribution }) => attribution === 'likely'),
    isUncertain: observations.some(({ figure }) => figure.status === 'E' || figure.status === 'P'),
  };
}

/** Distance to what was expected, as a multiple of its square root; 0 where nobody was expected. */
export function surpriseOf(count: number, expected: number): number {
  return expected > 0 ? Math.abs(count - expected) / Math.sqrt(expected) : 0;
}
