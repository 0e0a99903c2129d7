import { expect, test } from '../support/page.ts';

const wide = ['Werkvorm;West-Vlaanderen 2021;Westhoek 2021', 'Wijk werken;901;321,0', 'Duale leren;1.615;'].join('\n');

test('once the page is there it asks nothing of any host: not to read, decide, check, compare, explain or save', async ({
  page,
}) => {
  await page.goto('/gegevens/eigen', { waitUntil: 'networkidle' });
  await expect(page.getByRole('heading', { level: 1, name: 'Uw eigen gegevens' })).toBeVisible();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));

  await page.getByText('Hoe gaat dat? Vijf stappen, met beelden').click();
  for (const picture of await page.locator('details img').all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  }
  const template = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar het sjabloon (XLSX)' }).click();
  await template;

  const input = page.getByRole('button', { name: 'Kies bestanden' });
  await input.setInputFiles({ name: 'cijfers.csv', mimeType: 'text/csv', buffer: Buffer.from(wide) });
  await page.getByRole('button', { name: 'Ja, Duaal leren' }).click();
  await page.getByLabel('Wat cijfers.csv, C3 is').selectOption('niet beschikbaar');
  await page.getByLabel('Bron van deze cijfers').selectOption({ index: 1 });
  await page.getByRole('checkbox', { name: 'Ik heb de omzettingen nagekeken' }).check();
  const difference = page.getByRole('figure', { name: 'Verschil met versie 1.0.0' });
  await expect(difference.locator('svg').first()).toBeVisible();
  await difference.getByText('Tabel', { exact: true }).click();
  await expect(difference.getByRole('table')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Bewaar dit werk in deze browser' }).check();
  await expect(page.getByText('Uw werk wordt in deze browser bewaard.')).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar het pakket (zip)' }).click();
  await saving;

  // Other files, of which a sheet has a fault that leads to its cell.
  await input.setInputFiles('tests/support/poster-2021.xlsx');
  await expect(page.getByText('Gelezen: poster-2021.xlsx').first()).toBeVisible();
  await input.setInputFiles({
    name: 'fout.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Werkvorm;Westhoek 2021\nWijk-werken;900\n'),
  });
  await page.getByLabel('Bron van deze cijfers').selectOption({ index: 1 });
  await page.getByRole('button', { name: /^Toon B2 / }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(requests).toEqual([]);
});
