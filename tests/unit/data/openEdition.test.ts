import { describe, expect, test } from 'vitest';
import { DataError } from '#data/DataError.ts';
import { openEdition } from '#data/openEdition.ts';
import { readPackage } from '#data/readPackage.ts';
import { descriptorWith, readerOf, smallFiles, type PackageFiles } from '../../support/smallPackage.ts';

const versioned = (version: string): PackageFiles => ({
  ...smallFiles,
  'datapackage.json': descriptorWith({ version }),
});

/** Opens from a host with these packages; what else is asked for is answered with 404. */
async function open(asked: string, packages: Readonly<Record<string, PackageFiles>>) {
  const asks: string[] = [];
  const opened = await openEdition(asked, (name) => {
    asks.push(name);
    return readPackage(name, `/data/${name}/`, readerOf(packages[name] ?? {}));
  });
  const { edition, notice } = opened;
  return { shown: `${edition.name} ${edition.version}`, notice, asks };
}

const host = {
  participatieslang: versioned('2.0.0'),
  'participatieslang-1.0.0': versioned('1.0.0'),
  fictief: versioned('1.0.0'),
};

describe(openEdition, () => {
  test('opens a package by its name', async () => {
    expect(await open('fictief', host)).toEqual({ shown: 'fictief 1.0.0', notice: null, asks: ['fictief'] });
  });

  test('opens the current package when it has the version that is asked for', async () => {
    expect(await open('participatieslang-2.0.0', host)).toEqual({
      shown: 'participatieslang 2.0.0',
      notice: null,
      asks: ['participatieslang'],
    });
  });

  test('opens the folder kept beside it for an older version', async () => {
    expect(await open('participatieslang-1.0.0', host)).toMatchObject({
      shown: 'participatieslang-1.0.0 1.0.0',
      notice: null,
    });
  });

  test('opens the newest edition, and says so, when the older one is gone', async () => {
    expect(await open('participatieslang-0.9.0', host)).toMatchObject({
      shown: 'participatieslang 2.0.0',
      notice: { kind: 'edition-gone', asked: 'participatieslang-0.9.0', shown: 'participatieslang-2.0.0' },
    });
  });

  test('does not take a kept folder for an edition whose version it does not have', async () => {
    const packages = { ...host, 'participatieslang-0.9.0': versioned('0.8.0') };
    expect(await open('participatieslang-0.9.0', packages)).toMatchObject({
      shown: 'participatieslang 2.0.0',
      notice: { kind: 'edition-gone', asked: 'participatieslang-0.9.0', shown: 'participatieslang-2.0.0' },
    });
  });

  test('takes the refusal of a host that hides what it does not have for a package that is not there', async () => {
    const refusing = openEdition('participatieslang-0.9.0', (name) =>
      readPackage(name, `/data/${name}/`, (path) =>
        name === 'participatieslang' ? readerOf(host[name])(path) : Promise.resolve(new Response('', { status: 403 })),
      ),
    );
    await expect(refusing).resolves.toMatchObject({ notice: { kind: 'edition-gone' } });
  });

  test('takes the page that a static host answers with for a package that is not there', async () => {
    const page = { 'datapackage.json': '<!doctype html><html></html>' };
    expect(await open('participatieslang-0.9.0', { ...host, 'participatieslang-0.9.0': page })).toMatchObject({
      notice: { kind: 'edition-gone' },
    });
  });

  test.for(['atlantis', 'atlantis-1.0.0'])(
    'opens the default package, and says so, for the unknown %s',
    async (asked) => {
      expect(await open(asked, host)).toMatchObject({
        shown: 'participatieslang 2.0.0',
        notice: { kind: 'edition-unknown', asked, shown: 'participatieslang-2.0.0' },
      });
    },
  );

  test.for(['../geheim', '..', 'a/b', 'https://elders.be', 'Fictief', '<script>', '.git', ''])(
    'asks the host for no folder named “%s”',
    async (asked) => {
      expect(await open(asked, host)).toMatchObject({
        notice: { kind: 'edition-unknown', asked },
        asks: ['participatieslang'],
      });
    },
  );

  test('opens a kept edition while the current package is broken', async () => {
    const broken = { ...host, participatieslang: { ...smallFiles, 'flows.csv': '' } };
    expect(await open('participatieslang-1.0.0', broken)).toMatchObject({
      shown: 'participatieslang-1.0.0 1.0.0',
      notice: null,
    });
  });

  test('tells what is wrong with the package that was asked for rather than show another one', async () => {
    const opening = open('fictief', { ...host, fictief: { ...smallFiles, 'flows.csv': '' } });
    await expect(opening).rejects.toMatchObject({ kind: 'malformed', address: '/data/fictief/' });
  });

  test('does not take a network that fails for a package that is gone', async () => {
    const failing = openEdition('fictief', (name) => Promise.reject(new DataError('unreachable', name)));
    await expect(failing).rejects.toMatchObject({ kind: 'unreachable', address: 'fictief' });
  });

  test('fails as missing when not even the default package is there', async () => {
    await expect(open('atlantis', {})).rejects.toMatchObject({ kind: 'missing' });
  });
});
