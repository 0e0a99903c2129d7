import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPackage } from '#data/readPackage.ts';
import { packageZip } from '#keeper/packageZip.ts';
import { folderReader } from '../../../scripts/folderReader.ts';
import { givenPackage } from '../../../scripts/publish/givenPackage.ts';
import { publishEdition } from '../../../scripts/publish/publishEdition.ts';
import { killable, type KilledRun } from '../../support/killedAt.ts';
import { descriptorWith, smallFiles } from '../../support/smallPackage.ts';

const folder = mkdtempSync(join(tmpdir(), 'publiceren-'));
afterAll(() => rmSync(folder, { recursive: true }));

let run: (parameters: readonly string[], at: number) => Promise<KilledRun>;
beforeAll(async () => {
  run = await killable('scripts/publishData.ts', folder);
}, 30_000);

/** The small package in a version, in which so many people learn in the streek. */
function filesOf(version: string, learning: number): Record<string, string> {
  return {
    ...smallFiles,
    'datapackage.json': descriptorWith({ version }),
    'observations.csv': smallFiles['observations.csv'].replaceAll('200', String(learning)),
  };
}

function folderWith(path: string, files: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path, name)), { recursive: true });
    writeFileSync(join(folder, path, name), text);
  }
  return join(folder, path);
}

/** The same after an edition that is older: its files are still there. */
async function siteWithHistory(name: string) {
  const { site, next } = siteAndNext(name);
  const home = join(site, 'data');
  folderWith(`${name}/data/participatieslang`, filesOf('0.9.0', 190));
  await publishInto(home, folderWith(`${name}-vorige`, filesOf('1.0.0', 200)));
  return { site, next, home };
}

async function publishInto(home: string, path: string): Promise<void> {
  const given = await givenPackage(path);
  if (given === null) throw new Error('The edition is in order.');
  await publishEdition(given, { home, name: 'participatieslang' });
}

/** A site with version 1.0.0, 200 people learning, and the next edition, 250 people, to publish there. */
function siteAndNext(name: string) {
  const site = join(folder, name);
  folderWith(`${name}/data/participatieslang`, filesOf('1.0.0', 200));
  return { site, next: folderWith(`${name}-volgende`, filesOf('1.1.0', 250)) };
}

function publish(...parameters: readonly string[]) {
  const program = join(folder, 'program/program.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...parameters], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** What a reader of the site finds: version and people learning in the streek, of the current package or a pinned one. */
async function readerSees(site: string, name = 'participatieslang'): Promise<string> {
  const path = join(site, 'data', name);
  const edition = await readPackage(name, `${path}/`, folderReader(path));
  return `${edition.version}: ${edition.observations.at(-1)?.figure.count}`;
}

const everythingIn = (path: string) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const full = join(entry.parentPath, entry.name);
      return `${full.slice(path.length + 1)}: ${readFileSync(full, 'utf8')}`;
    })
    .sort();

describe('npm run publish:data', { timeout: 60_000 }, () => {
  test('puts a folder in the place of the present edition, and keeps that one under its name and version', async () => {
    const { site, next } = siteAndNext('gewoon');
    const { status, stdout } = publish(next, '--site', site);
    expect(stdout).toContain('Versie 1.1.0 staat in ');
    expect(stdout).toContain('De vorige editie blijft te openen met ?data=participatieslang-1.0.0.');
    expect(status).toBe(0);
    expect(await readerSees(site)).toBe('1.1.0: 250');
    expect(await readerSees(site, 'participatieslang-1.0.0')).toBe('1.0.0: 200');
  });

  test('takes a zip as well, and puts the first edition where there is none', async () => {
    const site = folderWith('leeg', { 'index.html': '' });
    const zip = join(folder, 'download.zip');
    const files = new Map(Object.entries(filesOf('1.1.0', 250)));
    writeFileSync(zip, packageZip(files, { name: 'participatieslang', version: '1.1.0' }));
    expect(publish(zip, '--site', site)).toMatchObject({ status: 0, stderr: '' });
    expect(await readerSees(site)).toBe('1.1.0: 250');
  });

  test('leaves what a reader with the old description still has to fetch, and takes away what is older', async () => {
    const { site, next } = siteAndNext('lezer');
    const current = join(site, 'data/participatieslang');
    const old = readFileSync(join(current, 'datapackage.json'));
    const readOld = () =>
      readPackage('participatieslang', '', (path) =>
        path === 'datapackage.json' ? Promise.resolve(new Response(old)) : folderReader(current)(path),
      );
    publish(next, '--site', site);
    expect((await readOld()).observations.at(-1)?.figure.count).toBe(200);
    publish(folderWith('derde', filesOf('1.2.0', 260)), '--site', site);
    expect(readdirSync(current).sort()).toEqual(['1.1.0', '1.2.0', 'datapackage.json']);
    expect(await readerSees(site, 'participatieslang-1.1.0')).toBe('1.1.0: 250');
  });

  test('publishes a folder again that was copied from the site', async () => {
    const { site, next } = siteAndNext('kopie');
    publish(next, '--site', site);
    const copy = join(folder, 'kopie-van-site');
    cpSync(join(site, 'data/participatieslang'), copy, { recursive: true });
    const path = join(copy, 'datapackage.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"version": "1.1.0"', '"version": "1.2.0"'));
    expect(publish(copy, '--site', site)).toMatchObject({ status: 0 });
    expect(await readerSees(site)).toBe('1.2.0: 250');
  });

  test('does nothing, and says so, when the same is published twice', () => {
    const { site, next } = siteAndNext('twee-keer');
    publish(next, '--site', site);
    const before = everythingIn(site);
    const { status, stdout } = publish(next, '--site', site);
    expect(stdout).toContain('met dezelfde inhoud. Er is niets veranderd.');
    expect(status).toBe(0);
    expect(everythingIn(site)).toEqual(before);
  });

  test.for([
    { why: 'a fault', files: { 'regions.csv': 'id,name\n' }, says: '1 fout. Dit pakket kan zo niet gebruikt worden.' },
    { why: 'a lower version', files: filesOf('0.9.0', 250), says: 'Versie 0.9.0 is niet hoger dan 1.0.0' },
    { why: 'other figures in the same version', files: filesOf('1.0.0', 250), says: 'is niet hoger dan 1.0.0' },
    {
      why: 'invented figures in the place of real ones',
      files: { 'datapackage.json': descriptorWith({ version: '1.1.0', fictitious: true }) },
      says: 'Dit zijn fictieve gegevens',
    },
  ])('refuses $why and changes nothing', ({ why, files, says }) => {
    const { site, next } = siteAndNext(why.replaceAll(' ', '-'));
    folderWith(`${why.replaceAll(' ', '-')}-volgende`, files);
    const before = everythingIn(site);
    const { status, stderr } = publish(next, '--site', site);
    expect(stderr).toContain(says);
    expect(status).toBe(1);
    expect(everythingIn(site)).toEqual(before);
  });

  test.for([
    { what: 'a kept folder of other contents', path: 'participatieslang-1.0.0', says: 'met een andere inhoud' },
    { what: 'a present edition that cannot be read', path: 'participatieslang', says: 'is niet te lezen' },
  ])('refuses to touch $what', ({ what, path, says }) => {
    const name = what.replaceAll(' ', '-');
    const { site, next } = siteAndNext(name);
    folderWith(`${name}/data/${path}`, {
      ...filesOf('1.0.0', 199),
      ...(path.includes('1.0.0') ? {} : { 'flows.csv': '' }),
    });
    const before = everythingIn(site);
    const { status, stderr } = publish(next, '--site', site);
    expect(stderr).toContain(says);
    expect(status).toBe(1);
    expect(everythingIn(site)).toEqual(before);
  });

  test('killed at any change it makes, leaves the old or the new figures whole, and ends the next time as if it never was', async () => {
    const whole = await siteWithHistory('heel');
    const { changes } = await run([whole.next, '--site', whole.site], 10_000);
    if (changes === null) throw new Error('Nothing was published.');
    expect(changes).toBeGreaterThan(2 * Object.keys(smallFiles).length);
    const ended = everythingIn(whole.site);
    const seen = new Set<string>();

    const killedAt = async (at: number) => {
      const { site, next, home } = await siteWithHistory(`dood-${at}`);
      expect(await run([next, '--site', site], at)).toMatchObject({ signal: 'SIGKILL' });
      seen.add(await readerSees(site));
      for (const pinned of readdirSync(home).filter((name) => /-\d+\.\d+\.\d+$/.test(name)))
        seen.add(`kept ${await readerSees(site, pinned)}`);
      await publishInto(home, next);
      expect(everythingIn(site)).toEqual(ended);
    };
    for (let at = 0; at < changes; at += 2) await Promise.all([killedAt(at), killedAt((at + 1) % changes)]);
    expect([...seen].sort()).toEqual(['1.0.0: 200', '1.1.0: 250', 'kept 0.9.0: 190', 'kept 1.0.0: 200']);
  });
});
