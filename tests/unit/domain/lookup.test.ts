import { describe, expect, test } from 'vitest';
import { ancestorsOf, figureAt, observationAt, observationId, tredeOf } from '#domain/lookup.ts';
import { editionWith, figureOf, leren, observationWith, provincie, streek, trede } from './smallEdition.ts';

const address = { year: 2021, region: streek, trede: trede[4], instrument: leren, measure: 'deelnemers' } as const;

describe(observationId, () => {
  test('names the year, the region, the rung, the instrument and the measure', () => {
    expect(observationId(address)).toBe('2021-streek-4-leren-deelnemers');
  });

  test('says in words that it is a total of a rung, or of all rungs', () => {
    expect(observationId({ ...address, instrument: null })).toBe('2021-streek-4-totaal-deelnemers');
    expect(observationId({ ...address, instrument: null, trede: null })).toBe('2021-streek-alle-totaal-deelnemers');
  });
});

describe(observationAt, () => {
  const observation = observationWith({ instrument: leren, figure: figureOf('O') });
  const edition = editionWith({ observations: [observation] });

  test('finds the observation at an address, and null where there is none', () => {
    expect(observationAt(edition, address)).toBe(observation);
    expect(observationAt(edition, { ...address, region: provincie })).toBeNull();
    expect(observationAt(edition, { ...address, year: 2022 })).toBeNull();
    expect(observationAt(edition, { ...address, instrument: null })).toBeNull();
  });

  test('does not find in one edition what stands in another', () => {
    expect(observationAt(editionWith(), address)).toBeNull();
    expect(observationAt(edition, address)).toBe(observation);
  });
});

describe(figureAt, () => {
  test('tells a figure that was published as missing from one that nobody published', () => {
    const edition = editionWith({ observations: [observationWith({ instrument: leren, figure: figureOf('O') })] });
    expect(figureAt(edition, address)).toEqual({ status: 'O', count: null });
    expect(figureAt(edition, { ...address, measure: 'instroom' })).toEqual({ status: 'absent', count: null });
  });
});

describe(tredeOf, () => {
  test('finds a rung by its number, and fails on an edition that lacks it', () => {
    expect(tredeOf(editionWith(), 6)).toBe(trede[6]);
    expect(() => tredeOf(editionWith({ treden: [trede[1]] }), 6)).toThrow('Edition klein has no trede 6');
  });
});

describe(ancestorsOf, () => {
  test('goes from the nearest to the widest region', () => {
    const dorp = { id: 'dorp', name: 'Dorp', parent: streek };
    expect(ancestorsOf(dorp)).toEqual([streek, provincie]);
    expect(ancestorsOf(provincie)).toEqual([]);
  });
});
