import { createContext, useContext } from 'react';

/** How a page is shown as a slide of a presentation. */
export interface SlideSetting {
  /** The one figure that is shown, by its id; null for what the page is about. */
  part: string | null;
  /** In the place of the page's own heading, or ''. */
  title: string;
  /** Filters in one line of words; without it they are hidden. */
  hasCaption: boolean;
}

const SlideContext = createContext<SlideSetting | null>(null);

export const SlideProvider = SlideContext.Provider;

/** Null on an ordinary page. On a slide nothing can be set: no filters, no switches, no title of the document. */
export function useSlide(): SlideSetting | null {
  return useContext(SlideContext);
}
