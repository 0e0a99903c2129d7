import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanceOf, rungBalances, type RungBalance } from '#domain/balance.ts';
import type { Measure } from '#domain/edition.ts';
import { editionWith, figureOf, instrumentWith, observationWith, provincie, streek, trede } from './smallEdition.ts';

type Published = number | 'O' | 'Q' | 'M';

function partsWith(overrides: Partial<Record<keyof RungBalance['parts'], Published>> = {}): RungBalance['parts'] {
  const of = { start: 100, inflow: 20, throughput: 5, outflow: 10, end: 105, ...overrides };
  return {
    start: figureOf(of.start),
    inflow: figureOf(of.inflow),
    throughput: figureOf(of.throughput),
    outflow: figureOf(of.outflow),
    end: figureOf(of.end),
  };
}

describe(balanceOf, () => {
  test('closes where start and inflow, less those who left, are the end', () => {
    expect(balanceOf(partsWith())).toEqual({ kind: 'exact', expected: 105, gap: 0 });
  });

  test('says how far the end is from what was expected, with its sign', () => {
    expect(balanceOf(partsWith({ end: 117 }))).toEqual({ kind: 'exact', expected: 105, gap: 12 });
    expect(balanceOf(partsWith({ end: 93 }))).toEqual({ kind: 'exact', expected: 105, gap: -12 });
  });

  test('counts a part that cannot exist as nobody', () => {
    expect(balanceOf(partsWith({ throughput: 'M' }))).toEqual({ kind: 'exact', expected: 110, gap: -5 });
  });

  test('is at least something without the inflow, and the inflow may explain the rest', () => {
    expect(balanceOf(partsWith({ inflow: 'O' }))).toEqual({
      kind: 'bound',
      side: 'least',
      expected: 85,
      gap: null,
      missing: ['inflow'],
    });
  });

  test('keeps the gap that no inflow can explain: the end is lower than what is left at least', () => {
    expect(balanceOf(partsWith({ inflow: 'Q', end: 80 }))).toMatchObject({ side: 'least', expected: 85, gap: -5 });
  });

  test('is at most something without part of those who left', () => {
    expect(balanceOf(partsWith({ outflow: 'O' }))).toMatchObject({ side: 'most', expected: 115, gap: null });
    expect(balanceOf(partsWith({ outflow: 'O', end: 118 }))).toMatchObject({ side: 'most', expected: 115, gap: 3 });
  });

  test('cannot be drawn up without a start, an end, or both who came and who left', () => {
    expect(balanceOf(partsWith({ start: 'O' }))).toEqual({ kind: 'incomplete', missing: ['start'] });
    expect(balanceOf(partsWith({ end: 'Q' }))).toEqual({ kind: 'incomplete', missing: ['end'] });
    expect(balanceOf(partsWith({ inflow: 'O', outflow: 'O' }))).toEqual({
      kind: 'incomplete',
      missing: ['inflow', 'outflow'],
    });
  });

  test('closes for any rung that is moved by exactly who came and who left', () => {
    const people = fc.nat(60_000);
    fc.assert(
      fc.property(people, people, people, people, (start, inflow, throughput, outflow) => {
        fc.pre(start + inflow >= throughput + outflow);
        const end = start + inflow - throughput - outflow;
        expect(balanceOf(partsWith({ start, inflow, throughput, outflow, end }))).toEqual({
          kind: 'exact',
          expected: end,
          gap: 0,
        });
      }),
    );
  });

  test('never calls unexplained what the missing part can be', () => {
    const people = fc.nat(1000);
    const hidden = fc.constantFrom('inflow' as const, 'throughput' as const, 'outflow' as const);
    fc.assert(
      fc.property(people, people, people, people, hidden, (start, inflow, throughput, outflow, part) => {
        fc.pre(start + inflow >= throughput + outflow);
        const end = start + inflow - throughput - outflow;
        const parts = partsWith({ start, inflow, throughput, outflow, end, [part]: 'O' });
        expect(balanceOf(parts)).toMatchObject({ kind: 'bound', gap: null });
      }),
    );
  });
});

const scope = { region: streek, year: 2022 };
const counted = (measure: Measure, year: number, count: Published) =>
  observationWith({ measure, year, figure: figureOf(count) });
const observations = [
  counted('deelnemers', 2021, 100),
  counted('deelnemers', 2022, 105),
  counted('instroom', 2022, 20),
  counted('doorstroom', 2022, 5),
  counted('uitstroom', 2022, 10),
];
const outcomes = (balances: readonly RungBalance[]) =>
  balances.map(({ trede: { number }, outcome }) => `${number} ${outcome.kind}`);

describe(rungBalances, () => {
  test('goes from the year before to this one, with the flows of this one', () => {
    const [balance] = rungBalances(editionWith({ observations }), scope);
    expect(balance).toMatchObject({ startYear: 2021, year: 2022, trede: trede[4], outcome: { kind: 'exact', gap: 0 } });
    expect(balance?.observations).toHaveLength(5);
  });

  test('has only rungs of which a movement was published', () => {
    const more = [...observations, observationWith({ trede: trede[3], year: 2022 })];
    expect(outcomes(rungBalances(editionWith({ observations: more }), scope))).toEqual(['4 exact']);
    expect(rungBalances(editionWith({ observations: more }), { ...scope, region: provincie })).toEqual([]);
  });

  test('needs the year before itself, not an earlier one', () => {
    const [, ...rest] = observations;
    const earlier = [counted('deelnemers', 2020, 100), ...rest];
    expect(outcomes(rungBalances(editionWith({ observations: earlier }), scope))).toEqual(['4 incomplete']);
  });

  test.for([
    { by: 'of its rung', trede: trede[4], instrument: null },
    { by: 'of all rungs', trede: null, instrument: null },
    { by: 'of an instrument on it', trede: trede[4], instrument: instrumentWith({ id: 'leren' }) },
  ])('is not drawn up across a break $by', ({ trede: of, instrument }) => {
    const breaks = [{ year: 2022, region: null, trede: of, instrument, note: 'anders geteld' }];
    expect(outcomes(rungBalances(editionWith({ observations, breaks }), scope))).toEqual(['4 broken']);
  });

  test('does not mind a break of another rung or region, or one that both years lie behind', () => {
    const breaks = [
      { year: 2022, region: null, trede: trede[3], instrument: null, note: '' },
      { year: 2021, region: null, trede: null, instrument: null, note: '' },
      { year: 2023, region: null, trede: null, instrument: null, note: '' },
      { year: 2022, region: provincie, trede: null, instrument: null, note: '' },
    ];
    expect(outcomes(rungBalances(editionWith({ observations, breaks }), scope))).toEqual(['4 exact']);
  });
});
