import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from '@playwright/test';
import { embeddedFigures } from '../../src/pages/embeddedFigures.ts';
import { accessibilityViolations } from '../support/axe.ts';
import { expect, test } from '../support/page.ts';

// The page around the frame is on another origin, on purpose.
test.use({ expectedProblem: /^other origin: http:\/\/127\.0\.0\.1:\d+\/$|404.*trede-5\.instrumentn/ });

let server: Server;
let framed = '';
let sandbox = '';

test.beforeAll(async () => {
  server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><title>host</title><link rel="icon" href="data:,">
      <iframe src="${framed}" title="figure" width="700" height="120" sandbox="${sandbox}"></iframe>
      <script>
        var told = [];
        addEventListener('message', function (event) {
          told.push(event.data);
          if (event.data.type === 'participatieslang:height') document.querySelector('iframe').height = event.data.height;
        });
      </script>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

test.afterAll(() => {
  server.close();
});

/** Opens a page of another origin with the figure at this address in a sandboxed frame. */
async function openHost(page: Page, baseURL: string | undefined, address: string, more = ''): Promise<FrameLocator> {
  sandbox = `allow-scripts allow-same-origin ${more}`;
  framed = new URL(`insluiten/${address}`, baseURL).href;
  await page.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
  return page.frameLocator('iframe');
}

const told = (page: Page) => page.evaluate(() => (window as unknown as { told: Record<string, unknown>[] }).told);

test('a figure in a sandboxed frame on another origin is drawn whole and tells its height, and nothing else', async ({
  page,
  baseURL,
}) => {
  const frame = await openHost(page, baseURL, 'trede-5.instrumenten');
  await expect(frame.getByRole('figure').getByText('4.711').first()).toBeVisible();
  await expect(frame.locator('figure:visible')).toHaveCount(1);
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Trede 5: Betaald werk met ondersteuning');
  await expect(frame.getByText(/versie 1\.0\.0, gepubliceerd op/)).toBeVisible();
  await expect(frame.locator(':is(header, nav, form, button):visible')).toHaveCount(0);
  await expect
    .poll(() => frame.locator('html').evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight))
    .toBeLessThanOrEqual(1);
  const messages = await told(page);
  expect(messages.length).toBeGreaterThan(0);
  for (const message of messages) {
    expect(Object.keys(message).sort()).toEqual(['height', 'type']);
    expect(message).toMatchObject({ type: 'participatieslang:height', height: expect.any(Number) });
  }
  const stored = await frame
    .locator('html')
    .evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
  expect(stored).toEqual([0, 0, '']);
});

test('every link in a frame leads to the whole product, beside the host', async ({ page, baseURL, context }) => {
  const frame = await openHost(
    page,
    baseURL,
    'overzicht.slang?regio=west-vlaanderen&thema=licht&filters=verborgen',
    'allow-popups allow-popups-to-escape-sandbox',
  );
  const whole = frame.getByRole('link', { name: 'Open de hele weergave' });
  await expect(whole).toHaveAttribute('href', '/?regio=west-vlaanderen#slang');
  await expect(whole).toHaveAttribute('target', '_blank');
  await expect(whole).toHaveAttribute('rel', /noopener/);
  const rung = frame.locator('a[data-mark]').first();
  const opened = context.waitForEvent('page');
  await rung.dispatchEvent('click');
  await expect(await opened).toHaveURL(/\/trede\/1\?regio=west-vlaanderen$/);
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('West-Vlaanderen in 2021');
});

test('theme, language and the caption of the filters come from the address', async ({ page, baseURL }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const ground = (frame: FrameLocator) =>
    frame.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
  const dark = await openHost(page, baseURL, 'trede-4.instrumenten?thema=donker&taal=en');
  await expect(dark.getByText(/^Region: Westhoek/)).toBeVisible();
  await expect(dark.locator('html')).toHaveAttribute('lang', 'en');
  await expect(dark.getByRole('link', { name: 'Open the whole view' })).toBeVisible();
  expect(await ground(dark)).toBe('rgb(15, 24, 29)');
  await page.emulateMedia({ colorScheme: 'dark' });
  const light = await openHost(page, baseURL, 'trede-4.instrumenten?thema=licht&filters=verborgen');
  await expect(light.getByRole('figure')).toBeVisible();
  await expect(light.getByText(/^Regio: Westhoek/)).toBeHidden();
  expect(await ground(light)).toBe('rgb(251, 250, 246)');
});

test('fictitious figures say so in a frame, and what cannot be shown is said in a few words', async ({
  page,
  baseURL,
}) => {
  const fictitious = await openHost(page, baseURL, 'doorstroom.trechter?data=fictief');
  await expect(fictitious.getByText('Fictieve gegevens', { exact: true }).first()).toBeVisible();
  await expect(fictitious.getByRole('figure')).toBeVisible();
  const absent = await openHost(page, baseURL, 'trede-4.jaren');
  await expect(absent.getByText('“trede-4.jaren” is hier niet te tonen')).toBeVisible();
  const unknown = await openHost(page, baseURL, 'trede-5.instrumentn');
  await expect(unknown.getByText('Er is geen figuur “trede-5.instrumentn”')).toBeVisible();
  await unknown.getByRole('link', { name: 'trede-5.instrumenten' }).click();
  await expect(unknown.getByRole('figure')).toBeVisible();
});

test('every figure of the list is drawn by its page', async ({ page }) => {
  test.setTimeout(120_000);
  // What holds for one rung holds for the others.
  for (const name of embeddedFigures.filter((one) => !/^trede-[34]/.test(one))) {
    // Years and regions beside each other are there when they are chosen.
    const chosen = name.endsWith('jaren') ? '&jaar=2023,2024' : '&regio=westhoek,brugge,oostende';
    await page.goto(`./insluiten/${name}?data=fictief${chosen}`);
    await expect(page.locator('figure[data-chosen]'), name).toBeVisible();
  }
});

test('a figure by itself has no accessibility faults, light and dark, and fits 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const theme of ['licht', 'donker']) {
    await page.goto(`./insluiten/overzicht.instrumenten?thema=${theme}`);
    await expect(page.locator('figure[data-chosen]')).toBeVisible();
    expect(await accessibilityViolations(page), theme).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), theme).toBeLessThanOrEqual(320);
  }
});
