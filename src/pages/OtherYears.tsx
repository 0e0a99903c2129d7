import { yearsWithTotals } from '#domain/choosing.ts';
import { useText } from '#text/TextContext.ts';
import layout from './page.module.css';
import type { Shown } from './useView.ts';

/** Where there is nothing for a year: the years of this region that do have figures, one press away. */
export function OtherYears({ shown, year }: { shown: Shown; year: number }) {
  const { overview } = useText();
  const years = yearsWithTotals(shown.edition, shown.region, shown.measure).filter((other) => other !== year);
  if (years.length === 0) return null;
  return (
    <div className={layout.years}>
      {years.map((other) => (
        <button key={other} type="button" onClick={() => shown.change({ years: [other] })}>
          {overview.showYear(other)}
        </button>
      ))}
    </div>
  );
}
