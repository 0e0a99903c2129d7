import type { Comparison } from '#domain/comparison.ts';
import { basisId, basisOf } from '#domain/comparisonBasis.ts';
import type { Edition, Instrument } from '#domain/edition.ts';
import { SelectFilter } from '#filters/SelectFilter.tsx';
import { vocabularyOf } from '#filters/vocabulary.ts';
import { useText } from '#text/TextContext.ts';

interface BasisFilterProps {
  edition: Edition;
  compared: Comparison;
  /** In the reader's order. */
  instruments: readonly Instrument[];
  /** Null: the first that is shown. */
  onChange: (basis: string | null) => void;
}

/** What differences are taken to: an instrument that is shown, any region, or any year. */
export function BasisFilter({ edition, compared, instruments, onChange }: BasisFilterProps) {
  const { filters } = useText();
  const { basis, columns } = compared;
  if (basis === null) return null;
  const shown = {
    instruments,
    regions: columns.filter(({ isReference }) => !isReference).map(({ region }) => region),
    years: columns.map(({ year }) => year),
  };
  const usual = basisOf(edition, null, {
    ...shown,
    regions: [...new Set(shown.regions)],
    years: [...new Set(shown.years)],
  });
  const offered = basis.kind === 'instrument' ? new Set([...instruments, basis.instrument]) : new Set(instruments);
  const options = [
    ...[...offered].map(({ id, name }) => ({ id, name })),
    ...edition.regions.map(({ id, name }) => ({ id, name })),
    ...vocabularyOf(edition).years.map((year) => ({ id: String(year), name: String(year) })),
  ];
  return (
    <SelectFilter
      label={filters.basis}
      options={options}
      chosen={basisId(basis)}
      onChange={(id) => onChange(usual !== null && id === basisId(usual) ? null : id)}
    />
  );
}
