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

for (const motion of ['no-preference', 'reduce'] as const) {
  const moves = motion === 'no-preference';
  test(`the step one stands on ${moves ? 'glides to the next rung' : 'stays still where motion is unwelcome'}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: motion });
    await page.addInitScript(() => {
      const moved: string[] = [];
      Object.assign(window, { moved });
      const start = document.startViewTransition.bind(document);
      document.startViewTransition = (given) => {
        const transition = start(given);
        void transition.ready.then(() => {
          for (const { effect } of document.getAnimations()) {
            if (!(effect instanceof KeyframeEffect) || effect.pseudoElement === null) continue;
            // React takes the page itself out of the transition with an effect that takes no time.
            if (Number(effect.getComputedTiming().duration) > 0) moved.push(effect.pseudoElement);
          }
        });
        return transition;
      };
    });
    const movedParts = () => page.evaluate(() => [...(Reflect.get(window, 'moved') as string[])]);
    await openPage(page, { address: '/trede/4', hasChart: true });
    await page.getByRole('link', { name: /^Trede 5:/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Trede 5/);
    await expect(page.getByRole('link', { name: /^Trede 5:/ })).toHaveAttribute('aria-current', 'page');
    if (moves) await expect.poll(movedParts).toContain('::view-transition-group(trede)');
    else expect(await movedParts()).toEqual([]);
    // The page around it does not fade, and other pages come without moving.
    expect((await movedParts()).filter((part) => part.includes('root'))).toEqual([]);
    const before = await movedParts();
    await page.getByRole('link', { name: 'Doorstroom', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Doorstroom' })).toBeVisible();
    expect(await movedParts()).toEqual(before);
  });
}
