import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { pinnedEditionName } from '#data/openEdition.ts';
import { parseChoices, printChoices } from '#filters/codec.ts';
import { useSearch } from '#filters/FiltersProvider.tsx';
import { searchWithEdition } from '#filters/searchWith.ts';
import { vocabularyOf } from '#filters/vocabulary.ts';
import { useOpening } from '#pages/useEdition.ts';
import { figuresLabel } from '#text/figuresLabel.ts';
import { useText } from '#text/TextContext.ts';
import styles from './PageShare.module.css';
import { ShareButton } from './ShareButton.tsx';
import { type SharedView, wholeAddress } from './sharedView.ts';

/** In the header: pass on the page as it is now. */
export function PageShare() {
  const text = useText();
  const { exports, formats, sharing } = text;
  const { pathname } = useLocation();
  const search = useSearch();
  // A page without figures does not fetch any to be shared.
  const opened = useQuery({ ...useOpening(), enabled: false }).data;

  function view(): SharedView {
    const title = document.querySelector('main h1')?.textContent ?? document.title;
    const filters = document.querySelector('main [data-filter-words]')?.textContent ?? null;
    const page = { title, path: pathname, figure: null, embedded: null };
    if (opened === undefined) return { ...page, search, pinned: null, citation: null, isOwn: false };
    const { edition } = opened;
    const vocabulary = vocabularyOf(edition);
    const canonical = printChoices(parseChoices(search, vocabulary).choices, vocabulary);
    const pinned = searchWithEdition(canonical, pinnedEditionName(edition));
    const citation =
      filters === null
        ? null
        : exports.citation({
            publishers: exports.product,
            title,
            filters,
            edition: edition.title,
            version: edition.version,
            day: edition.created === null ? null : formats.day(edition.created),
            address: wholeAddress(`${pathname}${pinned}`),
            label: figuresLabel(edition, text),
          });
    return {
      ...page,
      search: canonical,
      pinned: { search: pinned, version: edition.version },
      citation,
      isOwn: edition.isOwn,
    };
  }

  return (
    <ShareButton label={sharing.share} className={styles.share ?? ''} view={view}>
      <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true">
        <path d="M10 12.5V2.5M6 6l4-4 4 4M4 9.5v8h12v-8" />
      </svg>
      <span>{sharing.share}</span>
    </ShareButton>
  );
}
