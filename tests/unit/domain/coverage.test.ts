import { describe, expect, test } from 'vitest';
import { coverageOf, totalsAndSums } from '#domain/coverage.ts';
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

const edition = editionWith({
  observations: [
    observationWith({ figure: figureOf(50) }),
    observationWith({ instrument: leren, figure: figureOf(30), attribution: 'likely' }),
    observationWith({ instrument: buurt, figure: figureOf('O') }),
    observationWith({ instrument: zorg, figure: figureOf('Q') }),
    observationWith({ instrument: zorg, region: provincie, figure: figureOf('M') }),
    observationWith({ instrument: zorg, region: provincie, year: 2019, figure: figureOf(0) }),
    observationWith({ trede: null, region: provincie, year: 2019, figure: figureOf(90) }),
    observationWith({ instrument: leren, measure: 'instroom', year: 2019 }),
  ],
});

describe(coverageOf, () => {
  test('tells a figure, and how sure it is, from each of the four ways of having none', () => {
    const [ofProvince, ofStreek] = coverageOf(edition, 'deelnemers');
    const cellsOf = (rows: typeof ofStreek) =>
      Object.fromEntries(rows?.rows.map((row) => [row.instrument?.id ?? row.trede?.number ?? 'all', row.cells]) ?? []);
    expect(cellsOf(ofStreek)).toMatchObject({
      4: ['absent', 'sure'],
      leren: ['absent', 'likely'],
      buurt: ['absent', 'O'],
      zorg: ['absent', 'Q'],
      all: ['absent', 'absent'],
    });
    expect(cellsOf(ofProvince)).toMatchObject({ zorg: ['sure', 'M'], all: ['sure', 'absent'] });
  });

  test('has every rung with its instruments, from the highest down', () => {
    const [region] = coverageOf(edition, 'instroom');
    expect(region?.rows.map((row) => row.instrument?.id ?? row.trede?.number)).toEqual([
      6,
      5,
      4,
      'leren',
      'buurt',
      3,
      'zorg',
      2,
      1,
    ]);
  });
});

describe(totalsAndSums, () => {
  test('sets each published total beside the sum of its parts and says how many parts are known', () => {
    expect(totalsAndSums(edition, 'deelnemers')).toEqual([
      {
        year: 2021,
        region: streek,
        trede: trede[4],
        published: figureOf(50),
        summed: { count: 30, missing: 1 },
        difference: -20,
        parts: { known: 1, all: 2 },
      },
    ]);
  });
});
