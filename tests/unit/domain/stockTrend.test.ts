import { describe, expect, test } from 'vitest';
import type { SeriesBreak } from '#domain/edition.ts';
import { stockTrends } from '#domain/stockTrend.ts';
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
} from './smallEdition.ts';

type Published = Parameters<typeof figureOf>[0];

function scopeWith(overrides: Partial<Parameters<typeof stockTrends>[1]> = {}) {
  return {
    trede: trede[4],
    measure: 'deelnemers',
    region: streek,
    reference: null,
    years: [2020, 2021],
    unit: 'aantal',
    age: '18-64',
    ...overrides,
  } as const;
}

function trendsOf(published: Readonly<Record<number, Published>>, breaks: readonly SeriesBreak[] = []) {
  const observations = Object.entries(published).map(([year, one]) =>
    observationWith({ year: Number(year), figure: figureOf(one) }),
  );
  const years = Object.keys(published).map(Number).toReversed();
  return stockTrends(editionWith({ observations, breaks }), scopeWith({ years }), null);
}

function changesOf(published: Readonly<Record<number, Published>>, breaks: readonly SeriesBreak[] = []) {
  return trendsOf(published, breaks)[0]?.series[0]?.points.map(({ change }) => change);
}

function runsOf(published: Readonly<Record<number, Published>>, breaks: readonly SeriesBreak[] = []) {
  return trendsOf(published, breaks)[0]?.series[0]?.runs.map((run) => run.map(({ year }) => year));
}

function breakWith(overrides: Partial<SeriesBreak> = {}): SeriesBreak {
  return { year: 2021, region: null, trede: null, instrument: null, note: 'anders geteld', ...overrides };
}

describe(stockTrends, () => {
  test('takes the difference in people and as a part of the earlier year', () => {
    expect(changesOf({ 2020: 40, 2021: 50 })).toEqual([{ kind: 'none' }, { kind: 'known', amount: 10, part: 0.25 }]);
    expect(runsOf({ 2020: 40, 2021: 50 })).toEqual([[2020, 2021]]);
  });

  test('takes no part of nobody', () => {
    expect(changesOf({ 2020: 0, 2021: 50 })?.[1]).toEqual({ kind: 'known', amount: 50, part: null });
  });

  test('takes nothing from a missing year, and joins nothing across it', () => {
    expect(changesOf({ 2019: 40, 2020: 'O', 2021: 50 })).toEqual([
      { kind: 'none' },
      { kind: 'none' },
      { kind: 'none' },
    ]);
    expect(runsOf({ 2019: 40, 2020: 'Q', 2021: 50 })).toEqual([[2019], [2021]]);
  });

  test.for([
    [breakWith(), true],
    [breakWith({ trede: trede[4] }), true],
    [breakWith({ trede: trede[4], instrument: leren }), true],
    [breakWith({ year: 2019 }), true],
    [breakWith({ trede: trede[3] }), false],
    [breakWith({ year: 2018 }), false],
    [breakWith({ year: 2022 }), false],
  ] as const)('takes and joins nothing across a break of this rung between two years: %#', ([one, isBroken]) => {
    const published = { 2018: 40, 2021: 50 };
    expect(changesOf(published, [one])?.[1]?.kind).toBe(isBroken ? 'broken' : 'known');
    expect(runsOf(published, [one])).toEqual(isBroken ? [[2018], [2021]] : [[2018, 2021]]);
    expect(trendsOf(published, [one])[0]?.breaks).toEqual(isBroken ? [one] : []);
  });

  test('minds a break of one region in that region only', () => {
    const observations = [2020, 2021].flatMap((year) => [
      observationWith({ year, region: streek }),
      observationWith({ year, region: provincie }),
    ]);
    const regional = breakWith({ region: provincie });
    const edition = editionWith({ observations, breaks: [regional] });
    const [both] = stockTrends(edition, scopeWith({ reference: provincie }), null);
    expect(both?.series.map(({ runs }) => runs.length)).toEqual([1, 2]);
    expect(both?.breaks).toEqual([regional]);
    expect(stockTrends(edition, scopeWith(), null)[0]?.breaks).toEqual([]);
  });

  test('has the rung, then the instruments with two counts in one region, in every region', () => {
    const observations = [
      observationWith({ year: 2020 }),
      observationWith({ year: 2020, region: provincie, instrument: leren }),
      observationWith({ year: 2021, region: provincie, instrument: leren }),
      observationWith({ year: 2020, region: provincie, instrument: buurt }),
      observationWith({ year: 2021, instrument: buurt }),
    ];
    const scope = scopeWith({ reference: provincie, years: [2021, 2020] });
    const trends = stockTrends(editionWith({ observations }), scope, null);
    expect(trends.map(({ instrument, series }) => [instrument, series.map(({ region }) => region.id)])).toEqual([
      [null, ['streek', 'provincie']],
      [leren, ['streek', 'provincie']],
    ]);
    expect(trends[0]?.years).toEqual([2020, 2021]);
  });

  describe('in a unit that divides', () => {
    const observations = [
      observationWith({ year: 2020, figure: figureOf(10) }),
      observationWith({ year: 2021, figure: figureOf(12) }),
      observationWith({ year: 2020, region: provincie, figure: figureOf(40) }),
      observationWith({ year: 2021, region: provincie, figure: figureOf(40) }),
    ];
    const populations = [
      inhabitantsOf(streek, 1000),
      inhabitantsOf(provincie, 5000),
      { ...inhabitantsOf(streek, 500), year: 2020 },
    ];
    const inUnit = (unit: 'aandeel' | 'per1000' | 'index', breaks: readonly SeriesBreak[] = []) =>
      stockTrends(
        editionWith({ observations, populations, breaks }),
        scopeWith({ reference: provincie, unit }),
        null,
      )[0]?.series ?? [];

    test('a share has no line for the reference, and changes in points alone', () => {
      const series = inUnit('aandeel');
      expect(series.map(({ region }) => region)).toEqual([streek]);
      expect(series[0]?.points.map(({ own }) => own.value)).toEqual([0.25, 0.3]);
      expect(series[0]?.points[1]?.change).toMatchObject({ kind: 'known', part: null });
    });

    test('a share is not comparable across a break of its whole', () => {
      const [streekAlone] = inUnit('aandeel', [breakWith({ region: provincie })]);
      expect(streekAlone?.points[1]?.change).toEqual({ kind: 'broken' });
      expect(streekAlone?.runs.map((run) => run.length)).toEqual([1, 1]);
    });

    test('a rate divides by the inhabitants of its own year and region, and joins nothing where they are unknown', () => {
      const [here, there] = inUnit('per1000');
      expect(here?.points.map(({ own }) => own.value)).toEqual([20, 12]);
      expect(there?.points.map(({ own }) => own.value)).toEqual([null, 8]);
      expect(there?.points[0]?.own.reason).toEqual({
        kind: 'no-population',
        region: provincie,
        year: 2020,
        age: '18-64',
      });
      expect(there?.runs.map((run) => run.map(({ year }) => year))).toEqual([[2021]]);
      expect(there?.points[1]?.change).toEqual({ kind: 'none' });
    });

    test('an index has a value in the years that have all of its denominators', () => {
      expect(inUnit('index')[0]?.points.map(({ own }) => own.value)).toEqual([null, expect.closeTo(150)]);
    });
  });

  test('is nothing for one year', () => {
    expect(trendsOf({ 2021: 50 })).toEqual([]);
  });
});
