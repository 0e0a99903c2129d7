import type { TredeNumber } from '#domain/edition.ts';

/** Every page's address, without filters and without the base path. */
export const paths = {
  overview: '/',
  rung: (number: TredeNumber) => `/trede/${number}`,
  rungs: '/trede/5',
  comparison: '/vergelijken',
  throughput: '/doorstroom',
  observations: '/gegevens',
  poster: '/poster',
  about: '/over',
  presenting: '/presenteren',
};

/** An address with the reader's filters: `withSearch('/over', '?taal=en')` is `/over?taal=en`. */
export function withSearch(path: string, search: string): string {
  return `${path}${search}`;
}
