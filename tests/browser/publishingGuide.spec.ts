import { expect, test } from '../support/page.ts';

test('whoever publishes for the first time finds the five steps, with pictures that are there', async ({ page }) => {
  await page.goto('gegevens/eigen');
  await page.getByText('Hoe gaat dat? Vijf stappen, met beelden').click();
  const guide = page.locator('details', { hasText: 'Hoe gaat dat?' });
  await expect(guide.getByRole('listitem')).toHaveCount(5);
  const pictures = await guide.getByRole('img').all();
  expect(pictures).toHaveLength(5);
  for (const picture of pictures) {
    await picture.scrollIntoViewIfNeeded();
    await expect(picture).toHaveAccessibleName(/\w+ \w+/);
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(600);
  }
});
