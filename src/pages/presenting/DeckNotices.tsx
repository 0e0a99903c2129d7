import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { searchWithSlideAt } from '#filters/deck.ts';
import { slideName } from '#pages/slidePage.ts';
import { useText } from '#text/TextContext.ts';
import { Notice } from '#ui/Notice.tsx';
import styles from './DeckNotices.module.css';
import type { BrokenSlide, DeckData } from './loadDeck.ts';

interface DeckNoticesProps {
  deck: DeckData;
  at: number;
}

/**
 * What of the link could not be used, and what comes nearest; the rest plays. Goes away when it is closed, and stands on
 * the slide with which the talk began: a clicker that turns to the next one has no button to close it.
 */
export function DeckNotices({ deck: { broken, slides, isOwn }, at: current }: DeckNoticesProps) {
  const { presenting } = useText();
  const dropped = slides.flatMap(({ dropped: values }, at) =>
    values.length === 0 ? [] : [presenting.droppedOnSlide(at + 1, [...new Set(values.map(({ value }) => value))])],
  );
  const all = [...broken.map(({ at, written }) => `${at} ${written}`), ...dropped].join(' ');
  const [first] = useState(current);
  const [closed, setClosed] = useState('');
  if (all === '' || closed === all || current !== first) return null;
  return (
    <div className={styles.notices}>
      <Notice kind="notice">
        <div role="status">
          {broken.map((one) => (
            <Broken key={one.at} slide={one} />
          ))}
          {broken.length > 0 && !isOwn && <p>{presenting.nothingLeft}</p>}
          {dropped.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        <button type="button" onClick={() => setClosed(all)}>
          {presenting.close}
        </button>
      </Notice>
    </div>
  );
}

function Broken({ slide: { at, written, read, nearest } }: { slide: BrokenSlide }) {
  const text = useText();
  const { presenting } = text;
  const { search, hash, state } = useLocation();
  return (
    <p>
      {read === null ? presenting.unreadable(at + 1, written) : presenting.noSuchPage(at + 1, read.path)}{' '}
      <Link
        to={{ search: searchWithSlideAt(search, at, nearest), hash }}
        replace
        state={state as unknown}
        preventScrollReset
      >
        {presenting.showInstead(slideName({ ...nearest, title: '' }, text))}
      </Link>
    </p>
  );
}
