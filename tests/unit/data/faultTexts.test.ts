import { describe, expect, test } from 'vitest';
import { DataError } from '#data/DataError.ts';
import { readPackage } from '#data/readPackage.ts';
import type { Fault } from '#domain/fault.ts';
import { en } from '#text/en.ts';
import { nl } from '#text/nl.ts';
import { contradictoryPackages, packagesWithWrongCells, unreadablePackages } from '../../support/brokenPackages.ts';
import { sloppyPackages } from '../../support/brokenPackagesSloppy.ts';
import { readerOf, type PackageFiles } from '../../support/smallPackage.ts';

async function faultsOf(files: PackageFiles): Promise<readonly Fault[]> {
  const outcome = await readPackage('klein', '/', readerOf(files)).catch((error: unknown) => error);
  return outcome instanceof DataError ? outcome.faults : [];
}

const packages = [...unreadablePackages, ...packagesWithWrongCells, ...contradictoryPackages, ...sloppyPackages];
const faults = (await Promise.all(packages.map(({ files }) => faultsOf(files)))).flat();

describe(en.faults.describeFault, () => {
  test('says in English what it says in Dutch, at the same place and with the same things found', () => {
    expect(faults.length).toBeGreaterThan(packages.length);
    for (const fault of faults) {
      const english = en.faults.describeFault(fault);
      const dutch = nl.faults.describeFault(fault);
      expect(english).not.toBe(dutch);
      expect(english).toMatch(/^[\w.]+(, line \d+)?(, column \w+)?: .+[.?]$/);
      expect(english).not.toMatch(/undefined|null,/);
      expect(english.match(/“(?!CSV)[^”]*”/g)).toEqual(dutch.match(/“(?!CSV)[^”]*”/g));
    }
  });

  test('cuts what it quotes when it is long', () => {
    const place = { file: 'x.csv', line: 2, column: 'value' };
    expect(en.faults.describeFault({ ...place, kind: 'not-a-count', found: 'a'.repeat(500) })).toContain(
      `“${'a'.repeat(60)}…”`,
    );
  });
});
