import type { Page } from '@playwright/test';
import { accessibilityViolations } from '../support/axe.ts';
import { expect, test } from '../support/page.ts';
import {
  lettersIn,
  lettersOf,
  numbersIn,
  numbersPerLine,
  outsideMargins,
  overlappingWords,
  readPdf,
} from '../support/pdf.ts';

const margins = { side: 10, foot: 10 };

interface Sheet {
  search: string;
  width: number;
  height: number;
}

async function openPoster(page: Page, search: string): Promise<void> {
  await page.goto(`./poster${search}`);
  await expect(page.locator('#blad svg[role="group"]')).toBeVisible();
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}

/** The number that each row of the snake's table begins with. */
async function figuresOf(page: Page, search: string): Promise<string[]> {
  await page.goto(`./${search}&weergave=tabel`);
  const cells = page.locator('#slang tbody tr td:nth-of-type(1)');
  await expect(cells.first()).toBeVisible();
  return (await cells.allInnerTexts()).flatMap((words) => numbersIn(words).slice(0, 1));
}

/** How often each number stands there. */
function timesOf(numbers: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  return times;
}

async function expectWhole(page: Page, { search, width, height }: Sheet, figures: readonly string[]): Promise<void> {
  await openPoster(page, search);
  const words = await page.locator('#blad :is(h2, p, li, text)').allTextContents();
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  // Lines and letters only, so that it is as sharp as the printer.
  expect(/\/Subtype\s*\/Image/.test(pdf.toString('latin1')), `${search} has a picture of pixels`).toBe(false);

  const sheets = await readPdf(pdf);
  expect(sheets, search).toHaveLength(1);
  const millimetres = sheets.map((sheet) => [sheet.width, sheet.height].map((side) => Math.round((side / 72) * 25.4)));
  expect(millimetres, search).toEqual([[width, height]]);
  const printed = timesOf(numbersPerLine(sheets).flat());
  const lost = [...timesOf(figures)].filter(([figure, times]) => (printed.get(figure) ?? 0) < times);
  expect(lost, search).toEqual([]);
  const letters = lettersOf(sheets);
  expect(
    words.filter((one) => !letters.includes(lettersIn(one))),
    search,
  ).toEqual([]);
  expect(letters, search).not.toContain(lettersIn('Regio: '));
  expect(outsideMargins(sheets, margins), search).toEqual([]);
  expect(overlappingWords(sheets), search).toEqual([]);
}

for (const edition of ['participatieslang', 'fictief']) {
  test(`every region of ${edition} is printed whole on one sheet, with every figure`, async ({ page }) => {
    test.setTimeout(120_000);
    const ofEdition = edition === 'fictief' ? '&data=fictief' : '';
    await openPoster(page, `?taal=nl${ofEdition}`);
    const regions = await page
      .getByLabel('Regio', { exact: true })
      .locator('option')
      .evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''));
    expect(regions.length).toBeGreaterThan(1);
    for (const region of regions) {
      const search = `?regio=${region}${ofEdition}`;
      const figures = await figuresOf(page, search);
      expect(figures.length, search).toBeGreaterThan(5);
      await expectWhole(page, { search, width: 420, height: 297 }, figures);
    }
  });
}

const samples: readonly Sheet[] = [
  { search: '?papier=a4', width: 297, height: 210 },
  { search: '?papier=a4&stand=staand&domein=werk,welzijn', width: 210, height: 297 },
  { search: '?stand=staand&taal=en&data=fictief&eenheid=per1000', width: 297, height: 420 },
];
for (const sheet of samples) {
  test(`the poster fits its sheet: ${sheet.search}`, async ({ page }) => {
    await expectWhole(page, sheet, await figuresOf(page, sheet.search));
  });
}

test('the poster has no accessibility faults on screen, light and dark', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await openPoster(page, '?data=fictief');
    expect(await accessibilityViolations(page)).toEqual([]);
  }
});

test('another page prints on its own paper after the poster was open', async ({ page }) => {
  await openPoster(page, '');
  await page.getByRole('link', { name: 'Over', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Over/ })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});
