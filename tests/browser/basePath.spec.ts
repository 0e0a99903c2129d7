import { type BasePathSite, serveUnderBasePath } from '../support/basePath.ts';
import { expect, test as base } from '../support/page.ts';
import { openPage, productPages } from '../support/pages.ts';

const test = base.extend<object, { site: BasePathSite }>({
  site: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright asks for a destructured first argument.
    async ({}, use) => {
      const site = await serveUnderBasePath('/x/');
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site.address),
});

// One worker, so that there is one extra build.
test.describe.configure({ mode: 'default' });

test.describe('a build for the base path /x/', () => {
  for (const page of productPages) {
    test(`opens ${page.address} below it`, async ({ page: window, site }) => {
      await openPage(window, page);
      expect(window.url()).toBe(`${site.address}${page.address.slice(1)}`);
    });
  }

  test('asks for nothing outside it', async ({ page, site }) => {
    const outside: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(site.address)) outside.push(request.url());
    });
    await openPage(page, { address: '/trede/4', hasChart: true });
    expect(outside).toEqual([]);
  });

  test('keeps links inside it', async ({ page, site }) => {
    await openPage(page, { address: '/', hasChart: true });
    const links = await page
      .locator('a[href]')
      // The snake's links are SVG: their href is no string.
      .evaluateAll((all) => all.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href));
    const origin = new URL(site.address).origin;
    const own = links.filter((href) => href.startsWith(origin));
    expect(own.length).toBeGreaterThan(4);
    expect(own.filter((href) => !href.startsWith(site.address))).toEqual([]);
  });
});

test.describe('kept under the base path /x/', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the product and its worker stay below it', async ({ page, site }) => {
    await openPage(page, { address: '/', hasChart: true });
    await expect(page.locator('[data-figures="current"]')).toBeVisible({ timeout: 15_000 });
    const { worker, start } = await page.evaluate(async () => ({
      worker: (await navigator.serviceWorker.ready).scope,
      start: (await (await caches.match(
        document.querySelector<HTMLLinkElement>('[rel="manifest"]')!.href,
      ))!.json()) as unknown,
    }));
    expect(worker).toBe(site.address);
    expect(start).toMatchObject({ start_url: '.', scope: '.' });
    await page.goto('./trede/4/');
    expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toBe(`${site.address}worker.js`);
    expect(
      await page.evaluate(
        () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).workerStart,
      ),
    ).toBeGreaterThan(0);
  });
});
