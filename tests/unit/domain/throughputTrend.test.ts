import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rungMovements } from '#domain/throughputRungs.ts';
import { joinedPoints, throughputTrends, type TrendPoint } from '#domain/throughputTrend.ts';
import { editionWith, figureOf, flowWith, observationWith, provincie, streek, trede } from './smallEdition.ts';

const standing = (year: number, count = 100) => observationWith({ trede: trede[3], year, figure: figureOf(count) });
const moved = (year: number, count: number | 'O' | 'Q') => flowWith({ year, figure: figureOf(count) });
const breakIn = (year: number, of: 3 | 4 | 5 | null) => ({
  year,
  region: null,
  trede: of === null ? null : trede[of],
  instrument: null,
  note: '',
});
const years = [2019, 2020, 2021, 2022];
const edition = editionWith({
  observations: years.map((year) => standing(year)),
  flows: [moved(2019, 10), moved(2020, 20), moved(2022, 40)],
});

describe(throughputTrends, () => {
  test('holds the step against who stands on the rung that is left, in the same year', () => {
    const [trend] = throughputTrends(edition, [streek]);
    expect([trend?.from.number, trend?.to.number]).toEqual([3, 4]);
    expect(trend?.series[0]?.points.map(({ year, rate }) => [year, rate])).toEqual([
      [2019, 0.1],
      [2020, 0.2],
      [2021, null],
      [2022, 0.4],
    ]);
  });

  test('is no trend with one year, and none of counts of some organisations', () => {
    const one = editionWith({ observations: [standing(2021)], flows: [moved(2021, 3)] });
    const some = editionWith({
      observations: years.map((year) => standing(year)),
      flows: years.map((year) => flowWith({ year, coverage: 'leden' })),
    });
    expect(throughputTrends(one, [streek])).toEqual([]);
    expect(throughputTrends(some, [streek])).toEqual([]);
  });

  test('puts regions beside each other, each on its own participants', () => {
    const two = editionWith({
      observations: [2021, 2022].flatMap((year) => [
        standing(year),
        { ...standing(year, 50), region: provincie, id: `p${year}` },
      ]),
      flows: [2021, 2022].flatMap((year) => [moved(year, 10), flowWith({ year, region: provincie })]),
    });
    const [trend] = throughputTrends(two, [streek, provincie]);
    expect(trend?.series.map(({ region }) => region.id)).toEqual(['streek', 'provincie']);
    expect(trend?.series[0]?.points.map(({ rate }) => rate)).toEqual([0.1, 0.1]);
  });

  test('knows breaks of the rung that is left, of the one that is entered, and of all', () => {
    const breaks = [breakIn(2020, 3), breakIn(2021, 4), breakIn(2022, null), breakIn(2021, 5), breakIn(2019, 3)];
    const [trend] = throughputTrends({ ...edition, breaks }, [streek]);
    expect(trend?.breaks).toEqual(breaks.slice(0, 3));
  });
});

const pointOf = (year: number, rate: number | null): TrendPoint => ({
  year,
  rate,
  figure: figureOf(rate === null ? 'O' : 1),
  missingParts: 0,
  participants: figureOf(10),
  flows: [],
});
const runYears = (points: readonly TrendPoint[], breaks: Parameters<typeof joinedPoints>[1]) =>
  joinedPoints(points, breaks).map((run) => run.map(({ year }) => year));

describe(joinedPoints, () => {
  const points = years.map((year) => pointOf(year, 0.1));

  test('is one run where every year is known', () => {
    expect(runYears(points, [])).toEqual([years]);
  });

  test('stops at a gap and goes on after it', () => {
    const withGap = points.map((point) => (point.year === 2020 ? pointOf(2020, null) : point));
    expect(runYears(withGap, [])).toEqual([[2019], [2021, 2022]]);
  });

  test('never crosses a break: the year of the break begins anew', () => {
    expect(runYears(points, [breakIn(2021, 4)])).toEqual([
      [2019, 2020],
      [2021, 2022],
    ]);
  });

  test('holds every known year once, in order, and no run has a break or a gap inside', () => {
    const series = fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 12 });
    fc.assert(
      fc.property(series, fc.array(fc.integer({ min: 2000, max: 2012 })), (rates, broken) => {
        const all = rates.map((rate, index) => pointOf(2000 + index, rate));
        const runs = joinedPoints(
          all,
          broken.map((year) => breakIn(year, null)),
        );
        expect(runs.flat()).toEqual(all.filter(({ rate }) => rate !== null));
        for (const run of runs) {
          for (const [index, { year }] of run.entries()) {
            if (index === 0) continue;
            expect(year).toBe((run[index - 1]?.year ?? 0) + 1);
            expect(broken).not.toContain(year);
          }
        }
      }),
    );
  });
});

describe(rungMovements, () => {
  test('gives rates per participant of the same rung and year, and none without one of the two', () => {
    const small = editionWith({
      observations: [
        standing(2021, 50),
        observationWith({ trede: trede[3], measure: 'instroom', figure: figureOf(60) }),
        observationWith({ trede: trede[3], measure: 'doorstroom', figure: figureOf(5) }),
        observationWith({ trede: trede[3], measure: 'uitstroom', figure: figureOf('Q') }),
        observationWith({ trede: trede[4], measure: 'instroom', figure: figureOf(5) }),
        observationWith({ trede: trede[5] }),
      ],
    });
    const rungs = rungMovements(small, { region: streek, year: 2021 });
    expect(rungs.map((rung) => [rung.trede.number, rung.rates])).toEqual([
      [4, { instroom: null, doorstroom: null, uitstroom: null }],
      [3, { instroom: 1.2, doorstroom: 0.1, uitstroom: null }],
    ]);
  });
});
