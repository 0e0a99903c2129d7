import { describe, expect, test } from 'vitest';
import { readPackage } from '#data/readPackage.ts';
import { bodyFacts, bodyInUnit } from '#domain/bodyFacts.ts';
import { unitScope } from '#domain/units.ts';
import { posterSnake } from '#pages/poster/posterSnake.ts';
import { footType, sheetSize } from '#pages/poster/sheet.ts';
import { snakeLayout } from '#snake/snakeLayout.ts';
import { snakeModel } from '#snake/snakeWords.ts';
import { nl } from '#text/nl.ts';
import { folderReader } from '../../../scripts/folderReader.ts';

const folder = 'public/data/participatieslang/';
const edition = await readPackage('participatieslang', folder, folderReader(folder));

function model() {
  const region = edition.regions.find(({ id }) => id === 'westhoek');
  if (region === undefined) throw new Error('The package has no Westhoek');
  const scope = { year: 2021, measure: 'deelnemers' as const, region, reference: null };
  return snakeModel(bodyInUnit(bodyFacts(edition, scope, null), unitScope(edition, scope, 'aantal', '18-64')), nl);
}

describe(posterSnake, () => {
  test.for([
    { width: 1512, height: 720, orientation: 'liggend' as const },
    { width: 1512, height: 500, orientation: 'liggend' as const },
    { width: 1047, height: 1100, orientation: 'staand' as const },
  ])('fits $width by $height $orientation, in the largest type that does', ({ width, height, orientation }) => {
    const geometry = posterSnake(model(), { width, height }, orientation);
    expect(geometry.width).toBe(width);
    expect(geometry.height).toBeLessThanOrEqual(height);
    expect(snakeLayout(model(), { width, em: geometry.em * 1.03 }).height).toBeGreaterThan(height * 0.97);
  });

  test('makes three turns on a sheet that lies, however high it is', () => {
    expect(posterSnake(model(), { width: 1000, height: 9000 }, 'liggend').form).toBe('wide');
  });
});

describe(sheetSize, () => {
  test('turns the paper', () => {
    expect(sheetSize('a3', 'liggend')).toEqual({ width: 420, height: 297 });
    expect(sheetSize('a4', 'staand')).toEqual({ width: 210, height: 297 });
  });
});

describe(footType, () => {
  test('is smaller for many words, never too small, and never larger than usual', () => {
    expect(footType(100)).toBe(1);
    expect(footType(1600)).toBeLessThan(1);
    expect(footType(90_000)).toBe(0.72);
  });
});
