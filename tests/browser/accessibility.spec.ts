import { accessibilityViolations } from '../support/axe.ts';
import { smallTargets } from '../support/layout.ts';
import { expect, test } from '../support/page.ts';
import { looks, openPage, productPages, widths } from '../support/pages.ts';

for (const page of productPages) {
  for (const width of widths) {
    test(`${page.address} has no fault that axe can see, ${String(width)} px wide, in each look`, async ({
      page: window,
    }) => {
      await window.setViewportSize({ width, height: 800 });
      await openPage(window, page);
      for (const [name, media] of Object.entries(looks)) {
        await window.emulateMedia(media);
        expect(await accessibilityViolations(window), name).toEqual([]);
      }
    });
  }

  test(`${page.address} has targets of at least 24 px, on a phone and on a desk`, async ({ page: window }) => {
    for (const width of [320, 1280]) {
      await window.setViewportSize({ width, height: 800 });
      await openPage(window, page);
      expect(await smallTargets(window), `${String(width)} px`).toEqual([]);
    }
  });
}
