import { describe, expect, test } from 'vitest';
import type { SeriesBreak } from '#domain/edition.ts';
import { stockTrends } from '#domain/stockTrend.ts';
import { buurt, editionWith, figureOf, leren, observationWith, provincie, streek, trede } from './smallEdition.ts';

type Published = Parameters<typeof figureOf>[0];

function trendsOf(published: Readonly<Record<number, Published>>, breaks: readonly SeriesBreak[] = []) {
  const observations = Object.entries(published).map(([year, one]) =>
    observationWith({ year: Number(year), figure: figureOf(one) }),
  );
  const years = Object.keys(published).map(Number).toReversed();
  const scope = { trede: trede[4], measure: 'deelnemers', regions: [streek], years } as const;
  return stockTrends(editionWith({ observations, breaks }), scope, null);
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
    expect(changesOf({ 2020: 40, 2021: 50 })).toEqual([{ kind: 'none' }, { kind: 'known', count: 10, share: 0.25 }]);
    expect(runsOf({ 2020: 40, 2021: 50 })).toEqual([[2020, 2021]]);
  });

  test('takes no part of nobody', () => {
    expect(changesOf({ 2020: 0, 2021: 50 })?.[1]).toEqual({ kind: 'known', count: 50, share: null });
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
    const scope = { trede: trede[4], measure: 'deelnemers', years: [2020, 2021] } as const;
    const [both] = stockTrends(edition, { ...scope, regions: [streek, provincie] }, null);
    expect(both?.series.map(({ runs }) => runs.length)).toEqual([1, 2]);
    expect(both?.breaks).toEqual([regional]);
    expect(stockTrends(edition, { ...scope, regions: [streek] }, null)[0]?.breaks).toEqual([]);
  });

  test('has the rung, then the instruments with two counts in one region, in every region', () => {
    const observations = [
      observationWith({ year: 2020 }),
      observationWith({ year: 2020, region: provincie, instrument: leren }),
      observationWith({ year: 2021, region: provincie, instrument: leren }),
      observationWith({ year: 2020, region: provincie, instrument: buurt }),
      observationWith({ year: 2021, instrument: buurt }),
    ];
    const scope = {
      trede: trede[4],
      measure: 'deelnemers',
      regions: [streek, provincie],
      years: [2021, 2020],
    } as const;
    const trends = stockTrends(editionWith({ observations }), scope, null);
    expect(trends.map(({ instrument, series }) => [instrument, series.map(({ region }) => region.id)])).toEqual([
      [null, ['streek', 'provincie']],
      [leren, ['streek', 'provincie']],
    ]);
    expect(trends[0]?.years).toEqual([2020, 2021]);
  });

  test('is nothing for one year', () => {
    expect(trendsOf({ 2021: 50 })).toEqual([]);
  });
});
