import { cleanText } from './addressText.ts';
import { packName, packValue, unpack } from './deckText.ts';

/** One view of a presentation: a page's address, without what holds for the whole presentation. */
export interface Slide {
  /** A page's path: `/`, `/trede/4`. */
  path: string;
  /** The page's own filters: '' or `?eenheid=aandeel`. */
  search: string;
  /** The one figure of the page that is shown, `kop` for its heading alone, or null for what the page is about. */
  part: string | null;
  /** The presenter's own heading, or ''. */
  title: string;
  /** The presenter's line of text, or ''. */
  note: string;
}

/** The longest address that every messenger and mail program passes on whole. */
export const deckLimit = 8000;
/** The heading of a page, and nothing else of it. */
export const headingPart = 'kop';

const home = 'overzicht';
const own = { part: 'deel', title: 'titel', note: 'tekst' } as const;
/** Parameters of the whole presentation: a slide has none of its own. */
const deckOnly = new Set(['taal', 'filters', 'thema', 'dia', 'live', 'scherm', ...Object.values(own)]);
/** Chosen for the whole presentation, these hold on every slide. */
const overriding = ['regio', 'referentie', 'jaar', 'data', 'taal'];

function pairsOf(search: string): [name: string, text: string][] {
  return [...new URLSearchParams(search)];
}

function searchOf(pairs: readonly (readonly [name: string, text: string])[]): string {
  const written = pairs.map(([name, text]) => `${encodeURIComponent(name)}=${encodeURIComponent(text)}`);
  return written.length === 0 ? '' : `?${written.join('&').replaceAll('%2C', ',')}`;
}

function pathOf(segments: readonly string[]): string {
  const filled = segments.filter((segment) => segment !== '');
  return filled.length === 1 && filled[0] === home ? '/' : `/${filled.join('/')}`;
}

/** The slide of a page's address; `hash` (with or without `#`) names one figure of the page. */
export function slideOf(pathname: string, search = '', hash = ''): Slide {
  return {
    path: pathOf(pathname.split('/')),
    search: searchOf(pairsOf(search).filter(([name, text]) => name !== '' && text !== '' && !deckOnly.has(name))),
    part: hash.replace(/^#/, '') || null,
    title: '',
    note: '',
  };
}

/** A slide as a value of `dia`: `trede~4~regio.oostende~titel._uons_swerk`. */
export function printSlide({ path, search, part, title, note }: Slide): string {
  const segments = path.split('/').filter((segment) => segment !== '');
  const fields = [...pairsOf(search), [own.part, part ?? ''], [own.title, title], [own.note, note]] as const;
  return [
    ...(segments.length === 0 ? [home] : segments.map(packName)),
    ...fields.filter(([, text]) => text !== '').map(([name, text]) => `${packName(name)}.${packValue(text)}`),
  ].join('~');
}

/** The slide that was printed, or that is written as a page's address (`/trede/4?jaar=2021`); null when it is neither. */
export function parseSlide(written: string): Slide | null {
  const text = cleanText(written);
  if (text === '') return null;
  if (text.startsWith('/')) {
    const [, pathname = '', search, hash] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(text) ?? [];
    return slideOf(pathname, search, hash);
  }
  const fields = text.split('~');
  const firstPair = fields.findIndex((field) => field.includes('.'));
  const segments = firstPair === -1 ? fields : fields.slice(0, firstPair);
  const pairs = fields.slice(segments.length).map((field): [string, string] => {
    const dot = field.indexOf('.');
    return [unpack(field.slice(0, dot === -1 ? undefined : dot)), dot === -1 ? '' : unpack(field.slice(dot + 1))];
  });
  if (segments.length === 0 || pairs.some(([name, chosen]) => name === '' || chosen === '')) return null;
  const wordsOf = (name: string) => pairs.find(([other]) => other === name)?.[1] ?? '';
  const slide = slideOf(segments.map(unpack).join('/'), searchOf(pairs));
  return { ...slide, part: wordsOf(own.part) || null, title: wordsOf(own.title), note: wordsOf(own.note) };
}

/** The slides of an address in their order; what is no slide is null. */
export function parseDeck(search: string): readonly { written: string; slide: Slide | null }[] {
  return new URLSearchParams(search).getAll('dia').map((written) => ({ written, slide: parseSlide(written) }));
}

/** The same address with these slides. What else it says comes first, because people read links from the left. */
export function searchWithDeck(search: string, slides: readonly Slide[]): string {
  const kept = searchOf(pairsOf(search).filter(([name]) => name !== 'dia'));
  const dias = slides.map((slide) => `dia=${printSlide(slide)}`);
  const all = [...(kept === '' ? [] : [kept.slice(1)]), ...dias].join('&');
  return all === '' ? '' : `?${all}`;
}

/** The same address with another slide in the place of one of its own, by its index; the others as they are written. */
export function searchWithSlideAt(search: string, at: number, slide: Slide): string {
  let index = -1;
  return searchOf(
    pairsOf(search).map(([name, text]) => {
      if (name === 'dia') index += 1;
      return [name, name === 'dia' && index === at ? printSlide(slide) : text] as const;
    }),
  );
}

/** The same address with one parameter of the presentation set, or left out when null. */
export function searchWithDeckChoice(search: string, name: string, text: string | null): string {
  const pairs = pairsOf(search).filter(([other]) => other !== name);
  const dias = pairs.filter(([other]) => other === 'dia');
  const kept = pairs.filter(([other]) => other !== 'dia');
  return searchOf([...kept, ...(text === null ? [] : ([[name, text]] as const)), ...dias]);
}

/** Of a page's search, what a ready presentation of the same region takes over. */
export function readyDeckSearch(search: string): string {
  return searchOf(pairsOf(search).filter(([name]) => overriding.includes(name)));
}

/**
 * The filters of a slide as its page reads them: its own, with over them what was chosen for the whole presentation, and
 * over those the region that was taken during the talk (`live`), beside its own parent.
 */
export function slideSearch(slide: Slide, deckSearch: string): string {
  const deck = pairsOf(deckSearch);
  const live = deck.find(([name]) => name === 'live')?.[1];
  const over = deck.filter(([name]) => overriding.includes(name));
  const merged = [...pairsOf(slide.search).filter(([name]) => !over.some(([other]) => other === name)), ...over];
  if (live === undefined || live === '') return searchOf(merged);
  return searchOf([['regio', live], ...merged.filter(([name]) => name !== 'regio' && name !== 'referentie')]);
}

/** The figure of the overview in which instruments are held against the reference. */
const sharesPart = 'instrumenten';

/** What of the reference is in the region, for each instrument. */
export const sharesSlide = slideOf('/', '?eenheid=aandeel', sharesPart);

/** In its place where there is no reference: how many each instrument has, so that the small ones can be read too. */
export const countsSlide = slideOf('/', '?schaal=log', sharesPart);

/** A region in seven slides: who is meant, the ladder, the rungs with figures, what is strong there, who moves up. */
export const readyDeck: readonly Slide[] = [
  slideOf('/', '', headingPart),
  slideOf('/'),
  slideOf('/trede/5'),
  slideOf('/trede/4'),
  slideOf('/trede/3'),
  sharesSlide,
  slideOf('/doorstroom'),
];
