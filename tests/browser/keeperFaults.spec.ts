import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from '../support/page.ts';

const folder = 'public/data/participatieslang';

/** The published package with two figures that cannot be, as a zip. */
function brokenZip(): Buffer {
  const files = readdirSync(folder).map((name) => [`participatieslang/${name}`, readFileSync(join(folder, name))]);
  const observations = readFileSync(join(folder, 'observations.csv'), 'utf8')
    .replace(',deelnemers,6072,', ',deelnemers,"6,072",')
    .replace(',deelnemers,1248,', ',deelnemers,-1248,');
  const changed = { 'participatieslang/observations.csv': strToU8(observations) };
  return Buffer.from(zipSync({ ...Object.fromEntries(files), ...changed }));
}

test('faults of a package are filtered, copied and saved, and each leads to its cell', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/gegevens/eigen');
  await page
    .getByRole('button', { name: 'Kies bestanden' })
    .setInputFiles({ name: 'pakket.zip', mimeType: 'application/zip', buffer: brokenZip() });
  await expect(page.getByText('2 fouten houden dit pakket tegen.')).toBeVisible();
  const faults = page.getByRole('table', { name: 'Fouten' });
  await expect(faults.getByRole('row')).toHaveCount(3);

  await page.getByRole('searchbox', { name: 'Zoek in de fouten' }).fill('-1248');
  await expect(page.getByText('1 van 2 fouten')).toBeVisible();
  const fault = faults.getByRole('row', { name: /-1248/ });
  await expect(fault).toContainText('observations.csv');

  await page.getByRole('button', { name: 'Kopieer de lijst' }).click();
  await expect(page.getByText('De lijst staat op het klembord.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')).toHaveLength(2);
  expect(copied).toContain('F7\t-1248\t');

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar als CSV' }).click();
  const saved = readFileSync(await (await saving).path(), 'utf8');
  expect(saved).toMatch(/^\uFEFFWaar;Cel;/);
  expect(saved.trim().split('\r\n')).toHaveLength(2);

  await faults.getByRole('button', { name: 'Toon F7 in het blad' }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet.locator('[aria-current]')).toHaveText('-1248');
  await expect(sheet.getByRole('row', { name: /^1 .*value/ })).toBeVisible();
  await expect(sheet.getByRole('row', { name: /^7 .*collectief-maatwerk/ })).toBeVisible();
});
