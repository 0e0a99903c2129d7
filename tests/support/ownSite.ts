import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type RunningServer, serve } from '../../scripts/serve.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** A copy of the build under test on a port of its own, to be changed, put online again and taken away. */
export interface OwnSite {
  address: string;
  /** Changes the files on the host, as someone who publishes does. */
  publish: (change: (folder: string) => void) => Promise<void>;
  goDown: () => Promise<void>;
  remove: () => Promise<void>;
}

export async function ownSite(): Promise<OwnSite> {
  const folder = mkdtempSync(join(tmpdir(), 'participatieslang-site-'));
  cpSync(dist, folder, { recursive: true });
  let server: RunningServer | null = await serve({ '/': folder }, { port: 0, isPlain: true });
  const address = `${server.address}/`;
  const goDown = async () => {
    await server?.close();
    server = null;
  };
  return {
    address,
    goDown,
    publish: async (change) => {
      await goDown();
      change(folder);
      server = await serve({ '/': folder }, { port: Number(new URL(address).port), isPlain: true });
    },
    remove: async () => {
      await goDown();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Every script and style under another name, wherever it is named: what a build of changed code looks like. */
export function secondBuild(folder: string): void {
  const assets = readdirSync(join(folder, 'assets')).filter((name) => /\.(?:js|css)$/.test(name));
  // A hash is eight characters; the same ones turned by one are another.
  const renamed = assets.map((name) => {
    const dot = name.lastIndexOf('.');
    const hash = `${name.slice(dot - 7, dot)}${name.charAt(dot - 8)}`;
    return { name, next: `${name.slice(0, dot - 8)}${hash}${name.slice(dot)}` };
  });
  for (const { name, next } of renamed) renameSync(join(folder, 'assets', name), join(folder, 'assets', next));
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:js|css|html)$/.test(path)) continue;
    const text = readFileSync(join(folder, path), 'utf8');
    writeFileSync(
      join(folder, path),
      renamed.reduce((changed, { name, next }) => changed.replaceAll(name, next), text),
    );
  }
}

const transfers = '2021,westhoek,4,doorstroom-arbeidszorg,deelnemers';

/** A next edition, of 3 March 2027, in which 33 people of the Westhoek went on from arbeidszorg, not 32. */
export function nextEdition(folder: string, people = '33'): void {
  const edit = (file: string, change: (text: string) => string) => {
    const path = join(folder, 'data/participatieslang', file);
    const before = readFileSync(path, 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`Nothing to change in ${file}.`);
    writeFileSync(path, after);
  };
  edit('datapackage.json', (text) =>
    text.replace(/"version": "[^"]+"/, '"version": "1.9.0"').replace(/"created": "[^"]+"/, '"created": "2027-03-03"'),
  );
  edit('observations.csv', (text) => text.replace(`${transfers},32,`, `${transfers},${people},`));
}
