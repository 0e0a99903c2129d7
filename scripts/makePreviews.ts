import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { browserLaunchOptions } from '../tests/support/browser.ts';
import { type BuiltPage, builtPages } from './build/pages.ts';
import { serve } from './serve.ts';

// Draws the picture of each page for who posts its link: the built product's own snake without figures, and the page's
// name. Run it when a page or the snake changes: `npx vite build && npx tsx scripts/makePreviews.ts`.
const folder = fileURLToPath(new URL('../public/previews/', import.meta.url));
const server = await serve({ '/': fileURLToPath(new URL('../dist', import.meta.url)) }, { port: 0 });
const browser = await chromium.launch(await browserLaunchOptions());
const page = await browser.newPage({ viewport: { width: 1200, height: 630 }, colorScheme: 'light', locale: 'nl-BE' });
mkdirSync(folder, { recursive: true });
await page.goto(server.address);
await page.locator('#slang svg[role="group"] [data-trede="1"]').waitFor();
for (const built of builtPages) writeFileSync(`${folder}${built.preview}.png`, await pictureOf(page, built));
await browser.close();
await server.close();

async function pictureOf(drawn: Page, { preview, title }: BuiltPage): Promise<Buffer> {
  const [heading = '', product = ''] = title.split(' – ');
  const [, trede = null] = /^trede-(\d)$/.exec(preview) ?? [];
  await drawn.evaluate(paintOver, { heading, product, trede });
  return drawn.screenshot({ clip: { x: 0, y: 0, width: 1200, height: 630 } });
}

/** Runs in the page: covers it with the picture. */
async function paintOver({ heading, product, trede }: { heading: string; product: string; trede: string | null }) {
  document.querySelector('#voorbeeld')?.remove();
  const cover = document.createElement('div');
  cover.id = 'voorbeeld';
  cover.style.cssText = 'position:fixed;inset:0;z-index:99;overflow:hidden;background:var(--ground)';
  const snake = document.querySelector('#slang svg[role="group"]')?.cloneNode(true) as SVGSVGElement;
  for (const part of snake.querySelectorAll('a, [role="listitem"]')) {
    if (part.querySelector('[data-trede]') === null) part.remove();
  }
  for (const part of snake.querySelectorAll('text, line, rect, [data-trede] > circle, svg > g[aria-hidden]'))
    part.remove();
  for (const body of snake.querySelectorAll<SVGGElement>('[data-trede]')) {
    if (trede !== null && body.dataset['trede'] !== trede) body.style.opacity = '0.28';
  }
  snake.style.cssText =
    'position:absolute;inset-inline:0;inset-block-end:44px;width:1200px;height:392px;max-width:none;overflow:visible';
  const words = document.createElement('div');
  words.style.cssText = 'position:absolute;inset-inline:48px;inset-block-start:44px;text-align:center';
  const size = heading.length > 40 ? 42 : heading.length > 20 ? 50 : 60;
  const lines: [string, string][] = [
    [product, 'font-size:32px;font-weight:700;line-height:1.4;color:var(--accent)'],
    [heading, `font-size:${String(size)}px;font-weight:750;line-height:1.12;letter-spacing:-0.015em`],
    [
      product === '' ? 'Op welke trede van de participatieladder?' : '',
      'font-size:34px;line-height:1.3;color:var(--ink-soft)',
    ],
  ];
  for (const [text, css] of lines) {
    if (text === '') continue;
    const made = document.createElement('p');
    made.textContent = text;
    made.style.cssText = `margin:0 auto;max-width:none;${css}`;
    words.append(made);
  }
  cover.append(snake, words);
  document.body.append(cover);
  await document.fonts.ready;
}
