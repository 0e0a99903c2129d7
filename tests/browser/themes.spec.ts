import type { Page } from '@playwright/test';
import { accessibilityViolations } from '../support/axe.ts';
import { expect, test } from '../support/page.ts';
import { openPage, widths } from '../support/pages.ts';

const hasGround = (page: Page, colour: string) => expect(page.locator('body')).toHaveCSS('background-color', colour);
const dark = 'rgb(15, 24, 29)';
const light = 'rgb(251, 250, 246)';

async function choose(page: Page, theme: string): Promise<void> {
  await page.getByRole('button', { name: 'Weergave en sneltoetsen' }).click();
  await page.getByRole('radio', { name: theme }).check();
  await page.keyboard.press('Escape');
}

test('a theme that was chosen is there before the first drawing of the next visit', async ({ page }) => {
  await openPage(page, { address: '/over', hasChart: false });
  await choose(page, 'donker');
  await hasGround(page, dark);
  // The product itself does not arrive: what is on screen is what the head alone made of it.
  await page.route(/\/assets\/index-[^/]*\.js$/, () => {});
  await page.reload({ waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'donker');
  await hasGround(page, dark);
  await expect(page.locator('meta[name="theme-color"]').first()).toHaveAttribute('content', '#0f181d');
});

test('a link fixes its theme over the reader’s own, which is not changed by it', async ({ page }) => {
  await openPage(page, { address: '/over', hasChart: false });
  await choose(page, 'donker');
  await openPage(page, { address: '/over?thema=licht', hasChart: false });
  await hasGround(page, light);
  await page.getByRole('link', { name: 'Gegevens', exact: true }).click();
  await expect(page).toHaveURL(/\/gegevens\?thema=licht/);
  await hasGround(page, light);
  await openPage(page, { address: '/over', hasChart: false });
  await hasGround(page, dark);
  // Whoever chooses one is no longer bound by the link.
  await openPage(page, { address: '/over?thema=licht', hasChart: false });
  await choose(page, 'hoog contrast');
  await expect(page).toHaveURL(/\/over$/);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
});

test('a theme holds for the visit where nothing can be kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await openPage(page, { address: '/over', hasChart: false });
  await page.getByRole('button', { name: 'Weergave en sneltoetsen' }).click();
  await page.getByRole('radio', { name: 'donker' }).check();
  await expect(page.getByRole('dialog')).toContainText('Deze browser bewaart niets');
  await hasGround(page, dark);
});

test('with the projector theme no words are smaller than 20 px, and paper keeps its own size', async ({ page }) => {
  await openPage(page, { address: '/trede/5?thema=projector', hasChart: true });
  const small = await page.locator('main, header').evaluateAll((parts) =>
    parts
      .flatMap((part) => [...part.querySelectorAll<HTMLElement>('*')])
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()))
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().width > 2)
      .filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < 20)
      .map((one) => `${getComputedStyle(one).fontSize}: ${one.textContent}`),
  );
  expect(small).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  expect(
    await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize)),
  ).toBeLessThan(14);
});

for (const theme of ['contrast', 'projector']) {
  test(`the ${theme} theme has no fault that axe can see, and nothing sideways, at any width`, async ({ page }) => {
    for (const { address, hasChart } of [
      { address: '/', hasChart: true },
      { address: '/vergelijken', hasChart: true },
      { address: '/gegevens', hasChart: false },
    ]) {
      await openPage(page, { address: `${address}?thema=${theme}`, hasChart });
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const where = `${address} ${String(width)} px`;
        expect(await accessibilityViolations(page), where).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), where).toBeLessThanOrEqual(width);
      }
    }
  });
}
