import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/page.ts';
import { openPage } from '../support/pages.ts';
import { colourCount, sizeOfPng } from '../support/png.ts';

interface Saved {
  name: string;
  bytes: Buffer;
}

async function save(page: Page, button: Locator): Promise<Saved> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The words of an SVG in the order in which they are drawn, as a reader would put them together. */
function wordsOf(svg: Buffer): string {
  return svg
    .toString('utf8')
    .replaceAll(/<style>.*?<\/style>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}

/** Numbers of the snake's table, or the words for why there is none; each of them once. */
async function figuresOf(page: Page): Promise<string[]> {
  const cells = await page.locator('#slang tbody td[data-numeric="true"]').allInnerTexts();
  const figures = cells.flatMap((words) => /\d[\d.,]*%?|n\.b\.|geen cijfers[a-z ]*/.exec(words) ?? []);
  expect(figures.length).toBeGreaterThan(20);
  return [...new Set(figures)];
}

/** Every figure of the table, and beside it what makes a picture findable again. */
async function expectWhole(page: Page, svg: Buffer, search: string, others: readonly string[]): Promise<void> {
  await openPage(page, { address: `/?weergave=tabel${search}`, hasChart: false });
  const words = wordsOf(svg);
  for (const figure of await figuresOf(page)) expect(words).toContain(figure);
  for (const one of others) expect(words).toContain(one);
  expect(svg.toString('utf8')).not.toMatch(/var\(|currentColor|foreignObject|class=/);
}

async function openSnakeMenu(page: Page): Promise<Locator> {
  const menu = page.locator('#slang details').first();
  await menu.locator('summary').click();
  await expect(menu.getByRole('button', { name: 'SVG', exact: true })).toBeVisible();
  return menu;
}

test.describe('the snake is saved as a picture', () => {
  test('with every figure as text, title, filters, legend, source and address', async ({ page }) => {
    await openPage(page, { address: '/', hasChart: true });
    const address = page.url();
    const menu = await openSnakeMenu(page);
    const { name, bytes } = await save(page, menu.getByRole('button', { name: 'SVG', exact: true }));
    expect(name).toBe('participatieslang-westhoek-2021-slang.svg');
    await expectWhole(page, bytes, '', [
      'De participatieslang',
      'Regio: Westhoek',
      'Tewerkstellingsplaatsen',
      'Sociale Economie',
      'oppervlakte van een cirkel = aantal personen',
      'Bron',
      address,
    ]);
  });

  test('with three turns on a slide, though a phone in dark saved it, and in the same colours', async ({ page }) => {
    const slide = async () => {
      await openPage(page, { address: '/', hasChart: true });
      return save(page, (await openSnakeMenu(page)).getByRole('button', { name: 'SVG', exact: true }));
    };
    const light = (await slide()).bytes.toString('utf8');
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme: 'dark' });
    expect((await slide()).bytes.toString('utf8')).toBe(light);
  });

  for (const [size, width, height] of [
    ['dia, 1920 × 1080', 1920, 1080],
    ['vierkant, 1080 × 1080', 1080, 1080],
  ] as const) {
    test(`as PNG of the size that was asked: ${size}`, async ({ page }) => {
      await openPage(page, { address: '/?data=fictief', hasChart: true });
      const menu = await openSnakeMenu(page);
      await menu.getByRole('radio', { name: size }).check();
      const png = menu.getByRole('button', { name: 'PNG', exact: true });
      const { bytes } = await save(page, png);
      expect(sizeOfPng(bytes)).toEqual([width, height]);
      expect(await colourCount(page, bytes)).toBeGreaterThan(200);
      await menu.getByRole('checkbox', { name: /2×/ }).check();
      expect(sizeOfPng((await save(page, png)).bytes)).toEqual([width * 2, height * 2]);
    });
  }
});

test.describe('the poster is saved', () => {
  test('as SVG as large as its paper, with every figure as text, sources and address', async ({ page }) => {
    await openPage(page, { address: '/poster', hasChart: false });
    const address = new URL('./?jaar=2021', page.url()).href;
    const { name, bytes } = await save(page, page.getByRole('button', { name: 'Als SVG bewaren' }));
    expect(name).toBe('participatieslang-westhoek-2021-poster-a3-liggend.svg');
    expect(bytes.toString('utf8')).toContain('width="420mm" height="297mm"');
    await expectWhole(page, bytes, '', ['De participatieslang', 'Westhoek · 2021', 'Bron', 'verschil +136']);
    // The address may be broken anywhere.
    expect(wordsOf(bytes).replaceAll(' ', '')).toContain(address);
  });

  test('as PNG of 200 dots per inch, from a phone too, in the other orientation and of fictitious data', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openPage(page, { address: '/poster?papier=a4&stand=staand&data=fictief', hasChart: false });
    const { name, bytes } = await save(page, page.getByRole('button', { name: /^Als PNG bewaren/ }));
    expect(name).toBe('participatieslang-fictieve-gegevens-westhoek-2024-poster-a4-staand.png');
    expect(sizeOfPng(bytes)).toEqual([1654, 2339]);
    expect(await colourCount(page, bytes)).toBeGreaterThan(200);
  });

  test('or says that the browser has no room for the picture', async ({ page }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.toBlob = (answer) => answer(null);
    });
    await openPage(page, { address: '/poster', hasChart: false });
    await page.getByRole('button', { name: /^Als PNG bewaren/ }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Het beeld kon niet gemaakt worden' })).toBeVisible();
  });
});
