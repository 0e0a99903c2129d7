import type { Page } from '@playwright/test';
import { accessibilityViolations } from '../support/axe.ts';
import { expect, test } from '../support/page.ts';

const pixelsPerMm = 96 / 25.4;
const margin = 10;

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
  await page.goto(`./${search}${search === '' ? '?' : '&'}weergave=tabel`);
  const cells = page.locator('#slang tbody tr td:nth-of-type(1)');
  await expect(cells.first()).toBeVisible();
  return (await cells.allInnerTexts()).flatMap((words) => /\d[\d.]*/.exec(words) ?? []);
}

/** What is cut off or reaches outside the sheet, as it stands. */
function faults(page: Page): Promise<string[]> {
  return page.locator('#blad').evaluate((sheet) => {
    const bounds = sheet.getBoundingClientRect();
    const found: string[] = [];
    if (sheet.scrollHeight > sheet.clientHeight + 1) found.push('higher than the sheet');
    if (sheet.scrollWidth > sheet.clientWidth + 1) found.push('wider than the sheet');
    for (const part of sheet.querySelectorAll('p, h2, li, text, path, circle, rect')) {
      if (part.closest('defs, pattern') !== null) continue;
      const { left, right, top, bottom } = part.getBoundingClientRect();
      const isInside =
        left >= bounds.left - 1 && right <= bounds.right + 1 && top >= bounds.top - 1 && bottom <= bounds.bottom + 1;
      if (!isInside) found.push(`outside: ${part.tagName} ${part.textContent}`);
    }
    const [head, drawing, foot] = [...sheet.children].map((part) => part.getBoundingClientRect());
    if (head === undefined || drawing === undefined || foot === undefined) return [...found, 'a part is missing'];
    for (const text of sheet.querySelectorAll('svg[role="group"] text')) {
      const { top, bottom } = text.getBoundingClientRect();
      if (top < head.bottom || bottom > foot.top) found.push(`on head or foot: ${text.textContent}`);
    }
    if (drawing.height < bounds.height * 0.45) found.push(`the snake has ${drawing.height} of ${bounds.height}`);
    return found;
  });
}

async function expectOnePage(page: Page, { search, width, height }: Sheet): Promise<void> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g), search).toHaveLength(1);
  const [, pageWidth = '', pageHeight = ''] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? [];
  expect(Math.abs((Number(pageWidth) / 72) * 25.4 - width), search).toBeLessThan(1);
  expect(Math.abs((Number(pageHeight) / 72) * 25.4 - height), search).toBeLessThan(1);
  // Chromium prints the hatch of a suppressed figure as a small picture; all else is drawn in lines.
  const hatched = await page.locator('#blad [data-kind="suppressed"]').count();
  const pictures = /\/Subtype\s*\/Image/.test(pdf);
  expect(pictures && hatched === 0, `${search} has a picture of pixels`).toBe(false);
}

async function expectWhole(page: Page, sheet: Sheet, figures: readonly string[]): Promise<void> {
  await openPoster(page, sheet.search);
  await expectOnePage(page, sheet);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({
    width: Math.floor((sheet.width - 2 * margin) * pixelsPerMm),
    height: Math.floor((sheet.height - 2 * margin) * pixelsPerMm),
  });
  await expect.poll(() => faults(page), sheet.search).toEqual([]);
  const words = await page.locator('#blad').innerText();
  const drawn = (await page.locator('#blad text').allTextContents()).join(' ');
  for (const figure of figures) expect(`${words} ${drawn}`, sheet.search).toContain(figure);
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await page.emulateMedia({ media: null });
  await page.setViewportSize({ width: 1280, height: 800 });
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

const sheets: readonly Sheet[] = [
  { search: '?papier=a4', width: 297, height: 210 },
  { search: '?papier=a4&stand=staand', width: 210, height: 297 },
  { search: '?stand=staand&taal=en&data=fictief&eenheid=per1000', width: 297, height: 420 },
];
for (const sheet of sheets) {
  test(`the poster fits its sheet: ${sheet.search}`, async ({ page }) => {
    await expectWhole(page, sheet, []);
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
