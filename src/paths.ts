import type { TredeNumber } from '#domain/edition.ts';

/** Every page's address, without filters and without the base path. */
export const paths = {
  overview: '/',
  rung: (number: TredeNumber) => `/trede/${number}`,
  rungs: '/trede/5',
  comparison: '/vergelijken',
  throughput: '/doorstroom',
  observations: '/gegevens',
  keeper: '/gegevens/eigen',
  poster: '/poster',
  report: '/rapport',
  about: '/over',
  presenting: '/presenteren',
  embedded: (name: string) => `/insluiten/${name}`,
  kept: '/bewaard',
};

/** An address with the reader's filters: `withSearch('/over', '?taal=en')` is `/over?taal=en`. */
export function withSearch(path: string, search: string): string {
  return `${path}${search}`;
}

/** Where a term of the glossary stands on the page about the figures: `n.b.` is `begrip-n-b-`. */
export function glossaryAnchor(term: string): string {
  return `begrip-${term.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
}

/**
 * Where a row of the data stands on the page of all figures; `id` is that of an observation or a flow. Letters, digits
 * and `-_.~` only, another anchor for every id: a space becomes `_`, any other sign `.` and its code.
 */
export function rowAnchor(id: string): string {
  return id
    .replaceAll(/[_.!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
    .replaceAll('%20', '_')
    .replaceAll('%', '.');
}
