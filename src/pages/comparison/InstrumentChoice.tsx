import type { Instrument } from '#domain/edition.ts';
import { InstrumentFilter } from '#filters/InstrumentFilter.tsx';
import type { Shown } from '#pages/useView.ts';

interface InstrumentChoiceProps {
  shown: Shown;
  /** Those that can be chosen. */
  instruments: readonly Instrument[];
  chosen: readonly Instrument[];
}

/** The choice of instruments: per rung from the highest down, a whole rung, or a whole policy domain. */
export function InstrumentChoice({ shown: { edition, change }, instruments, chosen }: InstrumentChoiceProps) {
  const groups = edition.treden
    .map(({ number }) => ({
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
  return (
    <InstrumentFilter
      groups={groups}
      domains={domains}
      chosen={chosen.map(({ id }) => id)}
      onChange={(ids) => change({ instruments: ids })}
    />
  );
}
