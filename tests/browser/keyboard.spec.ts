import { expect, test } from '../support/page.ts';
import { openPage } from '../support/pages.ts';

const comparison = { address: '/vergelijken?instrument=wijk-werken,duaal-leren,sine', hasChart: true };

interface Focused {
  name: string;
  region: string;
  /** Whether the browser draws something around it that was not there before. */
  isVisible: boolean;
}

test('Tab goes through the page from top to bottom, and every stop can be seen', async ({ page: window }) => {
  await openPage(window, comparison);
  const stops: Focused[] = [];
  for (let presses = 0; presses < 40; presses += 1) {
    await window.keyboard.press('Tab');
    const stop = await window.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      const style = getComputedStyle(element);
      const around = element.closest('header, form, figure, main, body');
      return {
        name: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40),
        region: around?.tagName.toLowerCase() ?? '',
        isVisible: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
      };
    });
    if (stop === null) break;
    stops.push(stop);
  }
  expect(stops[0]?.name).toBe('Naar de inhoud');
  expect(stops.filter((stop) => !stop.isVisible)).toEqual([]);
  const order = ['header', 'form', 'figure'];
  const visited = stops.map(({ region }) => order.indexOf(region)).filter((place) => place >= 0);
  expect(visited).toEqual(visited.toSorted((one, other) => one - other));
  expect(new Set(visited).size).toBe(order.length);
});

test('the skip link leads past the header', async ({ page: window }) => {
  await openPage(window, comparison);
  await window.keyboard.press('Tab');
  await window.keyboard.press('Enter');
  await expect(window.locator('main')).toBeFocused();
});

test('arrows walk the bars from top to bottom, with Home, End and Escape', async ({ page: window }) => {
  await openPage(window, { address: '/trede/4', hasChart: true });
  const marks = window.locator('#instrumenten [data-mark]');
  const count = await marks.count();
  expect(count).toBe(5);
  await marks.first().focus();
  const walked: { top: number; said: string }[] = [];
  for (let step = 0; step < count; step += 1) {
    walked.push(
      await window.evaluate(() => ({
        top: document.activeElement?.getBoundingClientRect().top ?? 0,
        said: document.activeElement?.querySelector('.visually-hidden')?.textContent ?? '',
      })),
    );
    await window.keyboard.press('ArrowDown');
  }
  expect(walked.map(({ top }) => top)).toEqual(walked.map(({ top }) => top).toSorted((one, other) => one - other));
  expect(new Set(walked.map(({ top }) => top)).size).toBe(count);
  await window.keyboard.press('Home');
  await expect(marks.first()).toBeFocused();
  await window.keyboard.press('End');
  await expect(marks.last()).toBeFocused();
  await window.keyboard.press('Escape');
  await expect(window.locator('#instrumenten').getByRole('heading')).toBeFocused();

  // What is said of a bar is its row in the table, header by header.
  await window.getByRole('button', { name: 'Tabel' }).first().click();
  await expect(window.locator('#instrumenten table')).toBeVisible();
  const headers = await window.locator('#instrumenten thead th').allInnerTexts();
  const rows = await window
    .locator('#instrumenten tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.trim())));
  const spoken = rows
    .slice(0, count)
    .map((cells) => cells.map((cell, index) => (index === 0 ? cell : `${headers[index] ?? ''} ${cell}`)).join('; '));
  expect(walked.map(({ said }) => said)).toEqual(spoken);
});

test('a page that was navigated to has focus on its heading', async ({ page: window }) => {
  await openPage(window, comparison);
  await window.getByRole('link', { name: 'Doorstroom', exact: true }).click();
  const heading = window.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(/Doorstroom/);
  await expect(heading).toBeFocused();
  await expect(window).toHaveTitle(/Doorstroom.*Participatieslang/);
});

test('a change of filter keeps the place on the page', async ({ page: window }) => {
  await openPage(window, comparison);
  await window.evaluate(() => globalThis.scrollTo(0, 200));
  await window.getByLabel('Schaal').selectOption('log');
  await expect(window).toHaveURL(/schaal=log/);
  expect(await window.evaluate(() => globalThis.scrollY)).toBe(200);
});
