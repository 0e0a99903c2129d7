import type { Locator, Page } from '@playwright/test';
import { accessibilityViolations } from '../support/axe.ts';
import { overflowingParts } from '../support/layout.ts';
import { expect, test } from '../support/page.ts';
import { lettersIn, lettersOf, readPdf } from '../support/pdf.ts';
import { printToPdf } from '../support/print.ts';

/** The slide on screen. */
function slide(page: Page): Locator {
  return page.locator('section[data-slide]:not([inert])');
}

async function present(page: Page, address = './presenteren'): Promise<void> {
  await page.goto(address);
  await expect(slide(page).getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}

/** Words of the slide that are smaller than 20 px, or cut off by its edge. */
function illegibleWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shown = document.querySelector('section[data-slide]:not([inert])');
    if (shown === null) return ['there is no slide'];
    const found = [...shown.querySelectorAll<HTMLElement>('*')].filter((element) => {
      const hasWords = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
      );
      const { width } = element.getBoundingClientRect();
      return hasWords && width > 2 && element.checkVisibility({ visibilityProperty: true });
    });
    const small = found.filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 20);
    // What scrolls is cut off by its own edge, long before the window's.
    const cut = found.filter((element) => {
      const { bottom } = element.getBoundingClientRect();
      return bottom > shown.getBoundingClientRect().bottom + 1;
    });
    const scrolling = [...shown.children].filter((part) => part.scrollHeight > part.clientHeight + 1);
    if (scrolling.length > 0) return ['the slide is longer than the screen'];
    return [...small, ...cut].map((element) => `${getComputedStyle(element).fontSize}: ${element.textContent}`);
  });
}

for (const { width, height, search } of [
  { width: 1920, height: 1080, search: '' },
  { width: 1280, height: 720, search: '' },
  { width: 1280, height: 720, search: '?taal=en' },
  { width: 1280, height: 720, search: '?regio=west-vlaanderen' },
  { width: 1280, height: 720, search: '?regio=west-vlaanderen&taal=en' },
]) {
  test(`every slide of a region is legible and whole at ${width} by ${height}, light on a dark machine: ${search || 'usual'}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width, height });
    await present(page, `./presenteren${search}`);
    for (let at = 1; at <= 7; at += 1) {
      await expect(slide(page)).toContainText(`${at} / 7`);
      await expect(
        slide(page)
          .getByText(/^(Bron(nen)?|Sources?):/)
          .filter({ visible: true }),
      ).toHaveCount(1);
      await expect(slide(page).getByText(`${at} / 7`, { exact: true })).toBeInViewport({ ratio: 1 });
      expect(await illegibleWords(page)).toEqual([]);
      expect(await overflowingParts(page)).toEqual([]);
      await page.keyboard.press('PageDown');
    }
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  });
}

for (const arrangement of ['matrix', 'spreiding']) {
  test(`a comparison as ${arrangement} is legible and whole, with its source, at 1280 by 720`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await present(page, `./presenteren?dia=vergelijken~opstelling.${arrangement}`);
    await expect(slide(page).getByText(/^Bron: sociaal/)).toBeInViewport({ ratio: 1 });
    expect(await illegibleWords(page)).toEqual([]);
    expect(await overflowingParts(page)).toEqual([]);
  });
}

test('a slide that is longer than its screen keeps the source and its number in view', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await present(page, './presenteren?dia=doorstroom~data.fictief');
  await expect(slide(page).getByText(/^Bron: .*versie/)).toBeInViewport({ ratio: 1 });
  await expect(slide(page).getByText('1 / 1', { exact: true })).toBeInViewport({ ratio: 1 });
});

test('an index fits its slide with the unit of every figure and both sources', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await present(page, './presenteren?dia=trede~5~eenheid.index&dia=overzicht~eenheid.index');
  await expect(slide(page).getByText(/^Bronnen: .*Statbel/)).toBeInViewport({ ratio: 1 });
  expect(await illegibleWords(page)).toEqual([]);
  await page.keyboard.press('PageDown');
  await expect(slide(page).getByText('index', { exact: true })).toHaveCount(3);
  expect(await illegibleWords(page)).toEqual([]);
});

test('a finger that sweeps to the left turns to the next slide, to the right back; one that scrolls does not', async ({
  page,
}) => {
  await present(page);
  const session = await page.context().newCDPSession(page);
  const sweep = async (from: [number, number], to: [number, number]) => {
    const points = [from, to].map(([x, y]) => ({ x, y }));
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points.slice(0, 1) });
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: points.slice(1) });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  await sweep([600, 300], [300, 310]);
  await expect(slide(page)).toContainText('2 / 7');
  await sweep([600, 300], [300, 310]);
  await expect(slide(page)).toContainText('3 / 7');
  await sweep([600, 500], [520, 200]);
  await sweep([300, 300], [600, 310]);
  await expect(slide(page)).toContainText('2 / 7');
});

test('a clicker turns slides, reload shows the same one, and Back leaves in one step', async ({ page }) => {
  await page.goto('./trede/4');
  await page.getByText('Presenteren', { exact: true }).click();
  await page.getByRole('link', { name: 'De regio in zeven dia’s' }).click();
  await expect(slide(page)).toContainText('1 / 7');
  for (const key of ['PageDown', 'PageDown', 'ArrowRight', 'Space', 'PageUp']) await page.keyboard.press(key);
  await expect(slide(page)).toContainText('4 / 7');
  await page.reload();
  await expect(slide(page)).toContainText('4 / 7');
  await page.goBack();
  await expect(page).toHaveURL(/\/trede\/4$/);
  // The address goes first, the page that it names follows.
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

test('the next slide and its drawing are on screen in the frame after the key', async ({ page }) => {
  await present(page);
  await page.waitForFunction(() => document.querySelectorAll('.recharts-bar-rectangle').length > 20);
  const drawn = await page.evaluate(
    () =>
      new Promise<{ slide: string | undefined; bars: number }>((resolve) => {
        window.dispatchEvent(new KeyboardEvent('keydown', { key: '3', bubbles: true }));
        window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
        requestAnimationFrame(() => {
          const shown = document.querySelector<HTMLElement>('section[data-slide]:not([inert])');
          const bars = [...(shown?.querySelectorAll('.recharts-bar-rectangle') ?? [])];
          resolve({
            slide: shown?.dataset['slide'],
            bars: bars.filter((bar) => bar.getBoundingClientRect().width > 0).length,
          });
        });
      }),
  );
  expect(drawn).toEqual({ slide: 'rung', bars: 4 });
});

test('two windows stay in step, and each goes on alone when the other closes', async ({ page, context }) => {
  await present(page, './presenteren?dia=trede~5~tekst._uniet_soptellen&dia=trede~4&dia=doorstroom');
  await page.mouse.move(200, 200);
  const opening = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Sprekersscherm' }).click();
  const speaker = await opening;
  await expect(speaker.getByRole('region', { name: 'Notitie' })).toContainText('Niet optellen');
  const drawn = (part: string) => speaker.getByRole('region', { name: part }).locator('[data-slide]');
  const [now, next] = [await drawn('Nu op het scherm').boundingBox(), await drawn('Hierna').boundingBox()];
  for (const box of [now, next]) expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(16 / 9, 1);
  expect(now?.width).toBeGreaterThan(next?.width ?? 0);
  expect(await accessibilityViolations(speaker)).toEqual([]);
  await expect(speaker.getByText('Loopt gelijk met het andere venster.')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(drawn('Nu op het scherm')).toContainText('2 / 3');
  await speaker.keyboard.press('PageDown');
  await expect(slide(page)).toContainText('3 / 3');
  await speaker.keyboard.press('b');
  await expect(page.getByText('Het scherm is zwart.')).toBeAttached();
  await page.close();
  await expect(speaker.getByText('Het andere venster is dicht; dit gaat alleen verder.')).toBeVisible();
  await speaker.keyboard.press('Home');
  await expect(drawn('Nu op het scherm')).toContainText('1 / 3');
});

test('the screen is kept awake, again after the tab was away, and a refusal is said', async ({ page }) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: async (kind: string) => {
          asked.push(kind);
          if (asked.length > 1) throw new DOMException('no', 'NotAllowedError');
          return Object.assign(new EventTarget(), { release: async () => {} });
        },
      },
    });
  });
  await present(page);
  await page.mouse.move(100, 100);
  const refusal = page.getByText('De browser houdt het scherm niet wakker.');
  await expect(refusal).toBeHidden();
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(refusal).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, 'asked') as unknown)).toEqual(['screen', 'screen']);
});

test('F fills the screen, and the first Escape only leaves that', async ({ page }) => {
  await present(page);
  await page.keyboard.press('f');
  await page.waitForFunction(() => document.fullscreenElement !== null);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.fullscreenElement === null);
  await expect(slide(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/presenteren/);
});

test('a view is added from its page, put in order, named, and shared as a link', async ({ page }) => {
  for (const address of ['./trede/4', './doorstroom?regio=west-vlaanderen']) {
    await page.goto(address);
    await page.getByText('Presenteren', { exact: true }).click();
    await page.getByRole('button', { name: 'Voeg deze weergave toe' }).click();
  }
  await page.getByRole('link', { name: 'Uw presentatie (2 dia’s)' }).click();
  await expect(slide(page)).toContainText('1 / 2');
  await page.mouse.move(100, 100);
  await page.getByRole('button', { name: 'Dia’s wijzigen' }).click();
  await page.getByRole('button', { name: 'Trede 4 naar achteren' }).click();
  await page.getByLabel('Kop van dia 1').fill('Wie gaat door?');
  await expect(page.getByText(/^\d+ van 8\.000 tekens$/)).toBeVisible();
  await page.getByRole('button', { name: 'Klaar' }).click();
  await expect(slide(page).getByRole('heading', { level: 1 })).toHaveText('Wie gaat door?');
  await expect(page).toHaveURL(/dia=doorstroom~regio\.west-vlaanderen~titel\._uwie_sgaat_sdoor_v&dia=trede~4$/);
});

test('the deck prints one slide on each sheet', async ({ page }) => {
  await present(page);
  const sheets = await readPdf((await printToPdf(page)).pdf);
  expect(sheets.map((sheet) => /[1-7]\/7/.exec(lettersOf([sheet]))?.[0])).toEqual(
    [1, 2, 3, 4, 5, 6, 7].map((number) => `${number}/7`),
  );
  for (const sheet of sheets) expect(lettersOf([sheet])).toMatch(/bron(nen)?:/);
});

test('a slide that scrolls in a small window is whole on paper', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await present(page, './presenteren?dia=poster&dia=doorstroom~data.fictief&dia=trede~5~eenheid.index');
  await expect(slide(page).getByText(/^Bron: .*versie/)).toBeInViewport({ ratio: 1 });
  const [snake = '', funnels = '', index = ''] = (await readPdf((await printToPdf(page)).pdf)).map((sheet) =>
    lettersOf([sheet]),
  );
  expect(snake).toContain(lettersIn('oppervlakte van een cirkel = aantal personen'));
  expect(index).toContain(lettersIn('op 1 januari 2021: Westhoek 125.619 en West-Vlaanderen 701.752'));
  expect(funnels).toContain(lettersIn('Van trede 5 naar 6'));
});

test('a handout has the note under its slide, and slides alone have none', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () =>
      document.documentElement.setAttribute('data-asked', document.documentElement.dataset['print'] ?? '');
  });
  await present(page, './presenteren?dia=trede~5~tekst._uniet_soptellen&dia=trede~4');
  const lettersAfter = async (choice: string, asked: string) => {
    await page.mouse.move(100, 100);
    await page.getByText('Meer', { exact: true }).click();
    await page.getByRole('button', { name: choice }).click();
    await expect(page.locator('html')).toHaveAttribute('data-asked', asked);
    return (await readPdf(await page.pdf({ preferCSSPageSize: true }))).map((sheet) => lettersOf([sheet]));
  };
  const handout = await lettersAfter('Hand-out', 'handout');
  expect(handout).toHaveLength(2);
  expect(handout[0]).toContain(lettersIn('Niet optellen'));
  const slides = await lettersAfter('Afdrukken', 'slides');
  expect(slides).toHaveLength(2);
  expect(slides.join('')).not.toContain(lettersIn('Niet optellen'));
});
