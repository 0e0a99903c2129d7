import { describe, expect, test } from 'vitest';
import type { Population } from '#domain/edition.ts';
import { absentFigure } from '#domain/figure.ts';
import { totalsInUnit } from '#domain/totalsInUnit.ts';
import { inUnit, orderOf, referenceInUnit, rowsInUnit, unitScope, type Unit } from '#domain/units.ts';
import { editionWith, figureOf, provincie, streek } from './smallEdition.ts';

const source = { id: 'telling', publisher: '', title: '', address: null, seen: '' };

function populationWith(overrides: Partial<Population> = {}): Population {
  return { year: 2021, region: streek, age: '18-64', count: 2_000, source, ...overrides };
}
const both = [populationWith(), populationWith({ region: provincie, count: 10_000 })];

function scopeWith(unit: Unit, overrides: { populations?: Population[]; reference?: null; year?: number } = {}) {
  const { populations = both, year = 2021 } = overrides;
  const reference = overrides.reference === null ? null : provincie;
  return unitScope(editionWith({ populations }), { region: streek, reference, year }, unit, '18-64');
}

describe(inUnit, () => {
  test.for([
    ['aantal', 30],
    ['aandeel', 0.3],
    ['per1000', 15],
    ['index', 150],
  ] as const)('gives 30 of 100, and 2,000 of 10,000 inhabitants, as %s %d', ([unit, value]) => {
    expect(inUnit(figureOf(30), figureOf(100), scopeWith(unit)).value).toBeCloseTo(value, 10);
  });

  test.for(['aantal', 'aandeel', 'per1000', 'index'] as const)('knows that nobody is 0 in %s', (unit) => {
    expect(inUnit(figureOf(0), figureOf(100), scopeWith(unit)).value).toBe(0);
  });

  test.for(['aantal', 'aandeel', 'per1000', 'index'] as const)('says why a count is not known in %s', (unit) => {
    expect(inUnit(figureOf('Q'), figureOf(100), scopeWith(unit))).toEqual({
      value: null,
      reason: { kind: 'count-unknown', region: streek, status: 'Q' },
    });
  });

  test.for(['aandeel', 'index'] as const)('names the reference where it has no figure for %s', (unit) => {
    expect(inUnit(figureOf(30), absentFigure, scopeWith(unit)).reason).toEqual({
      kind: 'count-unknown',
      region: provincie,
      status: 'absent',
    });
    expect(inUnit(figureOf(0), figureOf(0), scopeWith(unit)).reason).toEqual({ kind: 'nobody', region: provincie });
    expect(inUnit(figureOf(30), absentFigure, scopeWith(unit, { reference: null })).reason).toEqual({
      kind: 'no-reference',
    });
  });

  test.for([
    ['per1000', [both[1]], streek],
    ['index', [both[1]], streek],
    ['index', [both[0]], provincie],
    ['per1000', [populationWith({ year: 2020 }), populationWith({ age: 'alle' })], streek],
  ] as const)('names the population that %s lacks: %#', ([unit, populations, region]) => {
    const scope = scopeWith(unit, { populations: populations.flatMap((one) => one ?? []) });
    const reason = { kind: 'no-population', region, year: 2021, age: '18-64' };
    expect(inUnit(figureOf(30), figureOf(100), scope)).toEqual({ value: null, reason });
    expect(scope.unavailable).toEqual(reason);
  });

  test('never divides by nobody', () => {
    const empty = { populations: [populationWith({ count: 0 }), populationWith({ region: provincie, count: 0 })] };
    expect(inUnit(figureOf(30), figureOf(100), scopeWith('per1000', empty)).reason?.kind).toBe('nobody');
    expect(inUnit(figureOf(30), figureOf(100), scopeWith('index', empty)).reason?.kind).toBe('nobody');
  });
});

describe(referenceInUnit, () => {
  test.for([
    ['aantal', 100],
    ['per1000', 10],
    ['aandeel', null],
    ['index', null],
  ] as const)('gives the reference itself in %s: %d', ([unit, value]) => {
    expect(referenceInUnit(figureOf(100), scopeWith(unit)).value).toBe(value);
  });
});

describe(unitScope, () => {
  test('is available without a reference per 1,000, and not as a share or an index', () => {
    const alone = { reference: null } as const;
    expect(scopeWith('per1000', alone).unavailable).toBeNull();
    expect(scopeWith('aandeel', alone).unavailable).toEqual({ kind: 'no-reference' });
    expect(scopeWith('index', alone).unavailable).toEqual({ kind: 'no-reference' });
  });

  test('knows the share of the inhabitants', () => {
    expect(scopeWith('index').inhabitantsShare.value).toBe(0.2);
  });
});

describe(rowsInUnit, () => {
  test('keeps the rows and their order', () => {
    const rows = [
      { key: 'a', figure: figureOf(2), referenceFigure: figureOf(10) },
      { key: 'b', figure: figureOf(4), referenceFigure: figureOf('O') },
    ];
    expect(rowsInUnit(rows, scopeWith('per1000'))).toMatchObject([
      { key: 'a', own: { value: 1 }, ofReference: { value: 1 } },
      { key: 'b', own: { value: 2 }, ofReference: { value: null } },
    ]);
    expect(orderOf('per1000')).toBe('count');
    expect(orderOf('index')).toBe('share');
  });
});

describe(totalsInUnit, () => {
  test('gives sum and published total in the unit, and none for a sum of nothing', () => {
    const own = { published: figureOf(40), summed: { count: 30, missing: 1 }, difference: -10 };
    const reference = { published: figureOf(100), summed: null, difference: null };
    const totals = totalsInUnit(own, reference, scopeWith('per1000'));
    expect(totals.summed).toMatchObject({ own: { value: 15 }, ofReference: { value: null } });
    expect(totals.published).toMatchObject({ own: { value: 20 }, ofReference: { value: 10 } });
  });
});
