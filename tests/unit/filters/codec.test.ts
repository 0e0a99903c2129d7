import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageGroups, measures } from '#domain/edition.ts';
import { units } from '#domain/units.ts';
import { noChoices, noReference, type Choices } from '#filters/choices.ts';
import {
  arrangements,
  captions,
  directions,
  orientations,
  papers,
  scales,
  sorts,
  themes,
  views,
} from '#filters/choices.ts';
import { correctedSearch, parseChoices, parseOpening, printChoices, settledChoices } from '#filters/codec.ts';
import { languages } from '#text/language.ts';
import { goldenLinks } from '../../support/goldenLinks.ts';
import { vocabularyWith } from '../../support/vocabulary.ts';

const vocabulary = vocabularyWith();
// A fixed seed: a test that fails on one machine fails on all.
const runs = { seed: 20_211, numRuns: 400 };
// Ids that no sensible data keeper would take, because a package may say anything.
const rude = vocabularyWith({
  regions: [
    { id: 'A b', name: '<img onerror>', parent: null },
    { id: 'a-b', name: 'a', parent: 'A b' },
    { id: '"x",&=%20+#', name: 'é', parent: 'a-b' },
    { id: '日本.', name: '~41', parent: null },
  ],
  instruments: ['~41', '__proto__', '.', '%', 'coöperatie'],
  domains: ['Werk', 'werk', 'x;y'],
  defaultRegion: 'a-b',
});

const some = <Option>(options: readonly Option[]) => fc.option(fc.constantFrom(...options));
const list = <Option>(options: readonly Option[]) =>
  fc.option(fc.shuffledSubarray([...options], { minLength: 1, maxLength: Math.min(options.length, 12) }));

function anyChoices({ regions, instruments, domains, years }: typeof vocabulary): fc.Arbitrary<Choices> {
  const ids = regions.map((region) => region.id);
  return fc.record({
    regions: list(ids),
    reference: some([...ids, noReference]),
    years: list(years),
    measure: some(measures),
    unit: some(units),
    age: some(ageGroups),
    domains: list(domains),
    instruments: list(instruments),
    scale: some(scales),
    view: some(views),
    arrangement: some(arrangements),
    sort: some(sorts),
    direction: some(directions),
    basis: some([...instruments, ...ids, ...years.map(String)]),
    paper: some(papers),
    orientation: some(orientations),
    caption: some(captions),
    theme: some(themes),
    search: fc.option(fc.string({ unit: 'binary', minLength: 1 })),
    x: some([...instruments, '4', 'instroom']),
    y: some([...instruments, '6', 'deelnemers']),
    language: some(languages),
    edition: some(['participatieslang', 'fictief', 'participatieslang-1.0.0']),
  });
}

describe(printChoices, () => {
  test.for([vocabulary, rude])('prints any choices so that they can be read back, vocabulary %#', (known) => {
    fc.assert(
      fc.property(anyChoices(known), (choices) => {
        const printed = printChoices(choices, known);
        const read = parseChoices(printed, known);
        expect(read.choices).toEqual(settledChoices(choices, known));
        expect(read.dropped).toEqual([]);
        expect(printChoices(read.choices, known)).toBe(printed);
        expect(printed).toMatch(/^(\?[a-z]+=[a-z0-9_.~,-]+(&[a-z]+=[a-z0-9_.~,-]+)*)?$/);
      }),
      runs,
    );
  });

  test('survives a messenger that writes the address in capitals, except for free text', () => {
    fc.assert(
      fc.property(anyChoices(vocabulary), (choices) => {
        const printed = printChoices({ ...choices, search: null }, vocabulary);
        expect(printChoices(parseChoices(printed.toUpperCase(), vocabulary).choices, vocabulary)).toBe(printed);
      }),
      runs,
    );
  });

  test('leaves defaults out', () => {
    const choices: Choices = {
      ...noChoices,
      regions: ['westhoek'],
      reference: 'west-vlaanderen',
      measure: 'deelnemers',
      unit: 'aantal',
      domains: ['onderwijs', 'welzijn', 'sociale-economie', 'werk'],
      scale: 'lineair',
      view: 'grafiek',
      language: 'nl',
      edition: 'participatieslang',
      search: '',
    };
    expect(printChoices(choices, vocabulary)).toBe('');
  });

  test('keeps the order inside a list, each value once, and domains in the order of the package', () => {
    const choices: Choices = {
      ...noChoices,
      regions: ['brugge', 'westhoek', 'brugge'],
      domains: ['welzijn', 'werk'],
      instruments: ['sine', 'lde', 'sine'],
    };
    expect(printChoices(choices, vocabulary)).toBe('?regio=brugge,westhoek&domein=werk,welzijn&instrument=sine,lde');
  });

  test('writes a region beside itself as no reference', () => {
    expect(printChoices({ ...noChoices, reference: 'westhoek' }, vocabulary)).toBe('?referentie=geen');
    const alone: Choices = { ...noChoices, regions: ['west-vlaanderen'], reference: 'west-vlaanderen' };
    expect(printChoices(alone, vocabulary)).toBe('?regio=west-vlaanderen');
    const two: Choices = { ...noChoices, regions: ['brugge', 'westhoek'], reference: 'brugge' };
    expect(printChoices(two, vocabulary)).toBe('?regio=brugge,westhoek&referentie=brugge');
  });
});

const yearsOf = (region: string, measure: string) =>
  region === 'brugge' ? [2022] : measure === 'instroom' ? [] : [2023];
const nearestYearIn = (search: string) => parseChoices(search, vocabularyWith({ yearsOf })).dropped[0]?.nearest;

describe(parseChoices, () => {
  test.for(goldenLinks)('opens $search as it did when it was given away', ({ search, opens }) => {
    const { choices, dropped } = parseChoices(search, vocabulary);
    expect(choices).toEqual({ ...noChoices, ...opens });
    expect(dropped).toEqual([]);
    expect(printChoices(choices, vocabulary)).toBe(search);
  });

  test.for([
    ['?REGIO=West-Vlaanderen&JAAR=2021', '?regio=west-vlaanderen&jaar=2021'],
    ['?regio=%20west-vlaanderen%20', '?regio=west-vlaanderen'],
    ['?regio=%2520west-vlaanderen', '?regio=west-vlaanderen'],
    ['?regio=brugge%252Cwesthoek', '?regio=brugge,westhoek'],
    ['?regio=brugge%2Cwesthoek', '?regio=brugge,westhoek'],
    ['?regio=west+vlaanderen', '?regio=west-vlaanderen'],
    ['?jaar=2021)', '?jaar=2021'],
    ['?jaar=2021).', '?jaar=2021'],
    ['?jaar=2021,', '?jaar=2021'],
    ['?jaar=2021;', '?jaar=2021'],
    ['?jaar=2021>', '?jaar=2021'],
    ['?jaar="2021"', '?jaar=2021'],
    ['?jaar=\u201c2021\u201d', '?jaar=2021'],
    ['?data=participatieslang-1.0.0.', '?data=participatieslang-1.0.0'],
    ['?jaar=&regio=', ''],
    ['?regio=,,brugge,,', '?regio=brugge'],
    ['?jaar=2021&jaar=2022', '?jaar=2021'],
    ['?jaar=&jaar=2022', '?jaar=2022'],
    ['?regio=brugge&amp;jaar=2021', '?regio=brugge&jaar=2021'],
    ['?instrument=activiteitenco%C3%B6peratie', '?instrument=activiteitencooperatie'],
    ['?zoek=arbeids+zorg%29', '?zoek=arbeids~20zorg'],
    ['?zoek=100%25', '?zoek=100~25'],
    ['regio=brugge', '?regio=brugge'],
  ])('opens the mangled %s as %s', ([mangled = '', canonical]) => {
    const { choices, dropped } = parseChoices(mangled, vocabulary);
    expect(printChoices(choices, vocabulary)).toBe(canonical);
    expect(dropped).toEqual([]);
  });

  test('offers as nearest only a year with figures of the region and the measure that the address names', () => {
    expect(nearestYearIn('?jaar=1999')).toBe('2023');
    expect(nearestYearIn('?jaar=1999&regio=brugge')).toBe('2022');
    expect(nearestYearIn('?jaar=1999&maat=instroom')).toBe('2021');
  });

  test.for([
    ['?regio=atlantis&domein=welzijn', 'regio', 'atlantis', null, '?domein=welzijn'],
    ['?regio=westhoeck', 'regio', 'westhoeck', 'westhoek', ''],
    ['?regio=brug,westhoek', 'regio', 'brug', 'brugge', ''],
    ['?regio=<script>', 'regio', '<script>', null, ''],
    ['?jaar=1999,2022', 'jaar', '1999', '2021', '?jaar=2022'],
    ['?jaar=2031', 'jaar', '2031', '2023', ''],
    ['?jaar=volgend', 'jaar', 'volgend', null, ''],
    ['?eenheid=aandelen', 'eenheid', 'aandelen', 'aandeel', ''],
    ['?instrument=maatwerk,sine', 'instrument', 'maatwerk', 'collectief-maatwerk', '?instrument=sine'],
    ['?opstelling=paneel', 'opstelling', 'paneel', 'panelen', ''],
    ['?basis=westhoeck', 'basis', 'westhoeck', 'westhoek', ''],
    ['?x=7&y=4', 'x', '7', null, '?y=4'],
    ['?schaal=logaritmisch', 'schaal', 'logaritmisch', 'log', ''],
    ['?regio=%E0%A4%A', 'regio', '\uFFFD%A', null, ''],
    ['?data=../geheim', 'data', '../geheim', null, ''],
    ['?data=a/b', 'data', 'a/b', null, ''],
    ['?data=a..b', 'data', 'a..b', null, ''],
  ])('drops what it does not know from %s and keeps the rest', ([search, parameter, value, nearest, canonical]) => {
    const { choices, dropped } = parseChoices(search ?? '', vocabulary);
    expect(dropped).toEqual([{ parameter, value, nearest, reason: 'unknown' }]);
    expect(printChoices(choices, vocabulary)).toBe(canonical);
  });

  test('drops instruments beyond the twelfth', () => {
    const many = Array.from({ length: 14 }, (_, index) => `instrument-${index + 1}`);
    const { choices, dropped } = parseChoices(`?instrument=${many.join(',')}`, vocabularyWith({ instruments: many }));
    expect(choices.instruments).toEqual(many.slice(0, 12));
    expect(dropped).toEqual([
      { parameter: 'instrument', value: 'instrument-13', nearest: null, reason: 'limit' },
      { parameter: 'instrument', value: 'instrument-14', nearest: null, reason: 'limit' },
    ]);
  });

  test('reads any garbage without throwing, and finds nothing in it that is not known', () => {
    const names = fc.constantFrom(
      'regio',
      'referentie',
      'jaar',
      'maat',
      'domein',
      'instrument',
      'sorteer',
      'opstelling',
      'basis',
      'x',
      'data',
      'zoek',
    );
    const known = [
      'westhoek',
      'west-vlaanderen',
      '2021',
      'geen',
      'welzijn',
      'sine',
      '%',
      '%E0',
      '%2',
      ',',
      '..',
      '~u',
      '&',
    ];
    const garbage = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...known));
    const search = fc
      .array(
        fc.tuple(
          names,
          fc.array(garbage).map((parts) => parts.join('')),
        ),
      )
      .map((pairs) => pairs.map((pair) => pair.join('=')).join('&'));
    const ids = [...vocabulary.regions.map((region) => region.id), noReference];
    fc.assert(
      fc.property(fc.oneof(search, fc.string({ unit: 'binary' })), (rudeSearch) => {
        const { choices } = parseChoices(rudeSearch, vocabulary);
        expect(ids).toEqual(expect.arrayContaining([...(choices.regions ?? []), choices.reference ?? noReference]));
        expect(vocabulary.years).toEqual(expect.arrayContaining([...(choices.years ?? [])]));
        expect(vocabulary.domains).toEqual(expect.arrayContaining([...(choices.domains ?? [])]));
        expect(vocabulary.instruments).toEqual(expect.arrayContaining([...(choices.instruments ?? [])]));
        const bases = [...vocabulary.instruments, ...ids, ...vocabulary.years.map(String)];
        expect(bases).toContain(choices.basis ?? noReference);
        expect(choices.edition ?? 'a').toMatch(/^[a-z0-9]([a-z0-9-]|\.(?!\.))*$/);
        expect(choices).toEqual(settledChoices(choices, vocabulary));
      }),
      runs,
    );
  });

  test('reads an address of a hundred thousand characters in time', () => {
    const years = Array.from({ length: 10_000 }, (_, index) => index + 10_000).join(',');
    const { dropped } = parseChoices(`?regio=${' '.repeat(50_000)}x&jaar=${years}`, vocabulary);
    expect(dropped).toHaveLength(10_001);
  });
});

describe(correctedSearch, () => {
  test.for([
    ['?regio=bruge,westhoek', '?regio=brugge,westhoek'],
    ['?regio=westhoek,%20bruge', '?regio=westhoek,brugge'],
    ['?regio=bruge&jaar=2021', '?regio=brugge&jaar=2021'],
    ['?zoek=bruge&regio=bruge', '?regio=brugge&zoek=bruge'],
  ])('puts the nearest value in %s where the wrong one stood', ([search = '', corrected]) => {
    const [wrong] = parseChoices(search, vocabulary).dropped;
    expect(wrong && correctedSearch(search, wrong, vocabulary)).toBe(corrected);
  });
});

describe(parseOpening, () => {
  test('reads the package and the language before any package is there', () => {
    expect(parseOpening('?regio=westhoek&DATA=Fictief)&taal=en')).toMatchObject({ edition: 'fictief', language: 'en' });
    expect(parseOpening('?data=participatieslang&taal=xx')).toMatchObject({ edition: null, language: null });
    expect(parseOpening('?thema=donker&filters=verborgen')).toMatchObject({ theme: 'donker', caption: 'verborgen' });
  });
});
