import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type OwnSite, ownSite } from '../support/ownSite.ts';
import { expect, test as base } from '../support/page.ts';

const test = base.extend<{ site: OwnSite; folder: string }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright asks for a destructured first argument.
  site: async ({}, use) => {
    const site = await ownSite();
    await use(site);
    await site.remove();
  },
  // oxlint-disable-next-line no-empty-pattern -- likewise.
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'eigen-'));
    await use(folder);
    rmSync(folder, { recursive: true });
  },
  baseURL: ({ site }, use) => use(site.address),
});

/** A wide table with a name that is written otherwise, and a number as people type it. */
const table = 'Werkvorm;Westhoek 2021\nWijkwerken;321,0\n';

/** Drops a file on the page, as from the desktop. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const files = await page.evaluateHandle(
    ([fileName = '', content = '']) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName, { type: 'text/csv' }));
      return transfer;
    },
    [name, text],
  );
  await page.getByText('Sleep bestanden hierheen').dispatchEvent('drop', { dataTransfer: files });
}

function run(script: string, ...parameters: readonly string[]): string {
  return execFileSync(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...parameters], {
    encoding: 'utf8',
  });
}

const wijkWerken = (page: Page) => page.getByRole('row', { name: /^Wijk-werken/ }).first();

test('a spreadsheet becomes an edition: dropped, decided, checked, seen, saved, checked again, published and opened', async ({
  page,
  site,
  folder,
}) => {
  test.setTimeout(120_000);
  await page.goto('./gegevens/eigen');
  await expect(page.getByRole('heading', { level: 1, name: 'Uw eigen gegevens' })).toBeVisible();

  // What is asked of the host from here on is part of the product, and nothing is sent to it.
  const sent: string[] = [];
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.postData() !== null) sent.push(request.url());
    if (new URL(request.url()).pathname.includes('/data/')) fetched.push(request.url());
  });

  const offering = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar het sjabloon (XLSX)' }).click();
  expect((await offering).suggestedFilename()).toBe('participatieslang-sjabloon.xlsx');

  await drop(page, 'westhoek.csv', table);
  await page
    .getByLabel('Bron van deze cijfers')
    .selectOption({ label: 'poster Participatieslang 2021 Westhoek (PDF)' });
  await page.getByRole('checkbox', { name: 'Ik heb de omzettingen nagekeken en ga ermee akkoord' }).click();
  await expect(page.getByText('Er zijn geen fouten. Dit pakket kan gepubliceerd worden.')).toBeVisible();
  const difference = page.getByRole('figure', { name: 'Verschil met versie 1.0.0' });
  await expect(difference).toContainText('168 → 321 (+153, +91,1%)');
  await expect(difference).toContainText('Dat is geen fout, wel een vraag');

  await page.getByRole('textbox', { name: 'Versie' }).fill('1.1.0');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar het pakket (zip)' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('participatieslang-1.1.0.zip');
  const zip = join(folder, download.suggestedFilename());
  await download.saveAs(zip);

  await page.getByRole('link', { name: 'Open het dashboard op deze cijfers' }).click();
  await expect(page).toHaveURL(/\/\?data=eigen$/);
  await expect(page.getByText('eigen gegevens, niet gepubliceerd').first()).toBeVisible();
  await expect(page.locator('#instrumenten')).toContainText('321');
  await page.goBack();
  await page.getByRole('link', { name: 'Presenteer ze' }).click();
  await expect(page.getByText('eigen gegevens, niet gepubliceerd').first()).toBeVisible();
  expect(sent).toEqual([]);
  expect(fetched).toEqual([]);

  expect(run('checkData', zip)).toContain('versie 1.1.0: in orde.');
  // Nothing is being fetched while the host is away.
  await page.goto('about:blank');
  await site.publish((host) => run('publishData', zip, '--site', host));
  await page.goto('./trede/4?weergave=tabel');
  await expect(wijkWerken(page)).toContainText('321');
  await page.goto('./trede/4?weergave=tabel&data=participatieslang-1.0.0');
  await expect(wijkWerken(page)).toContainText('168');
});
