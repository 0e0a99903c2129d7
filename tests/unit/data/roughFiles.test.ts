import { describe, expect, test } from 'vitest';
import { DataError } from '#data/DataError.ts';
import { readPackage } from '#data/readPackage.ts';
import type { ReadFile } from '#data/readText.ts';
import type { Edition } from '#domain/edition.ts';
import { ancestorsOf } from '#domain/lookup.ts';
import { en } from '#text/en.ts';
import { nl } from '#text/nl.ts';
import { descriptorWith, readerOf, smallFiles, smallFilesPlus, type PackageFiles } from '../../support/smallPackage.ts';

function open(files: PackageFiles): Promise<Edition> {
  return readPackage('klein', '/', readerOf(files));
}

async function failureOf(opening: Promise<Edition>): Promise<DataError> {
  const outcome = await opening.catch((error: unknown) => error);
  if (outcome instanceof DataError) return outcome;
  throw new Error('No DataError', { cause: outcome });
}

async function messagesOf(files: PackageFiles): Promise<string[]> {
  return (await failureOf(open(files))).faults.map(nl.faults.describeFault);
}

/** The small package with every table written another way. */
function rewritten(write: (table: string) => string): PackageFiles {
  const files = Object.entries(smallFiles).map(([path, text]) => [path, path.endsWith('.csv') ? write(text) : text]);
  return Object.fromEntries(files) as PackageFiles;
}

const refuse: ReadFile = (path) =>
  path === 'flows.csv' ? Promise.resolve(new Response('', { status: 403 })) : readerOf(smallFiles)(path);

const chainLength = 20_000;
const chainIds = Array.from({ length: chainLength }, (_, index) => `r${index}`);
const chained = (parentOf: (index: number) => string) =>
  `id,name,parent\n${chainIds.map((id, index) => `${id},${id},${parentOf(index)}`).join('\n')}\n`;
const observationsHeader = smallFiles['observations.csv'].slice(0, smallFiles['observations.csv'].indexOf('\n') + 1);
const flowsHeader = smallFiles['flows.csv'].slice(0, smallFiles['flows.csv'].indexOf('\n') + 1);

describe(readPackage, () => {
  test.for<[string, (table: string) => string]>([
    ['under blank lines', (table) => `\n ,,\n${table}`],
    ['under Excel’s sep=; line', (table) => `sep=;\r\n${table.replaceAll(',', ';')}`],
    [
      'with other capitals and spaces in the header',
      (table) => table.replace(/^.+/, (row) => row.toUpperCase().replaceAll(',', ' , ')),
    ],
    ['with tabs', (table) => table.replaceAll(',', '\t')],
    [
      'with a column of its own whose quoted name has semicolons',
      (table) =>
        table
          .replaceAll(/(?<=.)$/gm, ',')
          .replace(/,$/m, ',"eigen; na; te; kijken; tegen; het; einde; van; de; maand; of; later"'),
    ],
  ])('reads tables %s as it reads any other', async ([, write]) => {
    expect(await open(rewritten(write))).toEqual(await open(smallFiles));
  });

  test('counts the lines that stand above the header', async () => {
    const files = { ...smallFiles, 'domains.csv': '\nsep=,\nid,name\nwerk,\n' };
    expect(await messagesOf(files)).toEqual(['domains.csv, regel 4, kolom name: deze cel mag niet leeg zijn.']);
    const unnamed = { ...smallFiles, 'domains.csv': '\nid,naam\nwerk,Werk\n' };
    expect(await messagesOf(unnamed)).toEqual([
      'domains.csv, regel 2, kolom name: deze kolom ontbreekt. De kop heeft id en naam.',
    ]);
  });

  test('finds a file whose path begins at the folder itself', async () => {
    const resources = Object.keys(smallFiles)
      .slice(1)
      .map((path) => ({ name: path.slice(0, -4), path: `./${path}` }));
    const { files } = await open({ ...smallFiles, 'datapackage.json': descriptorWith({ resources }) });
    expect(files.map(({ path }) => path)).toEqual(Object.keys(smallFiles));
  });

  test('says that a server refuses a file, which is not the same as that it is gone', async () => {
    const { kind, address, faults } = await failureOf(readPackage('klein', '/', refuse));
    expect({ kind, address }).toEqual({ kind: 'missing', address: '/flows.csv' });
    expect(faults.map(nl.faults.describeFault)).toEqual([
      'flows.csv: de server geeft dit bestand niet (HTTP-status 403). Is het er, en mag iedereen het lezen?',
    ]);
  });

  test('turns whatever goes wrong inside into a fault', async () => {
    const nested = `{"title":${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
    const { kind, faults, cause } = await failureOf(open({ ...smallFiles, 'datapackage.json': nested }));
    expect(kind).toBe('malformed');
    expect(faults.map(nl.faults.describeFault)).toContain(
      'datapackage.json: het pakket kon niet helemaal gecontroleerd worden (Maximum call stack size exceeded).',
    );
    expect(cause).toBeInstanceOf(RangeError);
  });

  test('reads a chain of 20.000 regions, each with a figure', { timeout: 20_000 }, async () => {
    const figures = chainIds.map((id) => `2021,${id},4,,deelnemers,5,A,sure,poster,\n`);
    const { regions } = await open({
      ...smallFiles,
      'regions.csv': chained((index) => (index === 0 ? '' : `r${index - 1}`)),
      'observations.csv': observationsHeader + figures.join(''),
      'flows.csv': flowsHeader,
    });
    const last = regions.at(-1);
    expect(last === undefined ? 0 : ancestorsOf(last).length).toBe(chainLength - 1);
  });

  test('finds a circle of 20.000 regions once, and tells the beginning of it', { timeout: 20_000 }, async () => {
    const messages = await messagesOf({
      ...smallFiles,
      'regions.csv': chained((index) => `r${(index + 1) % chainLength}`),
      'observations.csv': observationsHeader,
      'flows.csv': flowsHeader,
    });
    expect(messages).toEqual([
      expect.stringMatching(/^regions\.csv, regel 2, kolom parent: .+: r0 → r1 → .+ → r29 → …\.$/),
    ]);
  });

  test('tells which regions are in the circle, and not those that only lead to it', async () => {
    const files = {
      ...smallFiles,
      'regions.csv': 'id,name,parent\nprovincie,P,a\nstreek,S,provincie\na,A,b\nb,B,a\n',
    };
    expect(await messagesOf(files)).toEqual([
      'regions.csv, regel 4, kolom parent: een regio kan niet in zichzelf liggen: a → b → a.',
    ]);
  });

  test('compares a region with the nearest region around it that has a figure', async () => {
    const files = {
      ...smallFiles,
      'regions.csv': 'id,name,parent\nprovincie,Provincie,\nkring,Kring,provincie\nstreek,Streek,kring\n',
      'observations.csv': `${observationsHeader}2021,provincie,4,,deelnemers,10,A,sure,poster,\n2021,kring,4,,deelnemers,,O,sure,poster,\n2021,streek,4,,deelnemers,11,A,sure,poster,\n`,
    };
    expect(await messagesOf(files)).toEqual([
      'observations.csv, regel 4, kolom value: Streek heeft 11, meer dan de 10 van Provincie (regel 2) waar het een deel van is.',
    ]);
  });

  test('keeps the first thousand faults of a file and counts the others', async () => {
    const rows = Array.from({ length: 5_000 }, () => '2021,atlantis,4,,deelnemers,veel,A,sure,poster,');
    const { faults } = await failureOf(
      open({ ...smallFilesPlus('observations.csv', ...rows), 'domains.csv': 'id,name\nwerk,\n' }),
    );
    expect(faults).toHaveLength(1_002);
    const told = faults.map(nl.faults.describeFault);
    expect(told[0]).toBe('domains.csv, regel 2, kolom name: deze cel mag niet leeg zijn.');
    expect(told.at(-2)).toMatch(/^observations\.csv, regel 1005, kolom value: /);
    expect(told.at(-1)).toBe('observations.csv: en nog 4.000 fouten in dit bestand.');
    expect(faults.map(en.faults.describeFault).at(-1)).toBe('observations.csv: and 4,000 more faults in this file.');
  });

  test('keeps of what it found in a cell or a header only as much as can be told', async () => {
    const long = await failureOf(
      open(smallFilesPlus('observations.csv', `2021,${'A'.repeat(100_000)},4,,deelnemers,5,A,sure,poster,`)),
    );
    expect(long.faults[0]).toMatchObject({ kind: 'not-an-id', found: `${'A'.repeat(200)}…` });
    const wide = await failureOf(open({ ...smallFiles, 'domains.csv': `${'kolom,'.repeat(5_000)}\nwerk\n` }));
    expect(wide.faults[0]).toMatchObject({ kind: 'column-missing', found: [...Array<string>(30).fill('kolom'), '…'] });
  });
});
