import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import { accessibilityViolations } from '../support/axe.ts';
import { expect, test } from '../support/page.ts';

const dialog = (page: Page) => page.getByRole('dialog');

async function sharePage(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: 'Delen', exact: true }).click();
  await expect(dialog(page)).toBeVisible();
}

/** What an independent reader of codes sees in a picture; the browser turns the PNG into pixels, at most 640 wide. */
async function scanned(page: Page, png: Buffer): Promise<string | undefined> {
  const { pixels, width, height } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const scale = Math.min(1, 640 / picture.width);
    const size = { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) };
    const context = new OffscreenCanvas(size.width, size.height).getContext('2d');
    if (context === null) throw new Error('This browser draws nothing.');
    context.drawImage(picture, 0, 0, size.width, size.height);
    const { data } = context.getImageData(0, 0, size.width, size.height);
    let read = '';
    for (let at = 0; at < data.length; at += 8192) read += String.fromCharCode(...data.subarray(at, at + 8192));
    return { pixels: btoa(read), ...size };
  }, png.toString('base64'));
  return jsQR(new Uint8ClampedArray(Buffer.from(pixels, 'base64')), width, height)?.data;
}

test('the link of a page is short and canonical, and its code on screen opens the same view', async ({
  page,
  baseURL,
}) => {
  await page.goto('./trede/5?jaar=2021&eenheid=aandeel&schaal=lineair&regio=westhoek&onzin=1');
  await sharePage(page);
  const link = dialog(page).getByLabel('Link', { exact: true });
  await expect(link).toHaveValue(`${baseURL ?? ''}trede/5?jaar=2021&eenheid=aandeel`);
  expect(await scanned(page, await dialog(page).screenshot())).toBe(await link.inputValue());
  await dialog(page)
    .getByRole('radio', { name: /de cijfers van nu/ })
    .check();
  await expect(link).toHaveValue(`${baseURL ?? ''}trede/5?jaar=2021&eenheid=aandeel&data=participatieslang-1.0.0`);
  await dialog(page).getByRole('button', { name: 'QR-code groot op het scherm' }).click();
  const code = dialog(page).getByRole('img', { name: /^QR-code van/ });
  expect((await code.boundingBox())?.height).toBeGreaterThan(450);
  expect(await scanned(page, await page.screenshot())).toBe(await link.inputValue());
});

test('Escape closes the large code, then the dialog, and focus is where it was', async ({ page }) => {
  await page.goto('./over');
  await sharePage(page);
  await dialog(page).getByRole('button', { name: 'QR-code groot op het scherm' }).click();
  await page.keyboard.press('Escape');
  await expect(dialog(page).getByRole('button', { name: 'Kopieer de link' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole('banner').getByRole('button', { name: 'Delen', exact: true })).toBeFocused();
});

test('without access to the clipboard the address stands selected', async ({ page }) => {
  await page.goto('./?taal=nl');
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await sharePage(page);
  await dialog(page).getByRole('button', { name: 'Kopieer de link' }).click();
  await expect(dialog(page).getByRole('status')).toContainText('staat geselecteerd');
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(new URL(page.url()).origin + '/');
});

test('with it, the address is copied, and the device’s own way is offered where there is one', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(window, { shared });
    Object.assign(Navigator.prototype, { share: async (what: unknown) => void shared.push(what) });
  });
  await page.goto('./vergelijken');
  await sharePage(page);
  await dialog(page).getByRole('button', { name: 'Kopieer de link' }).click();
  await expect(dialog(page).getByRole('status')).toHaveText('Gekopieerd.');
  const address = await dialog(page).getByLabel('Link', { exact: true }).inputValue();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  await dialog(page).getByRole('button', { name: 'Deel via…' }).click();
  expect(await page.evaluate(() => (window as unknown as { shared: unknown[] }).shared)).toEqual([
    { title: 'Instrumenten vergelijken', url: address },
  ]);
  const mail = await dialog(page).getByRole('link', { name: 'Mail' }).getAttribute('href');
  expect(decodeURIComponent(mail ?? '')).toContain(address);
});

test('the link of a figure leads to it, and its code for other sites opens it alone', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto('./?regio=west-vlaanderen');
  await page.getByRole('button', { name: /^Delen: Instrumenten/ }).click();
  const link = await dialog(page).getByLabel('Link', { exact: true }).inputValue();
  expect(link).toBe(`${baseURL ?? ''}?regio=west-vlaanderen#instrumenten`);
  await dialog(page).locator('summary', { hasText: 'Insluiten' }).click();
  const code = await dialog(page).getByRole('textbox', { name: 'Insluiten op een andere website' }).inputValue();
  expect(code).toContain(`src="${baseURL ?? ''}insluiten/overzicht.instrumenten?regio=west-vlaanderen"`);
  await dialog(page).locator('summary', { hasText: 'Bronvermelding' }).click();
  await expect(dialog(page).getByRole('textbox', { name: 'Bronvermelding' })).toHaveValue(
    /data=participatieslang-1\.0\.0/,
  );
  expect(await accessibilityViolations(page)).toEqual([]);
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.locator('#instrumenten')).toBeInViewport();
});

test('the code is kept as a picture of dots and one of lines', async ({ page }) => {
  await page.goto('./over');
  await sharePage(page);
  const address = await dialog(page).getByLabel('Link', { exact: true }).inputValue();
  const [png] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: 'QR als PNG' }).click(),
  ]);
  expect(await scanned(page, await readFile(await png.path()))).toBe(address);
  const [svg] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: 'QR als SVG' }).click(),
  ]);
  expect(await readFile(await svg.path(), 'utf8')).toMatch(
    /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 \d+ \d+"/,
  );
});

test('a view is kept under a name, renamed, removed, put back, exported and imported', async ({ page }) => {
  await page.goto('./trede/4?eenheid=aandeel');
  await sharePage(page);
  await dialog(page).getByText('Bewaar deze weergave').click();
  await dialog(page).getByLabel('Naam').fill('Voor de raad');
  await dialog(page).getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(dialog(page).getByRole('status')).toContainText('“Voor de raad” is bewaard op dit toestel');
  await dialog(page).getByRole('link', { name: 'Bewaarde weergaven' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bewaarde weergaven');
  await expect(page.getByText(/alleen in deze browser, op dit toestel/)).toBeVisible();
  await page.getByLabel('Naam van “Voor de raad”').fill('Voor het college');
  await page.keyboard.press('Enter');
  const link = page.getByRole('link', { name: 'Voor het college' });
  await expect(link).toHaveAttribute('href', '/trede/4?eenheid=aandeel');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Exporteer als bestand' }).click(),
  ]);
  const file = await readFile(await download.path());
  await page.getByRole('button', { name: 'Verwijder “Voor het college”' }).click();
  await expect(link).toHaveCount(0);
  await page.getByRole('button', { name: 'Zet terug' }).click();
  await expect(link).toBeVisible();
  const picked = page.getByLabel('Importeer een bestand');
  await picked.setInputFiles({
    name: 'kapot.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"weergaven":[{"naam":"x","adres":"//kwaad.example"}]}'),
  });
  await expect(page.getByRole('alert')).toContainText('Weergave 1: “adres” is geen adres van dit product');
  await expect(link).toBeVisible();
  await page.getByRole('button', { name: 'Verwijder “Voor het college”' }).click();
  await picked.setInputFiles({ name: 'goed.json', mimeType: 'application/json', buffer: file });
  await expect(link).toBeVisible();
  expect(await accessibilityViolations(page)).toEqual([]);
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Trede 4');
});

test('where the browser keeps nothing, the page says so and the rest goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('./over');
  await sharePage(page);
  await dialog(page).getByText('Bewaar deze weergave').click();
  await dialog(page).getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(dialog(page).getByRole('status')).toContainText('Deze browser bewaart niets');
});
