import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPackage } from '#data/readPackage.ts';
import { figureAt } from '#domain/lookup.ts';
import { isKnown } from '#domain/figure.ts';
import type { Instrument, Trede } from '#domain/edition.ts';
import { folderReader } from './folderReader.ts';

const year = 2021;
const libreOffice = 'soffice';
const fixture = 'tests/support/poster-2021.xlsx';

/**
 * Writes the poster's figures as a keeper would have them, a row per instrument and a column per region and year, and has
 * LibreOffice (Debian: libreoffice-calc) save that as a workbook, which is checked in.
 */
async function makeKeeperFixture(): Promise<void> {
  const edition = await readPackage('participatieslang', '', folderReader('public/data/participatieslang'));
  const regions = edition.regions.filter(({ id }) => id === 'west-vlaanderen' || id === 'westhoek');
  const row = (name: string, trede: Trede, instrument: Instrument | null) => [
    name,
    ...regions.map((region) => {
      const figure = figureAt(edition, { year, region, trede, instrument, measure: 'deelnemers' });
      return isKnown(figure) ? String(figure.count) : 'n.b.';
    }),
  ];
  const ladder = [...edition.treden].filter(({ number }) => number >= 3 && number <= 5);
  const rows = ladder
    .sort((one, other) => other.number - one.number)
    .flatMap((trede) => [
      ...edition.instruments
        .filter((instrument) => instrument.trede === trede)
        .map((instrument) => row(instrument.name, trede, instrument)),
      row(`Totaal trede ${trede.number}`, trede, null),
    ]);
  const header = ['Werkvorm', ...regions.map(({ name }) => `${name} ${year}`)];

  const folder = mkdtempSync(join(tmpdir(), 'werkmap-'));
  const csv = join(folder, 'poster-2021.csv');
  writeFileSync(csv, [['Participatieslang 2021'], [], header, ...rows].map((cells) => cells.join(';')).join('\n'));
  const { status, stderr } = spawnSync(
    libreOffice,
    // Semicolons, quotes, UTF-8, from line 1; numbers are recognised.
    ['--headless', '--infilter=CSV:59,34,76,1,,0,false,true', '--convert-to', 'xlsx', '--outdir', folder, csv],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`LibreOffice did not save the workbook: ${stderr}`);
  copyFileSync(join(folder, 'poster-2021.xlsx'), fixture);
  rmSync(folder, { recursive: true });
}

await makeKeeperFixture();
