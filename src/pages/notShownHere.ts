import type { Choices } from '#filters/choices.ts';
import { paths } from '#paths.ts';

/** The pages that show one view of the figures each; the others show whatever is in an address. */
type PageName = 'overview' | 'rungs' | 'comparison' | 'throughput' | 'poster' | 'observations';

export interface NotShown {
  key: keyof Choices;
  /** What of a list: null is all of it, else its entries after the first. */
  from: 0 | 1;
  /** A page that does show it. */
  elsewhere: PageName;
}

/** Which pages do something with a choice, the first to be offered; what is not here counts everywhere, or on no figure. */
const shownOn: { readonly [Key in keyof Choices]?: readonly PageName[] } = {
  regions: ['overview', 'rungs', 'comparison', 'throughput', 'poster'],
  reference: ['overview', 'rungs', 'comparison', 'throughput', 'poster'],
  unit: ['overview', 'rungs', 'comparison', 'poster'],
  scale: ['overview', 'rungs', 'comparison', 'throughput'],
  instruments: ['comparison', 'throughput'],
  arrangement: ['comparison'],
  basis: ['comparison'],
  x: ['comparison'],
  y: ['comparison'],
  sort: ['observations', 'comparison'],
  search: ['observations'],
  paper: ['poster'],
  orientation: ['poster'],
};

function pageOf(pathname: string): PageName | null {
  if (pathname.startsWith('/trede/')) return 'rungs';
  const names = ['overview', 'comparison', 'throughput', 'poster', 'observations'] as const;
  return names.find((name) => paths[name] === pathname) ?? null;
}

/** What the address chose that this page does not show: it stays in the address, and the reader has to know. */
export function notShownHere(pathname: string, choices: Choices): NotShown[] {
  const page = pageOf(pathname);
  if (page === null) return [];
  const keys = Object.keys(shownOn) as (keyof Choices)[];
  const unused = keys.flatMap((key): NotShown[] => {
    const pages = shownOn[key] ?? [];
    const [elsewhere] = pages;
    return choices[key] === null || elsewhere === undefined || pages.includes(page)
      ? []
      : [{ key, from: 0, elsewhere }];
  });
  const hasOneYear =
    page === 'comparison'
      ? choices.arrangement === 'rangorde' || choices.arrangement === 'spreiding'
      : page !== 'rungs' && page !== 'observations';
  const hasOneRegion = page === 'overview' || page === 'rungs' || page === 'poster';
  return [
    ...(hasOneYear && (choices.years?.length ?? 0) > 1 ? [{ key: 'years', from: 1, elsewhere: 'rungs' } as const] : []),
    ...(hasOneRegion && (choices.regions?.length ?? 0) > 1
      ? [{ key: 'regions', from: 1, elsewhere: 'comparison' } as const]
      : []),
    ...unused,
  ];
}
