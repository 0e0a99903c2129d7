import { paths } from '#paths.ts';

const home = 'overzicht';
const throughput = ['trechter', 'bewegingen', 'jaren', 'per-trede', 'per-instrument', 'balans', 'stappen', 'per-regio'];

// The other rungs are not broken down into instruments, so their pages have no figure.
const rungs = [3, 4, 5];

/** The figures that the pages can have, by their name in the address: a page and the figure's id on it. */
export const embeddedFigures: readonly string[] = [
  ...['slang', 'instrumenten', 'doorstroom'].map((id) => `${home}.${id}`),
  ...rungs.flatMap((number) => ['instrumenten', 'jaren'].map((id) => `trede-${number}.${id}`)),
  'vergelijken.vergelijking',
  ...throughput.map((id) => `doorstroom.${id}`),
];

/** A figure by itself: the page that draws it, and its id there. */
interface EmbeddedView {
  path: string;
  figure: string;
}

/** The name of a page's figure: of `instrumenten` on `/trede/3` it is `trede-3.instrumenten`. */
export function embeddedName({ path, figure }: EmbeddedView): string {
  const page = path === paths.overview ? home : path.split('/').filter(Boolean).join('-');
  return `${page}.${figure}`;
}

/** The view that a name stands for, or null when it is no such name. The figure may not be there: that its page knows. */
export function embeddedView(name: string): EmbeddedView | null {
  const [, page = '', rung, figure = ''] =
    /^(overzicht|vergelijken|doorstroom|trede-([1-6]))\.([a-z0-9-]+)$/.exec(name) ?? [];
  if (page === '') return null;
  return { path: rung === undefined ? (page === home ? paths.overview : `/${page}`) : `/trede/${rung}`, figure };
}
