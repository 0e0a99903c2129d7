import { describe, expect, test } from 'vitest';
import { DataError } from '#data/DataError.ts';
import { readPackage } from '#data/readPackage.ts';
import type { ReadFile } from '#data/readText.ts';
import type { Edition } from '#domain/edition.ts';
import { nl } from '#text/nl.ts';
import { contradictoryPackages, packagesWithWrongCells, unreadablePackages } from '../../support/brokenPackages.ts';
import { sloppyPackages } from '../../support/brokenPackagesSloppy.ts';
import {
  descriptorWith,
  readerOf,
  resourcesWith,
  smallFiles,
  smallFilesPlus,
  smallFilesWith,
  type PackageFiles,
} from '../../support/smallPackage.ts';

function open(files: PackageFiles): Promise<Edition> {
  return readPackage('klein', '/data/klein/', readerOf(files));
}

async function failureOf(opening: Promise<Edition>): Promise<DataError> {
  const outcome = await opening.catch((error: unknown) => error);
  if (outcome instanceof DataError) return outcome;
  throw new Error('The package opened', { cause: outcome });
}

async function messagesOf(files: PackageFiles): Promise<string[]> {
  return (await failureOf(open(files))).faults.map(nl.faults.describeFault);
}

/** A table as Excel in Dutch saves it, with an empty line under it. */
function savedByExcel(text: string): string {
  const rows = text.replaceAll(',', ';').replaceAll('true', 'WAAR').replaceAll('false', 'ONWAAR');
  return `\uFEFF${rows}\n;;\n`.replaceAll('\n', '\r\n');
}

const answerAsPage: ReadFile = (path) =>
  Promise.resolve(new Response(`id,name\n${path}`, { headers: { 'content-type': 'text/html' } }));

describe(readPackage, () => {
  test('opens a package of a few rows without a word', async () => {
    const edition = await open(smallFiles);
    expect(edition).toMatchObject({
      name: 'klein',
      title: 'Klein pakket',
      version: '1.0.0',
      created: null,
      isFictitious: false,
      isOwn: false,
      folder: '/data/klein/',
      warnings: [],
      breaks: [],
    });
    expect(edition.files.map(({ path }) => path)).toEqual(Object.keys(smallFiles));
  });

  test('puts references in the place of ids', async () => {
    const { regions, treden, instruments, observations, flows, sources } = await open(smallFiles);
    expect(regions[1]?.parent).toBe(regions[0]);
    expect(instruments[0]?.trede).toBe(treden[3]);
    expect(observations[3]).toMatchObject({
      id: '2021-streek-4-leren-deelnemers',
      figure: { status: 'A', count: 200 },
      note: '',
    });
    expect(observations[3]?.instrument).toBe(instruments[0]);
    expect(observations[3]?.source).toBe(sources[0]);
    expect(flows[0]?.to).toBe(treden[3]);
  });

  test('freezes what it gives', async () => {
    const edition = await open(smallFiles);
    const parts = [
      edition,
      edition.observations,
      edition.observations[0],
      edition.regions[1],
      edition.treden,
      edition.flows[0],
    ];
    expect(parts.map(Object.isFrozen)).not.toContain(false);
  });

  test('sorts the rungs, whatever the order of the file', async () => {
    const [header, ...rows] = smallFiles['treden.csv'].trim().split('\n');
    const { treden } = await open({ ...smallFiles, 'treden.csv': [header, ...rows.toReversed()].join('\n') });
    expect(treden.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('reads semicolons, a byte-order mark, Windows line ends, blank lines and Excel’s own truth, as Excel writes them', async () => {
    const tables = Object.entries(smallFiles).map(([path, text]) => [
      path,
      path.endsWith('.csv') ? savedByExcel(text) : text,
    ]);
    const { folder, ...fromExcel } = await open(Object.fromEntries(tables) as PackageFiles);
    expect({ folder, ...fromExcel }).toEqual(await open(smallFiles));
  });

  test('keeps markup and names of the language itself as the text they are', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const { regions } = await open(smallFilesWith('regions.csv', 2, `provincie,${name},`));
    expect(regions[0]?.name).toBe(name);
    const { domains } = await open(smallFilesPlus('domains.csv', 'constructor,__proto__'));
    expect(domains[1]).toEqual({ id: 'constructor', name: '__proto__' });
  });

  test('does not take a name of the language itself for an id of the package', async () => {
    const messages = await messagesOf(
      smallFilesPlus('observations.csv', '2021,constructor,4,,deelnemers,5,A,sure,poster,'),
    );
    expect(messages).toEqual([
      'observations.csv, regel 6, kolom region: “constructor” staat niet in regions.csv. Daar staan provincie en streek.',
    ]);
  });

  test('reads breaks, the day of publication and the mark of invented figures where a package has them', async () => {
    const resources = resourcesWith({ name: 'breaks', path: 'breaks.csv' });
    const edition = await open({
      ...smallFiles,
      'datapackage.json': descriptorWith({ fictitious: true, created: '2026-11-24T00:00:00Z', resources }),
      'breaks.csv': 'year,trede,instrument,note\n2022,4,,Ruimer geteld.\n',
    });
    expect(edition).toMatchObject({ isFictitious: true, created: '2026-11-24' });
    expect(edition.breaks).toEqual([
      { year: 2022, region: null, trede: edition.treden[3], instrument: null, note: 'Ruimer geteld.' },
    ]);
  });

  test('reads of which region a break is, and refuses one that is not there', async () => {
    const resources = resourcesWith({ name: 'breaks', path: 'breaks.csv' });
    const filesWith = (rows: string) => ({
      ...smallFiles,
      'datapackage.json': descriptorWith({ resources }),
      'breaks.csv': `year,region,trede,instrument,note\n${rows}`,
    });
    const edition = await open(filesWith('2022,streek,4,,Ruimer geteld.\n2022,,4,,Overal.\n'));
    expect(edition.breaks.map(({ region }) => region?.id ?? null)).toEqual(['streek', null]);
    expect(await messagesOf(filesWith('2022,elders,4,,Ruimer geteld.\n'))).toEqual([
      'breaks.csv, regel 2, kolom region: “elders” staat niet in regions.csv. Daar staan provincie en streek.',
    ]);
  });

  test.for([...unreadablePackages, ...packagesWithWrongCells, ...contradictoryPackages, ...sloppyPackages])(
    'refuses a package $what',
    async ({ files, messages }) => {
      expect(await messagesOf(files)).toEqual(messages);
    },
  );

  test('lets a part be all of its province', async () => {
    const files = smallFilesWith('observations.csv', 4, '2021,streek,4,,deelnemers,1000,A,sure,poster,');
    const { observations } = await open(files);
    expect(observations[2]?.figure).toEqual({ status: 'A', count: 1000 });
  });

  test('refuses a datapackage.json that is not JSON', async () => {
    const messages = await messagesOf({ ...smallFiles, 'datapackage.json': '{"title": Slang' });
    expect(messages).toEqual([expect.stringMatching(/^datapackage\.json: dit is geen geldige JSON \(.*\)\.$/s)]);
  });

  test('tells the faults of all files, in the order of the package and of their lines', async () => {
    const messages = await messagesOf({
      ...smallFilesPlus(
        'observations.csv',
        '2021,atlantis,4,,deelnemers,5,A,sure,poster,',
        '2021,streek,9,,deelnemers,5,A,sure,poster,',
      ),
      'sources.csv': '',
      'domains.csv': 'id,name\nwerk,\n',
    });
    expect(messages.map((message) => message.slice(0, message.indexOf(':')))).toEqual([
      'domains.csv, regel 2, kolom name',
      'observations.csv, regel 6, kolom region',
      'observations.csv, regel 7, kolom trede',
      'sources.csv',
    ]);
  });

  test('is missing what is not there, and malformed what is there and wrong', async () => {
    const { 'flows.csv': flows, ...withoutFlows } = smallFiles;
    expect(flows).toBeTruthy();
    expect(await failureOf(open(withoutFlows))).toMatchObject({ kind: 'missing', address: '/data/klein/flows.csv' });
    expect(await failureOf(open({ ...smallFiles, 'flows.csv': '' }))).toMatchObject({
      kind: 'malformed',
      address: '/data/klein/',
    });
  });

  test.for<[string, ReadFile]>([
    ['there is no network', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['the server fails', () => Promise.resolve(new Response('', { status: 503 }))],
    ['the server has had enough', () => Promise.resolve(new Response('', { status: 429 }))],
  ])('is unreachable when %s', async ([, readFile]) => {
    expect(await failureOf(readPackage('klein', '/data/klein/', readFile))).toMatchObject({
      kind: 'unreachable',
      address: '/data/klein/datapackage.json',
      faults: [],
    });
  });

  test('does not read a page as figures because its bytes look like them', async () => {
    expect((await failureOf(readPackage('klein', '/', answerAsPage))).faults).toMatchObject([{ kind: 'html' }]);
  });
});
