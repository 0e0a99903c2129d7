import type { Page } from '@playwright/test';
import fc from 'fast-check';
import {
  addressesOf,
  fictitiousPackage,
  type Offered,
  posterPackage,
  withParameters,
} from '../support/agreement/addresses.ts';
import { Findings } from '../support/agreement/compareFiles.ts';
import { compareFigure } from '../support/agreement/compareView.ts';
import { keepSavedFiles, readView } from '../support/agreement/viewReader.ts';
import { expect, test } from '../support/page.ts';

const seed = 2021;
const randomAddresses = 26;

/** Reads the view at an address as a drawing and as a table, and holds all accounts of its figures against each other. */
async function compareView(page: Page, address: string): Promise<{ figures: number; numbers: number }> {
  const drawn = await readView(page, address, [
    'csv',
    'csvExcel',
    'xlsx',
    'jsonStat',
    'svg',
    'table',
    'sentence',
    'citation',
  ]);
  const tabled = await readView(page, withParameters(address, { weergave: 'tabel' }), ['svg']);
  const { searchParams, href } = new URL(address, page.url());
  const findings = new Findings();
  expect(tabled.map(({ title }) => title)).toEqual(drawn.map(({ title }) => title));
  for (const [index, figure] of tabled.entries()) {
    const before = findings.differences.length;
    await compareFigure(
      {
        drawn: drawn[index] ?? figure,
        tabled: figure,
        language: searchParams.get('taal') === 'en' ? 'en' : 'nl',
        isLinear: searchParams.get('schaal') !== 'log',
        address: href,
      },
      findings,
    );
    const own = findings.differences.splice(before);
    findings.differences.push(...own.map((difference) => `${figure.title}: ${difference}`));
  }
  if (findings.differences.length > 0) {
    throw new Error(`${address}\n  ${findings.differences.slice(0, 20).join('\n  ')}`);
  }
  return { figures: tabled.length, numbers: findings.numbers };
}

async function compareAll(page: Page, offered: Offered): Promise<{ views: string[]; numbers: number }> {
  const views: string[] = [];
  let numbers = 0;
  await keepSavedFiles(page);
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await fc.assert(
    fc.asyncProperty(addressesOf(offered), async (chosen) => {
      const address = withParameters(chosen, { data: offered.edition });
      const compared = await compareView(page, address);
      if (compared.figures > 0) views.push(address);
      numbers += compared.numbers;
    }),
    {
      seed,
      numRuns: offered.always.length + randomAddresses,
      examples: offered.always.map((address): [string] => [address]),
      // Each address takes the browser half a second: the first that disagrees is told, not the smallest.
      endOnFailure: true,
    },
  );
  return { views, numbers };
}

test.describe('chart, table, files, picture and sentence say the same', () => {
  test.setTimeout(300_000);

  for (const { name, offered, reached } of [
    { name: 'the poster', offered: posterPackage, reached: [/^\/trede\/3/, /^\/doorstroom/, /^\/gegevens/] },
    { name: 'the fictitious package', offered: fictitiousPackage, reached: [/maat=doorstroom/, /maat=uitstroom/] },
  ]) {
    test(`at random addresses of ${name}`, async ({ page }) => {
      const { views, numbers } = await compareAll(page, offered);
      const everywhere = [/^\/(?:\?|$)/, /^\/trede\/5/, /^\/vergelijken/, /taal=en/, /domein=/, /schaal=log/];
      const choices = ['aandeel', 'per1000', 'index', 'panelen', 'matrix', 'rangorde', 'spreiding'].map(
        (one) => new RegExp(`=${one}`),
      );
      for (const needed of [...everywhere, ...choices, ...reached]) {
        expect(views.filter((address) => needed.test(address)).length, String(needed)).toBeGreaterThan(0);
      }
      expect(views.length).toBeGreaterThanOrEqual(30);
      test.info().annotations.push({ type: 'compared', description: `${views.length} views, ${numbers} numbers` });
    });
  }
});
