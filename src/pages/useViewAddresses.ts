import { useLocation } from 'react-router';
import { pinnedEditionName } from '#data/openEdition.ts';
import type { Edition } from '#domain/edition.ts';
import { searchWithEdition } from '#filters/searchWith.ts';
import { useChoices } from '#filters/useChoices.ts';
import { vocabularyOf } from '#filters/vocabulary.ts';
import { withSearch } from '#paths.ts';

/** The whole address of the view on screen, as it is, and of this edition for ever. */
export function useViewAddresses(edition: Edition): { address: string; pinnedAddress: string } {
  const { pathname } = useLocation();
  const { search } = useChoices(vocabularyOf(edition));
  const addressOf = (query: string) =>
    `${window.location.origin}${import.meta.env.BASE_URL.replace(/\/$/, '')}${withSearch(pathname, query)}`;
  return {
    address: addressOf(search),
    pinnedAddress: addressOf(searchWithEdition(search, pinnedEditionName(edition))),
  };
}
