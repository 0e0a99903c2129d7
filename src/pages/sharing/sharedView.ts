import { paths, withSearch } from '#paths.ts';

/** A page or one of its figures, as it is passed on. */
export interface SharedView {
  title: string;
  path: string;
  /** The figure on the page, or null for the page itself. */
  figure: string | null;
  /** Canonical: whoever opens it sees the newest figures. */
  search: string;
  /** The edition of now, fixed; null where the page shows no figures. */
  pinned: { search: string; version: string } | null;
  /** Its name in a frame, or null when it cannot stand in one. */
  embedded: string | null;
  citation: string | null;
  /** Of figures that are in this browser only: no address leads anyone else to it. */
  isOwn: boolean;
}

/** The addresses of a view. `own` is without host and base path, for links within the product. */
export function addressesOf(view: SharedView, isPinned: boolean) {
  const search = isPinned && view.pinned !== null ? view.pinned.search : view.search;
  const own = `${withSearch(view.path, search)}${view.figure === null ? '' : `#${view.figure}`}`;
  return {
    own,
    whole: wholeAddress(own),
    embedded: view.embedded === null ? null : wholeAddress(withSearch(paths.embedded(view.embedded), search)),
  };
}

/** An address within the product, with host and base path. */
export function wholeAddress(own: string): string {
  return `${window.location.origin}${import.meta.env.BASE_URL.replace(/\/$/, '')}${own}`;
}

/** What the keeper of another site pastes into a page. Without the two for popups, links in the figure do nothing. */
export function embedCode(address: string, title: string): string {
  const words = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<iframe src="${address.replaceAll('&', '&amp;')}" title="${words}" width="100%" height="600" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>`;
}
