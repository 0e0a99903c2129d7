import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Observation } from '#domain/edition.ts';
import { filteredObservations, sortedObservations, type ObservationColumn } from '#domain/observationList.ts';
import {
  buurt,
  editionWith,
  figureOf,
  leren,
  observationWith,
  provincie,
  streek,
  trede,
  zorg,
} from './smallEdition.ts';

const total = observationWith({ figure: figureOf(12) });
const ofLeren = observationWith({ instrument: leren, figure: figureOf(9) });
const ofBuurt = observationWith({ instrument: buurt, figure: figureOf(0) });
const ofZorg = observationWith({ instrument: zorg, figure: figureOf('O'), year: 2022 });
const ofProvince = observationWith({ instrument: leren, region: provincie, figure: figureOf(100) });
const ofLadder = observationWith({ trede: null, figure: figureOf(7) });

describe(filteredObservations, () => {
  const edition = editionWith({ observations: [total, ofLeren, ofBuurt, ofZorg] });
  const all = { years: null, domains: null, isFound: () => true };

  test('leaves nothing out until something is asked', () => {
    expect(filteredObservations(edition, all)).toEqual([total, ofLeren, ofBuurt, ofZorg]);
  });

  test('keeps the years, the policy domains and what was searched for, all at once', () => {
    expect(filteredObservations(edition, { ...all, years: [2021] })).toEqual([total, ofLeren, ofBuurt]);
    expect(filteredObservations(edition, { ...all, domains: ['welzijn'] })).toEqual([ofBuurt, ofZorg]);
    expect(filteredObservations(edition, { ...all, isFound: (one) => one === ofZorg })).toEqual([ofZorg]);
    expect(
      filteredObservations(edition, { years: [2021], domains: ['welzijn'], isFound: (one) => one !== ofBuurt }),
    ).toEqual([]);
  });

  test('leaves a published total out of a choice of policy domains: it belongs to none', () => {
    expect(filteredObservations(edition, { ...all, domains: ['werk', 'welzijn'] })).not.toContain(total);
  });
});

describe(sortedObservations, () => {
  test.for<[ObservationColumn, Observation[]]>([
    ['waarde', [ofBuurt, ofLeren, total, ofProvince, ofZorg]],
    ['jaar', [ofProvince, ofLeren, total, ofBuurt, ofZorg]],
    ['regio', [ofProvince, ofZorg, ofLeren, total, ofBuurt]],
    ['trede', [ofZorg, ofProvince, ofLeren, total, ofBuurt]],
    ['instrument', [total, ofBuurt, ofProvince, ofLeren, ofZorg]],
    ['status', [ofProvince, ofLeren, total, ofBuurt, ofZorg]],
  ])('sorts on %s, and keeps the order of what is equal', ([column, sorted]) => {
    expect(sortedObservations([ofZorg, ofProvince, ofLeren, total, ofBuurt], column, true)).toEqual(sorted);
  });

  test('puts what has no count last, whichever way', () => {
    const rows = [ofZorg, ofBuurt, ofProvince];
    expect(sortedObservations(rows, 'waarde', true)).toEqual([ofBuurt, ofProvince, ofZorg]);
    expect(sortedObservations(rows, 'waarde', false)).toEqual([ofProvince, ofBuurt, ofZorg]);
  });

  test('puts the total of the whole ladder below rung 1', () => {
    const lowest = observationWith({ trede: trede[1] });
    expect(sortedObservations([lowest, ofLadder], 'trede', true)).toEqual([ofLadder, lowest]);
  });

  test('sorts Dutch names as a reader does, accents and capitals aside', () => {
    const named = ['Zorg', 'één', 'Eend', 'appel'].map((name) =>
      observationWith({ id: name, region: { ...streek, name } }),
    );
    expect(sortedObservations(named, 'regio', true).map(({ region }) => region.name)).toEqual([
      'appel',
      'één',
      'Eend',
      'Zorg',
    ]);
  });

  test('neither loses nor doubles a row, and has known counts in order', () => {
    const rows = fc.array(
      fc
        .oneof(fc.nat({ max: 20 }), fc.constantFrom('O' as const, 'M' as const))
        .map((published) => observationWith({ figure: figureOf(published) })),
    );
    fc.assert(
      fc.property(rows, fc.boolean(), (observations, isAscending) => {
        const sorted = sortedObservations(observations, 'waarde', isAscending);
        expect(new Set(sorted)).toEqual(new Set(observations));
        expect(sorted).toHaveLength(observations.length);
        const counts = sorted.flatMap(({ figure }) => figure.count ?? []);
        expect(counts).toEqual(counts.toSorted((a, b) => (isAscending ? a - b : b - a)));
        expect(sorted.slice(0, counts.length).every(({ figure }) => figure.count !== null)).toBe(true);
      }),
    );
  });
});
