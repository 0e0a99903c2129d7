import { describe, expect, test } from 'vitest';
import {
  defaultFlowView,
  defaultReference,
  defaultRegion,
  defaultYear,
  focusRegion,
  focusRegions,
  referenceOf,
  yearsWithFigures,
  yearsWithSteps,
} from '#domain/choosing.ts';
import type { Edition, Flow, Instrument, Observation, Region, Source, Trede, TredeNumber } from '#domain/edition.ts';
import { vocabularyOf } from '#filters/vocabulary.ts';

const province: Region = { id: 'west-vlaanderen', name: 'West-Vlaanderen', parent: null };
const westhoek: Region = { id: 'westhoek', name: 'Westhoek', parent: province };
const brugge: Region = { id: 'brugge', name: 'Brugge', parent: province };
const source: Source = { id: 'poster', publisher: '', title: '', address: null, seen: '' };
const treden: Trede[] = ([1, 2, 3, 4, 5, 6] as const).map((number) => ({ number, name: '', hasContract: number > 4 }));
const rung = (number: TredeNumber) => treden.find((trede) => trede.number === number) ?? null;
const sine = { id: 'sine', name: 'SINE' } as Instrument;

function observation(overrides: Partial<Observation>): Observation {
  return {
    id: '',
    year: 2021,
    region: westhoek,
    trede: rung(4),
    instrument: null,
    measure: 'deelnemers',
    figure: { status: 'A', count: 1 },
    attribution: 'sure',
    source,
    note: '',
    ...overrides,
  };
}

function flow(from: TredeNumber | null, to: TredeNumber | null, overrides: Partial<Flow>): Flow {
  return {
    id: '',
    year: 2022,
    region: province,
    coverage: '',
    instrument: null,
    from: from && rung(from),
    to: to && rung(to),
    figure: { status: 'A', count: 1 },
    source,
    note: '',
    ...overrides,
  };
}

function editionWith(overrides: Partial<Edition>): Edition {
  return {
    name: 'test',
    title: '',
    version: '1.0.0',
    created: null,
    isFictitious: false,
    isOwn: false,
    regions: [province, westhoek, brugge],
    treden,
    domains: [{ id: 'werk', name: 'Werk' }],
    instruments: [],
    observations: [],
    flows: [],
    breaks: [],
    populations: [],
    sources: [source],
    files: [],
    warnings: [],
    folder: '',
    ...overrides,
  };
}

describe(defaultRegion, () => {
  test.for([
    [[province, brugge, westhoek], westhoek],
    [[province, brugge], brugge],
    [[province], province],
    [[], null],
  ] as const)('takes Westhoek, else a part of another region, else the first: %#', ([regions, region]) => {
    expect(defaultRegion(regions)).toBe(region);
  });
});

describe(focusRegions, () => {
  const edition = editionWith({});

  test('keeps the order that the reader chose', () => {
    expect(focusRegions(edition, ['brugge', 'west-vlaanderen'])).toEqual([brugge, province]);
    expect(focusRegion(edition, ['brugge', 'west-vlaanderen'])).toBe(brugge);
  });

  test('takes the default where nothing is chosen or known', () => {
    expect(focusRegions(edition, null)).toEqual([westhoek]);
    expect(focusRegions(edition, ['atlantis'])).toEqual([westhoek]);
    expect(focusRegions(editionWith({ regions: [] }), null)).toEqual([]);
  });
});

describe(referenceOf, () => {
  const state: Region = { id: 'gewest', name: 'Gewest', parent: null };
  const inner: Region = { ...province, parent: state };
  const part: Region = { ...westhoek, parent: inner };
  const other: Region = { ...brugge, parent: inner };
  const edition = editionWith({
    regions: [inner, part, other, state],
    observations: [
      observation({ region: inner }),
      observation({ region: state, instrument: sine }),
      observation({ region: state, trede: null, year: 2020 }),
      observation({ region: state, year: 2019 }),
    ],
    flows: [flow(3, 4, { region: inner, year: 2022 })],
  });

  test.for([
    ['the region around the first one', [part], null, inner],
    ['nothing for a region around which nobody counted rungs', [inner], null, null],
    ['nothing where the reader wants nothing', [part], 'geen', null],
    ['the chosen region', [part], 'brugge', other],
    ['a region without rungs, where that is chosen', [inner], 'gewest', state],
    ['a part, where that is chosen', [inner], 'westhoek', part],
    ['nothing for a region beside itself', [other], 'brugge', null],
    ['one of two regions in focus', [part, other], 'brugge', other],
    ['the region around where the chosen one is unknown', [part], 'atlantis', inner],
  ] as const)('is %s', ([, regions, choice, reference]) => {
    expect(referenceOf(edition, regions, choice, 2021)).toBe(reference);
  });

  test.for([
    ['the nearest with rungs in this year, however far', 2019, state],
    ['nothing in a year with an edition’s total only', 2020, null],
    ['the one whose people move in this year', 2022, inner],
    ['nothing where there is no year', null, null],
  ] as const)('is %s', ([, year, reference]) => {
    expect(referenceOf(edition, [part], null, year)).toBe(reference);
    expect(defaultReference(edition, part, year)).toBe(reference);
  });
});

describe(defaultYear, () => {
  test('is the newest year in which the region has the total of a rung', () => {
    const observations = [
      observation({ year: 2020 }),
      observation({ year: 2021 }),
      observation({ year: 2022, figure: { status: 'O', count: null } }),
      observation({ year: 2023, instrument: sine }),
      observation({ year: 2024, trede: null }),
      observation({ year: 2025, region: province }),
      observation({ year: 2026, measure: 'instroom' }),
    ];
    const edition = editionWith({ observations });
    expect(defaultYear(edition, westhoek, 'deelnemers')).toBe(2021);
    expect(defaultYear(edition, province, 'deelnemers')).toBe(2025);
  });

  test('is the newest year with any figure where no rung has a total', () => {
    const observations = [observation({ year: 2020, instrument: sine }), observation({ year: 2022, region: province })];
    const edition = editionWith({ observations });
    expect(defaultYear(edition, westhoek, 'deelnemers')).toBe(2020);
    expect(defaultYear(edition, brugge, 'deelnemers')).toBe(2022);
    expect(defaultYear(edition, westhoek, 'instroom')).toBe(2022);
  });

  test('is not there in an edition without observations', () => {
    expect(defaultYear(editionWith({}), westhoek, 'deelnemers')).toBeNull();
  });
});

describe(defaultFlowView, () => {
  test('is the province in 2022 for Westhoek on the real figures', () => {
    const flows = [
      flow(3, 4, { year: 2021, region: westhoek }),
      flow(3, 4, { year: 2021 }),
      flow(3, 4, {}),
      flow(4, 5, {}),
      flow(5, 6, {}),
      flow(5, 6, { year: 2023 }),
      flow(5, 5, { year: 2023 }),
    ];
    expect(defaultFlowView(editionWith({ flows }), westhoek)).toEqual({ region: province, year: 2022, steps: 3 });
  });

  test('prefers the newest of equally full years, then the region itself', () => {
    const flows = [flow(3, 4, {}), flow(4, 5, { region: westhoek }), flow(3, 4, { year: 2020, region: westhoek })];
    expect(defaultFlowView(editionWith({ flows }), westhoek)).toEqual({ region: westhoek, year: 2022, steps: 1 });
  });

  test('counts a step once, and no step that is missing, stays on its rung or leaves the ladder', () => {
    const flows = [
      flow(3, 4, { instrument: sine }),
      flow(3, 4, {}),
      flow(4, 5, { figure: { status: 'Q', count: null } }),
      flow(5, 5, {}),
      flow(5, null, {}),
      flow(null, 3, {}),
    ];
    expect(defaultFlowView(editionWith({ flows }), province)).toEqual({ region: province, year: 2022, steps: 1 });
  });

  test('looks at no region outside the one in focus and what it is part of', () => {
    const flows = [flow(3, 4, { region: brugge })];
    expect(defaultFlowView(editionWith({ flows }), westhoek)).toBeNull();
    expect(defaultFlowView(editionWith({ flows }), province)).toBeNull();
  });
});

describe(yearsWithFigures, () => {
  test('has the years in which a figure of the region and the measure is known', () => {
    const observations = [
      observation({ year: 2019, region: province }),
      observation({ year: 2021, region: province }),
      observation({ year: 2021, region: province, measure: 'instroom' }),
      observation({ year: 2022, region: province, figure: { status: 'O', count: null } }),
      observation({ year: 2023, region: westhoek }),
    ];
    const edition = editionWith({ observations });
    expect(yearsWithFigures(edition, province, 'deelnemers')).toEqual([2021, 2019]);
    expect(yearsWithFigures(edition, westhoek, 'instroom')).toEqual([]);
    expect(vocabularyOf(edition).yearsOf('westhoek', 'deelnemers')).toEqual([2023]);
  });
});

describe(yearsWithSteps, () => {
  test('has the years of a step of the region or of one around it', () => {
    const flows = [
      flow(3, 4, { year: 2019 }),
      flow(3, 4, { year: 2021, region: westhoek }),
      flow(5, 5, { year: 2023 }),
    ];
    expect(yearsWithSteps(editionWith({ flows }), westhoek)).toEqual([2021, 2019]);
    expect(yearsWithSteps(editionWith({ flows }), province)).toEqual([2019]);
  });
});

describe(vocabularyOf, () => {
  test('names everything that an address may say about an edition', () => {
    const edition = editionWith({
      instruments: [sine],
      observations: [observation({ year: 2021 })],
      flows: [flow(3, 4, { year: 2023 }), flow(3, 4, { year: 2021 })],
    });
    expect(vocabularyOf(edition)).toMatchObject({
      regions: [
        { id: 'west-vlaanderen', name: 'West-Vlaanderen', parent: null },
        { id: 'westhoek', name: 'Westhoek', parent: 'west-vlaanderen' },
        { id: 'brugge', name: 'Brugge', parent: 'west-vlaanderen' },
      ],
      instruments: ['sine'],
      domains: ['werk'],
      years: [2023, 2021],
      defaultRegion: 'westhoek',
    });
    expect(vocabularyOf(edition)).toBe(vocabularyOf(edition));
  });
});
