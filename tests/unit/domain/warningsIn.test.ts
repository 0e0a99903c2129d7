import { describe, expect, test } from 'vitest';
import type { Edition, Region, Warning } from '#domain/edition.ts';
import { warningsIn } from '#domain/warningsIn.ts';
import { editionWith, leren, observationWith, provincie, streek } from './smallEdition.ts';

const elders: Region = { id: 'elders', name: 'Elders', parent: provincie };

function missingIn(year: number, region: Region): Warning {
  return { kind: 'part-missing', year, region, instrument: leren, measure: 'deelnemers', status: 'O' };
}

function exceededIn(region: Region): Warning {
  return { kind: 'regions-exceed', whole: observationWith({ year: 2021, region }), published: 3, summed: 4 };
}

describe(warningsIn, () => {
  const warnings = [
    missingIn(2021, streek),
    missingIn(2020, streek),
    missingIn(2021, elders),
    exceededIn(provincie),
    exceededIn(elders),
  ];
  const edition: Edition = editionWith({ warnings });

  test('has those of the region and of its reference in this year, whatever they are about', () => {
    expect(warningsIn(edition, { year: 2021, region: streek, reference: provincie })).toEqual([
      warnings[0],
      warnings[3],
    ]);
  });

  test('leaves out the reference where none is compared with', () => {
    expect(warningsIn(edition, { year: 2021, region: streek, reference: null })).toEqual([warnings[0]]);
  });
});
