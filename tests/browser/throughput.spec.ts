import type { Page } from '@playwright/test';
import { expect, test } from '../support/page.ts';
import { openPage } from '../support/pages.ts';

/** The value and the width in px of each band of the first funnel, from its head on. */
async function bandsOf(page: Page): Promise<{ count: number; width: number }[]> {
  const funnel = page.locator('#trechter');
  const values = await funnel.getByRole('img').evaluateAll((marks) => marks.map((mark) => mark.textContent));
  const drawing = funnel.locator('svg:has(g[style] > rect)').first();
  const widths = await drawing
    .locator('g[style] > rect')
    .evaluateAll((bands) =>
      bands.filter((band) => band.checkVisibility()).map((band) => band.getBoundingClientRect().width),
    );
  return widths.map((width, index) => ({ count: Number((values[index] ?? '').replaceAll(/\D/g, '')), width }));
}

const funnels = [
  { address: '/doorstroom', counts: [874, 336, 81] },
  { address: '/doorstroom?jaar=2021', counts: [145, 32] },
  // The last step is larger than the one before.
  { address: '/doorstroom?data=fictief&regio=noordkreke&jaar=2020', counts: [1206, 172, 133, 81, 51, 52] },
];
for (const { address, counts } of funnels) {
  test(`the bands of ${address} are as wide as their counts, also where a funnel widens`, async ({ page }) => {
    await openPage(page, { address, hasChart: true });
    const bands = await bandsOf(page);
    expect(bands.map(({ count }) => count)).toEqual(counts);
    const [head] = bands;
    if (head === undefined) throw new Error('The funnel has a head');
    for (const { count, width } of bands) {
      // An outline of a pixel on either side is not part of the measure.
      expect(Math.abs(width - (count / head.count) * head.width)).toBeLessThan(3);
    }
  });
}

test('a funnel that widens says where, in its sentence', async ({ page }) => {
  await openPage(page, { address: '/doorstroom?data=fictief&regio=noordkreke&jaar=2020', hasChart: true });
  await expect(page.locator('#trechter [data-sentence]')).toContainText(
    'De trechter van Noordkreke wordt breder: van trede 5 naar 6 52, tegenover 51 een niveau eerder.',
  );
});
