import { useRef, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { parseOpening } from '#filters/codec.ts';
import { readyDeckSearch, searchWithDeck, slideOf } from '#filters/deck.ts';
import { draftSlides, keepDraft } from '#filters/deckDraft.ts';
import { useSearch } from '#filters/FiltersProvider.tsx';
import { searchWithLanguage } from '#filters/searchWith.ts';
import { paths, withSearch } from '#paths.ts';
import { useText } from '#text/TextContext.ts';
import { useClosingDetails } from '#ui/useClosingDetails.ts';
import styles from './PresentActions.module.css';

// So that leaving the presentation leads back here, in one step.
const visit = { isFromProduct: true };

/** From any page to a screen: the region's ready slides, this view alone, or a presentation that grows view by view. */
export function PresentActions() {
  const { presenting, language } = useText();
  const { pathname, hash } = useLocation();
  const search = useSearch();
  const details = useRef<HTMLDetailsElement>(null);
  const [draft, setDraft] = useState(draftSlides);
  const [said, setSaid] = useState('');
  useClosingDetails(details);

  const asked = parseOpening(search).language === null ? '' : searchWithLanguage('', language);
  const thisView = slideOf(pathname, search, hash);
  const addressOf = (slides: readonly (typeof thisView)[]) =>
    withSearch(paths.presenting, searchWithDeck(asked, slides));

  function add() {
    const longer = [...draftSlides(), thisView];
    keepDraft(longer);
    setDraft(longer);
    setSaid(presenting.added(longer.length));
  }

  return (
    <details ref={details} className={styles.present} onToggle={() => setDraft(draftSlides())}>
      <summary>
        <span className={styles.screen} aria-hidden="true" />
        <span>{presenting.present}</span>
      </summary>
      <div className={styles.panel}>
        <Link to={withSearch(paths.presenting, readyDeckSearch(search))} state={visit}>
          {presenting.readyDeck}
        </Link>
        <Link to={addressOf([thisView])} state={visit}>
          {presenting.showThisView}
        </Link>
        <button type="button" onClick={add}>
          {presenting.addThisView}
        </button>
        {draft.length > 0 && (
          <Link to={addressOf(draft)} state={visit}>
            {presenting.ownDeck(draft.length)}
          </Link>
        )}
        <p role="status">{said}</p>
      </div>
    </details>
  );
}
