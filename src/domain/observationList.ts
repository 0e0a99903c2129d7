import type { Edition, Observation } from './edition.ts';

export type ObservationColumn = 'jaar' | 'regio' | 'trede' | 'instrument' | 'maat' | 'waarde' | 'status' | 'bron';

/** What to keep; null keeps everything. */
export interface ObservationFilter {
  years: readonly number[] | null;
  domains: readonly string[] | null;
  /** Whether the reader's search fits; the words of a row are the dictionary's. */
  isFound: (observation: Observation) => boolean;
}

/** The observations that fit, in the order of the package. A rung's total belongs to no policy domain, so a choice of domains leaves it out. */
export function filteredObservations(edition: Edition, filter: ObservationFilter): Observation[] {
  const { years, domains, isFound } = filter;
  return edition.observations.filter(
    (observation) =>
      (years === null || years.includes(observation.year)) &&
      (domains === null || (observation.instrument !== null && domains.includes(observation.instrument.domain.id))) &&
      isFound(observation),
  );
}

const sortKeys: Record<ObservationColumn, (observation: Observation) => string | number> = {
  jaar: ({ year }) => year,
  regio: ({ region }) => region.name,
  trede: ({ trede }) => trede?.number ?? 0,
  instrument: ({ instrument }) => instrument?.name ?? '',
  maat: ({ measure }) => measure,
  waarde: ({ figure }) => figure.count ?? -1,
  status: ({ figure }) => figure.status,
  bron: ({ source }) => source.title,
};

/** Sorted on one column; equal rows keep the order of the package, and rows without a count come last either way. */
export function sortedObservations(
  observations: readonly Observation[],
  column: ObservationColumn,
  isAscending: boolean,
): Observation[] {
  const keyOf = sortKeys[column];
  const sign = isAscending ? 1 : -1;
  return observations.toSorted((one, other) => {
    if (column === 'waarde' && (one.figure.count === null) !== (other.figure.count === null)) {
      return one.figure.count === null ? 1 : -1;
    }
    const [a, b] = [keyOf(one), keyOf(other)];
    return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'nl'));
  });
}
