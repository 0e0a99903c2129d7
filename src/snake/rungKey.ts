import type { TredeNumber } from '#domain/edition.ts';

/** Key of a rung among the rows of the table and the marks of the drawing; an instrument's is its id. */
export function rungKey(number: TredeNumber): string {
  return `trede-${number}`;
}

/** In the keys of the table's rows about movement, after the key of the rung that people left or stayed on. */
export const stepMark = 'stap';
