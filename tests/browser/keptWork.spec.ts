import { expect, test } from '../support/page.ts';

const figures = 'Instrument;Westhoek 2021\nDoelgroepkortingen;1.201\n';

test('work that its keeper keeps is back after the page is loaded again, and is not passed on by a link', async ({
  page,
}) => {
  await page.goto('gegevens/eigen');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'cijfers.csv', mimeType: 'text/csv', buffer: Buffer.from(figures) });
  await page.getByRole('checkbox', { name: /Bewaar dit werk in deze browser/ }).check();
  await expect(page.getByText('Uw werk wordt in deze browser bewaard.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Uw werk van de vorige keer staat er weer.')).toBeVisible();
  await page.getByLabel('Bron van deze cijfers').selectOption({ index: 1 });
  await page.getByRole('checkbox', { name: /ga ermee akkoord/ }).check();
  await page.getByRole('link', { name: 'Open het dashboard op deze cijfers' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Westhoek/ })).toBeVisible();
  await expect(page.getByText('Eigen gegevens, niet gepubliceerd').first()).toBeVisible();
  await page.getByRole('button', { name: 'Delen', exact: true }).first().click();
  await expect(page.getByRole('dialog')).toContainText('Een link ernaar werkt nergens anders');
});
