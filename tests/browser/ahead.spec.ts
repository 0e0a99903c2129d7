import type { Page } from '@playwright/test';
import { expect, test } from '../support/page.ts';
import { openPage } from '../support/pages.ts';

/** Waits until a chunk of this name has arrived. */
function arrived(page: Page, chunk: string): Promise<unknown> {
  return page.waitForFunction(
    (name) =>
      performance
        .getEntriesByType('resource')
        .some((entry) => (entry as PerformanceResourceTiming).responseEnd > 0 && entry.name.includes(name)),
    `/${chunk}-`,
  );
}

for (const [sign, show] of [
  ['points at', (page: Page) => page.getByRole('link', { name: 'Doorstroom', exact: true }).hover()],
  ['moves the focus to', (page: Page) => page.getByRole('link', { name: 'Doorstroom', exact: true }).focus()],
] as const) {
  test(`a page and its drawings are there without network after a reader ${sign} a link`, async ({ page, context }) => {
    await openPage(page, { address: '/over', hasChart: false });
    await show(page);
    for (const chunk of ['ThroughputPage', 'FunnelDrawing', 'FlowDiagramDrawing']) await arrived(page, chunk);
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await page.getByRole('link', { name: 'Doorstroom', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Doorstroom' })).toBeVisible();
    await page.waitForFunction(() => performance.getEntriesByName('chart-drawn', 'mark').length > 0);
  });
}

test('no frame between two pages is without a heading', async ({ page }) => {
  await openPage(page, { address: '/', hasChart: true });
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      const heading = document.querySelector('main h1')?.textContent ?? 'blank';
      if (seen.at(-1) !== heading) seen.push(heading);
      requestAnimationFrame(look);
    };
    look();
  });
  for (const name of ['Vergelijken', 'Doorstroom', 'Gegevens']) {
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveTitle(new RegExp(name.slice(0, 6), 'i'));
  }
  const seen = await page.evaluate(() => Reflect.get(window, 'seen') as string[]);
  expect(seen).toHaveLength(4);
  expect(seen).not.toContain('blank');
});
