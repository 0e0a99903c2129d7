import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { nextEdition, type OwnSite, ownSite } from '../support/ownSite.ts';
import { expect, test as base } from '../support/page.ts';

const test = base.extend<{ site: OwnSite }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright asks for a destructured first argument.
  site: async ({}, use) => {
    const site = await ownSite();
    await use(site);
    await site.remove();
  },
  baseURL: ({ site }, use) => use(site.address),
});

const rung = './trede/4?weergave=tabel';
const transfers = (page: Page) => page.getByRole('row', { name: /^Doorstroom\/activering uit arbeidszorg/ }).first();

/** Publishes an edition in which 33 people went on, as its keeper does: with the command, from a folder. */
function publishNext(site: string): void {
  const work = mkdtempSync(join(tmpdir(), 'volgende-'));
  cpSync(join(site, 'data/participatieslang'), join(work, 'data/participatieslang'), { recursive: true });
  nextEdition(work);
  const parameters = ['scripts/publishData.ts', join(work, 'data/participatieslang'), '--site', site];
  execFileSync(process.execPath, ['--import', 'tsx', ...parameters]);
  rmSync(work, { recursive: true });
}

test('what the command publishes is what readers open, with its files, and the edition before keeps its address', async ({
  page,
  site,
}) => {
  await site.publish(publishNext);
  await page.goto(rung);
  await expect(transfers(page)).toContainText('33');
  await page.goto(`${rung}&data=participatieslang-1.0.0`);
  await expect(transfers(page)).toContainText('32');

  await page.goto('./gegevens');
  const link = page.getByRole('link', { name: 'observations.csv', exact: true });
  await expect(link).toHaveAttribute('download', 'participatieslang-1.9.0-observations.csv');
  const answer = await page.request.get((await link.getAttribute('href')) ?? '');
  expect(await answer.text()).toContain('doorstroom-arbeidszorg,deelnemers,33,');
});

test.describe('with a service worker', () => {
  test.use({ serviceWorkers: 'allow', expectedProblem: /net::ERR_/ });

  test('an edition that the command published is offered, and once taken opens without network', async ({
    page,
    context,
    site,
  }) => {
    await page.goto(rung);
    await expect(page.locator('[data-figures="current"]')).toBeVisible({ timeout: 15_000 });
    await site.publish(publishNext);
    await page.reload();
    await expect(transfers(page)).toContainText('32');
    await page.getByRole('button', { name: 'Bekijk ze' }).click();
    await expect(transfers(page)).toContainText('33');
    await expect(page.locator('[data-figures="current"]')).toBeVisible({ timeout: 15_000 });
    await site.goDown();
    await context.setOffline(true);
    await page.reload();
    await expect(transfers(page)).toContainText('33');
  });
});
