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

/** As many rows, each another figure of a region that is known. */
function tableOf(rowCount: number) {
  const rows = Array.from({ length: rowCount }, (_, row) => `${2000 + (row % 99)};Westhoek;SINE;${row % 99};pom-2019`);
  const buffer = Buffer.from(['jaar;regio;werkvorm;aantal;bron', ...rows].join('\n'));
  return { name: 'veel.csv', mimeType: 'text/csv', buffer };
}

test('50.000 rows are decided while the page goes on: it says that it looks at them, and draws in between', async ({
  page,
}) => {
  await page.goto('/gegevens/eigen');
  await page.evaluate(() => {
    const seen = { isBusy: false, frames: 0 };
    Object.assign(window, { seen });
    const look = () => {
      const words = document.querySelector('main')?.textContent ?? '';
      if (words.includes('De bladen worden bekeken…')) {
        seen.isBusy = true;
        seen.frames += 1;
      }
      requestAnimationFrame(look);
    };
    look();
  });
  await page.getByRole('button', { name: 'Kies bestanden' }).setInputFiles(tableOf(50_000));
  await expect(page.getByText('Kijk de omzettingen na')).toBeVisible({ timeout: 20_000 });
  expect(await page.evaluate(() => (window as unknown as { seen: { isBusy: boolean; frames: number } }).seen)).toEqual({
    isBusy: true,
    frames: expect.any(Number),
  });
});

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
    await page.waitForLoadState('networkidle');
    const before: string[] = [];
    page.on('request', (request) => before.push(new URL(request.url()).pathname));
    await page.getByRole('button', { name: 'Kies bestanden' }).setInputFiles(workbookOf(50_000));
    await expect(page.getByRole('button', { name: 'Stop met lezen' })).toBeHidden({ timeout: 20_000 });
    await expect(page.getByText('veel.xlsx').first()).toBeVisible();
    expect(before).toEqual([]);
  });
});
