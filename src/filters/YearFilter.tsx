import { useText } from '#text/TextContext.ts';
import type { HistoryStep } from './FiltersProvider.tsx';
import { SelectFilter } from './SelectFilter.tsx';
import { YearPlayer } from './YearPlayer.tsx';

interface YearFilterProps {
  years: readonly number[];
  /** Those with something to show; newest first, as `years`. */
  withFigures: readonly number[];
  chosen: number;
  /** The page's own year: choosing it leaves the year out of the address. */
  usual: number | null;
  onChange: (years: readonly number[] | null, step?: HistoryStep) => void;
}

/** One year; those without figures say so, and the others can be played through. */
export function YearFilter({ years, withFigures, chosen, usual, onChange }: YearFilterProps) {
  const { filters } = useText();
  const options = years.map((year) => ({
    id: String(year),
    name: withFigures.includes(year) ? String(year) : filters.yearWithout(year),
  }));
  const choose = (year: number, step?: HistoryStep) => onChange(year === usual ? null : [year], step);
  return (
    <>
      <SelectFilter
        label={filters.year}
        options={options}
        chosen={String(chosen)}
        onChange={(id) => choose(Number(id))}
      />
      {withFigures.length > 1 && (
        <YearPlayer years={withFigures.toReversed()} chosen={chosen} onStep={(year) => choose(year, 'replace')} />
      )}
    </>
  );
}
