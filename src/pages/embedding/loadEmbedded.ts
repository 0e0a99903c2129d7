import type { QueryClient } from '@tanstack/react-query';
import { DataError } from '#data/DataError.ts';
import type { OpenedEdition } from '#data/openEdition.ts';
import { usual } from '#filters/choices.ts';
import { parseOpening } from '#filters/codec.ts';
import { nearestOf } from '#domain/nearest.ts';
import { embeddedFigures, embeddedView } from '#pages/embeddedFigures.ts';
import { type SlideComponent, type SlideComponents, slidePageOf, type SlidePage } from '#pages/slidePage.ts';
import { openingQuery } from '#pages/useEdition.ts';
import { loadText } from '#text/loadText.ts';
import type { Text } from '#text/nl.ts';

/** One figure with everything that it needs, or why there is none. */
export type Embedded = { text: Text; asked: string } & (
  | { kind: 'figure'; path: string; figure: string; page: SlidePage; Page: SlideComponent; opened: OpenedEdition }
  | { kind: 'unknown' }
  | { kind: 'failed'; error: DataError }
);

/** The known figure nearest to a name: a figure of the same page before one of another page. */
export function nearestFigure(asked: string): string {
  const [page = '', id = ''] = asked.split('.');
  const ofPage = embeddedFigures.filter((name) => name.startsWith(`${page}.`));
  const candidates = ofPage.map((name) => ({ id: name, name: name.slice(page.length + 1) }));
  const all = embeddedFigures.map((name) => ({ id: name, name }));
  return nearestOf(id, candidates) ?? ofPage[0] ?? nearestOf(asked.replace('.', '-'), all) ?? 'overzicht.slang';
}

/** Fetches page, words and figures of one figure by its name. Throws only when not even words or page can be fetched. */
export async function loadEmbedded(
  asked: string,
  search: string,
  components: SlideComponents,
  queries: QueryClient,
): Promise<Embedded> {
  const view = embeddedView(asked);
  const page = view === null ? null : slidePageOf(view.path);
  const language = parseOpening(search).language ?? usual.language;
  if (view === null || page === null) {
    return { kind: 'unknown', text: await loadText(language), asked };
  }
  const opening = queries.query(openingQuery(search)).catch((error: unknown) => {
    if (error instanceof DataError) return error;
    throw error;
  });
  const [text, Page, opened] = await Promise.all([loadText(language), components(page), opening]);
  if (opened instanceof DataError) return { kind: 'failed', text, asked, error: opened };
  return { kind: 'figure', text, asked, ...view, page, Page, opened };
}
