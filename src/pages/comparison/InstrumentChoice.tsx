import type { Instrument } from '#domain/edition.ts';
import { InstrumentFilter } from '#filters/InstrumentFilter.tsx';
import type { Shown } from '#pages/useView.ts';

interface InstrumentChoiceProps {
  shown: Shown;
  /** Those that can be chosen. */
  instruments: readonly Instrument[];
  chosen: readonly Instrument[];
}

/** The choice of instruments, grouped by rung from the highest down. */
export function InstrumentChoice({ shown, instruments, chosen }: InstrumentChoiceProps) {
  const groups = shown.edition.treden
    .map(({ number }) => ({
      trede: number,
      instruments: instruments.filter((instrument) => instrument.trede.number === number),
    }))
    .filter((group) => group.instruments.length > 0)
    .toSorted((one, other) => other.trede - one.trede);
  return (
    <InstrumentFilter
      groups={groups}
      chosen={chosen.map(({ id }) => id)}
      onChange={(ids) => shown.change({ instruments: ids })}
    />
  );
}
