import { expect, test } from '../support/page.ts';
import { rowsXml, workbookFile } from '../support/workbookFile.ts';

/** A workbook of so many rows in the shape of our own observations, none of which has to be right to be read. */
function workbookOf(rowCount: number) {
  const rows = Array.from({ length: rowCount }, (_, row) => [
    2021,
    'westhoek',
    4,
    `naam ${row}`,
    'deelnemers',
    row,
    'A',
  ]);
  const buffer = Buffer.from(workbookFile({ sheets: [{ rows: rowsXml(...rows) }] }));
  return { name: 'veel.xlsx', mimeType: 'application/octet-stream', buffer };
}

test.describe('50.000 rows are read beside the page', () => {
  test('which answers a click before they are all there: reading stops, and nothing has changed', async ({ page }) => {
    await page.goto('/gegevens/eigen');
    await page.getByRole('button', { name: 'Kies bestanden' }).setInputFiles(workbookOf(50_000));
    await page.getByRole('button', { name: 'Stop met lezen' }).click();
    await expect(page.getByText('Gestopt. Er is niets veranderd.')).toBeVisible();
  });

  test('from the first to the last, without a request', async ({ page }) => {
    await page.goto('/gegevens/eigen');
    await page.getByRole('button', { name: 'Kies bestanden' }).waitFor({ state: 'attached' });
    const before: string[] = [];
    page.on('request', (request) => before.push(new URL(request.url()).pathname));
    await page.getByRole('button', { name: 'Kies bestanden' }).setInputFiles(workbookOf(50_000));
    await expect(page.getByRole('button', { name: 'Stop met lezen' })).toBeHidden({ timeout: 20_000 });
    await expect(page.getByText('veel.xlsx').first()).toBeVisible();
    expect(before.filter((path) => !path.startsWith('/assets/'))).toEqual([]);
  });
});
