import { accessibilityViolations } from '../support/axe.ts';
import { overflowingParts, smallTargets } from '../support/layout.ts';
import { expect, test } from '../support/page.ts';
import { openPage } from '../support/pages.ts';
import { showAsPrinted } from '../support/print.ts';

const regions = 'regio=westhoek,noordkreke,leiebocht,zandrug,middelmeers&jaar=2024,2023';
const matrix = { address: `/vergelijken?${regions}&opstelling=matrix&basis=2023&data=fictief`, hasChart: false };
const pages = [
  { address: '/vergelijken?opstelling=panelen&basis=west-vlaanderen', hasChart: true },
  { address: '/vergelijken?sorteer=verschil&eenheid=aandeel', hasChart: true },
  matrix,
];

for (const page of pages) {
  test(`${page.address} has every word in sight at 320 px and on paper, and no fault that axe can see`, async ({
    page: window,
  }) => {
    await window.setViewportSize({ width: 320, height: 700 });
    await openPage(window, page);
    expect(await overflowingParts(window)).toEqual([]);
    expect(await smallTargets(window)).toEqual([]);
    expect(await accessibilityViolations(window)).toEqual([]);
    await showAsPrinted(window);
    expect(await overflowingParts(window)).toEqual([]);
  });
}

test('A matrix that is too wide says so, and scrolls by keyboard in a region of its own', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await openPage(page, matrix);
  const region = page.getByRole('region', { name: /tabel die opzij schuift/ });
  await expect(page.getByText('Schuif de tabel opzij om alles te zien.')).toBeVisible();
  await region.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('The bars of a matrix are on one scale: twice the number is twice the length', async ({ page }) => {
  await openPage(page, { address: '/vergelijken?opstelling=matrix&instrument=doelgroepkortingen', hasChart: false });
  const lengths = await page
    .getByRole('cell')
    .locator('[data-kind="exact"][aria-hidden]')
    .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
  expect(lengths).toHaveLength(2);
  const [own = 0, whole = 0] = lengths;
  expect(own / whole).toBeCloseTo(4711 / 32_097, 2);
});
