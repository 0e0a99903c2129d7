import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { nextEdition, type OwnSite, ownSite, secondBuild } from '../support/ownSite.ts';
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

const foot = (page: Page, kind: 'current' | 'kept' | 'newer') => page.locator(`[data-figures="${kind}"]`);
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** A first visit, until the page says that its figures are kept. */
async function visit(page: Page, address = './'): Promise<void> {
  await page.goto(address);
  await expect(foot(page, 'current')).toBeVisible({ timeout: 15_000 });
}

async function loseNetwork(context: BrowserContext, site: OwnSite): Promise<void> {
  await site.goDown();
  await context.setOffline(true);
}

/** An address opened in a window of its own. */
async function openCold(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await expect(heading(page).first()).toBeVisible();
  return page;
}

const isDrawn = () => performance.getEntriesByName('chart-drawn', 'mark').length > 0;

test.describe('with a service worker', () => {
  test.use({ serviceWorkers: 'allow', expectedProblem: /net::ERR_/ });

  test('after one visit, deep links open cold without network, with charts, in both languages', async ({
    page,
    context,
    site,
  }) => {
    await visit(page);
    await loseNetwork(context, site);
    for (const [address, title] of [
      ['./trede/4?regio=west-vlaanderen', 'Tijdelijke activerende trajecten'],
      ['./vergelijken?eenheid=aandeel&taal=en', 'Compar'],
      ['./doorstroom/', 'Doorstroom'],
    ] as const) {
      const cold = await openCold(context, address);
      await expect(heading(cold)).toContainText(title);
      await cold.waitForFunction(isDrawn);
      await expect(foot(cold, 'kept')).toBeVisible();
      await cold.close();
    }
  });

  test('without network a deck plays, a poster has its QR code, and figures are saved', async ({
    page,
    context,
    site,
  }) => {
    await visit(page);
    await loseNetwork(context, site);
    const deck = await openCold(context, './presenteren');
    await deck.keyboard.press('PageDown');
    await expect(deck.locator('section[data-slide]:not([inert])')).toContainText('2 / 7');
    const poster = await openCold(context, './poster');
    await expect(poster.getByRole('img', { name: /QR/ })).toBeVisible();
    const rung = await openCold(context, './trede/4');
    await rung.waitForFunction(isDrawn);
    await rung
      .getByLabel(/^Bewaren: /)
      .first()
      .click();
    const menu = rung.locator('details[open]');
    for (const [name, start] of [
      ['Excel (XLSX)', 'PK'],
      ['PNG', '\u0089PNG'],
    ] as const) {
      const saving = rung.waitForEvent('download');
      await menu.getByRole('button', { name, exact: true }).click();
      const file = await (await saving).path();
      expect(readFileSync(file).toString('latin1').slice(0, start.length)).toBe(start);
    }
  });

  test('a package that was not visited says that it was not fetched; one that was opens', async ({
    page,
    context,
    site,
  }) => {
    await visit(page);
    await loseNetwork(context, site);
    const never = await openCold(context, './?data=fictief');
    await expect(heading(never)).toHaveText('De cijfers zijn nu niet bereikbaar');
    await expect(never.getByText('op dit toestel zijn ze nog niet bewaard')).toBeVisible();
    await never.close();
    await context.setOffline(false);
    await site.publish(() => {});
    await visit(page, './?data=fictief');
    await loseNetwork(context, site);
    const known = await openCold(context, './doorstroom?data=fictief');
    await expect(known.getByText('Fictieve gegevens').first()).toBeVisible();
    await expect(foot(known, 'kept')).toBeVisible();
  });

  test('without network an address that is no page gets our page that says so', async ({ page, context, site }) => {
    await visit(page);
    await loseNetwork(context, site);
    const unknown = await openCold(context, './bestaat/niet');
    await expect(heading(unknown)).toHaveText('Deze pagina bestaat niet');
  });

  test('new figures are offered, shown when the reader says so, and not before', async ({ page, site }) => {
    await visit(page, './trede/4');
    const people = page.getByRole('main').getByText('33', { exact: true });
    await site.publish(nextEdition);
    await page.reload();
    await expect(page.getByText(/^Er zijn nieuwe cijfers, van 3 maart 2027: .+ versie 1\.9\.0\.$/)).toBeVisible();
    await expect(foot(page, 'newer')).toBeVisible();
    await expect(people).toHaveCount(0);
    await page.getByRole('button', { name: 'Bekijk ze' }).click();
    await expect(people.first()).toBeVisible();
    await expect(foot(page, 'current')).toBeVisible();
    expect(new URL(page.url()).pathname).toBe('/trede/4');
  });

  test('an edition that cannot be opened is not offered', async ({ page, site }) => {
    await visit(page);
    await site.publish((folder) => nextEdition(folder, 'veel'));
    await page.reload();
    await expect(foot(page, 'kept')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Bekijk ze' })).toHaveCount(0);
  });

  test('a new build waits for the reader; a presentation in another window goes on with its own', async ({
    page,
    context,
    site,
  }) => {
    await visit(page, './vergelijken');
    const deck = await openCold(context, './presenteren');
    const script = () => page.locator('script[type=module][src]').getAttribute('src');
    const before = await script();
    await site.publish(secondBuild);
    await page.reload();
    await expect(page.getByText('Er is een nieuwe versie van deze site.')).toBeVisible({ timeout: 15_000 });
    expect(await script()).toBe(before);
    await expect(deck.getByText('Er is een nieuwe versie van deze site.')).toHaveCount(0);
    let loads = 0;
    deck.on('load', () => (loads += 1));
    await page.getByRole('button', { name: 'Gebruik ze' }).click();
    await expect.poll(script).not.toBe(before);
    await expect(heading(page)).toBeVisible();
    await deck.keyboard.press('Escape');
    await expect(deck).not.toHaveURL(/presenteren/);
    await deck.getByRole('link', { name: 'Gegevens' }).first().click();
    await expect(heading(deck)).toContainText('Gegevens');
    expect(loads).toBe(0);
  });

  test('where storage is full, the product works from the network', async ({ page, context, site }) => {
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(site.address).origin, quotaSize: 50_000 });
    await page.goto('./');
    await page.waitForFunction(isDrawn);
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found?.installing === null));
    await page.getByRole('link', { name: 'Over', exact: true }).click();
    await expect(page).toHaveURL(/over$/);
    await page.reload();
    await expect(heading(page)).toBeVisible();
  });
});

test.describe('without a service worker', () => {
  // What the browser says of parts that are gone.
  test.use({ expectedProblem: /\/assets\/[\w-]+\.(?:js|css)/ });

  test('an old page whose parts are gone after a deploy loads again once, at the address asked for', async ({
    page,
    site,
  }) => {
    await page.goto('./?regio=west-vlaanderen');
    await page.waitForFunction(isDrawn);
    await site.publish(secondBuild);
    let loads = 0;
    page.on('load', () => (loads += 1));
    await page.getByRole('link', { name: 'Gegevens' }).first().click();
    await expect(heading(page)).toContainText('Gegevens');
    await expect(page).toHaveURL(/\/gegevens\?regio=west-vlaanderen$/);
    expect(loads).toBe(1);
    // The page loads ahead when it is idle; its site closes before it does.
    await page.goto('about:blank');
  });

  test('where storage is denied, nothing is said and everything shows', async ({ page }) => {
    await page.addInitScript(() => {
      const deny = () => {
        throw new DOMException('denied', 'SecurityError');
      };
      Object.defineProperty(navigator.serviceWorker, 'register', { value: async () => deny() });
      for (const name of ['caches', 'sessionStorage', 'localStorage'])
        Object.defineProperty(window, name, { get: deny });
    });
    await page.goto('./');
    await page.waitForFunction(isDrawn);
    await page.getByRole('link', { name: 'Vergelijken' }).first().click();
    await expect(heading(page)).toContainText('vergelijken');
  });
});
