import { useText } from '#text/TextContext.ts';
import { SelectFilter } from './SelectFilter.tsx';

interface YearFilterProps {
  years: readonly number[];
  chosen: number;
  /** The page's own year: choosing it leaves the year out of the address. */
  usual: number | null;
  onChange: (years: readonly number[] | null) => void;
}

export function YearFilter({ years, chosen, usual, onChange }: YearFilterProps) {
  const { filters } = useText();
  const options = years.map((year) => ({ id: String(year), name: String(year) }));
  return (
    <SelectFilter
      label={filters.year}
      options={options}
      chosen={String(chosen)}
      onChange={(id) => onChange(Number(id) === usual ? null : [Number(id)])}
    />
  );
}
