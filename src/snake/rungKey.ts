import type { TredeNumber } from '#domain/edition.ts';

/** Key of a rung among the rows of the table and the marks of the drawing; an instrument's is its id. */
export function rungKey(number: TredeNumber): string {
  return `trede-${number}`;
}
