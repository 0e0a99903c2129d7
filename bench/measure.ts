import type { Browser, CDPSession, Page } from '@playwright/test';

/** One opening of a page, in milliseconds since it was asked for; bytes are as sent, compressed. */
export interface Measurement {
  bytes: number;
  firstNumber: number;
  chartDrawn: number;
  /** From a change of the region to the picture that shows it. */
  redrawn: number;
  /** From the click on a link to the heading of its page, painted. The pointer was on the link for a moment before. */
  headingShown: number;
  /** From that click to the last chart of the page. */
  pageDrawn: number;
  /** From the key to the next slide, painted. */
  slideShown: number;
}

export interface MeasuredSite {
  overview: string;
  presentation: string;
}

/** Slow 4G and a phone of a quarter of this machine's speed. */
const network = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const slowdown = 4;
const changes = 5;
// How long a pointer rests on a link before the click, in milliseconds.
const aiming = 300;

/**
 * Opens a site in a browser without any cache, over the slow network: changes its region a few times, goes to another
 * page, and turns the slides of a presentation.
 */
export async function measure(browser: Browser, site: MeasuredSite): Promise<Measurement> {
  const context = await browser.newContext({ locale: 'nl-BE', viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const bytes = await slowDown(session);
    await page.goto(site.overview);
    const firstNumber = await firstMark(page, 'values-shown');
    const chartDrawn = await lastDrawn(page, 0);
    const bytesUntilDrawn = bytes();
    const redraws: number[] = [];
    for (let change = 0; change < changes; change += 1) redraws.push(await redraw(page));
    const { headingShown, pageDrawn } = await followLink(page);
    await page.goto(site.presentation);
    await lastDrawn(page, 0);
    const turns: number[] = [];
    for (let turn = 0; turn < changes; turn += 1) turns.push(await turnSlide(page));
    return {
      bytes: bytesUntilDrawn,
      firstNumber,
      chartDrawn,
      redrawn: median(redraws),
      headingShown,
      pageDrawn,
      slideShown: median(turns),
    };
  } finally {
    await context.close();
  }
}

/** Returns a reading of the bytes that have come in. */
async function slowDown(session: CDPSession): Promise<() => number> {
  let received = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    received += encodedDataLength;
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return () => received;
}

async function firstMark(page: Page, name: string): Promise<number> {
  await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, name);
  return page.evaluate((mark) => performance.getEntriesByName(mark)[0]?.startTime ?? Number.NaN, name);
}

/** When the last chart was drawn that was drawn after a moment: a page has several, and they come one after another. */
function lastDrawn(page: Page, after: number): Promise<number> {
  return page.evaluate(
    (since) =>
      new Promise<number>((resolve, reject) => {
        const quiet = 500;
        const deadline = performance.now() + 30_000;
        // Nameless: tsx marks named functions with a helper that the page does not have.
        const interval = setInterval(() => {
          const drawn = performance.getEntriesByName('chart-drawn').findLast((mark) => mark.startTime > since);
          const isQuiet = drawn !== undefined && performance.now() - drawn.startTime > quiet;
          if (!isQuiet && performance.now() < deadline) return;
          clearInterval(interval);
          if (isQuiet) resolve(drawn.startTime);
          else reject(new Error('No chart was drawn within 30 seconds.'));
        }, 50);
      }),
    after,
  );
}

async function redraw(page: Page): Promise<number> {
  const select = page.getByRole('combobox', { name: /^Regio/ }).first();
  const start = await select.evaluate((element: HTMLSelectElement) => {
    const other = [...element.options].find((option) => option.value !== element.value && !option.disabled);
    if (!other) throw new Error('There is only one region to choose.');
    const moment = performance.now();
    element.value = other.value;
    element.dispatchEvent(new Event('input', { bubbles: true }));
    element.dispatchEvent(new Event('change', { bubbles: true }));
    return moment;
  });
  return (await lastDrawn(page, start)) - start;
}

async function followLink(page: Page): Promise<{ headingShown: number; pageDrawn: number }> {
  const link = page.getByRole('link', { name: 'Doorstroom', exact: true }).first();
  await link.hover();
  await page.waitForTimeout(aiming);
  const painted = await untilHeadingChanges(page, 'click');
  await link.click();
  const { start, end } = await painted.evaluate(({ change }) => change);
  return { headingShown: end - start, pageDrawn: (await lastDrawn(page, start)) - start };
}

async function turnSlide(page: Page): Promise<number> {
  const painted = await untilHeadingChanges(page, 'keydown');
  await page.keyboard.press('PageDown');
  const { start, end } = await painted.evaluate(({ change }) => change);
  return end - start;
}

/** Watches the heading in view from the next event of a kind on; the answer holds the promise of the two moments. */
function untilHeadingChanges(page: Page, event: 'click' | 'keydown') {
  return page.evaluateHandle(
    (kind) => ({
      change: new Promise<{ start: number; end: number }>((resolve) => {
        // Every slide of a presentation is in the page; those that wait are inert. Two slides may have the same words.
        const shown = 'section[data-slide]:not([inert]) h1';
        const before = document.querySelector(shown) ?? document.querySelector('h1');
        const words = before?.textContent;
        window.addEventListener(
          kind,
          ({ timeStamp }) => {
            const frames = setInterval(() => {
              const now = document.querySelector(shown) ?? document.querySelector('h1');
              if (now === null || (now === before && now.textContent === words)) return;
              clearInterval(frames);
              requestAnimationFrame(() => setTimeout(() => resolve({ start: timeStamp, end: performance.now() })));
            });
          },
          { capture: true, once: true },
        );
      }),
    }),
    event,
  );
}

/** The middle one, or the mean of the middle two. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, number) => sum + number, 0) / middle.length;
}
