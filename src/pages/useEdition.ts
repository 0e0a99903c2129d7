import { useSuspenseQuery } from '@tanstack/react-query';
import { editionQuery } from '#data/editionQuery.ts';
import type { Edition } from '#domain/edition.ts';
import { parseOpening } from '#filters/codec.ts';
import { useAskedPackage } from '#filters/FiltersProvider.tsx';

/** The query for the package that an address asks for; what its loader awaited. */
export function openingQuery(search: string) {
  return editionQuery(parseOpening(search).edition, import.meta.env.BASE_URL);
}

/** The query for the package of the page on screen. */
export function useOpening() {
  // The router's own address, not the one ahead of it: its loader has this package.
  return editionQuery(useAskedPackage(), import.meta.env.BASE_URL);
}

/** The edition of the page on screen; its route has awaited it. */
export function useEdition(): Edition {
  return useSuspenseQuery(useOpening()).data.edition;
}
