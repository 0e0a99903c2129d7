import { describe, expect, test } from 'vitest';
import { readPackage } from '#data/readPackage.ts';
import { nl } from '#text/nl.ts';
import { readerOf, smallFiles } from '../../support/smallPackage.ts';

const observations = smallFiles['observations.csv'].split('\n')[0] ?? '';

/** A state around the province, counted by another publisher than the poster. */
async function warningsOf(...rows: readonly string[]): Promise<string[]> {
  const files = {
    ...smallFiles,
    'regions.csv': 'id,name,parent\ngewest,Gewest,\nprovincie,Provincie,gewest\nstreek,Streek,provincie\n',
    'sources.csv': `${smallFiles['sources.csv']}statistiek,Statistiek,Telling,,\n`,
    'observations.csv': [observations, ...rows, ''].join('\n'),
  };
  const edition = await readPackage('klein', '/data/klein/', readerOf(files));
  return edition.warnings.map(nl.faults.describeWarning).filter((warning) => warning.includes('regio’s'));
}

describe('a part that is larger than a whole of another publisher', () => {
  test('is told, and does not stop the package from being used', async () => {
    const rows = [
      '2021,gewest,4,leren,deelnemers,90,A,sure,statistiek,',
      '2021,provincie,4,leren,deelnemers,100,A,sure,poster,',
    ];
    expect(await warningsOf(...rows)).toEqual([
      'Leren, deelnemers: voor Gewest (2021) is het gepubliceerde cijfer 90 en hebben de regio’s die erin liggen er samen 100 (verschil +10).',
    ]);
  });

  test('is told of a region further inside where the one between has no count', async () => {
    const rows = [
      '2021,gewest,4,leren,deelnemers,90,A,sure,statistiek,',
      '2021,streek,4,leren,deelnemers,95,A,sure,poster,',
    ];
    expect(await warningsOf(...rows)).toHaveLength(1);
    expect(await warningsOf(...rows, '2021,provincie,4,leren,deelnemers,,O,sure,poster,')).toHaveLength(1);
  });

  test('is still a fault where a publisher further out counted both', async () => {
    const rows = [
      '2021,gewest,4,leren,deelnemers,90,A,sure,poster,',
      '2021,provincie,4,leren,deelnemers,200,A,sure,statistiek,',
      '2021,streek,4,leren,deelnemers,95,A,sure,poster,',
    ];
    await expect(warningsOf(...rows)).rejects.toMatchObject({ kind: 'malformed' });
  });
});
