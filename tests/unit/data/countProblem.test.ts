import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countProblem } from '#data/countProblem.ts';

describe(countProblem, () => {
  test.for([
    ['1.201', '1201'],
    ['1 201', '1201'],
    ['1,201', '1201'],
    ['1\u00A0201', '1201'],
    ['12.345.678', '12345678'],
    ['1.201,000', '1201'],
    ['1.201,00', '1201'],
    ['1201,0', '1201'],
    ['1.000', '1000'],
    ['0.0', '0'],
    ['007', '7'],
    ['000', '0'],
    ['1\u2009201', '1201'],
    ['12\u2007345', '12345'],
  ] as const)('proposes for %s the count %s', ([found, proposal]) => {
    expect(countProblem(found)).toEqual({ kind: 'grouped-count', found, proposal });
  });

  test('proposes the count of any number written with points or spaces', () => {
    const count = fc.integer({ min: 1000, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(count, fc.constantFrom('.', ' ', ',', '\u202F', '’'), (people, separator) => {
        const found = String(people).replaceAll(/\B(?=(\d{3})+$)/g, separator);
        expect(countProblem(found)).toEqual({ kind: 'grouped-count', found, proposal: String(people) });
      }),
      { seed: 2021 },
    );
  });

  test.for([
    ['n.b.', 'O'],
    ['nb', 'O'],
    ['N.B.', 'O'],
    ['-', 'O'],
    ['..', 'O'],
    ['<5', 'Q'],
    ['< 10', 'Q'],
    ['x', 'Q'],
    ['*', 'Q'],
    ['n.v.t.', 'M'],
    ['nvt', 'M'],
  ] as const)('names for %s the status %s', ([found, status]) => {
    expect(countProblem(found)).toEqual({ kind: 'status-as-count', found, status });
  });

  test.for([
    ['-12', 'negative-count'],
    ['−1.201', 'negative-count'],
    ['-1\u2009201', 'negative-count'],
    ['12,5', 'fractional-count'],
    ['0.123', 'fractional-count'],
    ['15,7%', 'not-a-count'],
    ['1e3', 'not-a-count'],
    ['+5', 'not-a-count'],
    ['1.20', 'fractional-count'],
    ['1.2010', 'fractional-count'],
    ['1234567890123456', 'not-a-count'],
  ] as const)('calls %s a %s', ([found, kind]) => {
    expect(countProblem(found)).toEqual({ kind, found });
  });

  test('says something of every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (found) => {
        expect(countProblem(found).found).toBe(found);
      }),
      { seed: 2021 },
    );
  });
});
