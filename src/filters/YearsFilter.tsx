import { useText } from '#text/TextContext.ts';
import { Choice } from './Choice.tsx';
import type { HistoryStep } from './FiltersProvider.tsx';
import { PopoverFilter } from './PopoverFilter.tsx';
import { YearPlayer } from './YearPlayer.tsx';

interface YearsFilterProps {
  /** Newest first. */
  years: readonly number[];
  /** Those with something to show. */
  withFigures: readonly number[];
  /** In the reader's order, at least one; the first is the page's own. */
  chosen: readonly number[];
  /** The page's own year: choosing it alone leaves the year out of the address. */
  usual: number | null;
  onChange: (years: readonly number[] | null, step?: HistoryStep) => void;
}

/** Several years beside each other; a newly ticked one comes last, and the last tick stays. One alone can be played on from. */
export function YearsFilter({ years, withFigures, chosen, usual, onChange }: YearsFilterProps) {
  const { filters, formats } = useText();
  const [only = 0] = chosen;
  const choose = (next: readonly number[], step?: HistoryStep) =>
    onChange(next.length === 1 && next[0] === usual ? null : next, step);
  return (
    <>
      <PopoverFilter label={filters.year} summary={formats.list(chosen.map(String))}>
        {years.map((year) => (
          <Choice
            key={year}
            name={withFigures.includes(year) ? String(year) : filters.yearWithout(year)}
            isChosen={chosen.includes(year)}
            isPossible={chosen.length > 1 || !chosen.includes(year)}
            onChange={() =>
              choose(chosen.includes(year) ? chosen.filter((other) => other !== year) : [...chosen, year])
            }
          />
        ))}
      </PopoverFilter>
      {chosen.length === 1 && withFigures.length > 1 && (
        <YearPlayer years={withFigures.toReversed()} chosen={only} onStep={(year) => choose([year], 'replace')} />
      )}
    </>
  );
}
