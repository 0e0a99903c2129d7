import { useHref } from 'react-router';
import type { Choices } from '#filters/choices.ts';
import { printChoices } from '#filters/codec.ts';
import { vocabularyOf } from '#filters/vocabulary.ts';
import { withSearch } from '#paths.ts';
import type { Shown } from './useView.ts';

/**
 * The whole address of a page with these figures, for paper. Paper stays: the address says the year, so that it opens
 * these figures when newer ones are there.
 */
export function useLastingAddress(path: string, year: number, { edition, choices }: Shown): string {
  const lasting: Choices = { ...choices, years: year === 0 ? null : [year], paper: null, orientation: null };
  const href = useHref(withSearch(path, printChoices(lasting, vocabularyOf(edition))));
  return new URL(href, window.location.origin).href;
}
