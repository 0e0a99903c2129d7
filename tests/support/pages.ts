import { expect, type Page } from '@playwright/test';

/** Every page that can be opened, and whether it draws a chart of the default package. */
export const productPages = [
  { address: '/', hasChart: true },
  { address: '/trede/1', hasChart: false },
  { address: '/trede/2', hasChart: false },
  { address: '/trede/3', hasChart: true },
  { address: '/trede/4', hasChart: true },
  { address: '/trede/5', hasChart: true },
  { address: '/trede/6', hasChart: false },
  { address: '/vergelijken', hasChart: true },
  { address: '/doorstroom', hasChart: true },
  { address: '/gegevens', hasChart: false },
  { address: '/poster', hasChart: false },
  { address: '/rapport', hasChart: true },
  { address: '/over', hasChart: false },
] as const;

/** One of each kind of page: what is said of a rung holds for the others. */
export const pageKinds = productPages.filter(({ address }) => !/[1246]$/.test(address));

export const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const;

export const widths = [320, 768, 1280] as const;

/** Opens a page and waits until its figures stand there, its charts are drawn and its typeface is in. */
export async function openPage(
  page: Page,
  { address, hasChart }: { address: string; hasChart: boolean },
): Promise<void> {
  // Relative, so that a base path is kept.
  await page.goto(`.${address}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  if (hasChart) await waitForChart(page);
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}

/** Waits until the product has told that a chart is on screen. */
async function waitForChart(page: Page): Promise<void> {
  const isDrawn = () => performance.getEntriesByName('chart-drawn', 'mark').length > 0;
  await page.waitForFunction(isDrawn, undefined, { timeout: 10_000 });
}
