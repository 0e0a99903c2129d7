import type { ReactNode } from 'react';
import { yearsWithFigures } from '#domain/choosing.ts';
import { measures, type Region } from '#domain/edition.ts';
import { units, unitScope } from '#domain/units.ts';
import { AgeFilter } from '#filters/AgeFilter.tsx';
import { DomainFilter } from '#filters/DomainFilter.tsx';
import { FilterBar } from '#filters/FilterBar.tsx';
import { chosenCount, filtersInWords } from '#filters/filtersInWords.ts';
import { MeasureFilter } from '#filters/MeasureFilter.tsx';
import { ReferenceFilter } from '#filters/ReferenceFilter.tsx';
import { RegionFilter } from '#filters/RegionFilter.tsx';
import { ScaleFilter } from '#filters/ScaleFilter.tsx';
import { UnitFilter } from '#filters/UnitFilter.tsx';
import { vocabularyOf } from '#filters/vocabulary.ts';
import { YearFilter } from '#filters/YearFilter.tsx';
import { YearsFilter } from '#filters/YearsFilter.tsx';
import { useText } from '#text/TextContext.ts';
import { usePageInWords } from './PageInWords.ts';
import { useSheetFoot } from './useSheetFoot.ts';
import type { Shown } from './useView.ts';

export type Control = 'reference' | 'measure' | 'unit' | 'domains' | 'scale';

interface PageFiltersProps {
  shown: Shown;
  /** On screen now. */
  year: number;
  /** Whose figures are on screen, where the chosen region has none. */
  figuresOf?: Region;
  /** The page's own year, which is left out of the address. */
  usualYear: number | null;
  /** Which controls do something on this page; region and year always do. */
  with: readonly Control[];
  /** In the place of the choice of one region. */
  regions?: ReactNode;
  /** The years with something to show; without it, those with figures of the region and the measure. */
  withFigures?: readonly number[];
  /** Whether the page shows several years beside each other. */
  hasSeveralYears?: boolean;
  /** What the page is about beside its filters, for files and pictures: in words, and as part of a file's name. */
  about?: { words: string; name: string };
  children?: ReactNode;
}

/** The filters of a page: the same controls in the same order everywhere, as far as they do something there. */
export function PageFilters({
  shown,
  year,
  figuresOf = shown.region,
  usualYear,
  with: controls,
  regions,
  withFigures,
  hasSeveralYears = false,
  about,
  children,
}: PageFiltersProps) {
  const text = useText();
  const { edition, choices, change, region, reference, measure, unit, age, scale } = shown;
  useSheetFoot(edition);
  // One that nothing was counted in is offered too where a link chose it: how else to leave it?
  const measured = measures.filter(
    (one) => one === measure || edition.observations.some((observation) => observation.measure === one),
  );
  const chosenYears = hasSeveralYears ? (choices.years ?? [year]) : [year];
  const words = filtersInWords(text, {
    // Several regions, and instruments, are only on where the page has a choice of them.
    regions: regions === undefined ? [region.name] : shown.regions.map(({ name }) => name),
    figuresOf: figuresOf === region ? null : figuresOf.name,
    reference: reference?.name ?? null,
    years: chosenYears,
    measure,
    unit,
    age,
    scale,
    domains:
      choices.domains === null
        ? null
        : edition.domains.filter(({ id }) => choices.domains?.includes(id)).map(({ name }) => name),
    instruments:
      choices.instruments === null || children === undefined
        ? null
        : choices.instruments.flatMap((chosen) => edition.instruments.find(({ id }) => id === chosen)?.name ?? []),
    search: choices.search,
  });
  // A unit is worth choosing as soon as one region and year that are shown have it.
  const places = (regions === undefined ? [region] : shown.regions).flatMap((one) =>
    chosenYears.map((inYear) => ({ region: one, reference: one === reference ? null : reference, year: inYear })),
  );
  const unavailable = Object.fromEntries(
    units.flatMap((one) => {
      const [reason = null, ...others] = places.map((place) => unitScope(edition, place, one, age).unavailable);
      return reason === null || others.includes(null) ? [] : [[one, text.units.noValue(reason)]];
    }),
  );
  const figureYears = withFigures ?? yearsWithFigures(edition, region, measure);
  const hasAges = choices.age !== null || unit === 'per1000' || unit === 'index';
  usePageInWords({
    filters: about === undefined ? words : `${about.words} · ${words}`,
    names: [figuresOf.id, String(year), ...(about === undefined ? [] : [about.name])],
  });
  return (
    <FilterBar words={words} count={chosenCount(choices)}>
      {regions ?? (
        <RegionFilter regions={edition.regions} chosen={region.id} onChange={(ids) => change({ regions: ids })} />
      )}
      {controls.includes('reference') && (
        <ReferenceFilter
          regions={edition.regions.filter((other) => other !== region)}
          chosen={reference?.id ?? null}
          focus={region.name}
          onChange={(id) => change({ reference: id })}
        />
      )}
      {hasSeveralYears ? (
        <YearsFilter
          years={vocabularyOf(edition).years}
          withFigures={figureYears}
          chosen={chosenYears}
          usual={usualYear}
          onChange={(years, step) => change({ years }, step)}
        />
      ) : (
        <YearFilter
          years={vocabularyOf(edition).years}
          withFigures={figureYears}
          chosen={year}
          usual={usualYear}
          onChange={(years, step) => change({ years }, step)}
        />
      )}
      {controls.includes('measure') && measured.length > 1 && (
        <MeasureFilter measures={measured} chosen={measure} onChange={(next) => change({ measure: next })} />
      )}
      {controls.includes('unit') && (
        <UnitFilter chosen={unit} unavailable={unavailable} onChange={(next) => change({ unit: next })} />
      )}
      {controls.includes('unit') && hasAges && <AgeFilter chosen={age} onChange={(next) => change({ age: next })} />}
      {controls.includes('domains') && (
        <DomainFilter domains={edition.domains} chosen={choices.domains} onChange={(domains) => change({ domains })} />
      )}
      {controls.includes('scale') && <ScaleFilter chosen={scale} onChange={(next) => change({ scale: next })} />}
      {children}
    </FilterBar>
  );
}
