import type { QueryClient } from '@tanstack/react-query';
import { defaultYear, focusRegion, focusRegions, referenceOf } from '#domain/choosing.ts';
import type { Edition } from '#domain/edition.ts';
import type { DroppedChoice } from '#filters/choices.ts';
import { parseChoices, parseOpening } from '#filters/codec.ts';
import { countsSlide, parseDeck, readyDeck, sharesSlide, slideOf, slideSearch, type Slide } from '#filters/deck.ts';
import { usual } from '#filters/choices.ts';
import { vocabularyOf } from '#filters/vocabulary.ts';
import { openingQuery } from '#pages/useEdition.ts';
import { loadText } from '#text/loadText.ts';
import type { Text } from '#text/nl.ts';
import {
  nearestSlide,
  onSlide,
  slidePageOf,
  type SlideComponent,
  type SlideComponents,
  type SlidePage,
} from '#pages/slidePage.ts';

/** A slide with everything that it needs to be on screen at once. */
export interface LoadedSlide {
  slide: Slide;
  page: SlidePage;
  /** In the place of the page's heading, or ''. */
  heading: string;
  /** The page's filters. */
  search: string;
  /** Null when page or figures could not be loaded. */
  loaded: { Page: SlideComponent; edition: Edition | null } | null;
  /** What of its filters the figures do not know. */
  dropped: readonly DroppedChoice[];
}

/** A slide of the address that is left out. */
export interface BrokenSlide {
  /** Its index among the slides of the address. */
  at: number;
  written: string;
  /** What was read; null when it is no address of a page at all. */
  read: Slide | null;
  /** The same with the page that comes nearest. */
  nearest: Slide;
}

/** What the route's loader gives the page. */
export interface DeckData {
  text: Text;
  /** Never empty. */
  slides: readonly LoadedSlide[];
  /** Slides of the address that no page can be read from. */
  broken: readonly BrokenSlide[];
  /** Whether the address names slides of its own that play. */
  isOwn: boolean;
}

type LoadSlide = (slide: Slide) => Promise<LoadedSlide | null>;

/** Fetches pages and figures of all slides of an address ahead, so that none has to be waited for during a talk. */
export async function loadDeck(search: string, components: SlideComponents, queries: QueryClient): Promise<DeckData> {
  const language = parseOpening(search).language ?? usual.language;
  const written = parseDeck(search);
  const read = written.map((one) => ({ ...one, slide: one.slide === null ? null : onSlide(one.slide) }));
  const readable = read.flatMap(({ slide }) => (slide !== null && slidePageOf(slide.path) !== null ? [slide] : []));
  const isOwn = readable.length > 0;
  const load: LoadSlide = (slide) => loadSlide(slide, search, components, queries);
  const [text, ...loaded] = await Promise.all([loadText(language), ...(isOwn ? readable : readyDeck).map(load)]);
  const slides = loaded.filter((slide) => slide !== null);
  return {
    text,
    slides: isOwn ? slides : await Promise.all(slides.map((slide) => inReadyDeck(slide, text, load))),
    broken: read.flatMap(({ written: raw, slide }, at) => {
      if (slide !== null && slidePageOf(slide.path) !== null) return [];
      return [{ at, written: raw, read: slide, nearest: nearestSlide(slide ?? slideOf(`/${raw}`), text) }];
    }),
    isOwn,
  };
}

/** In the ready presentation the shares of the instruments say what they are for; without a reference, their numbers stand there. */
async function inReadyDeck(shown: LoadedSlide, text: Text, load: LoadSlide): Promise<LoadedSlide> {
  const edition = shown.loaded?.edition ?? null;
  if (shown.slide !== sharesSlide || edition === null) return shown;
  const { regions, reference, years } = parseChoices(shown.search, vocabularyOf(edition)).choices;
  const region = focusRegion(edition, regions);
  const year = years?.[0] ?? defaultYear(edition, region, usual.measure);
  if (referenceOf(edition, focusRegions(edition, regions), reference, year) === null) {
    return (await load(countsSlide)) ?? shown;
  }
  return { ...shown, heading: text.overview.strengthsTitle(region.name) };
}

async function loadSlide(
  slide: Slide,
  deckSearch: string,
  components: SlideComponents,
  queries: QueryClient,
): Promise<LoadedSlide | null> {
  const page = slidePageOf(slide.path);
  if (page === null) return null;
  const search = slideSearch(slide, deckSearch);
  const heading = slide.title;
  try {
    const [Page, opened] = await Promise.all([components(page), queries.query(openingQuery(search))]);
    const { dropped } = parseChoices(search, vocabularyOf(opened.edition));
    return { slide, page, heading, search, loaded: { Page, edition: opened.edition }, dropped };
  } catch {
    // One slide without figures does not stop the talk; it says so itself.
    return { slide, page, heading, search, loaded: null, dropped: [] };
  }
}
