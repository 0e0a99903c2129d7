import { describe, expect, test } from 'vitest';
import { DataError } from '#data/DataError.ts';
import { readPackage } from '#data/readPackage.ts';
import { nl } from '#text/nl.ts';
import { descriptorWith, readerOf, resourcesWith, smallFiles } from '../../support/smallPackage.ts';

const header = 'year,region,age,value,source';

function open(...rows: readonly string[]) {
  const files = {
    ...smallFiles,
    'datapackage.json': descriptorWith({ resources: resourcesWith({ name: 'populations', path: 'populations.csv' }) }),
    'populations.csv': [header, ...rows, ''].join('\n'),
  };
  return readPackage('klein', '/data/klein/', readerOf(files));
}

async function faultsOf(...rows: readonly string[]): Promise<string[]> {
  const outcome = await open(...rows).catch((error: unknown) => error);
  if (outcome instanceof DataError) return outcome.faults.map(nl.faults.describeFault);
  throw new Error('The package opens without a fault');
}

describe('the inhabitants of a package', () => {
  test('are read with their region and source', async () => {
    const { populations } = await open('2021,provincie,alle,1000,poster', '2021,streek,18-64,120,poster');
    expect(populations).toMatchObject([
      { year: 2021, region: { id: 'provincie' }, age: 'alle', count: 1000, source: { id: 'poster' } },
      { year: 2021, region: { id: 'streek' }, age: '18-64', count: 120 },
    ]);
  });

  test('may be left out', async () => {
    const edition = await readPackage('klein', '/data/klein/', readerOf(smallFiles));
    expect(edition.populations).toEqual([]);
  });

  test('are of a region that there is', async () => {
    expect(await faultsOf('2021,atlantis,alle,1000,poster')).toEqual([
      'populations.csv, regel 2, kolom region: “atlantis” staat niet in regions.csv. Daar staan provincie en streek.',
    ]);
  });

  test('are not more than those of the region around it', async () => {
    expect(await faultsOf('2021,provincie,alle,1000,poster', '2021,streek,alle,1001,poster')).toEqual([
      'populations.csv, regel 3, kolom value: Streek heeft 1.001, meer dan de 1.000 van Provincie (regel 2) waar het een deel van is.',
    ]);
    const other = await open('2021,provincie,18-64,1000,poster', '2021,streek,alle,1001,poster');
    expect(other.populations).toHaveLength(2);
  });

  test('are there once for each region, year and age', async () => {
    expect(await faultsOf('2021,streek,alle,120,poster', '2021,streek,alle,121,poster')).toEqual([
      'populations.csv, regel 3: “2021~streek~alle” staat al op regel 2.',
    ]);
  });

  test('are written as whole numbers of an age group that there is', async () => {
    expect(await faultsOf('2021,streek,18-65,120.500,poster')).toEqual([
      'populations.csv, regel 2, kolom age: “18-65” kan hier niet. Kies 18-64 of alle.',
      'populations.csv, regel 2, kolom value: “120.500” is niet als geheel getal geschreven. Schrijf 120500.',
    ]);
  });
});
