import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countProblem } from '#data/countProblem.ts';
import { typedCount, type RefusedReason } from '#keeper/typedCount.ts';
import { cellOf, type TypedCell } from '../../support/sheets.ts';

const read = (typed: TypedCell) => typedCount(cellOf(typed));

describe(typedCount, () => {
  test.for([
    ['1201', 1201, null],
    [1201, 1201, null],
    ['0', 0, null],
    [0, 0, null],
    ['39.000', 39_000, 'grouped'],
    ['1.201,000', 1201, 'grouped'],
    ['1.201', 1201, 'grouped'],
    ['1 201', 1201, 'grouped'],
    ['1\u00A0201', 1201, 'grouped'],
    ['1\u202F201', 1201, 'grouped'],
    ['1\u2009201', 1201, 'grouped'],
    ['1’201', 1201, 'grouped'],
    ['1,201,000', 1201000, 'grouped'],
    ['1.201,00', 1201, 'grouped'],
    ['1201,0', 1201, 'zeros-after-comma'],
    ['007', 7, 'zeros-in-front'],
  ] as const)('reads %s as the count %d', ([typed, count, conversion]) => {
    expect(read(typed)).toEqual({ kind: 'count', count, conversion });
  });

  test.for([
    ['n.b.', 'O'],
    ['nb', 'O'],
    ['Niet beschikbaar', 'O'],
    ['…', 'O'],
    ['nvt', 'M'],
    ['n.v.t.', 'M'],
    ['<5', 'Q'],
    ['< 5', 'Q'],
    ['≤10', 'Q'],
  ] as const)('reads %s as the status %s', ([typed, status]) => {
    expect(read(typed)).toEqual({ kind: 'status', status });
  });

  test('never takes an empty cell for 0', () => {
    expect(read(null)).toEqual({ kind: 'empty' });
    expect(read('   ')).toEqual({ kind: 'empty' });
  });

  const refusals: readonly (readonly [TypedCell, RefusedReason])[] = [
    ['15,7%', 'percent'],
    ['15 %', 'percent'],
    [{ text: '15,7%', kind: 'number', number: 0.157 }, 'percent'],
    [{ text: '1/feb', kind: 'date' }, 'date'],
    ['1-feb', 'date'],
    ['feb/21', 'date'],
    ['2/1/2022', 'date'],
    ['2022-01-02', 'date'],
    [{ text: '#REF!', kind: 'error' }, 'error'],
    ['#DEEL/0!', 'error'],
    ['-5', 'negative'],
    [-5, 'negative'],
    ['12,5', 'fraction'],
    [12.3456, 'fraction'],
    ['1.201,5', 'fraction'],
    ['12 personen', 'text'],
    ['١٢', 'text'],
    [{ text: 'WAAR', kind: 'boolean' }, 'text'],
    ['1234567890123456', 'too-large'],
    [1e15, 'too-large'],
  ];
  test.for(refusals)('refuses %o: %s', ([typed, reason]) => {
    expect(read(typed)).toEqual({ kind: 'refused', reason, readings: [] });
  });

  test.for([
    ['1,201', 'two-readings', [{ kind: 'count', count: 1201 }]],
    [1.201, 'two-readings', [{ kind: 'count', count: 1201 }]],
    [12.5, 'two-readings', [{ kind: 'count', count: 12_500 }]],
    [
      'n.a.',
      'two-readings',
      [
        { kind: 'status', status: 'M' },
        { kind: 'status', status: 'O' },
      ],
    ],
    [
      '-',
      'dash',
      [
        { kind: 'count', count: 0 },
        { kind: 'status', status: 'O' },
      ],
    ],
    ['1e3', 'scientific', [{ kind: 'count', count: 1000 }]],
  ] as const)('asks which of two readings %s has', ([typed, reason, readings]) => {
    expect(read(typed)).toEqual({ kind: 'refused', reason, readings });
  });

  test('reads back any count that is written with points or spaces', () => {
    const people = fc.integer({ min: 0, max: 999_999_999_999_999 });
    fc.assert(
      fc.property(people, fc.constantFrom('.', ' ', '\u202F', ''), (count, separator) => {
        const typed = read(String(count).replaceAll(/\B(?=(\d{3})+$)/g, separator));
        expect(typed).toMatchObject({ kind: 'count', count });
      }),
      { seed: 2021 },
    );
  });

  test('never makes a count of a text that the door proposes none for, nor another one', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('0', '1', '5', '9', '.', ',', '-', ' ', '%', 'e', 'n', 'b', '<', '#', '/') }),
        (text) => {
          const typed = read(text);
          if (typed.kind !== 'count' || typed.conversion === null) return;
          expect(countProblem(text.trim())).toMatchObject({ proposal: String(typed.count) });
        },
      ),
      { seed: 2021 },
    );
  });
});
