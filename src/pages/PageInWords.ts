import { createContext, type RefObject, useContext, useEffect } from 'react';

/** What the filters of the page on screen say, for whatever leaves it. */
export interface PageInWords {
  /** All filters, in words. */
  filters: string;
  /** What a file is named after beside its figure: a region's id, the year. */
  names: readonly string[];
}

export const nothingSaid: PageInWords = { filters: '', names: [] };

/** Where the page's filters leave their words: files and pictures of any figure on the page take them from there. */
export const PageInWordsOf = createContext<RefObject<PageInWords> | null>(null);

/** Leaves the words of the page's filters for files and pictures. */
export function usePageInWords(words: PageInWords) {
  const pageRef = useContext(PageInWordsOf);
  useEffect(() => {
    if (pageRef !== null) pageRef.current = words;
  });
}
