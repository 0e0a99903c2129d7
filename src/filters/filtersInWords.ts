import type { AgeGroup, Measure } from '#domain/edition.ts';
import type { Unit } from '#domain/units.ts';
import type { Text } from '#text/nl.ts';
import type { Choices, Scale } from './choices.ts';

/** What is on, with defaults filled in: names as readers see them. */
export interface FiltersShown {
  regions: readonly string[];
  /** The region that the figures on screen are of, where that is another one; else null. */
  figuresOf: string | null;
  reference: string | null;
  years: readonly number[];
  measure: Measure;
  unit: Unit;
  age: AgeGroup;
  scale: Scale;
  /** Null: all. */
  domains: readonly string[] | null;
  /** Null: the page's own. */
  instruments: readonly string[] | null;
  search: string | null;
}

/** All filters in one line, for print, exports and narrow screens: `Regio: Westhoek, tegenover West-Vlaanderen · Jaar: 2021 · …`. */
export function filtersInWords({ filters: { words }, units, terms }: Text, shown: FiltersShown): string {
  const reference = shown.reference === null ? words.noReference : words.reference(shown.reference);
  const parts = [
    `${words.region(shown.regions)}, ${reference}`,
    shown.figuresOf !== null && words.figuresOf(shown.figuresOf),
    shown.years.length > 0 && words.year(shown.years.map(String)),
    words.measure(terms.measure[shown.measure]),
    words.unit(units.unit(shown.unit, shown.age)),
    shown.domains === null ? words.allDomains : words.domains(shown.domains),
    shown.instruments !== null && words.instruments(shown.instruments),
    shown.scale === 'log' && words.logScale,
    shown.search !== null && words.search(shown.search),
  ];
  return parts.filter((part) => part !== false).join(' · ');
}

/** How many filters differ from their default; chart or table, order, language and package are no filters. */
export function chosenCount(choices: Choices): number {
  const { regions, reference, years, measure, unit, age, domains, instruments, scale, search } = choices;
  return [regions, reference, years, measure, unit, age, domains, instruments, scale, search].filter(
    (choice) => choice !== null,
  ).length;
}
