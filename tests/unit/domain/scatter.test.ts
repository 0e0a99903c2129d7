import { describe, expect, test } from 'vitest';
import type { Measure, Region } from '#domain/edition.ts';
import { regionScatter, scatterAxes } from '#domain/scatter.ts';
import {
  buurt,
  editionWith,
  figureOf,
  inhabitantsOf,
  leren,
  observationWith,
  provincie,
  streek,
  trede,
  zorg,
} from './smallEdition.ts';

type Published = Parameters<typeof figureOf>[0];
const elders: Region = { id: 'elders', name: 'Elders', parent: provincie };
const scope = { year: 2021, reference: provincie, unit: 'aantal', age: '18-64' } as const;
const axes = {
  x: { trede: trede[4], instrument: leren, measure: 'deelnemers' as Measure },
  y: { trede: trede[4], instrument: buurt, measure: 'deelnemers' as Measure },
};

function editionOf(published: readonly (readonly [Region, Published | null, Published | null])[]) {
  return editionWith({
    regions: [provincie, streek, elders],
    observations: published.flatMap(([region, x, y]) => [
      ...(x === null ? [] : [observationWith({ region, instrument: leren, figure: figureOf(x) })]),
      ...(y === null ? [] : [observationWith({ region, instrument: buurt, figure: figureOf(y) })]),
    ]),
    populations: [inhabitantsOf(streek, 1000), inhabitantsOf(elders, 500), inhabitantsOf(provincie, 1500)],
  });
}

describe(regionScatter, () => {
  test('places a region by its two values, from left to right, with its inhabitants', () => {
    const { placed } = regionScatter(
      editionOf([
        [streek, 30, 4],
        [elders, 10, 0],
      ]),
      axes,
      scope,
    );
    expect(placed.map(({ region, at, inhabitants }) => [region.id, at.x, at.y, inhabitants])).toEqual([
      ['elders', 10, 0, 500],
      ['streek', 30, 4, 1000],
    ]);
  });

  test('keeps apart a region with one of the two, and leaves out one with neither', () => {
    const scatter = regionScatter(
      editionOf([
        [streek, 30, 'O'],
        [provincie, null, null],
      ]),
      axes,
      scope,
    );
    expect(scatter.placed).toEqual([]);
    expect(scatter.oneSided.map(({ region, y }) => [region.id, y.figure.status])).toEqual([['streek', 'O']]);
  });

  test('sets a whole among its parts only per inhabitant', () => {
    const edition = editionOf([
      [streek, 30, 4],
      [provincie, 60, 12],
    ]);
    const counts = regionScatter(edition, axes, scope);
    expect(counts.placed.map(({ region }) => region.id)).toEqual(['streek']);
    expect(counts.leftOut.map(({ id }) => id)).toEqual(['provincie']);
    const rates = regionScatter(edition, axes, { ...scope, unit: 'per1000' });
    expect(rates.placed.map(({ region, at, isWhole }) => [region.id, at.x, at.y, isWhole])).toEqual([
      ['streek', 30, 4, false],
      ['provincie', 40, 8, true],
    ]);
    expect(rates.leftOut).toEqual([]);
  });
});

describe(scatterAxes, () => {
  const edition = editionWith({
    observations: [observationWith({ trede: trede[5] }), observationWith({ trede: trede[3] })],
  });
  const named = (chosen: Partial<Parameters<typeof scatterAxes>[1]>) => {
    const found = scatterAxes(edition, { x: null, y: null, instruments: [], ...chosen }, 'deelnemers', 2021);
    return (
      found && [found.x, found.y].map((one) => `${one.instrument?.id ?? one.trede.number} ${one.measure}`).join(', ')
    );
  };

  test('are the first two instruments compared, else the two highest rungs with figures', () => {
    expect(named({})).toBe('5 deelnemers, 3 deelnemers');
    expect(named({ instruments: [zorg, leren, buurt] })).toBe('zorg deelnemers, leren deelnemers');
  });

  test('are what the address names: an instrument, a rung, or a measure of what the other axis is about', () => {
    expect(named({ x: 'buurt', y: '3' })).toBe('buurt deelnemers, 3 deelnemers');
    expect(named({ x: '3', y: 'instroom' })).toBe('3 deelnemers, 3 instroom');
    expect(named({ x: 'uitstroom', y: 'buurt' })).toBe('buurt uitstroom, buurt deelnemers');
    expect(named({ x: 'instroom', y: 'uitstroom' })).toBe('5 instroom, 5 uitstroom');
  });

  test('are absent where nothing is published', () => {
    expect(scatterAxes(editionWith(), { x: null, y: null, instruments: [] }, 'deelnemers', 2021)).toBeNull();
  });
});
