import type { Edition, Instrument } from '#domain/edition.ts';
import type { InstrumentGroup } from '#filters/InstrumentFilter.tsx';

/** Instruments to choose from: per rung from the highest, and which belong to each policy domain. */
export function instrumentGroups(edition: Edition, instruments: readonly Instrument[]) {
  const groups = edition.treden
    .map(({ number }): InstrumentGroup => ({
      trede: number,
      instruments: instruments.filter((instrument) => instrument.trede.number === number),
    }))
    .filter((group) => group.instruments.length > 0)
    .toSorted((one, other) => other.trede - one.trede);
  const domains = edition.domains
    .map((domain) => ({
      ...domain,
      instruments: instruments.filter((instrument) => instrument.domain === domain).map(({ id }) => id),
    }))
    .filter((domain) => domain.instruments.length > 0);
  return { groups, domains };
}
