import { describe, expect, test } from 'vitest';
import { readPackage } from '#data/readPackage.ts';
import { editionTables } from '#keeper/editionTables.ts';
import { originOf, packageFiles } from '#keeper/packageFiles.ts';
import { descriptorWith, readerOf, smallFiles } from '../../support/smallPackage.ts';

const small = await readPackage('klein', '/klein/', readerOf(smallFiles));
const tables = editionTables(small);
const about = { name: 'klein', title: 'Nieuw', version: '1.1.0', created: '2026-11-24', fictitious: false };

function descriptorOf(files: ReadonlyMap<string, string>): unknown {
  return JSON.parse(files.get('datapackage.json') ?? '');
}

describe(packageFiles, () => {
  test('writes the published files again, byte for byte, with another title, version and day', () => {
    const published = descriptorWith({ licenses: [{ name: 'CC0-1.0' }] });
    const files = packageFiles(tables, { ...about, published });
    for (const [path, text] of Object.entries(smallFiles).slice(1)) expect(files.get(path)).toBe(text);
    expect(descriptorOf(files)).toMatchObject({
      title: 'Nieuw',
      version: '1.1.0',
      created: '2026-11-24T00:00:00Z',
      licenses: [{ name: 'CC0-1.0' }],
      resources: [{ name: 'regions', path: 'regions.csv' }, {}, {}, {}, {}, {}, {}],
    });
  });

  test('takes a table along that the published edition did not have, and names every source', () => {
    const source = {
      id: 'telling',
      publisher: 'Wij',
      title: 'Eigen telling',
      address: 'https://example.org',
      seen: '',
    };
    const breaks = [{ year: '2022', region: '', trede: '', instrument: '', note: 'Andere telling' }];
    const files = packageFiles(
      { ...tables, breaks, sources: [...tables.sources, source] },
      { ...about, published: descriptorWith() },
    );
    expect(files.get('breaks.csv')).toBe('year,region,trede,instrument,note\n2022,,,,Andere telling\n');
    expect(descriptorOf(files)).toMatchObject({
      sources: [{ title: 'Poster (Partners)' }, { title: 'Eigen telling (Wij)', path: 'https://example.org' }],
    });
  });

  test('is only fictitious when the new figures are', () => {
    const published = descriptorWith({ fictitious: true });
    expect(descriptorOf(packageFiles(tables, { ...about, published }))).not.toHaveProperty('fictitious');
    expect(descriptorOf(packageFiles(tables, { ...about, fictitious: true, published }))).toHaveProperty(
      'fictitious',
      true,
    );
  });
});

describe(originOf, () => {
  test('counts the lines of notes as the door does', () => {
    const [first, second] = tables.observations;
    const observations = [{ ...first, note: 'een\ntwee\r\ndrie' }, { ...second }];
    const origin = { file: 'cijfers.csv', sheet: null, cells: { value: 'B3' } };
    const none = new Map<number, never>();
    const origins = {
      regions: none,
      treden: none,
      domains: none,
      instruments: none,
      flows: none,
      breaks: none,
      populations: none,
      sources: none,
    };
    const outcome = {
      tables: { ...tables, observations },
      origins: { ...origins, observations: new Map([[1, origin]]) },
    };
    const at = (line: number, column: string | null) =>
      originOf(outcome, small.files, { file: 'observations.csv', line, column });
    expect(at(5, 'value')).toEqual({ origin, cell: 'B3' });
    expect(at(5, null)).toEqual({ origin, cell: null });
    expect([at(2, 'value'), at(3, 'value'), at(99, 'value')]).toEqual([null, null, null]);
  });
});
