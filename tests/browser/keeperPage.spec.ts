import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { accessibilityViolations } from '../support/axe.ts';
import { expect, test } from '../support/page.ts';

/** Two instruments as somebody keeps them: names not quite ours, points between thousands, an empty cell. */
const wide = ['Werkvorm;West-Vlaanderen 2022;Westhoek 2022', 'Wijk werken;901;180', 'Duale leren;1.615;'].join('\n');
/** More people in a part of the province than in all of it. */
const impossible = 'Werkvorm;Westhoek 2021\nWijk-werken;900\n';

async function openWith(page: Page, text: string, at = '/gegevens/eigen'): Promise<void> {
  await page.goto(at);
  await page
    .getByRole('button', { name: 'Kies bestanden' })
    .setInputFiles({ name: 'cijfers.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await expect(page.getByText('Gelezen: cijfers.csv').first()).toBeVisible();
}

async function chooseSource(page: Page): Promise<void> {
  await page.getByLabel('Bron van deze cijfers').selectOption({ index: 1 });
}

const accepts = (page: Page) => page.getByRole('checkbox', { name: 'Ik heb de omzettingen nagekeken' });
const isFine = (page: Page) => page.getByText('Er zijn geen fouten. Dit pakket kan gepubliceerd worden.');

test.describe('two instruments in a wide table', () => {
  test('are asked about until nothing is open, and are seen on the pages', async ({ page }) => {
    await openWith(page, wide);
    await expect(page.getByText('Nog 3 vragen voor u verder kunt.')).toBeVisible();
    await page.getByRole('button', { name: 'Neem het voorstel over' }).click();
    await expect(page.getByLabel('Wat “Duale leren” is')).toHaveValue('duaal-leren');
    const emptyCell = page.getByLabel('Wat cijfers.csv, C3 is');
    await expect(page.getByRole('row').filter({ has: emptyCell })).toContainText('Duaal leren, Westhoek, 2022');
    await emptyCell.selectOption('niet beschikbaar');
    await chooseSource(page);
    await expect(page.getByText('Kijk de omzettingen na')).toBeVisible();
    await expect(isFine(page)).toBeHidden();
    await accepts(page).check();
    await expect(isFine(page)).toBeVisible();
    await page.getByRole('link', { name: 'Alle cijfers in een tabel' }).click();
    await expect(page.getByRole('row', { name: /2022.*West-Vlaanderen.*Duaal leren/ })).toContainText('1.615');
    await expect(page.getByRole('row', { name: /2022.*Westhoek.*Duaal leren/ })).toContainText('n.b.');
  });

  test('are looked at again after another answer: what was agreed with is no longer what stands there', async ({
    page,
  }) => {
    await openWith(page, wide);
    await page.getByRole('button', { name: 'Neem het voorstel over' }).click();
    const emptyCell = page.getByLabel('Wat cijfers.csv, C3 is');
    await emptyCell.selectOption('niet beschikbaar');
    await chooseSource(page);
    await accepts(page).check();
    await emptyCell.focus();
    await emptyCell.selectOption('weglaten');
    await expect(emptyCell).toBeFocused();
    await expect(accepts(page)).not.toBeChecked();
    await expect(isFine(page)).toBeHidden();
  });
});

test('the poster as a workbook that LibreOffice saved changes nothing, and says what it read otherwise', async ({
  page,
}) => {
  await page.goto('/gegevens/eigen?data=eigen');
  await page.getByRole('button', { name: 'Kies bestanden' }).setInputFiles('tests/support/poster-2021.xlsx');
  const conversions = page.getByRole('table', { name: 'Omgezet' });
  await expect(conversions.getByRole('row', { name: /C10 n\.b\. niet beschikbaar/ })).toBeVisible();
  await accepts(page).check();
  await expect(page.getByText('Alle cijfers zijn dezelfde als in de gepubliceerde editie.')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Dit bestand vervangt alle gepubliceerde cijfers van 2021' }).check();
  await expect(page.getByText('Nog 1 vraag voor u verder kunt.')).toBeVisible();
});

test('a package is checked as it is: there is nothing to decide', async ({ page }) => {
  const folder = 'public/data/participatieslang';
  const files = readdirSync(folder).map((name) => [`participatieslang/${name}`, readFileSync(join(folder, name))]);
  await page.goto('/gegevens/eigen');
  await page.getByRole('button', { name: 'Kies bestanden' }).setInputFiles({
    name: 'pakket.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(zipSync(Object.fromEntries(files))),
  });
  await expect(isFine(page)).toBeVisible();
  await expect(page.getByText('Er valt niets te beslissen.')).toBeVisible();
  const version = page.getByRole('textbox', { name: 'Versie' });
  await expect(version).toHaveValue('1.1.0');
  await version.fill('1.0.0');
  await expect(page.getByText('Neem een hogere versie dan 1.0.0.')).toBeVisible();
});

test('a fault leads to its cell, in the sheet around it, and back', async ({ page }) => {
  await openWith(page, impossible);
  await chooseSource(page);
  const toCell = page.getByRole('button', { name: /^Toon B2 / });
  await toCell.click();
  const sheet = page.getByRole('dialog');
  await expect(sheet.locator('[aria-current]')).toHaveText('900');
  await page.keyboard.press('Escape');
  await expect(toCell).toBeFocused();
});

test('a file that is mended and chosen again finds its answers: the source, and what its names are', async ({
  page,
}) => {
  await openWith(page, `${impossible.replace('Wijk-werken', 'Wijk werkne')}Duaal leren;80\n`);
  await page.getByRole('button', { name: 'Ja, Wijk-werken' }).press('Enter');
  await expect(page.getByLabel('Wat “Wijk werkne” is')).toBeFocused();
  await chooseSource(page);
  await accepts(page).check();
  await expect(page.getByText('1 fout houdt dit pakket tegen.')).toBeVisible();
  await page.getByRole('button', { name: 'Kies bestanden' }).setInputFiles({
    name: 'cijfers.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Werkvorm;Westhoek 2021\nWijk werkne;190\nDuaal leren;80\n'),
  });
  await expect(page.getByText('Wat u van namen en bladen zei, geldt nog.')).toBeVisible();
  await expect(page.getByLabel('Wat “Wijk werkne” is')).toHaveValue('wijk-werken');
  await accepts(page).check();
  await expect(isFine(page)).toBeVisible();
});

test.describe('work', () => {
  test('that is not kept is asked about before the window closes', async ({ page }) => {
    await openWith(page, wide);
    await chooseSource(page);
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
  });

  test('stays while its keeper looks at another page, and goes on where the browser refuses to keep it', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    });
    await openWith(page, wide);
    await page.getByRole('checkbox', { name: 'Bewaar dit werk in deze browser' }).click();
    await expect(page.getByText('Deze browser bewaart niets')).toBeVisible();
    await page.getByRole('button', { name: 'Neem het voorstel over' }).click();
    await page.getByRole('navigation').getByRole('link', { name: 'Over', exact: true }).click();
    await expect(page).toHaveURL(/\/over/);
    await page.goBack();
    await expect(page.getByLabel('Wat “Duale leren” is')).toHaveValue('duaal-leren');
  });

  test('that is kept is there again after a reload, and is gone when it is no longer to be kept', async ({ page }) => {
    await openWith(page, wide);
    await page.getByRole('button', { name: 'Neem het voorstel over' }).click();
    await page.getByRole('checkbox', { name: 'Bewaar dit werk in deze browser' }).check();
    await page.reload();
    await expect(page.getByText('Uw werk van de vorige keer staat er weer.')).toBeVisible();
    await expect(page.getByLabel('Wat “Duale leren” is')).toHaveValue('duaal-leren');
    await page.getByRole('checkbox', { name: 'Bewaar dit werk in deze browser' }).uncheck();
    await expect(page.getByText('Er wordt niets meer bewaard in deze browser.')).toBeVisible();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: 'Uw eigen gegevens' })).toBeVisible();
    await expect(page.getByText('Gelezen: cijfers.csv')).toHaveCount(0);
  });
});

for (const [look, width, colorScheme] of [
  ['a phone', 320, 'light'],
  ['a dark screen', 1280, 'dark'],
] as const) {
  test(`with everything open, nothing is wider than ${look} or hard to reach`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await openWith(page, wide);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await accessibilityViolations(page)).toEqual([]);
  });
}
