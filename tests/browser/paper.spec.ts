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
  type PdfSheet,
  readPdf,
} from '../support/pdf.ts';

const ofRegion = [
  '/?',
  '/trede/3?',
  '/trede/4?',
  '/trede/4?jaar=2021,2022&',
  '/trede/5?',
  '/vergelijken?',
  '/vergelijken?opstelling=panelen&',
  '/vergelijken?opstelling=matrix&',
  '/vergelijken?opstelling=rangorde&',
  '/vergelijken?eenheid=per1000&opstelling=spreiding&',
  '/doorstroom?',
  '/rapport?',
];

const printed = [
  ...['westhoek', 'west-vlaanderen'].flatMap((region) =>
    ofRegion.map((path) => ({
      address: `${path}regio=${region}`,
      // A matrix is a table that draws.
      hasChart: !path.includes('matrix'),
      filters: /^Regio: West/,
    })),
  ),
  { address: '/doorstroom?regio=zandrug&data=fictief', hasChart: true, filters: /^Regio: Zandrug/ },
  { address: '/gegevens?regio=westhoek', hasChart: false, filters: /^alle jaren/ },
  { address: '/gegevens?regio=west-vlaanderen&jaar=2021', hasChart: false, filters: /^Jaar: 2021/ },
];

/** The rungs that the poster has no figures for. */
const without = ['westhoek', 'west-vlaanderen'].flatMap((region) =>
  [1, 2, 6].map((rung) => ({ address: `/trede/${rung}?regio=${region}`, hasChart: false })),
);

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
    expect(rows.length + cells.length).toBeGreaterThan(1);

    await openPage(page, view);
    const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    const lines = numbersPerLine(sheets);
    // Bars and bands with other words between their values have no table beside them on paper.
    const asked = view.address.includes('fictief') ? rows.flat().map((number) => [number]) : rows;
    expect(asked.filter((row) => !lines.some((line) => isRowOn(line, row)))).toEqual([]);
    const letters = lettersOf(sheets);
    expect(cells.filter((cell) => !letters.includes(lettersIn(cell)))).toEqual([]);
    const sources = await page.locator('figcaption > p:last-child > span').allTextContents();
    const links = page.locator('figcaption > p:last-child a');
    const hrefs = await links.evaluateAll((all) => all.map((link) => `(${link.getAttribute('href')})`));
    const filters = (await page.locator('main form[role="search"] p').first().textContent()) ?? '';
    expect(filters).toMatch(view.filters);
    for (const words of [...sources, ...hrefs, filters, page.url()]) expect(letters).toContain(lettersIn(words));
    expectWholeSheets(sheets, page.url());
  });
}

for (const view of without) {
  test(`${view.address} says on paper that there are no figures`, async ({ page }) => {
    await openPage(page, view);
    const words = await page.locator('main :is(h1, h2, p):visible').allTextContents();
    const filters = (await page.locator('main form[role="search"] p').first().textContent()) ?? '';
    expect(filters).toMatch(/^Regio: West/);
    const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    const letters = lettersOf(sheets);
    const missing = [filters, ...words.filter((one) => /geen cijfers|^Trede/.test(one))];
    expect(missing.length).toBeGreaterThan(1);
    for (const one of [...missing, page.url()]) expect(letters).toContain(lettersIn(one));
    expectWholeSheets(sheets, page.url());
  });
}

/** Nothing is cut or stands on something else, and a sheet that is passed on alone says of which edition it is and where. */
function expectWholeSheets(sheets: readonly PdfSheet[], address: string): void {
  expect(outsideMargins(sheets, margins)).toEqual([]);
  expect(overlappingWords(sheets)).toEqual([]);
  for (const [index, sheet] of sheets.entries()) {
    const foot = lettersOf([{ ...sheet, placed: sheet.placed.filter(({ base }) => base < 40) }]);
    expect(foot).toContain(`${index + 1}/${sheets.length}`);
    if (address.includes('/rapport')) continue;
    expect(foot).toContain(
      `participatieslang${address.includes('fictief') ? ':fictievegegevens,' : '2021westhoek,'}versie`,
    );
    expect(foot.includes('fictievegegevens·participatieslang')).toBe(address.includes('fictief'));
    expect(foot).toContain(`data=${address.includes('fictief') ? 'fictief' : 'participatieslang'}-1.0.0`);
  }
}

test('points of a scatter stand at their places before anything is measured again, as on paper', async ({ page }) => {
  await openPage(page, {
    address: '/vergelijken?eenheid=per1000&opstelling=spreiding&data=fictief',
    hasChart: true,
  });
  const far = await page.getByRole('figure').evaluate((figure) => {
    const field = figure.querySelector('[data-mark]')?.parentElement;
    if (!field) throw new Error('No points');
    field.style.height = '211px';
    field.style.width = '307px';
    const middleOf = (element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    };
    const circles = [...field.querySelectorAll('circle')].map(middleOf);
    const points = [...field.querySelectorAll('[data-mark]')].map(middleOf);
    if (circles.length !== points.length || points.length < 4) throw new Error(`${circles.length}, ${points.length}`);
    return points.filter(
      (point) => !circles.some((circle) => Math.hypot(circle.x - point.x, circle.y - point.y) < 1.5),
    );
  });
  expect(far).toEqual([]);
});

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

for (const address of ['/doorstroom?data=fictief', '/rapport?data=fictief']) {
  test(`${address} prints what is estimated as lines, not as a picture of pixels`, async ({ page }) => {
    await openPage(page, { address, hasChart: true });
    await expect(page.locator('main [clip-path]').first()).toBeAttached();
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(/\/Subtype\s*\/Image/.test(pdf.toString('latin1'))).toBe(false);
  });
}
