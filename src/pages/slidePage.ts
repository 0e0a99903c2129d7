import type { ComponentType } from 'react';
import { tredeNumbers, type TredeNumber } from '#domain/edition.ts';
import { headingPart, type Slide } from '#filters/deck.ts';
import { nearestOf } from '#domain/nearest.ts';
import { paths } from '#paths.ts';
import type { Text } from '#text/nl.ts';

type PageName = keyof Text['presenting']['pages'] | 'rung';

/** A page that can be a slide. */
export interface SlidePage {
  name: PageName;
  /** Of a rung's page; of every other one it says nothing. */
  number: TredeNumber;
}

/** A page's component as a slide draws it. */
export type SlideComponent = ComponentType<{ number: TredeNumber }>;

/** Fetches the component of a page. The pages themselves stay strangers to each other: the routes know them all. */
export type SlideComponents = (page: SlidePage) => Promise<SlideComponent>;

const byPath = new Map<string, SlidePage>([
  [paths.overview, { name: 'overview', number: 6 }],
  [paths.comparison, { name: 'comparison', number: 6 }],
  [paths.throughput, { name: 'throughput', number: 6 }],
  [paths.observations, { name: 'observations', number: 6 }],
  [paths.about, { name: 'about', number: 6 }],
  ...tredeNumbers.map((number) => [paths.rung(number), { name: 'rung', number }] as const),
]);

/** The page at a path, or null when no page there can be a slide. */
export function slidePageOf(path: string): SlidePage | null {
  return byPath.get(path.toLowerCase()) ?? null;
}

/** What a slide is called in lists and announcements: its own heading, or its page. */
export function slideName({ path, part, title }: Slide, { presenting, terms }: Text): string {
  const page = slidePageOf(path);
  if (title !== '') return title;
  if (page === null) return path;
  if (part === headingPart) return presenting.titleSlide;
  return page.name === 'rung' ? terms.Trede(page.number) : presenting.pages[page.name];
}

/** The poster's picture is the snake of the overview: on a slide it is that. */
export function onSlide(slide: Slide): Slide {
  return slide.path.toLowerCase() === paths.poster ? { ...slide, path: paths.overview, part: 'slang' } : slide;
}

/** The same slide of the page that its path comes nearest to: the nearest rung, a page of nearly that name, or the overview. */
export function nearestSlide(slide: Slide, text: Text): Slide {
  const typed = /^\/trede\/(\d+)/i.exec(slide.path)?.[1];
  if (typed !== undefined) {
    const number = tredeNumbers.reduce((best, one) =>
      Math.abs(one - Number(typed)) < Math.abs(best - Number(typed)) ? one : best,
    );
    return { ...slide, path: paths.rung(number) };
  }
  const pages = [...byPath.keys()].map((path) => ({ id: path, name: slideName({ ...slide, path, title: '' }, text) }));
  return { ...slide, path: nearestOf(slide.path, pages) ?? paths.overview, part: null };
}
