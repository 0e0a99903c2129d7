import { parseDeck, searchWithDeck, type Slide } from './deck.ts';

const key = 'participatieslang:presentatie';

/** The presentation that is being made in this tab; empty where there is none, or where the browser keeps nothing. */
export function draftSlides(): readonly Slide[] {
  try {
    return parseDeck(sessionStorage.getItem(key) ?? '').flatMap(({ slide }) => slide ?? []);
  } catch {
    return [];
  }
}

/** Keeps the presentation that is being made until the tab closes. False where the browser refuses. */
export function keepDraft(slides: readonly Slide[]): boolean {
  try {
    if (slides.length === 0) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, searchWithDeck('', slides));
    return true;
  } catch {
    return false;
  }
}
