import { describe, expect, test } from 'vitest';
import { comparedInstruments } from '#domain/comparison.ts';
import { buurt, editionWith, figureOf, leren, observationWith, provincie, streek, zorg } from './smallEdition.ts';

const scope = { year: 2021, measure: 'deelnemers', reference: provincie } as const;
const edition = editionWith({
  observations: [
    observationWith({ instrument: leren, figure: figureOf(10) }),
    observationWith({ instrument: leren, region: provincie, figure: figureOf(20) }),
    observationWith({ instrument: buurt, figure: figureOf(3) }),
    observationWith({ instrument: buurt, region: provincie, figure: figureOf(12) }),
    observationWith({ instrument: zorg, figure: figureOf('O') }),
    observationWith({ instrument: zorg, region: provincie, figure: figureOf(9) }),
  ],
});
const differences = (instruments: Parameters<typeof comparedInstruments>[3], regions = [streek]) =>
  comparedInstruments(edition, scope, regions, instruments).map((one) => [
    one.instrument.id,
    one.countDifference,
    one.shareDifference,
  ]);

describe(comparedInstruments, () => {
  test('takes the first instrument as the basis: others are that many people and points away', () => {
    expect(differences([leren, buurt])).toEqual([
      ['leren', null, null],
      ['buurt', -7, -0.25],
    ]);
    expect(differences([buurt, leren])).toEqual([
      ['buurt', null, null],
      ['leren', 7, 0.25],
    ]);
  });

  test('has no difference to or from what is unknown', () => {
    expect(differences([leren, zorg])).toEqual([
      ['leren', null, null],
      ['zorg', null, null],
    ]);
    expect(differences([zorg, leren])[1]).toEqual(['leren', null, null]);
  });

  test('has a difference of 0 between an instrument and its equal', () => {
    expect(differences([leren, leren])[1]).toEqual(['leren', 0, 0]);
  });

  test('has a row per region in the order of the reader, and takes differences in the first', () => {
    const [first, second] = comparedInstruments(edition, scope, [provincie, streek], [leren, buurt]);
    expect(first?.rows.map((row) => row.figure.count)).toEqual([20, 10]);
    expect(second?.rows.map((row) => row.figure.count)).toEqual([12, 3]);
    expect(second?.countDifference).toBe(-8);
  });

  test('compares counts, not shares, without a reference', () => {
    const [, second] = comparedInstruments(edition, { ...scope, reference: null }, [streek], [leren, buurt]);
    expect(second).toMatchObject({ countDifference: -7, shareDifference: null });
  });

  test('marks the basis, and is empty without instruments', () => {
    expect(comparedInstruments(edition, scope, [streek], [leren, buurt]).map((one) => one.isBasis)).toEqual([
      true,
      false,
    ]);
    expect(differences([])).toEqual([]);
    expect(comparedInstruments(edition, scope, [], [leren])[0]?.rows).toEqual([]);
  });
});
