import { useContext } from 'react';
import { type Dataset, fileName } from '#export/dataset.ts';
import { figuresLabel } from '#text/figuresLabel.ts';
import { useText } from '#text/TextContext.ts';
import { nothingSaid, PageInWordsOf } from './PageInWords.ts';
import { useEdition } from './useEdition.ts';
import { useViewAddresses } from './useViewAddresses.ts';

/** What a figure says of itself; the rest of a dataset is the same for the whole page. */
export type OwnPart = Omit<Dataset, 'name' | 'provenance'> & { id: string };

/** Adds to what a figure says of itself what the page knows: filters, edition, addresses, a name for files. */
export function useDatasetOf(): (own: OwnPart) => Dataset {
  const page = useContext(PageInWordsOf);
  const text = useText();
  const edition = useEdition();
  const addresses = useViewAddresses(edition);

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
        ...addresses,
      },
    };
  };
}
