import { describe, expect, test } from 'vitest';
import type { Edition, Observation } from '#domain/edition.ts';
import { factsIn, type Fact } from '#domain/facts.ts';
import {
  buurt,
  editionWith,
  figureOf,
  flowWith,
  inhabitantsOf,
  instrumentWith,
  leren,
  observationWith,
  provincie,
  streek,
  trede,
  zorg,
} from './smallEdition.ts';

type Published = Parameters<typeof figureOf>[0];
const scope = {
  year: 2021,
  measure: 'deelnemers',
  region: streek,
  reference: provincie,
  domains: null,
  age: '18-64',
} as const;

/** The same address in the region and in the province. */
function pair(here: Published, there: Published, overrides: Partial<Observation> = {}): Observation[] {
  return [
    observationWith({ ...overrides, region: streek, figure: figureOf(here) }),
    observationWith({ ...overrides, region: provincie, figure: figureOf(there) }),
  ];
}

function factsOf(observations: Observation[], rest: Partial<Edition> = {}, narrowed: object = {}): Fact[] {
  return factsIn(editionWith({ observations, ...rest }), { ...scope, ...narrowed });
}

const kindsOf = (facts: readonly Fact[]) => facts.map(({ kind }) => kind);

const threeParts = (third: Published) => [
  observationWith({ instrument: leren, figure: figureOf(90) }),
  observationWith({ instrument: buurt, figure: figureOf(10) }),
  observationWith({ instrument: instrumentWith({ id: 'derde' }), figure: figureOf(third) }),
];

const differing = (total: number, second: Published) =>
  factsOf([
    observationWith({ figure: figureOf(total) }),
    observationWith({ instrument: leren, figure: figureOf(50) }),
    observationWith({ instrument: buurt, figure: figureOf(second) }),
  ]).filter(({ kind }) => kind === 'parts-differ');

const missingWith = (here: Published) =>
  factsOf([
    ...pair(40, 400),
    ...pair(40, 300, { instrument: leren }),
    ...pair(here, 100, { instrument: buurt }),
  ]).filter(({ kind }) => kind === 'missing');

const twoYears = (before: Published) => [
  observationWith({ year: 2020, figure: figureOf(before) }),
  observationWith({ figure: figureOf(150) }),
];

const bothFlows = (overrides: Parameters<typeof flowWith>[0] = {}) => [
  flowWith({ id: 'hier', figure: figureOf(40), ...overrides }),
  flowWith({ id: 'daar', region: provincie, figure: figureOf(100), ...overrides }),
];

describe(factsIn, () => {
  test('finds nothing in an empty edition, and nothing where everything is in proportion', () => {
    expect(factsOf([])).toEqual([]);
    expect(
      factsOf([...pair(100, 1000), ...pair(50, 500, { instrument: leren }), ...pair(50, 500, { instrument: buurt })]),
    ).toEqual([]);
  });

  test('finds the instrument with more, and the one with less, than the share of the rungs together', () => {
    const facts = factsOf([
      ...pair(100, 1000),
      ...pair(50, 250, { instrument: leren }),
      ...pair(50, 750, { instrument: buurt }),
    ]);
    const overall = { treden: [4], count: 100, referenceCount: 1000, share: 0.1 };
    // Expected of leren: 25, found 50: 25 / √25 = 5. Of buurt: 75, found 50.
    expect(facts).toMatchObject([
      { kind: 'above', instrument: leren, count: 50, referenceCount: 250, share: 0.2, overall, surprise: 5 },
      { kind: 'below', instrument: buurt, count: 50, referenceCount: 750, overall, surprise: 25 / Math.sqrt(75) },
    ]);
  });

  test('says that a fact is made of likely or of estimated figures', () => {
    const total = pair(100, 1000);
    const [sure] = factsOf([...total, ...pair(50, 250, { instrument: leren })]);
    const [likely] = factsOf([...total, ...pair(50, 250, { instrument: leren, attribution: 'likely' })]);
    const estimated = observationWith({ instrument: leren, figure: { status: 'E', count: 50 } });
    const [uncertain] = factsOf([...total, ...pair(50, 250, { instrument: leren }).slice(1), estimated]);
    expect([sure, likely, uncertain].map((fact) => [fact?.isLikely, fact?.isUncertain])).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ]);
  });

  test('takes no share of a region that does not lie around this one, or of another publisher’s count', () => {
    const elsewhere = { ...provincie, id: 'elders' };
    const other = { ...observationWith().source, id: 'ander', publisher: 'Een ander' };
    const observations = [
      ...pair(100, 1000),
      ...pair(50, 250, { instrument: leren }),
      ...pair(50, 750, { instrument: buurt }),
    ];
    expect(kindsOf(factsOf(observations))).toEqual(['above', 'below']);
    expect(factsOf(observations.map((one) => (one.region === provincie ? { ...one, source: other } : one)))).toEqual(
      [],
    );
    const moved = observations.map((one) =>
      one.region === provincie
        ? observationWith({ instrument: one.instrument, figure: one.figure, region: elsewhere })
        : one,
    );
    expect(factsOf(moved, { regions: [provincie, streek, elsewhere] }, { reference: elsewhere })).toEqual([]);
  });

  test('finds a rung with more or fewer people per inhabitant, only with both populations', () => {
    const populations = [inhabitantsOf(streek, 1000), inhabitantsOf(provincie, 4000)];
    const observations = pair(50, 400);
    // 50 and 100 per 1,000: 100 people expected of 1,000 inhabitants, 50 found.
    expect(factsOf(observations, { populations })).toMatchObject([
      { kind: 'rate', trede: trede[4], rate: 50, referenceRate: 100, surprise: 5 },
    ]);
    expect(factsOf(observations, { populations: populations.slice(1) })).toEqual([]);
    expect(factsOf(observations, { populations }, { reference: null })).toEqual([]);
  });

  test('finds the instrument with more than half of its rung, not of a sum with missing parts', () => {
    const instruments = [leren, buurt, instrumentWith({ id: 'derde' })];
    expect(factsOf(threeParts(0), { instruments })).toMatchObject([
      { kind: 'largest', instrument: { id: 'leren' }, count: 90, whole: 100, isPublished: false },
    ]);
    expect(factsOf(threeParts('O'), { instruments })).toEqual([]);
    const total = observationWith({ figure: figureOf(100) });
    expect(factsOf([...threeParts('O'), total], { instruments })).toMatchObject([{ whole: 100, isPublished: true }]);
    expect(factsOf([...threeParts('O'), observationWith({ figure: figureOf(180) })], { instruments })).toEqual([]);
  });

  test('finds a total that differs from its parts, unless what is missing may be the difference', () => {
    expect(differing(100, 70)).toMatchObject([{ summed: 120, missing: 0, published: 100, surprise: 2 }]);
    expect(differing(120, 50)).toMatchObject([{ summed: 100, published: 120 }]);
    expect(differing(120, 'O')).toEqual([]);
    expect(differing(25, 'Q')).toMatchObject([{ summed: 50, missing: 1, published: 25, surprise: 5 }]);
    expect(differing(100, 50)).toEqual([]);
  });

  test('finds a figure that is missing here and known in the reference, beside what the other parts add up to', () => {
    // A tenth of the province's 100 was to be expected.
    expect(missingWith('O')).toMatchObject([
      {
        instrument: buurt,
        status: 'O',
        referenceCount: 100,
        summed: 40,
        published: 40,
        surprise: expect.closeTo(3.1623, 4),
      },
    ]);
    expect(missingWith('Q')).toMatchObject([{ status: 'Q' }]);
    expect(missingWith('M')).toEqual([]);
    expect(missingWith(0)).toEqual([]);
  });

  test('finds a change from the nearest earlier year, never across a break or from a missing year', () => {
    expect(factsOf(twoYears(100))).toMatchObject([
      { kind: 'change', instrument: null, earlierYear: 2020, earlierCount: 100, count: 150, surprise: 5 },
    ]);
    expect(factsOf(twoYears('O'))).toEqual([]);
    expect(factsOf(twoYears(0))).toEqual([]);
    const breaks = [{ year: 2021, region: null, trede: null, instrument: null, note: 'anders geteld' }];
    expect(factsOf(twoYears(100), { breaks })).toEqual([]);
  });

  test('finds a rate of throughput unlike that of the reference, not one of some organisations or of those who arrived', () => {
    const observations = pair(100, 1000, { trede: trede[3] });
    expect(factsOf(observations, { flows: bothFlows() })).toMatchObject([
      { kind: 'throughput', count: 40, participants: 100, rate: 0.4, referenceRate: 0.1, surprise: 30 / Math.sqrt(10) },
    ]);
    expect(factsOf(observations, { flows: bothFlows({ instrument: zorg }) })).toHaveLength(1);
    expect(factsOf(observations, { flows: bothFlows({ instrument: leren }) })).toEqual([]);
    expect(factsOf(observations, { flows: bothFlows({ coverage: 'enkele leden' }) })).toEqual([]);
  });

  test('keeps to the policy domains in scope', () => {
    const observations = [
      ...pair(100, 1000),
      ...pair(50, 250, { instrument: leren }),
      ...pair(50, 750, { instrument: buurt }),
    ];
    expect(kindsOf(factsOf(observations, {}, { domains: ['werk'] }))).toEqual(['above']);
  });
});
