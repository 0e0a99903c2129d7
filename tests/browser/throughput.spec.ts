import { expect, test } from '../support/page.ts';
import { openPage } from '../support/pages.ts';

const widening = '/doorstroom?data=fictief&regio=noordkreke&jaar=2020';

const funnels = [
  { address: '/doorstroom', counts: [874, 336, 81] },
  { address: '/doorstroom?jaar=2021', counts: [145, 32] },
  // The last step is larger than the one before.
  { address: widening, counts: [1206, 172, 133, 81, 51, 52] },
];
for (const { address, counts } of funnels) {
  test(`the bands of ${address} are as wide as their counts, also where a funnel widens`, async ({ page }) => {
    await openPage(page, { address, hasChart: true });
    const funnel = page.locator('#trechter');
    const values = await funnel.locator('[data-mark] > [aria-hidden]').allTextContents();
    expect(values.slice(0, counts.length).map((value) => Number(value.replaceAll(/\D/g, '')))).toEqual(counts);
    const bands = funnel.locator('svg:has(g[style] > rect)').first().locator('g[style] > rect');
    // Another drawing of the page may be there before this one.
    await expect(bands).toHaveCount(counts.length);
    const widths = await bands.evaluateAll((drawn) => drawn.map((band) => band.getBoundingClientRect().width));
    const perPerson = (widths[0] ?? 0) / (counts[0] ?? 1);
    // An outline of a pixel on either side is not part of the measure.
    counts.forEach((count, index) => expect(Math.abs((widths[index] ?? 0) - count * perPerson)).toBeLessThan(3));
  });
}

test('a funnel that widens says where, in its sentence', async ({ page }) => {
  await openPage(page, { address: widening, hasChart: true });
  await expect(page.locator('#trechter [data-sentence]')).toContainText(
    'De trechter van Noordkreke wordt breder: van trede 5 naar 6 52, tegenover 51 een niveau eerder.',
  );
});
