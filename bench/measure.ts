import type { Browser, CDPSession, Page } from '@playwright/test';

/** One opening of a page, in milliseconds since it was asked for; bytes are as sent, compressed. */
export interface Measurement {
  bytes: number;
  firstNumber: number;
  chartDrawn: number;
  /** From a change of the region to the picture that shows it. */
  redrawn: number;
}

/** Slow 4G and a phone of a quarter of this machine's speed. */
const network = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const slowdown = 4;
const changes = 5;

/** Opens an address in a browser without any cache, over the slow network, and changes its region a few times. */
export async function measure(browser: Browser, address: string): Promise<Measurement> {
  const context = await browser.newContext({ locale: 'nl-BE', viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const bytes = await slowDown(session);
    await page.goto(address);
    const firstNumber = await firstMark(page, 'values-shown');
    const chartDrawn = await lastDrawn(page, 0);
    const bytesUntilDrawn = bytes();
    const redraws: number[] = [];
    for (let change = 0; change < changes; change += 1) redraws.push(await redraw(page));
    return { bytes: bytesUntilDrawn, firstNumber, chartDrawn, redrawn: median(redraws) };
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

/** The middle one, or the mean of the middle two. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, number) => sum + number, 0) / middle.length;
}
