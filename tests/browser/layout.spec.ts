import { layoutShift, overflowingParts } from '../support/layout.ts';
import { expect, test } from '../support/page.ts';
import { openPage, pageKinds, productPages } from '../support/pages.ts';
import { showAsPrinted } from '../support/print.ts';

for (const page of productPages) {
  test(`${page.address} fits a window of 320 px, with nothing cut off`, async ({ page: window }) => {
    await window.setViewportSize({ width: 320, height: 640 });
    await openPage(window, page);
    expect(await overflowingParts(window)).toEqual([]);
  });

  test(`${page.address} fits when text is twice as large`, async ({ page: window }) => {
    await openPage(window, page);
    await window.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await overflowingParts(window)).toEqual([]);
  });
}

const onPhone = [
  { address: '/', hasChart: true },
  { address: '/doorstroom', hasChart: true },
  { address: '/doorstroom?data=fictief&jaar=2023', hasChart: true },
  { address: '/poster', hasChart: false },
  { address: '/rapport', hasChart: true },
];
for (const page of onPhone) {
  test(`${page.address} fits a phone when text is twice as large`, async ({ page: window }) => {
    await window.setViewportSize({ width: 390, height: 844 });
    await openPage(window, page);
    await window.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await overflowingParts(window)).toEqual([]);
  });
}

// The poster chooses its own paper and has its own test.
for (const page of productPages.filter(({ address }) => address !== '/poster')) {
  test(`${page.address} fits on paper, with nothing cut off`, async ({ page: window }) => {
    await openPage(window, page);
    await showAsPrinted(window);
    expect(await overflowingParts(window)).toEqual([]);
  });
}

for (const page of pageKinds) {
  test(`nothing moves on ${page.address} when its parts arrive late`, async ({ page: window }) => {
    const session = await window.context().newCDPSession(window);
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 100,
      downloadThroughput: 400_000,
      uploadThroughput: 400_000,
    });
    await openPage(window, page);
    const { total, moves } = await layoutShift(window);
    expect(total, moves.join('\n')).toBeLessThan(0.02);
  });
}

test('figures beside each other on the page of throughput begin and end at the same height', async ({
  page: window,
}) => {
  await window.setViewportSize({ width: 1440, height: 900 });
  for (const address of ['/doorstroom', '/doorstroom?jaar=2021']) {
    await openPage(window, { address, hasChart: true });
    const [funnel, diagram] = await Promise.all(
      ['#trechter', '#bewegingen'].map((id) => window.locator(id).boundingBox()),
    );
    if (!funnel || !diagram) throw new Error(`${address} has no two figures to hold beside each other`);
    expect(diagram.x).toBeGreaterThan(funnel.x + funnel.width);
    expect(diagram.y).toBeCloseTo(funnel.y, 0);
    expect(diagram.height).toBeCloseTo(funnel.height, 0);
  }
});
