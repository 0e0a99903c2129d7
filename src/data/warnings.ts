import type { Flow, Measure, Observation, Warning } from '#domain/edition.ts';
import { isKnown, sumOf } from '#domain/figure.ts';
import { excessWarnings } from './excessWarnings.ts';
import { grouped } from './grouped.ts';

/** Sums contradict when nothing is missing and they differ, or when what is known is already more than the whole. */
function contradicts(published: number, sum: { count: number; missing: number }): boolean {
  return sum.missing === 0 ? sum.count !== published : sum.count > published;
}

/** The flows that a measure of a rung is the sum of. Downward counts as uitstroom of the rung that is left. */
function isCountedIn(measure: Measure, trede: number, flow: Flow): boolean {
  const from = flow.from?.number ?? null;
  const to = flow.to?.number ?? null;
  switch (measure) {
    case 'deelnemers':
      return false;
    case 'instroom':
      return to === trede && from !== trede;
    case 'doorstroom':
      return from === trede && to !== null && to > trede;
    case 'uitstroom':
      return from === trede && (to === null || to < trede);
  }
}

const partsKey = ({ year, region, trede, measure }: Observation) => [year, region.id, trede?.number, measure].join();
const flowsKey = ({ year, region, instrument }: Flow | Observation) => [year, region.id, instrument?.id].join();

/** What an edition's figures say against each other: first in the order of the observations, then what exceeds. None of it is corrected. */
export function warningsOf(observations: readonly Observation[], flows: readonly Flow[]): Warning[] {
  const parts = grouped(
    observations.filter((observation) => observation.instrument !== null),
    partsKey,
  );
  // Flows of some organisations only are no part of what everyone's counts are the sum of.
  const everyone = grouped(
    flows.filter((flow) => flow.coverage === ''),
    flowsKey,
  );

  const differences = observations.flatMap((observation): Warning[] => {
    const { year, region, trede, instrument, measure, figure } = observation;
    const warnings: Warning[] = [];
    if (instrument !== null && (figure.status === 'O' || figure.status === 'Q')) {
      warnings.push({ kind: 'part-missing', year, region, instrument, measure, status: figure.status });
    }
    if (trede === null || !isKnown(figure)) return warnings;
    const published = figure.count;

    const sum = instrument === null ? sumOf((parts.get(partsKey(observation)) ?? []).map((part) => part.figure)) : null;
    if (sum !== null && contradicts(published, sum)) {
      const { count: summed, missing } = sum;
      warnings.push({ kind: 'parts-differ', year, region, trede, measure, published, summed, missing });
    }

    const moves = (everyone.get(flowsKey(observation)) ?? []).filter((flow) =>
      isCountedIn(measure, trede.number, flow),
    );
    const moved = sumOf(moves.map((flow) => flow.figure));
    if (moved !== null && contradicts(published, moved)) {
      warnings.push({ kind: 'flows-differ', year, region, trede, instrument, measure, published, summed: moved.count });
    }
    return warnings;
  });
  return [...differences, ...excessWarnings(observations, flows)];
}
