import { builtPages } from '../../scripts/build/pages.ts';
import { expect, test } from '../support/page.ts';

const addresses = builtPages.map((page) => ({ ...page, path: `/${page.address}` }));

test.describe('an address on a plain static host', () => {
  for (const { path, title } of addresses) {
    test(`${path} answers with its own page, with and without a slash at the end`, async ({ request }) => {
      for (const form of [path, `${path}/`.replace('//', '/')]) {
        const response = await request.get(form);
        expect(response.status()).toBe(200);
        expect(await response.text()).toContain(`<title>${title}</title>`);
      }
    });
  }

  for (const { path } of addresses) {
    test(`${path} names in its head only files that exist, and opens with each file asked for once`, async ({
      page,
      request,
    }) => {
      const asked: string[] = [];
      page.on('request', (sent) => asked.push(new URL(sent.url()).pathname));
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const named = await page
        .locator('head link[href]')
        .evaluateAll((links) => links.map((link) => new URL((link as HTMLLinkElement).href).pathname));
      expect(named.length).toBeGreaterThan(5);
      for (const file of new Set(named)) expect((await request.head(file)).status(), file).toBe(200);
      expect(asked.filter((file, index) => asked.indexOf(file) !== index)).toEqual([]);
    });
  }

  test('the start page preloads the data package, the words, the typeface and the drawing', async ({ request }) => {
    const html = await (await request.get('/')).text();
    expect(html).toMatch(/rel="preload" as="fetch" crossorigin href="\/data\/participatieslang\/datapackage\.json"/);
    expect(html).toMatch(/rel="preload" as="fetch" crossorigin href="\/data\/participatieslang\/observations\.csv"/);
    expect(html).toMatch(/rel="modulepreload" crossorigin href="\/assets\/nl-/);
    expect(html).toMatch(/rel="preload" as="font"[^>]+latin-wght-normal/);
    expect(html).toMatch(/rel="modulepreload" crossorigin fetchpriority="low"/);
  });
});

test.describe('an address that does not exist', () => {
  test.use({ expectedProblem: /status of 404/ });

  test('answers 404 with a page that starts the product', async ({ page }) => {
    const response = await page.goto('/bestaat/niet');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('answers 404 for a data file, whatever stands in the page', async ({ request }) => {
    expect((await request.get('/data/atlantis/datapackage.json')).status()).toBe(404);
    expect((await request.get('/.vite/chunks.json')).status()).toBe(404);
  });
});

test.describe('the content security policy', () => {
  for (const { path } of addresses) {
    test(`stands before all that it governs in ${path}`, async ({ request }) => {
      const html = await (await request.get(path)).text();
      const policy = html.indexOf('http-equiv="Content-Security-Policy"');
      expect(policy).toBeGreaterThan(0);
      expect(policy).toBeLessThan(html.search(/<(?:script|link|style)/));
      expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/);
    });
  }

  test.describe('and a test of the product', () => {
    test.use({ expectedProblem: /policy violated|violates the|requires 'TrustedScript'/i });

    test('refuse and notice a script that is made from text', async ({ page, problems }) => {
      await page.goto('/');
      const refusal = page.evaluate(() => {
        const script = document.createElement('script');
        script.text = 'globalThis.refused = true';
        document.head.append(script);
      });
      await expect(refusal).rejects.toThrow('TrustedScript');
      await expect.poll(() => problems.join('\n')).toContain('policy violated: require-trusted-types-for');
    });

    test('refuse and notice a request to another host', async ({ page, problems }) => {
      await page.goto('/');
      const refusal = page.evaluate(() => fetch('http://127.0.0.1:9/'));
      await expect(refusal).rejects.toThrow();
      await expect.poll(() => problems.join('\n')).toContain('policy violated: connect-src');
    });
  });
});

test('files with a hash in their name are kept for ever, all others are checked on each visit', async ({ request }) => {
  const html = await (await request.get('/')).text();
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? '';
  expect((await request.get(script)).headers()['cache-control']).toContain('immutable');
  for (const path of ['/', '/over', '/data/participatieslang/observations.csv', '/data/fictief/datapackage.json']) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    expect(response.headers()['cache-control'], path).toBe('no-cache');
    expect(response.headers()['content-encoding'], path).toBe('br');
  }
});

test('the worker of the mock network is not published', async ({ request }) => {
  expect((await request.get('/mockServiceWorker.js')).status()).toBe(404);
});
