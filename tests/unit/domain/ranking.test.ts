import { describe, expect, test } from 'vitest';
import type { Observation, Region } from '#domain/edition.ts';
import { regionRanking, rungSubjects, type Subject } from '#domain/ranking.ts';
import { editionWith, figureOf, inhabitantsOf, leren, observationWith, provincie, trede } from './smallEdition.ts';

type Published = Parameters<typeof figureOf>[0];

const [noord, oost, west, zuid] = ['Noord', 'Oost', 'West', 'Zuid'].map((name): Region => ({
  id: name.toLowerCase(),
  name,
  parent: provincie,
})) as [Region, Region, Region, Region];
const subject: Subject = { trede: trede[4], instrument: leren, measure: 'deelnemers' };
const counts = { year: 2021, reference: provincie, unit: 'aantal', age: '18-64' } as const;

function editionOf(
  published: readonly (readonly [Region, Published])[],
  inhabitants: readonly [Region, number][] = [],
) {
  return editionWith({
    regions: [provincie, noord, oost, west, zuid],
    observations: published.map(([region, one]): Observation =>
      observationWith({ region, instrument: leren, figure: figureOf(one) }),
    ),
    populations: inhabitants.map(([region, count]) => inhabitantsOf(region, count)),
  });
}

function placesOf(ranking: ReturnType<typeof regionRanking>) {
  return ranking.ranked.map(({ region, place, isShared }) => `${place} ${region.id}${isShared ? ' gedeeld' : ''}`);
}

describe(regionRanking, () => {
  test('gives equals one place, in the order of their names, and leaves out the place after them', () => {
    const edition = editionOf([
      [west, 20],
      [noord, 30],
      [zuid, 5],
      [oost, 20],
    ]);
    expect(placesOf(regionRanking(edition, subject, counts))).toEqual([
      '1 noord',
      '2 oost gedeeld',
      '2 west gedeeld',
      '4 zuid',
    ]);
  });

  test('sets the whole apart from its parts', () => {
    const ranking = regionRanking(
      editionOf([
        [provincie, 100],
        [noord, 30],
      ]),
      subject,
      counts,
    );
    expect(placesOf(ranking)).toEqual(['1 noord']);
    expect(ranking.wholes.map(({ region, figure }) => [region.id, figure.count])).toEqual([['provincie', 100]]);
  });

  test('gives no place without a figure, says why, and takes 0 for a figure', () => {
    const edition = editionOf([
      [noord, 'O'],
      [oost, 'Q'],
      [west, 'M'],
      [zuid, 0],
    ]);
    const ranking = regionRanking(edition, subject, counts);
    expect(placesOf(ranking)).toEqual(['1 zuid']);
    expect(ranking.without.map(({ region, figure }) => [region.id, figure.status])).toEqual([
      ['provincie', 'absent'],
      ['noord', 'O'],
      ['oost', 'Q'],
      ['west', 'M'],
    ]);
  });

  test('ranks by the value of the unit, and leaves out a region without inhabitants known', () => {
    const edition = editionOf(
      [
        [noord, 30],
        [oost, 20],
        [zuid, 99],
      ],
      [
        [noord, 3000],
        [oost, 1000],
      ],
    );
    const ranking = regionRanking(edition, subject, { ...counts, unit: 'per1000' });
    expect(ranking.ranked.map(({ region, value }) => [region.id, value])).toEqual([
      ['oost', 20],
      ['noord', 10],
    ]);
    expect(ranking.without.find(({ region }) => region === zuid)?.measured.reason).toMatchObject({
      kind: 'no-population',
    });
  });

  test('takes shares only of a region that lies around the other', () => {
    const edition = editionOf([
      [provincie, 100],
      [noord, 30],
      [oost, 20],
    ]);
    const shares = regionRanking(edition, subject, { ...counts, unit: 'aandeel' });
    expect(shares.ranked.map(({ value }) => value)).toEqual([0.3, 0.2]);
    expect(shares.wholes).toEqual([]);
    const ofANeighbour = regionRanking(edition, subject, { ...counts, unit: 'aandeel', reference: oost });
    expect(ofANeighbour.ranked).toEqual([]);
  });

  test('is empty in an edition without figures', () => {
    expect(regionRanking(editionOf([]), subject, counts).ranked).toEqual([]);
  });
});

describe(rungSubjects, () => {
  test('names the rungs with a published figure of this measure and year, the highest first', () => {
    const edition = editionWith({
      observations: [
        observationWith({ trede: trede[3] }),
        observationWith({ trede: trede[5], figure: figureOf('O') }),
        observationWith({ trede: trede[2], year: 2020 }),
        observationWith({ trede: trede[1], measure: 'instroom' }),
        observationWith({ instrument: leren }),
      ],
    });
    expect(rungSubjects(edition, 'deelnemers', 2021).map((one) => one.trede.number)).toEqual([5, 3]);
  });
});
