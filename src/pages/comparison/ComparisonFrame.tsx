import type { ReactNode } from 'react';
import { defaultYear } from '#domain/choosing.ts';
import { ArrangementSwitch } from '#filters/ArrangementSwitch.tsx';
import { usual } from '#filters/choices.ts';
import { RegionsFilter } from '#filters/RegionsFilter.tsx';
import { PageHeader } from '#layout/PageHeader.tsx';
import { Facts } from '#pages/Facts.tsx';
import { PageFilters, type Control } from '#pages/PageFilters.tsx';
import layout from '#pages/page.module.css';
import { useView } from '#pages/useView.ts';

interface ComparisonFrameProps {
  /** What is compared, in one sentence. */
  lead: string;
  /** Which controls do something in this arrangement; region and year always do. */
  with: readonly Control[];
  hasSeveralYears?: boolean;
  /** Controls of this arrangement alone. */
  filters?: ReactNode;
  children: ReactNode;
}

/** What every arrangement of the comparison page has around it: filters, heading, and the switch to the other arrangements. */
export function ComparisonFrame({ lead, with: controls, hasSeveralYears, filters, children }: ComparisonFrameProps) {
  const { edition, choices, change, region, regions, measure, shown, text } = useView();
  const usualYear = defaultYear(edition, region, measure);
  const year = choices.years?.[0] ?? usualYear ?? 0;
  return (
    <>
      <PageFilters
        shown={shown}
        year={year}
        usualYear={usualYear}
        with={controls}
        hasSeveralYears={hasSeveralYears ?? false}
        regions={
          edition.regions.length > 2 || regions.length > 1 ? (
            <RegionsFilter
              regions={edition.regions}
              chosen={regions.map(({ id }) => id)}
              onChange={(ids) => change({ regions: ids })}
            />
          ) : undefined
        }
      >
        {filters}
      </PageFilters>
      <div className={layout.page}>
        <PageHeader title={text.comparison.heading}>
          <p>{lead}</p>
        </PageHeader>
        <ArrangementSwitch
          chosen={choices.arrangement ?? usual.arrangement}
          onChange={(arrangement) => change({ arrangement })}
        />
        {children}
        <Facts shown={shown} year={year} />
      </div>
    </>
  );
}
