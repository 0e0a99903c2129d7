import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/page.ts';

const snake = (page: Page): Locator => page.locator('#slang svg[role="group"]');

async function openSnake(page: Page, address: string): Promise<void> {
  await page.goto(`.${address}`);
  await expect(snake(page)).toBeVisible();
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}

/** Pairs of texts of which one covers the other, and texts outside the drawing, as the browser sets them. */
function faults(page: Page): Promise<string[]> {
  return snake(page).evaluate((drawing) => {
    const bounds = drawing.getBoundingClientRect();
    const texts = [...drawing.querySelectorAll('text:not(.visually-hidden)')].map((text) => ({
      words: text.textContent,
      box: text.getBoundingClientRect(),
      size:
        Number.parseFloat(getComputedStyle(text).fontSize) *
        (bounds.width / Number((drawing.getAttribute('viewBox') ?? '').split(' ')[2])),
    }));
    const found: string[] = [];
    texts.forEach(({ words, box, size }, index) => {
      if (box.left < bounds.left - 1 || box.right > bounds.right + 1) found.push(`outside: ${words}`);
      if (box.top < bounds.top - 1 || box.bottom > bounds.bottom + 2) found.push(`outside: ${words}`);
      if (size < 0.87 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize))
        found.push(`small: ${words}`);
      for (const other of texts.slice(index + 1)) {
        // A text's box is as high as the typeface reaches; its letters are not.
        const [top, bottom] = [box.top + box.height * 0.25, box.bottom - box.height * 0.25];
        const [otherTop, otherBottom] = [
          other.box.top + other.box.height * 0.25,
          other.box.bottom - other.box.height * 0.25,
        ];
        const isApart =
          box.right <= other.box.left || other.box.right <= box.left || bottom <= otherTop || otherBottom <= top;
        if (!isApart) found.push(`${words} over ${other.words}`);
      }
    });
    return found;
  });
}

const views = ['/', '/?regio=west-vlaanderen&jaar=2022', '/?taal=en', '/?data=fictief', '/?eenheid=aandeel'];

for (const width of [320, 390, 768, 820, 1024, 1440, 1920]) {
  test(`the snake has no text over another, cut off or too small at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const view of views) {
      await openSnake(page, view);
      expect(await faults(page), view).toEqual([]);
    }
  });
}

for (const width of [320, 1280]) {
  test(`the snake is laid out anew when text becomes twice as large at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openSnake(page, '/');
    const before = await snake(page).boundingBox();
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await expect.poll(async () => (await snake(page).boundingBox())?.height).not.toBe(before?.height);
    expect(await faults(page)).toEqual([]);
  });
}

test('the snake turns on a desk and climbs on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openSnake(page, '/');
  const desk = await snake(page).boundingBox();
  expect((desk?.width ?? 0) / (desk?.height ?? 1)).toBeGreaterThan(1.3);
  await page.setViewportSize({ width: 390, height: 900 });
  await expect.poll(async () => ((await snake(page).boundingBox())?.height ?? 0) > 900).toBe(true);
});

test('a person walks the snake with the keyboard, sees where she is, and opens the rung', async ({ page }) => {
  await openSnake(page, '/?domein=werk');
  await page.getByRole('group', { name: 'Weergave' }).first().getByRole('button', { name: 'Tabel' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: /^Trede 1: Contacten/ })).toBeFocused();
  await expect(page.getByText('Pijl naar rechts of links')).toBeVisible();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key);
  const mark = snake(page).getByRole('link', { name: /^Werkplekleren/ });
  await expect(mark).toBeFocused();
  // The ring lies around the mark, in the colour of focus.
  const ring = snake(page).locator('rect').last();
  const [ringBox, markBox] = [await ring.boundingBox(), await mark.boundingBox()];
  expect(ringBox?.x).toBeLessThan(markBox?.x ?? 0);
  await page.keyboard.press('Tab');
  await expect(snake(page).locator(':focus')).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await expect(mark).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/trede\/4\?domein=werk$/);
});

test('circles grow to their new size when the region changes, and stand at once for who wants no motion', async ({
  page,
}) => {
  await openSnake(page, '/');
  // Counted as they begin: a look afterwards may come too late.
  await snake(page).evaluate((drawing) => {
    drawing.addEventListener('transitionrun', ({ target }) => {
      if (target instanceof Element && target.matches('circle[data-kind]'))
        drawing.setAttribute('data-motions', String(Number(drawing.getAttribute('data-motions')) + 1));
    });
  });
  await page.getByLabel('Regio', { exact: true }).selectOption('west-vlaanderen');
  await expect(snake(page)).toHaveAttribute('data-motions', /\d/);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await snake(page).evaluate((drawing) => drawing.removeAttribute('data-motions'));
  await page.getByLabel('Regio', { exact: true }).selectOption('westhoek');
  await expect(page.getByRole('link', { name: /^Trede 5.*6\.072/ })).toBeVisible();
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await expect(snake(page)).not.toHaveAttribute('data-motions');
});

test('the snake is laid out for paper before it is printed, and for the window after', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await openSnake(page, '/');
  const widthOnPaper = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    const viewBox = document.querySelector('#slang svg[role="group"]')?.getAttribute('viewBox');
    window.dispatchEvent(new Event('afterprint'));
    return viewBox?.split(' ')[2];
  });
  expect(Number(widthOnPaper)).toBeGreaterThan(690);
  await expect(snake(page)).toHaveAttribute('viewBox', /^0 0 358 /);
});
