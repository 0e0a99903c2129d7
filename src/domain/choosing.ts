import type { Edition, Flow, Measure, Region } from './edition.ts';
import { isKnown } from './figure.ts';
import { ancestorsOf } from './lookup.ts';

/** The region shown when nobody chose one: Westhoek, else the first that is part of another, else the first; null in an edition without regions. */
export function defaultRegion(regions: readonly Region[]): Region | null {
  return (
    regions.find((region) => region.id === 'westhoek') ??
    regions.find((region) => region.parent !== null) ??
    regions[0] ??
    null
  );
}

/** The regions in focus, the primary one first: those chosen that the edition knows, else its default region. */
export function focusRegions(edition: Edition, ids: readonly string[] | null): Region[] {
  const chosen = (ids ?? []).flatMap((id) => edition.regions.find((region) => region.id === id) ?? []);
  if (chosen.length > 0) return chosen;
  const region = defaultRegion(edition.regions);
  return region === null ? [] : [region];
}

/** The primary region in focus. The door guarantees that an edition has a region. */
export function focusRegion(edition: Edition, ids: readonly string[] | null): Region {
  const [region] = focusRegions(edition, ids);
  if (region === undefined) throw new Error(`Edition ${edition.name} has no regions`);
  return region;
}

const yearsOfRungs = new WeakMap<Edition, ReadonlySet<string>>();

/** Whether the edition says of a region and year how many stand on a rung, or move from one. */
function hasRungFigures(edition: Edition, region: Region, year: number): boolean {
  let known = yearsOfRungs.get(edition);
  if (known === undefined) {
    const totals = edition.observations.filter(({ trede, instrument }) => trede !== null && instrument === null);
    const figures = [...totals, ...edition.flows].filter(({ figure }) => isKnown(figure));
    known = new Set(figures.map((one) => `${one.year} ${one.region.id}`));
    yearsOfRungs.set(edition, known);
  }
  return known.has(`${year} ${region.id}`);
}

/** The region compared against when nobody chose one: the nearest around it that has figures of rungs in this year, else none. */
export function defaultReference(edition: Edition, region: Region, year: number | null): Region | null {
  if (year === null) return null;
  return ancestorsOf(region).find((around) => hasRungFigures(edition, around, year)) ?? null;
}

/**
 * The region compared against: the one chosen, else the default of the first region in focus. Null for `geen`, and where
 * it would compare the only region in focus with itself. `year` is the one on screen, null where there is none.
 */
export function referenceOf(
  edition: Edition,
  regions: readonly Region[],
  choice: string | null,
  year: number | null,
): Region | null {
  if (choice === 'geen') return null;
  const chosen = edition.regions.find((region) => region.id === choice);
  const [first] = regions;
  const reference = chosen ?? (first === undefined ? null : defaultReference(edition, first, year));
  return regions.length === 1 && reference === regions[0] ? null : reference;
}

/**
 * The year shown when nobody chose one, on a page about stocks: the newest in which the region has a rung's total; in
 * an edition without such a total the newest with any figure of this measure, of the region, then of anyone.
 */
export function defaultYear(edition: Edition, region: Region, measure: Measure): number | null {
  const known = edition.observations.filter(
    (observation) => observation.measure === measure && isKnown(observation.figure),
  );
  const ofRegion = known.filter((observation) => observation.region === region);
  const totals = ofRegion.filter((observation) => observation.trede !== null && observation.instrument === null);
  const first = [totals, ofRegion, known, edition.observations].find((observations) => observations.length > 0);
  return first === undefined ? null : Math.max(...new Set(first.map((observation) => observation.year)));
}

export interface FlowView {
  region: Region;
  year: number;
  /** How many steps up the ladder have a figure, 1-5. */
  steps: number;
}

function stepOf({ from, to }: Flow): string | null {
  return from !== null && to !== null && from !== to ? `${from.number}-${to.number}` : null;
}

/**
 * Whose throughput, of which year, is shown when nobody chose a year: of the region and its ancestors the one with most
 * steps known, then the newest year, then the nearest region. Null when none of them has a step.
 */
export function defaultFlowView(edition: Edition, region: Region): FlowView | null {
  const views = [region, ...ancestorsOf(region)].flatMap((candidate) => {
    const flows = edition.flows.filter((flow) => flow.region === candidate && isKnown(flow.figure));
    const years = [...new Set(flows.map((flow) => flow.year))];
    return years.map((year) => {
      const steps = new Set(flows.filter((flow) => flow.year === year).map(stepOf));
      steps.delete(null);
      return { region: candidate, year, steps: steps.size };
    });
  });
  return views.filter((view) => view.steps > 0).sort((a, b) => b.steps - a.steps || b.year - a.year)[0] ?? null;
}

/** The years in which the region has a rung's total of this measure, newest first. */
export function yearsWithTotals(edition: Edition, region: Region, measure: Measure): number[] {
  const years = edition.observations
    .filter(
      (observation) =>
        observation.region === region &&
        observation.measure === measure &&
        observation.instrument === null &&
        observation.trede !== null &&
        isKnown(observation.figure),
    )
    .map((observation) => observation.year);
  return [...new Set(years)].sort((a, b) => b - a);
}

/** The years in which the region has any figure of this measure, newest first. */
export function yearsWithFigures(edition: Edition, region: Region, measure: Measure): number[] {
  const years = edition.observations
    .filter((one) => one.region === region && one.measure === measure && isKnown(one.figure))
    .map(({ year }) => year);
  return [...new Set(years)].sort((a, b) => b - a);
}

/** The years in which the region, or one that it lies in, has a step between rungs, newest first. */
export function yearsWithSteps(edition: Edition, region: Region): number[] {
  const places = [region, ...ancestorsOf(region)];
  const years = edition.flows
    .filter((flow) => places.includes(flow.region) && isKnown(flow.figure) && stepOf(flow) !== null)
    .map(({ year }) => year);
  return [...new Set(years)].sort((a, b) => b - a);
}
