import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { packageZip } from '#keeper/packageZip.ts';

const edition = { name: 'participatieslang', version: '1.1.0' };

describe(packageZip, () => {
  test('holds the files in a folder that is named as the edition', () => {
    const files = new Map([
      ['datapackage.json', '{}'],
      ['regions.csv', 'id,name\noost,Oost-Vlaanderen ≥ West\n'],
    ]);
    const unzipped = Object.entries(unzipSync(packageZip(files, edition)));
    expect(unzipped.map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual([
      ['participatieslang-1.1.0/datapackage.json', '{}'],
      ['participatieslang-1.1.0/regions.csv', 'id,name\noost,Oost-Vlaanderen ≥ West\n'],
    ]);
  });

  test('makes the same bytes of the same files', () => {
    const files = new Map([['datapackage.json', '{}']]);
    expect(packageZip(files, edition)).toEqual(packageZip(files, edition));
  });
});
