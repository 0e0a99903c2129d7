import type { Edition, Region } from './edition.ts';
import { flowSteps, type FlowStep } from './throughput.ts';

/**
 * The movements that can be written along the six rungs in a row, of one region and year: from each rung to the next
 * one up, and staying on a rung. Figures of everyone go before those of some organisations; the two are never mixed.
 */
export function bodySteps(edition: Edition, { region, year }: { region: Region; year: number }): FlowStep[] {
  const along = edition.flows.filter(({ from, to, ...flow }) => {
    const climb = from === null || to === null ? null : to.number - from.number;
    return flow.region === region && flow.year === year && (climb === 0 || climb === 1);
  });
  const first = along.find((flow) => flow.coverage === '') ?? along[0];
  return first === undefined ? [] : flowSteps(along.filter((flow) => flow.coverage === first.coverage));
}
