import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import readExcelFile from 'read-excel-file/node';
import { openPage } from '../support/pages.ts';
import { expect, test } from '../support/page.ts';
import { lettersIn, lettersOf, readPdf } from '../support/pdf.ts';

const label = 'eigen gegevens, niet gepubliceerd';
const figures = ['Werkvorm;Westhoek 2021', 'Wijk-werken;321', 'Duaal leren;81'].join('\n');

/** Makes an edition of a table and keeps it in this browser, so that every address opens it. */
async function keepOwnFigures(page: Page): Promise<void> {
  await page.goto('/gegevens/eigen');
  await page
    .getByRole('button', { name: 'Kies bestanden' })
    .setInputFiles({ name: 'cijfers.csv', mimeType: 'text/csv', buffer: Buffer.from(figures) });
  await page.getByLabel('Bron van deze cijfers').selectOption({ index: 1 });
  await expect(page.getByText('Er zijn geen fouten. Dit pakket kan gepubliceerd worden.')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Bewaar dit werk in deze browser' }).check();
  await expect(page.getByText('Uw werk wordt in deze browser bewaard.')).toBeVisible();
}

test('own figures say on every sheet of paper that they are not published', async ({ page }) => {
  test.setTimeout(90_000);
  await keepOwnFigures(page);
  for (const address of ['/', '/trede/4', '/vergelijken', '/doorstroom', '/gegevens', '/rapport', '/poster']) {
    // oxlint-disable-next-line no-await-in-loop -- one window, one page after the other.
    await openPage(page, { address: `${address}?data=eigen`, hasChart: false });
    // oxlint-disable-next-line no-await-in-loop -- likewise.
    await page.waitForFunction(() => document.adoptedStyleSheets.length > 0);
    // oxlint-disable-next-line no-await-in-loop -- likewise.
    const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    for (const [index, sheet] of sheets.entries()) {
      expect.soft(lettersOf([sheet]).toLowerCase(), `${address}, sheet ${index + 1}`).toContain(lettersIn(label));
    }
  }
});

test('own figures say in every file that they are not published', async ({ page }) => {
  await keepOwnFigures(page);
  await openPage(page, { address: '/?data=eigen', hasChart: true });
  const title = 'Bewaren: Instrumenten in Westhoek';
  const menu = page.locator('details', { has: page.getByLabel(title) });
  await menu.getByLabel(title).click();
  const save = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      menu.getByRole('button', { name, exact: true }).click(),
    ]);
    return readFile(await download.path());
  };
  for (const format of ['CSV', 'CSV voor Excel', 'SVG']) {
    // oxlint-disable-next-line no-await-in-loop -- one file after the other.
    const words = (await save(format)).toString('utf8');
    expect.soft(words.toLowerCase(), format).toContain(label);
    expect.soft(words, format).toContain('321');
  }
  const sheets = await readExcelFile(await save('Excel (XLSX)'));
  expect(JSON.stringify(sheets).toLowerCase()).toContain(label);
  expect((await save('JSON-stat')).toString('utf8')).toContain(`(${label})`);
});

test('who shares own figures hears that a link works nowhere else, and takes the package along instead', async ({
  page,
}) => {
  await keepOwnFigures(page);
  await openPage(page, { address: '/trede/4?data=eigen', hasChart: false });
  await page.getByRole('button', { name: 'Delen', exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Een link ernaar werkt nergens anders');
  await expect(dialog.getByRole('textbox')).toHaveCount(0);
  await dialog.getByRole('link', { name: 'Naar het pakket (zip)' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaar het pakket (zip)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('participatieslang-1.1.0.zip');
});

test('a browser that crashes brings back work that its keeper keeps', async ({ page, context }) => {
  await keepOwnFigures(page);
  const crashed = page.waitForEvent('crash');
  void page.goto('chrome://crash').catch(() => {});
  await crashed;
  const again = await context.newPage();
  await again.goto('/gegevens/eigen');
  await expect(again.getByText('Uw werk van de vorige keer staat er weer.')).toBeVisible();
  await expect(again.getByText('Er zijn geen fouten. Dit pakket kan gepubliceerd worden.')).toBeVisible();
  await again.goto('/trede/4?weergave=tabel&data=eigen');
  await expect(again.getByRole('row', { name: /^Wijk-werken/ }).first()).toContainText('321');
});
