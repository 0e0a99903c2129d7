import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPackage } from '#data/readPackage.ts';
import { factsIn, type Fact } from '#domain/facts.ts';
import { folderReader } from '../../../scripts/folderReader.ts';
import {
  buurt,
  editionWith,
  figureOf,
  inhabitantsOf,
  leren,
  observationWith,
  provincie,
  streek,
  trede,
  zorg,
} from './smallEdition.ts';

const scope = {
  year: 2021,
  measure: 'deelnemers',
  region: streek,
  reference: provincie,
  domains: null,
  age: '18-64',
} as const;

describe('the facts of the poster', () => {
  const folder = 'public/data/participatieslang/';
  const open = () => readPackage('participatieslang', folder, folderReader(folder));

  test('are these seven for the Westhoek', async () => {
    const edition = await open();
    const [region, reference] = ['westhoek', 'west-vlaanderen'].map((id) =>
      edition.regions.find((one) => one.id === id),
    );
    if (region === undefined || reference === undefined) throw new Error('The poster has these two regions');
    const overall = { treden: [3, 4, 5], count: 7718, referenceCount: 49_795 };
    expect(factsIn(edition, { ...scope, region, reference })).toMatchObject([
      { kind: 'largest', instrument: { id: 'doelgroepkortingen' }, count: 4711, whole: 6072, isLikely: false },
      { kind: 'above', instrument: { id: 'collectief-maatwerk' }, count: 1248, referenceCount: 5950, overall },
      { kind: 'rate', trede: { number: 5 }, count: 6072, referenceCount: 38_797 },
      { kind: 'below', instrument: { id: 'ama-wvg' }, count: 60, referenceCount: 767, overall, isLikely: true },
      {
        kind: 'missing',
        instrument: { id: 'activiteitencooperatie' },
        referenceCount: 106,
        summed: 1501,
        published: 1501,
      },
      { kind: 'above', instrument: { id: 'wijk-werken' }, count: 168, referenceCount: 823, isLikely: true },
      { kind: 'parts-differ', trede: { number: 5 }, summed: 6208, published: 6072, missing: 0 },
    ]);
  });
});

const published = fc.oneof(fc.nat(2000), fc.constantFrom('O' as const, 'Q' as const, 'M' as const));
const anyEdition = fc
  .record({
    figures: fc.array(
      fc.record({
        year: fc.constantFrom(2020, 2021),
        region: fc.constantFrom(streek, provincie),
        of: fc.constantFrom(
          { trede: trede[3], instrument: null },
          { trede: trede[4], instrument: null },
          { trede: trede[4], instrument: leren },
          { trede: trede[4], instrument: buurt },
          { trede: trede[3], instrument: zorg },
        ),
        published,
      }),
      { maxLength: 24 },
    ),
    inhabitants: fc.tuple(fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 1, max: 9000 })),
  })
  .map(({ figures, inhabitants: [here, there] }) => {
    const observations = figures.map(({ of, published: one, ...rest }) =>
      observationWith({ ...of, ...rest, figure: figureOf(one) }),
    );
    return editionWith({
      observations: [...new Map(observations.map((one) => [one.id, one])).values()],
      populations: [inhabitantsOf(streek, here), inhabitantsOf(provincie, there)],
    });
  });

/** The counts that a fact says were published, as it names them. */
function publishedIn(fact: Fact): number[] {
  switch (fact.kind) {
    case 'above':
    case 'below':
    case 'rate':
      return [fact.count, fact.referenceCount];
    case 'largest':
      return [fact.count, ...(fact.isPublished ? [fact.whole] : [])];
    case 'parts-differ':
      return [fact.published];
    case 'missing':
      return [fact.referenceCount, fact.published];
    case 'change':
      return [fact.earlierCount, fact.count];
    case 'throughput':
      return [];
  }
}

describe('facts of any edition', () => {
  const settings = { seed: 20211124, numRuns: 300 };

  test('have only counts that the edition has, at most seven, most surprising first', () => {
    fc.assert(
      fc.property(anyEdition, (edition) => {
        const counts = edition.observations.map(({ figure }) => figure.count);
        const facts = factsIn(edition, scope);
        expect(facts.flatMap(publishedIn).filter((count) => !counts.includes(count))).toEqual([]);
        expect(facts.length).toBeLessThanOrEqual(7);
        const surprises = facts.map(({ surprise }) => surprise);
        expect(surprises).toEqual(surprises.toSorted((one, other) => other - one));
        expect(surprises.every((surprise) => Number.isFinite(surprise) && surprise >= 1)).toBe(true);
      }),
      settings,
    );
  });

  test('do not depend on the order of rows in the files', () => {
    fc.assert(
      fc.property(anyEdition, (edition) => {
        const turned = {
          ...edition,
          observations: edition.observations.toReversed(),
          instruments: edition.instruments.toReversed(),
          treden: edition.treden.toReversed(),
          populations: edition.populations.toReversed(),
        };
        expect(factsIn(turned, scope)).toEqual(factsIn(edition, scope));
      }),
      settings,
    );
  });
});
