import { screen, within } from '@testing-library/react';

const spaced = (words: string) => words.replace(/\s+/g, ' ').trim();

/** The cells of a table, row by row, its headings first; what only screen readers hear is in them. */
export function rowsOf(caption: string): string[][] {
  return within(screen.getByRole('table', { name: caption }))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => spaced(cell.textContent)));
}

/** The rows of every table on the page, headings left out. */
export function allRows(): string[][] {
  return screen
    .queryAllByRole('table')
    .flatMap((table) => within(table).getAllByRole('row').slice(1))
    .map((row) => [...row.children].map((cell) => spaced(cell.textContent)));
}

function* saidIn(node: Node): Generator<string> {
  if (node.nodeType === Node.TEXT_NODE) yield node.textContent ?? '';
  if (!(node instanceof Element)) return;
  if (node.matches('[role="search"], footer')) return;
  yield node.getAttribute('aria-label') ?? '';
  for (const child of node.childNodes) yield* saidIn(child);
}

/** Everything that a page says between its filters and its foot, in the order of the document; names that are only heard too. */
export function said(place: Element = screen.getByRole('main')): string {
  return spaced([...saidIn(place)].join(' '));
}

/** Paragraphs, headings, items and cells as they are read: one string for each. */
export function sentences(place: Element = screen.getByRole('main')): string[] {
  return [...place.querySelectorAll('p, li, h1, h2, h3, dt, dd, td, th')].map((element) => spaced(element.textContent));
}

/** The marks of a drawing: each leads to the row of the data that its number was published in. */
export function marksIn(place: HTMLElement): HTMLElement[] {
  return within(place)
    .getAllByRole('link')
    .filter((link) => /^\/gegevens.*#/.test(link.getAttribute('href') ?? ''));
}

/** What a screen reader says of a mark. */
export function spokenBy(mark: HTMLElement): string {
  return mark.firstElementChild?.textContent ?? '';
}

/** What of a mark is on screen. */
export function shownBy(mark: HTMLElement): string {
  return mark.querySelector('[aria-hidden]')?.textContent ?? '';
}

const pages = /^\/(vergelijken|doorstroom|gegevens|over|trede\/\d)?(\?|$)/;

/** Every page that a link on screen leads to, with its filters; not a file, and not a deck, which names its views in its own way. */
export function linksOnScreen(): string[] {
  return [...document.querySelectorAll('a[href]')]
    .map((link) => link.getAttribute('href')?.split('#')[0] ?? '')
    .filter((href) => pages.test(href));
}

/** The page's own heading. */
export function heading(name: string | RegExp): Promise<HTMLElement> {
  return screen.findByRole('heading', { level: 1, name });
}
