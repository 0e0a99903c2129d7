import type { Page } from '@playwright/test';
import { accessibilityViolations } from '../support/axe.ts';
import { expect, test } from '../support/page.ts';
import { openPage } from '../support/pages.ts';

const overview = { address: '/?eenheid=aandeel', hasChart: true };

const field = (page: Page) => page.getByRole('combobox', { name: 'Zoeken' });
const chosen = (page: Page) => page.getByRole('dialog').getByRole('option', { selected: true });

test('a slash finds a rung and goes there, filters kept, focus on its heading', async ({ page }) => {
  await openPage(page, overview);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('tijdelijke trajcten');
  await expect(chosen(page)).toContainText('Trede 4');
  const active = await field(page).getAttribute('aria-activedescendant');
  await expect(chosen(page)).toHaveAttribute('id', active ?? '');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/trede\/4\?eenheid=aandeel$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('Ctrl+K works in a field; arrows choose, a region is set where the reader is', async ({ page }) => {
  await openPage(page, { address: '/doorstroom', hasChart: true });
  await page.getByLabel('Jaar', { exact: true }).focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('west');
  const first = await chosen(page).innerText();
  await page.keyboard.press('ArrowDown');
  await expect(chosen(page)).not.toHaveText(first);
  await page.keyboard.press('ArrowUp');
  await field(page).fill('West-Vlaanderen');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/\d+ resultaten/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/doorstroom\?regio=west-vlaanderen$/);
  await expect(page.getByLabel('Jaar', { exact: true })).toBeFocused();
});

test('nothing found says what to try, and Escape leads back', async ({ page }) => {
  await openPage(page, overview);
  const button = page.getByRole('button', { name: 'Zoeken' });
  await button.click();
  await page.keyboard.type('qqqq');
  await expect(page.getByRole('dialog')).toContainText('Probeer een deel van het woord');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  expect(await accessibilityViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});

test('a term leads to where it is explained, and the list has no accessibility faults', async ({ page }) => {
  await openPage(page, { address: '/over', hasChart: false });
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  expect(await accessibilityViolations(page)).toEqual([]);
  await page.keyboard.type('sine');
  await expect(chosen(page)).toContainText('SINE');
  await field(page).fill('verankering');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/over#begrip-verankering$/);
  await expect(page.locator('#begrip-verankering')).toBeInViewport();
});

test('single keys open pages and tables, and can be switched off for good', async ({ page }) => {
  await openPage(page, overview);
  await page.keyboard.press('5');
  await expect(page).toHaveURL(/\/trede\/5/);
  await page.keyboard.press('t');
  await expect(page).toHaveURL(/weergave=tabel/);
  await expect(page.getByRole('status').filter({ hasText: /^Tabel$/ })).toBeAttached();
  await page.keyboard.press('g');
  await expect(page).toHaveURL(/\/gegevens/);
  await page.keyboard.press('?');
  const settings = page.getByRole('dialog', { name: 'Weergave en sneltoetsen' });
  await expect(settings).toBeVisible();
  expect(await accessibilityViolations(page)).toEqual([]);
  await settings.getByLabel('Toetsen zonder Ctrl gebruiken').uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('v');
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeVisible();
  await expect(page).toHaveURL(/\/gegevens/);
});

test('a question mark lists the keys of a presentation, and the slide stays', async ({ page }) => {
  await page.goto('./presenteren');
  await expect(page.locator('section[data-slide]:not([inert]) h1')).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Sneltoetsen' })).toContainText('volgende dia');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('section[data-slide]:not([inert])')).toContainText('1 / 7');
});

test('on a phone one row holds everything: the pages behind a button, the first figures in sight', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of ['/', '/trede/5', '/vergelijken', '/doorstroom', '/gegevens']) {
    await openPage(page, { address, hasChart: false });
    const header = await page.getByRole('banner').boundingBox();
    expect(header?.height, address).toBeLessThan(60);
    const figure = page
      .locator('main')
      .getByText(/\d\d/)
      .filter({ hasNot: page.locator('select, option') });
    const tops = await figure.evaluateAll((all) =>
      all
        .filter((one) => one.closest('form, [data-filter-words]') === null && one.checkVisibility())
        .map((one) => one.getBoundingClientRect().bottom),
    );
    expect(Math.min(...tops), address).toBeLessThan(844);
  }
  const menu = page.getByRole('button', { name: 'Menu' });
  await menu.click();
  await expect(menu).toHaveAttribute('aria-expanded', 'true');
  expect(await accessibilityViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(menu).toBeFocused();
  await menu.click();
  await page.getByRole('navigation').getByRole('link', { name: 'Over', exact: true }).click();
  await expect(page).toHaveURL(/\/over$/);
  await expect(menu).toHaveAttribute('aria-expanded', 'false');
});

test('a wide table shows that it goes on, and its caption stays whole', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPage(page, { address: '/trede/5?weergave=tabel', hasChart: false });
  const region = page.locator('[data-scrolls="true"]').first();
  await expect(region).toHaveCSS('background-image', /gradient/);
  await region.evaluate((element) => element.scrollTo({ left: element.scrollWidth }));
  const words = await region.locator('caption > span').boundingBox();
  const around = await region.boundingBox();
  expect(words?.x).toBeGreaterThanOrEqual((around?.x ?? 0) - 1);
  expect((words?.x ?? 0) + (words?.width ?? 0)).toBeLessThanOrEqual((around?.x ?? 0) + (around?.width ?? 0) + 1);
});
