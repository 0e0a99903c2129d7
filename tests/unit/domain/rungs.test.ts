import { describe, expect, test } from 'vitest';
import { rungRows, rungSum, type Scope } from '#domain/rungs.ts';
import { editionWith, figureOf, leren, observationWith, provincie, streek, trede } from './smallEdition.ts';

const scope: Scope = { year: 2021, measure: 'deelnemers', region: streek, reference: provincie };
const total = (number: 3 | 4 | 5 | 6, own: number | 'O' | 'Q' | 'M', whole: number | 'O' | null) => [
  observationWith({ trede: trede[number], figure: figureOf(own) }),
  ...(whole === null ? [] : [observationWith({ region: provincie, trede: trede[number], figure: figureOf(whole) })]),
];
const rowsOf = (...observations: ReturnType<typeof total>[]) =>
  rungRows(editionWith({ observations: observations.flat() }), scope);
const sumOfRungs = (...observations: ReturnType<typeof total>[]) => rungSum(rowsOf(...observations));

describe(rungRows, () => {
  test('goes from rung 6 down to 1, with a published total and its share of the reference', () => {
    const rows = rowsOf(total(4, 10, 40), total(3, 1, 2));
    expect(rows.map((row) => [row.trede.number, row.figure.count, row.share])).toEqual([
      [6, null, null],
      [5, null, null],
      [4, 10, 0.25],
      [3, 1, 0.5],
      [2, null, null],
      [1, null, null],
    ]);
  });

  test('tells a rung that the edition never counts from one without a figure this year', () => {
    const edition = editionWith({ observations: total(4, 10, 40).flat() });
    const rows = rungRows(edition, { ...scope, year: 2022 });
    expect(rows.filter((row) => row.isCovered).map((row) => row.trede.number)).toEqual([4]);
    expect(rows.map((row) => row.figure.status)).toEqual(['absent', 'absent', 'absent', 'absent', 'absent', 'absent']);
  });

  test('has no share of a reference that there is not', () => {
    const edition = editionWith({ observations: total(4, 10, 40).flat() });
    const row = rungRows(edition, { ...scope, reference: null }).find(({ figure }) => figure.count !== null);
    expect(row).toMatchObject({ figure: { count: 10 }, referenceFigure: { status: 'absent' }, share: null });
  });

  test('takes the published total, never the sum of instruments', () => {
    const edition = editionWith({ observations: [observationWith({ instrument: leren, figure: figureOf(7) })] });
    expect(rungRows(edition, scope).every((row) => row.figure.status === 'absent')).toBe(true);
  });
});

describe(rungSum, () => {
  test('adds the rungs that are known, and names them', () => {
    expect(sumOfRungs(total(5, 60, 100), total(4, 15, 100), total(3, 1, 100))).toEqual({
      treden: [3, 4, 5],
      count: 76,
      referenceCount: 300,
      unknown: [],
      share: 76 / 300,
    });
  });

  test('names a rung that was published as missing, and keeps it out of both sums', () => {
    expect(sumOfRungs(total(5, 'O', 900), total(4, 'Q', 90), total(3, 1, 4))).toEqual({
      treden: [3],
      count: 1,
      referenceCount: 4,
      unknown: [4, 5],
      share: 0.25,
    });
  });

  test('does not call a rung unknown where nobody can stand on it', () => {
    expect(sumOfRungs(total(6, 'M', null), total(3, 1, 4))?.unknown).toEqual([]);
  });

  test('has no share where the reference lacks one of the rungs', () => {
    expect(sumOfRungs(total(4, 15, 100), total(3, 1, 'O'))).toMatchObject({
      count: 16,
      referenceCount: null,
      share: null,
    });
  });

  test('has no share of nobody', () => {
    expect(sumOfRungs(total(4, 0, 0))).toMatchObject({ count: 0, referenceCount: 0, share: null });
  });

  test('is null where nothing is known', () => {
    expect(sumOfRungs(total(4, 'O', 100))).toBeNull();
    expect(sumOfRungs()).toBeNull();
  });
});
