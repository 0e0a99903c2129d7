import { describe, expect, test } from 'vitest';
import { noChoices } from '#filters/choices.ts';
import { chosenCount, filtersInWords, type FiltersShown } from '#filters/filtersInWords.ts';
import { en } from '#text/en.ts';
import { nl } from '#text/nl.ts';

function shown(overrides: Partial<FiltersShown> = {}): FiltersShown {
  return {
    regions: ['Westhoek'],
    figuresOf: null,
    reference: 'West-Vlaanderen',
    years: [2021],
    measure: 'deelnemers',
    unit: 'aantal',
    age: '18-64',
    scale: 'lineair',
    domains: null,
    instruments: null,
    search: null,
    ...overrides,
  };
}

describe(filtersInWords, () => {
  test('says the defaults too', () => {
    expect(filtersInWords(nl, shown())).toBe(
      'Regio: Westhoek, tegenover West-Vlaanderen · Jaar: 2021 · Maat: deelnemers · Eenheid: aantal · alle beleidsdomeinen',
    );
  });

  test('names the region that the figures are of where that is another one', () => {
    expect(filtersInWords(nl, shown({ figuresOf: 'West-Vlaanderen' }))).toMatch(
      /^Regio: Westhoek, tegenover West-Vlaanderen · cijfers van West-Vlaanderen · Jaar: 2021/,
    );
  });

  test('says everything that is chosen, in either language', () => {
    const everything = shown({
      regions: ['Westhoek', 'Brugge'],
      reference: null,
      years: [2022, 2021],
      measure: 'instroom',
      unit: 'aandeel',
      scale: 'log',
      domains: ['Werk', 'Welzijn'],
      instruments: ['SINE'],
      search: 'zorg',
    });
    expect(filtersInWords(nl, everything)).toBe(
      'Regio: Westhoek en Brugge, zonder vergelijking · Jaar: 2022 en 2021 · Maat: instroom · Eenheid: aandeel · Beleidsdomein: Werk en Welzijn · Instrumenten: SINE · logaritmische schaal · Zoekwoord: ‘zorg’',
    );
    expect(filtersInWords(en, everything)).toBe(
      'Region: Westhoek and Brugge, without a comparison · Year: 2022 and 2021 · Measure: inflow · Unit: share · Policy domain: Werk and Welzijn · Instruments: SINE · logarithmic scale · Search word: ‘zorg’',
    );
  });
});

describe(chosenCount, () => {
  test('counts filters, not the language, the package or the way of showing', () => {
    expect(chosenCount(noChoices)).toBe(0);
    expect(chosenCount({ ...noChoices, language: 'en', edition: 'fictief', view: 'tabel', sort: 'naam' })).toBe(0);
    expect(chosenCount({ ...noChoices, years: [2021], domains: ['werk'] })).toBe(2);
  });
});
