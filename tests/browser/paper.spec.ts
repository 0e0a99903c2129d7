import type { Page } from '@playwright/test';
import { expect, test } from '../support/page.ts';
import { openPage } from '../support/pages.ts';
import {
  lettersIn,
  lettersOf,
  numbersIn,
  numbersPerLine,
  outsideMargins,
  overlappingWords,
  readPdf,
} from '../support/pdf.ts';

const ofRegion = ['/', '/trede/3', '/trede/4', '/trede/5', '/vergelijken', '/doorstroom', '/rapport'];

const printed = [
  ...['westhoek', 'west-vlaanderen'].flatMap((region) =>
    ofRegion.map((path) => ({ address: `${path}?regio=${region}`, hasChart: true, filters: /^Regio: West/ })),
  ),
  { address: '/gegevens?jaar=2021', hasChart: false, filters: /^Jaar: 2021/ },
];

/** Sides, and what the numbers of the sheets leave free at the foot, in mm. */
const margins = { side: 12, foot: 5 };

/** What the tables say: each row of numbers as they stand from left to right, and of other tables each cell. */
async function valuesOf(page: Page): Promise<{ rows: string[][]; cells: string[] }> {
  const tables = page.locator('main table');
  const rows = await tables.locator('tbody tr:has([data-numeric="true"])').evaluateAll((all) =>
    all
      // In the report bars stand alone: the same figures are in the table of the ladder.
      .filter((row) => row.closest('figure[id^="instrumenten-"]') === null)
      .map((row) => [...row.querySelectorAll('[data-numeric="true"]')].map((cell) => cell.textContent)),
  );
  const cells = await tables.locator('tbody tr:not(:has([data-numeric])) > *').allInnerTexts();
  return { rows: rows.map((row) => row.flatMap(numbersIn)).filter((row) => row.length > 0), cells };
}

/** Whether the numbers of a row stand on this line, in its order. */
function isRowOn(line: readonly string[], row: readonly string[]): boolean {
  let at = -1;
  return row.every((number) => (at = line.indexOf(number, at + 1)) >= 0);
}

for (const view of printed) {
  test(`${view.address} has every value on paper, with its filters, sources and address`, async ({ page }) => {
    await page.goto(`.${view.address}&weergave=tabel`);
    await expect(page.locator('main table').first()).toBeVisible();
    const { rows, cells } = await valuesOf(page);
    expect(rows.length + cells.length).toBeGreaterThan(2);

    await openPage(page, view);
    const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    const lines = numbersPerLine(sheets);
    expect(rows.filter((row) => !lines.some((line) => isRowOn(line, row)))).toEqual([]);
    const letters = lettersOf(sheets);
    expect(cells.filter((cell) => !letters.includes(lettersIn(cell)))).toEqual([]);
    const sources = await page.locator('figcaption > p').allTextContents();
    const filters = (await page.locator('main form[role="search"] p').first().textContent()) ?? '';
    expect(filters).toMatch(view.filters);
    for (const words of [...sources, filters, page.url()]) expect(letters).toContain(lettersIn(words));
    expect(letters).toContain(`${sheets.length}/${sheets.length}`);
    expect(outsideMargins(sheets, margins)).toEqual([]);
    expect(overlappingWords(sheets)).toEqual([]);
  });
}

test('the report has its region, year and address at the foot of every sheet', async ({ page }) => {
  await openPage(page, { address: '/rapport?data=fictief&regio=zandrug', hasChart: true });
  const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(sheets.length).toBeGreaterThan(3);
  for (const sheet of sheets) {
    const foot = lettersOf([{ ...sheet, placed: sheet.placed.filter(({ base }) => base < 40) }]);
    expect(foot).toMatch(/participatieslang·zandrug·\d{4}·fictievegegevens·http.+regio=zandrug&jaar=\d{4}/);
  }
});

for (const theme of ['of the device', 'donker']) {
  test(`a dark screen prints dark on white: theme ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    await openPage(page, { address: '/trede/3', hasChart: true });
    if (theme === 'donker') await page.locator(':root').evaluate((root) => (root.dataset.theme = 'donker'));
    const colours = await page.locator('body').evaluate((body) => {
      const { color, backgroundColor } = getComputedStyle(body);
      return { color, backgroundColor };
    });
    expect(colours).toEqual({ color: 'rgb(22, 35, 42)', backgroundColor: 'rgb(255, 255, 255)' });
  });
}

test('the page about the figures is printed whole', async ({ page }) => {
  await openPage(page, { address: '/over', hasChart: false });
  const words = await page.locator('main :is(h1, h2, dt, dd)').allTextContents();
  const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  const letters = lettersOf(sheets);
  expect(words.length).toBeGreaterThan(20);
  expect(words.filter((one) => !letters.includes(lettersIn(one)))).toEqual([]);
  expect(outsideMargins(sheets, margins)).toEqual([]);
});
