import type { Edition, Instrument, Region, Trede } from './edition.ts';
import { isKnown, sumOf } from './figure.ts';
import { flowSteps, type FlowStep } from './throughput.ts';

/** Where a movement goes: onto the ladder, up, down, nowhere (within a rung), or off the ladder. */
export type FlowDirection = 'in' | 'up' | 'within' | 'down' | 'out';

export interface Movement {
  direction: FlowDirection;
  step: FlowStep;
}

/** What went one way, added up. Movements without a number are not in it: more than 0 `missing` makes it a lower bound. */
export interface DirectionTotal {
  direction: FlowDirection;
  count: number;
  missing: number;
}

/** Every movement of one region and year that somebody published, also those whose number is missing. */
export interface FlowDiagram {
  region: Region;
  year: number;
  /** Whose people were counted when it is not everyone; '' for everyone. */
  coverage: string;
  /** Onto the ladder, then between rungs, then off it; from the highest rung down. */
  movements: readonly Movement[];
  /** Up, within, down, in, out; only directions of which a number is known. */
  totals: readonly DirectionTotal[];
}

export function directionOf({ from, to }: { from: Trede | null; to: Trede | null }): FlowDirection {
  if (from === null) return 'in';
  if (to === null) return 'out';
  if (from === to) return 'within';
  return to.number > from.number ? 'up' : 'down';
}

const turn: Record<FlowDirection, number> = { in: 0, up: 1, within: 1, down: 1, out: 2 };

function height({ direction, step }: Movement): readonly number[] {
  const number = (direction === 'in' ? step.to : step.from)?.number ?? 0;
  return [turn[direction], -number, -(step.to?.number ?? 0)];
}

function inReadingOrder(one: Movement, other: Movement): number {
  const [a, b] = [height(one), height(other)];
  return a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

const directions: readonly FlowDirection[] = ['up', 'within', 'down', 'in', 'out'];

/** Adds up, per direction, what is known. */
export function directionTotals(movements: readonly Movement[]): DirectionTotal[] {
  return directions.flatMap((direction) => {
    const steps = movements.filter((movement) => movement.direction === direction).map(({ step }) => step);
    const sum = sumOf(steps.map(({ figure }) => figure));
    if (sum === null) return [];
    const bounds = steps.filter(({ figure, missingParts }) => isKnown(figure) && missingParts > 0).length;
    return { direction, count: sum.count, missing: sum.missing + bounds };
  });
}

/**
 * The movements of a region and year (of one instrument, or of all), or null when none was published. Counts of everyone
 * go before counts of some organisations; the two are never mixed. What cannot exist is left out.
 */
export function flowDiagram(
  edition: Edition,
  scope: { region: Region; year: number; instrument?: Instrument | null },
): FlowDiagram | null {
  const { region, year, instrument = null } = scope;
  const flows = edition.flows.filter(
    (flow) => flow.region === region && flow.year === year && (instrument === null || flow.instrument === instrument),
  );
  const coverage = (flows.find((flow) => flow.coverage === '') ?? flows[0])?.coverage;
  if (coverage === undefined) return null;
  const movements = flowSteps(flows.filter((flow) => flow.coverage === coverage))
    .filter((step) => step.figure.status !== 'M')
    .map((step) => ({ direction: directionOf(step), step }))
    .toSorted(inReadingOrder);
  return movements.length === 0 ? null : { region, year, coverage, movements, totals: directionTotals(movements) };
}
