import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { packageZip } from '#keeper/packageZip.ts';
import { smallFiles, smallFilesPlus, smallFilesWith } from '../../support/smallPackage.ts';

const folder = mkdtempSync(join(tmpdir(), 'pakket-'));
afterAll(() => rmSync(folder, { recursive: true }));

function checkData(...parameters: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/checkData.ts', ...parameters],
    {
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

describe('npm run check:data', { timeout: 30_000 }, () => {
  test('sums up the poster’s package and its warnings, and exits with 0', () => {
    const { status, stdout } = checkData();
    expect(stdout).toContain('Participatieslang 2021 Westhoek, versie 1.0.0: in orde.');
    expect(stdout).toContain(
      '3 regio’s, 11 werkvormen, 39 cijfers, 7 doorstroomcijfers, 6 inwonersaantallen, 10 bronnen en de jaren 2016, 2017, 2018, 2019, 2020, 2021, 2022 en 2023.',
    );
    expect(stdout).toContain('3 opmerkingen (geen fout)');
    expect(stdout).toContain('+721');
    expect(stdout).toContain('+136');
    expect(status).toBe(0);
  });

  test('prints every fault of a broken package, and exits with 1', () => {
    const files = smallFilesWith('observations.csv', 2, '2021,provincie,4,,deelnemers,1.201,a,sure,poster,');
    for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content);
    const { status, stdout, stderr } = checkData(folder);
    expect(stderr).toContain('2 fouten');
    expect(stderr).toContain(
      'observations.csv, regel 2, kolom value: “1.201” is niet als geheel getal geschreven. Schrijf 1201.',
    );
    expect(stderr).toContain('observations.csv, regel 2, kolom status: “a” kan hier niet.');
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });

  test('says that a kept edition has another version than its folder', () => {
    const kept = join(folder, 'klein-0.9.0');
    mkdirSync(kept);
    for (const [path, content] of Object.entries(smallFiles)) writeFileSync(join(kept, path), content);
    const { status, stdout } = checkData(kept);
    expect(stdout).toContain('De map heet klein-0.9.0, maar de versie is 1.0.0: een link naar de map opent ze niet.');
    expect(status).toBe(0);
  });

  test('reads a zip, as the keeper’s page makes it', () => {
    const zip = join(folder, 'klein-1.0.0.zip');
    writeFileSync(zip, packageZip(new Map(Object.entries(smallFiles)), { name: 'klein', version: '1.0.0' }));
    expect(checkData(zip)).toMatchObject({ status: 0, stderr: '' });
    writeFileSync(zip, 'geen zip');
    expect(checkData(zip)).toMatchObject({
      status: 1,
      stderr: `${zip} is geen map en geen bruikbare zip met een datapackage.json.\n`,
    });
  });

  test('counts the faults that it does not print', () => {
    const rows = Array.from({ length: 1_200 }, () => '2021,streek,4,,deelnemers,veel,A,sure,poster,');
    const files = smallFilesPlus('observations.csv', ...rows);
    for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content);
    const { stderr } = checkData(folder);
    expect(stderr).toContain('1.200 fouten');
    expect(stderr).toContain('observations.csv: en nog 200 fouten in dit bestand.');
  });

  test('says that a folder is not there, and exits with 1', () => {
    const { status, stderr } = checkData('geen/map');
    expect(stderr).toBe('De map geen/map bestaat niet. Gebruik: npm run check:data [map of zip]\n');
    expect(status).toBe(1);
  });
});
