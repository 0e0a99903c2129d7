import { useContext } from 'react';
import { useLocation } from 'react-router';
import { pinnedEditionName } from '#data/openEdition.ts';
import { type Dataset, fileName } from '#export/dataset.ts';
import { searchWithEdition } from '#filters/searchWith.ts';
import { useChoices } from '#filters/useChoices.ts';
import { vocabularyOf } from '#filters/vocabulary.ts';
import { withSearch } from '#paths.ts';
import { figuresLabel } from '#text/figuresLabel.ts';
import { useText } from '#text/TextContext.ts';
import { nothingSaid, PageInWordsOf } from './PageInWords.ts';
import { useEdition } from './useEdition.ts';

/** What a figure says of itself; the rest of a dataset is the same for the whole page. */
export type OwnPart = Omit<Dataset, 'name' | 'provenance'> & { id: string };

/** Adds to what a figure says of itself what the page knows: filters, edition, addresses, a name for files. */
export function useDatasetOf(): (own: OwnPart) => Dataset {
  const page = useContext(PageInWordsOf);
  const { pathname } = useLocation();
  const text = useText();
  const edition = useEdition();
  const { search } = useChoices(vocabularyOf(edition));
  const addressOf = (query: string) =>
    `${window.location.origin}${import.meta.env.BASE_URL.replace(/\/$/, '')}${withSearch(pathname, query)}`;

  return ({ id, ...own }) => {
    const { filters, names } = page?.current ?? nothingSaid;
    const label = figuresLabel(edition, text);
    return {
      ...own,
      name: fileName([text.exports.product, ...(label === null ? [] : [label]), ...names, id]),
      provenance: {
        filters,
        edition: { name: edition.name, title: edition.title, version: edition.version, day: edition.created },
        isFictitious: edition.isFictitious,
        isOwn: edition.isOwn,
        address: addressOf(search),
        pinnedAddress: addressOf(searchWithEdition(search, pinnedEditionName(edition))),
      },
    };
  };
}
