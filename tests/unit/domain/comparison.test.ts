import { describe, expect, test } from 'vitest';
import { comparison, type ComparisonQuery } from '#domain/comparison.ts';
import { basisId, basisOf } from '#domain/comparisonBasis.ts';
import type { Instrument } from '#domain/edition.ts';
import { buurt, editionWith, figureOf, leren, observationWith, provincie, streek, zorg } from './smallEdition.ts';

const edition = editionWith({
  observations: [
    observationWith({ instrument: leren, figure: figureOf(10) }),
    observationWith({ instrument: leren, region: provincie, figure: figureOf(20) }),
    observationWith({ instrument: buurt, figure: figureOf(4) }),
    observationWith({ instrument: buurt, region: provincie, figure: figureOf(16) }),
    observationWith({ instrument: zorg, figure: figureOf('O') }),
    observationWith({ instrument: zorg, region: provincie, figure: figureOf(9) }),
    observationWith({ instrument: leren, year: 2022, figure: figureOf(15) }),
    observationWith({ instrument: buurt, year: 2022, figure: figureOf(0) }),
  ],
  breaks: [{ year: 2022, region: null, trede: null, instrument: buurt, note: 'Anders geteld.' }],
});

function comparedWith(overrides: Partial<ComparisonQuery> = {}, of = edition) {
  return comparison(of, {
    instruments: [leren, buurt],
    regions: [streek],
    years: [2021],
    reference: provincie,
    measure: 'deelnemers',
    unit: 'aantal',
    age: '18-64',
    basis: null,
    sort: null,
    isAscending: null,
    ...overrides,
  });
}

/** Per instrument, what each column has as difference. */
function differences(overrides: Partial<ComparisonQuery> = {}, of = edition) {
  return comparedWith(overrides, of).instruments.map(({ cells }) =>
    cells.map(({ difference }) =>
      difference.kind === 'known' ? [difference.amount, difference.part] : difference.kind,
    ),
  );
}

function names(overrides: Partial<ComparisonQuery>) {
  return comparedWith({ instruments: [zorg, buurt, leren], ...overrides }).instruments.map(
    ({ instrument }) => instrument.id,
  );
}

describe(comparison, () => {
  test('has a column for every region and year, and the reference last', () => {
    const places = comparedWith({ years: [2022, 2021] }).columns.map(({ region, year, isReference }) => [
      region.id,
      year,
      isReference,
    ]);
    expect(places).toEqual([
      ['streek', 2022, false],
      ['streek', 2021, false],
      ['provincie', 2022, true],
      ['provincie', 2021, true],
    ]);
  });

  test.for([
    ['in focus', { regions: [streek, provincie] }, 2],
    ['what all is divided by', { unit: 'aandeel' }, 1],
    ['nothing', { reference: null }, 1],
  ] as const)('has no column of its own for a reference that is %s', ([, overrides, columns]) => {
    expect(comparedWith(overrides).columns).toHaveLength(columns);
  });

  test('takes differences to the first instrument, column by column, in people and as a part of it', () => {
    expect(differences()).toEqual([
      ['basis', 'basis'],
      [
        [-6, -0.6],
        [-4, -0.2],
      ],
    ]);
  });

  test('takes differences to any instrument, also one that is not shown', () => {
    expect(differences({ instruments: [buurt], basis: 'leren', reference: null })).toEqual([[[-6, -0.6]]]);
  });

  test('takes differences to a region', () => {
    expect(differences({ basis: 'provincie' })).toEqual([
      [[-10, -0.5], 'basis'],
      [[-12, -0.75], 'basis'],
    ]);
  });

  test('takes differences to a year, none over a break of that instrument', () => {
    expect(differences({ years: [2022], basis: '2021', reference: null })).toEqual([[[5, 0.5]], ['broken']]);
    expect(comparedWith({ years: [2022], basis: '2021' }).breaks.map(({ year }) => year)).toEqual([2022]);
    expect(comparedWith({ instruments: [leren], years: [2022], basis: '2021' }).breaks).toEqual([]);
  });

  test('says the change of the first instrument over its years, or that they cannot be compared', () => {
    expect(comparedWith({ years: [2022, 2021] }).change).toMatchObject({
      instrument: leren,
      from: { year: 2021, value: 10 },
      to: { year: 2022, value: 15 },
      difference: { kind: 'known', amount: 5, part: 0.5 },
    });
    expect(comparedWith({ instruments: [buurt], years: [2022, 2021] }).change?.difference.kind).toBe('broken');
    expect(comparedWith().change).toBeNull();
  });

  test('knows that a region lies in its basis, where people are counted', () => {
    expect(comparedWith({ basis: 'provincie' }).nested).toEqual([{ part: streek, whole: provincie }]);
    expect(comparedWith({ basis: 'streek' }).nested).toEqual([{ part: streek, whole: provincie }]);
    expect(comparedWith({ basis: 'provincie', unit: 'per1000' }).nested).toEqual([]);
  });

  test('takes no part of nobody', () => {
    expect(differences({ years: [2022], basis: 'buurt', reference: null })).toEqual([[[15, null]], ['basis']]);
  });

  test('has points and no part between shares', () => {
    expect(differences({ unit: 'aandeel' })).toEqual([['basis'], [[-0.25, null]]]);
  });

  test('holds no share against what a region has of itself', () => {
    expect(differences({ unit: 'aandeel', basis: 'provincie' })).toEqual([['none'], ['none']]);
  });

  test('has no difference to or from what is unknown', () => {
    expect(differences({ instruments: [leren, zorg], reference: null })).toEqual([['basis'], ['none']]);
    expect(differences({ instruments: [zorg, leren], reference: null })).toEqual([['basis'], ['none']]);
  });

  test.for([
    [{ sort: null }, ['zorg', 'buurt', 'leren']],
    [{ sort: 'waarde' }, ['leren', 'buurt', 'zorg']],
    [{ sort: 'waarde', isAscending: true }, ['buurt', 'leren', 'zorg']],
    [{ sort: 'naam' }, ['buurt', 'leren', 'zorg']],
    [{ sort: 'naam', isAscending: false }, ['zorg', 'leren', 'buurt']],
    [{ sort: 'trede' }, ['buurt', 'leren', 'zorg']],
    [{ sort: 'trede', isAscending: true }, ['zorg', 'buurt', 'leren']],
    [{ sort: 'verschil', basis: 'provincie' }, ['leren', 'buurt', 'zorg']],
    [{ sort: 'verschil', basis: 'buurt' }, ['leren', 'buurt', 'zorg']],
  ] as const)('with %o stands in the order %j, what is unknown last', ([overrides, order]) => {
    expect(names(overrides)).toEqual(order);
  });

  test('keeps its basis when it is sorted', () => {
    const { basis } = comparedWith({ instruments: [buurt, leren], sort: 'waarde' });
    expect(basis && basisId(basis)).toBe('buurt');
  });

  test('is empty without instruments or regions', () => {
    expect(comparedWith({ instruments: [] })).toMatchObject({ instruments: [], basis: null });
    expect(comparedWith({ regions: [], reference: null }).columns).toEqual([]);
  });
});

function shown(instruments: readonly Instrument[], regions = [streek], years = [2021]) {
  return { instruments, regions, years };
}

describe(basisOf, () => {
  test.for([
    [null, shown([leren, buurt]), 'leren'],
    [null, shown([leren], [provincie, streek]), 'provincie'],
    [null, shown([leren], [streek], [2022, 2021]), '2022'],
    [null, shown([leren]), 'leren'],
    ['streek', shown([leren, buurt]), 'streek'],
    ['2019', shown([leren, buurt]), '2019'],
    ['zorg', shown([leren, buurt]), 'zorg'],
  ] as const)('of %s and what is shown (%#) is %s', ([id, of, expected]) => {
    const basis = basisOf(edition, id, of);
    expect(basis && basisId(basis)).toBe(expected);
  });

  test('is nothing where nothing is shown', () => {
    expect(basisOf(edition, null, shown([], [], []))).toBeNull();
  });
});
