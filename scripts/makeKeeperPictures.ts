import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { browserLaunchOptions } from '../tests/support/browser.ts';
import { serve } from './serve.ts';

// Draws the pictures of the way from a spreadsheet to an edition. Run it when the keeper's page changes:
// `npx vite build && npx tsx scripts/makeKeeperPictures.ts`.
const server = await serve({ '/': fileURLToPath(new URL('../dist', import.meta.url)) }, { port: 0 });
const browser = await chromium.launch(await browserLaunchOptions());
const page = await browser.newPage({ viewport: { width: 1000, height: 900 }, colorScheme: 'light', locale: 'nl-BE' });
await page.goto(`${server.address}/gegevens/eigen`);

const buffer = Buffer.from('Werkvorm;Westhoek 2021\nWijkwerken;321,0\nDuaal leren;80\nActiviteitencoöperatie;4\n');
const input = page.locator('input[type="file"]').first();
await input.setInputFiles({ name: 'westhoek-2021.csv', mimeType: 'text/csv', buffer });
const source = { label: 'poster Participatieslang 2021 Westhoek (PDF)' };
await page.getByLabel('Bron van deze cijfers').selectOption(source);
await page.getByRole('checkbox', { name: /^Ik heb de omzettingen nagekeken/ }).click();
await page.locator('#verschil').waitFor();
await page.waitForFunction(() => performance.getEntriesByName('chart-drawn', 'mark').length > 0);

const fileOf = (name: string) => fileURLToPath(new URL(`../public/uitleg/${name}.png`, import.meta.url));
const pictures = { kiezen: 'Stap 1', besluiten: 'Stap 2', controleren: 'Stap 3', bewaren: 'Stap 5' };
for (const [name, step] of Object.entries(pictures)) {
  // oxlint-disable-next-line no-await-in-loop -- one window, one picture after the other.
  await page.getByRole('region', { name: step }).screenshot({ path: fileOf(name) });
}
await page.getByRole('link', { name: 'Open het dashboard op deze cijfers' }).click();
await page.getByRole('heading', { level: 1, name: /Westhoek/ }).waitFor();
await page.setViewportSize({ width: 1000, height: 640 });
await page.waitForFunction(() => performance.getEntriesByName('chart-drawn', 'mark').length > 1);
await page.screenshot({ path: fileOf('bekijken') });
await browser.close();
await server.close();
