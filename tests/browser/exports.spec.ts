import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import papaparse from 'papaparse';
import readExcelFile from 'read-excel-file/node';
import { expect, test } from '../support/page.ts';
import { openPage } from '../support/pages.ts';
import { colourCount, sizeOfPng } from '../support/png.ts';

/** Opens the menu of a figure or a table by its title. */
async function openMenu(page: Page, title: string | RegExp): Promise<Locator> {
  const menu = page.locator('details', { has: page.getByLabel(title) });
  await menu.getByLabel(title).click();
  await expect(menu.getByRole('button', { name: 'CSV voor Excel' })).toBeVisible();
  return menu;
}

async function save(page: Page, menu: Locator, name: string): Promise<{ download: Download; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    menu.getByRole('button', { name, exact: true }).click(),
  ]);
  await expect(menu.getByRole('status')).toHaveText(`Bewaard als ${download.suggestedFilename()}.`);
  return { download, bytes: await readFile(await download.path()) };
}

function readCsv(bytes: Buffer, delimiter: string): Record<string, string>[] {
  const { data, errors } = papaparse.parse<Record<string, string>>(bytes.toString('utf8').replace(/^\uFEFF/, ''), {
    delimiter,
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

const instruments = 'Bewaren: Instrumenten in Westhoek';

test.describe('a figure is saved', () => {
  test.beforeEach(async ({ page }) => {
    await openPage(page, { address: '/', hasChart: true });
  });

  test('as CSV for Excel and for programs, with the figures of the page', async ({ page }) => {
    const menu = await openMenu(page, instruments);
    const excel = await save(page, menu, 'CSV voor Excel');
    expect(excel.download.suggestedFilename()).toBe('participatieslang-westhoek-2021-instrumenten.csv');
    expect([...excel.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = readCsv(excel.bytes, ';');
    expect(rows).toHaveLength(11);
    const wijkWerken = rows.find((row) => row['Instrument (id)'] === 'wijk-werken');
    expect(wijkWerken).toMatchObject({
      'Westhoek (personen)': '168',
      'West-Vlaanderen (personen)': '823',
      versie: '1.0.0',
    });
    expect(wijkWerken?.['Aandeel (%)']).toMatch(/^20,413/);
    expect(rows.find((row) => row['Instrument (id)'] === 'activiteitencooperatie')).toMatchObject({
      'Westhoek (personen)': '',
      'Westhoek, status': 'O',
    });
    const plain = readCsv((await save(page, menu, 'CSV')).bytes, ',');
    expect(plain.map((row) => row['Westhoek (personen)'])).toEqual(rows.map((row) => row['Westhoek (personen)']));
    expect(plain[0]?.['adres']).toBe(page.url());
  });

  test('as XLSX and as JSON-stat', async ({ page }) => {
    const menu = await openMenu(page, instruments);
    const sheets = await readExcelFile((await save(page, menu, 'Excel (XLSX)')).bytes);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['gegevens', 'noten', 'bron']);
    expect(sheets[0]?.data).toContainEqual(['Wijk-werken', 'wijk-werken', 168, 'A', 823, 'A', 168 / 823, 'A']);
    const cube = JSON.parse((await save(page, menu, 'JSON-stat')).bytes.toString('utf8')) as {
      id: string[];
      size: number[];
      value: Record<string, number | null>;
    };
    expect(cube.id).toEqual(['instrument', 'indicator']);
    expect(cube.size).toEqual([11, 3]);
    expect(Object.values(cube.value)).toContain(4711);
  });

  test('as SVG whose words are text', async ({ page }) => {
    const svg = (await save(page, await openMenu(page, instruments), 'SVG')).bytes.toString('utf8');
    const words = svg.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
    for (const one of [
      'Instrumenten in Westhoek',
      'Regio: Westhoek',
      '4.711',
      '14,7% van 32.097',
      'n.b.',
      'poster',
      page.url(),
    ]) {
      expect(words).toContain(one);
    }
  });

  test('of one rung with the rung in its name and in words, and with the address of this edition', async ({ page }) => {
    await openPage(page, { address: '/trede/4?domein=werk', hasChart: true });
    const menu = await openMenu(page, 'Bewaren: Instrumenten op deze trede');
    const { download, bytes } = await save(page, menu, 'SVG');
    expect(download.suggestedFilename()).toBe('participatieslang-westhoek-2021-trede-4-instrumenten.svg');
    const words = bytes
      .toString('utf8')
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll('&amp;', '&');
    expect(words).toContain('Trede 4: Tijdelijke activerende trajecten · Regio: Westhoek');
    expect(words).toContain('versie 1.0.0');
    expect(words).toContain(`${page.url()}&data=participatieslang-1.0.0`);
  });

  test('as a matrix that is drawn: each cell with its number and a bar, in the size of a slide', async ({ page }) => {
    await openPage(page, {
      address: '/vergelijken?regio=westhoek,west-vlaanderen&opstelling=matrix',
      hasChart: false,
    });
    const menu = await openMenu(page, /^Bewaren: Instrumenten naast elkaar/);
    const svg = (await save(page, menu, 'SVG')).bytes.toString('utf8');
    const cells = await page.locator('main figure table td').allInnerTexts();
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words]) => words);
    expect(cells.length).toBe(22);
    for (const cell of cells) expect(texts).toContain(cell.split('\n')[0]?.trim());
    // A bar for each number that is there; one is not available.
    expect(svg.match(/<rect [^>]*fill="#(?!fff)[^>]*\/>/g)?.length).toBeGreaterThanOrEqual(21);
    expect(svg).toContain('De balkjes in de cellen hebben één schaal');
  });

  test('or says that so much does not fit a square', async ({ page }) => {
    const years = '&jaar=2019,2020,2021,2022,2023,2024';
    const regions = 'westhoek,zandrug,houtvelde,noordkreke,leiebocht,middelmeers,west-vlaanderen';
    await openPage(page, {
      address: `/vergelijken?regio=${regions}${years}&opstelling=matrix&data=fictief`,
      hasChart: false,
    });
    const menu = await openMenu(page, /^Bewaren: Instrumenten naast elkaar/);
    await menu.getByRole('radio', { name: /vierkant/ }).check();
    await menu.getByRole('button', { name: 'PNG', exact: true }).click();
    await expect(menu.getByRole('status')).toHaveText(/^Zoveel past niet leesbaar op dit formaat\./);
  });

  for (const [size, width, height] of [
    ['dia, 1920 × 1080', 1920, 1080],
    ['vierkant, 1080 × 1080', 1080, 1080],
  ] as const) {
    test(`as PNG of the size that was asked: ${size}`, async ({ page }) => {
      const menu = await openMenu(page, instruments);
      await menu.getByRole('radio', { name: size }).check();
      const { bytes } = await save(page, menu, 'PNG');
      expect(sizeOfPng(bytes)).toEqual([width, height]);
      expect(await colourCount(page, bytes)).toBeGreaterThan(100);
      await menu.getByRole('checkbox', { name: /2×/ }).check();
      expect(sizeOfPng((await save(page, menu, 'PNG')).bytes)).toEqual([width * 2, height * 2]);
    });
  }

  test('as PNG in the typeface of the product, which the fallback would not look like', async ({ page }) => {
    const menu = await openMenu(page, instruments);
    const own = (await save(page, menu, 'PNG')).bytes;
    expect((await save(page, menu, 'PNG')).bytes.equals(own)).toBe(true);
    await page.route(/\.woff2$/, (route) => route.fulfill({ status: 200, body: '' }));
    const fallback = (await save(page, menu, 'PNG')).bytes;
    expect(own.equals(fallback)).toBe(false);
  });

  test('with the keyboard alone', async ({ page }) => {
    await page.getByLabel(instruments).focus();
    await page.keyboard.press('Enter');
    const first = page.getByRole('button', { name: 'CSV voor Excel' });
    await expect(first).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(first).toBeFocused();
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe('participatieslang-westhoek-2021-instrumenten.csv');
  });
});

test.describe('a figure is copied', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  async function clipboard(page: Page, type: string): Promise<string> {
    return page.evaluate(async (wanted) => {
      const [item] = await navigator.clipboard.read();
      const blob = await item?.getType(wanted);
      return wanted === 'image/png' ? String(blob?.size ?? 0) : ((await blob?.text()) ?? '');
    }, type);
  }

  test('as table, sentence, citation and picture; the citation opens the same view', async ({ page }) => {
    await openPage(page, { address: '/?domein=werk', hasChart: true });
    const menu = await openMenu(page, instruments);
    const copy = async (name: string) => {
      await menu.getByRole('button', { name, exact: true }).click();
      await expect(menu.getByRole('status')).toHaveText(/klembord\.$/);
    };
    await copy('Tabel');
    expect(await clipboard(page, 'text/html')).toContain('Wijk-werken');
    expect(await clipboard(page, 'text/plain')).toContain('Wijk-werken\t168\t823\t20,4%');
    await copy('Zin');
    expect(await clipboard(page, 'text/plain')).toContain('Doelgroepkortingen met 4.711 deelnemers');
    await copy('Beeld');
    expect(Number(await clipboard(page, 'image/png'))).toBeGreaterThan(10_000);
    await copy('Bronvermelding');
    const citation = await clipboard(page, 'text/plain');
    const address = citation.split(' ').at(-1) ?? '';
    expect(address).toBe(`${page.url()}&data=participatieslang-1.0.0`);
    const sentence = page.locator('#instrumenten p').filter({ hasText: 'Doelgroepkortingen met' });
    const said = (await sentence.textContent()) ?? '';
    await page.goto(address);
    await expect(sentence).toHaveText(said);
    await expect(page).toHaveURL(address);
  });

  test('as a citation that opens the same table, filters, region and made-up figures included', async ({ page }) => {
    const view = '/vergelijken?regio=noordkreke,houtvelde&jaar=2023&eenheid=aandeel&opstelling=matrix&data=fictief';
    await openPage(page, { address: `${view}&weergave=tabel`, hasChart: false });
    const cells = () => page.getByRole('figure').getByRole('row').allTextContents();
    await expect(page.getByRole('figure').getByRole('row').first()).toBeVisible();
    const cited = await cells();
    expect(cited.length).toBeGreaterThan(20);
    const menu = await openMenu(page, /^Bewaren: /);
    await menu.getByRole('button', { name: 'Bronvermelding', exact: true }).click();
    await expect(menu.getByRole('status')).toHaveText(/klembord\.$/);
    const address = (await clipboard(page, 'text/plain')).split(' ').at(-1) ?? '';
    expect(address).toMatch(/data=fictief-\d/);
    await page.goto('./over');
    await page.goto(address);
    await expect(page.getByRole('figure').getByRole('row').first()).toBeVisible();
    expect(await cells()).toEqual(cited);
  });
});

test.describe('the table of all figures is saved', () => {
  test('as it is filtered, all rows and not only those on screen, and all flows', async ({ page }) => {
    await openPage(page, { address: '/gegevens?jaar=2021&domein=werk&data=fictief', hasChart: false });
    const observations = await openMenu(page, 'Bewaren: Alle waarnemingen');
    const { download, bytes } = await save(page, observations, 'CSV voor Excel');
    expect(download.suggestedFilename()).toBe('participatieslang-fictieve-gegevens-2021-waarnemingen.csv');
    const rows = readCsv(bytes, ';');
    const shown = await page.getByText(/^\d[\d.]* van [\d.]+ waarnemingen$/).textContent();
    expect(rows).toHaveLength(Number(/^[\d.]+/.exec(shown ?? '')?.[0].replace('.', '')));
    expect(rows.length).toBeGreaterThan(100);
    expect(new Set(rows.map((row) => row['Jaar']))).toEqual(new Set(['2021']));
    expect(new Set(rows.map((row) => row['label']))).toEqual(new Set(['fictieve gegevens']));
    expect(rows[0]?.['filters']).toContain('Jaar: 2021');

    const flows = await openMenu(page, 'Bewaren: Alle stromen');
    const sheets = await readExcelFile((await save(page, flows, 'Excel (XLSX)')).bytes);
    expect(sheets[0]?.data.length).toBeGreaterThan(1000);
  });

  test('with zero, missing and suppressed apart', async ({ page }) => {
    await openPage(page, { address: '/gegevens?data=fictief', hasChart: false });
    const menu = await openMenu(page, 'Bewaren: Alle waarnemingen');
    const rows = readCsv((await save(page, menu, 'CSV')).bytes, ',');
    for (const status of ['O', 'Q']) {
      const ofStatus = rows.filter((row) => row['Waarde, status'] === status);
      expect(ofStatus.length, status).toBeGreaterThan(0);
      expect(new Set(ofStatus.map((row) => row['Waarde (personen)']))).toEqual(new Set(['']));
    }
  });
});
