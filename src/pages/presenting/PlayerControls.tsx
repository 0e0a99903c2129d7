import { useEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { searchWithDeckChoice } from '#filters/deck.ts';
import { useText } from '#text/TextContext.ts';
import { useClosingDetails } from '#ui/useClosingDetails.ts';
import type { LoadedSlide } from './loadDeck.ts';
import { LiveRegion } from './LiveRegion.tsx';
import styles from './PlayerControls.module.css';
import { printSlides } from './printSlides.ts';
import type { Talk } from './useTalk.ts';

interface PlayerControlsProps {
  talk: Talk;
  slides: readonly LoadedSlide[];
  isAwake: boolean;
  isFull: boolean;
  hasCaption: boolean;
  onFullScreen: () => void;
  onSpeaker: () => void;
  onEdit: () => void;
  onKeys: () => void;
  onLeave: () => void;
}

const quietAfter = 3500;

/** True from a movement of pointer or finger until a while after it, or until a key. */
function useStirred(): boolean {
  const [stirred, setStirred] = useState(1);
  useEffect(() => {
    const onMove = () => setStirred((times) => times + 1);
    window.addEventListener('pointermove', onMove, { passive: true });
    window.addEventListener('pointerdown', onMove, { passive: true });
    // Who turns a page by key needs no buttons; in the controls themselves focus keeps them.
    const onKey = () => setStirred(0);
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerdown', onMove);
    };
  }, []);
  useEffect(() => {
    if (stirred === 0) return undefined;
    const timer = setTimeout(() => setStirred(0), quietAfter);
    return () => clearTimeout(timer);
  }, [stirred]);
  return stirred > 0;
}

/** The buttons of a presentation, in a strip that no slide reaches into. They fade when nothing moves, and come back with pointer, finger or focus. */
export function PlayerControls(props: PlayerControlsProps) {
  const { talk, slides, isAwake, isFull, hasCaption } = props;
  const { presenting } = useText();
  const { search, hash, state } = useLocation();
  const isStirred = useStirred();
  const filters = searchWithDeckChoice(search, 'filters', hasCaption ? 'verborgen' : null);
  const menu = useRef<HTMLDetailsElement>(null);
  useClosingDetails(menu);
  /** What a menu did, it has done: it closes. */
  const closing = (act: () => void) => () => {
    if (menu.current !== null) menu.current.open = false;
    act();
  };
  return (
    <nav className={styles.controls} aria-label={presenting.controls} data-quiet={!isStirred || undefined}>
      <button type="button" disabled={talk.at === 0} onClick={() => talk.step(-1)} aria-label={presenting.previous}>
        <span aria-hidden="true" className={styles.back} />
      </button>
      <button
        type="button"
        disabled={talk.at === slides.length - 1}
        onClick={() => talk.step(1)}
        aria-label={presenting.next}
      >
        <span aria-hidden="true" className={styles.forth} />
      </button>
      <button type="button" className={styles.late} onClick={props.onFullScreen}>
        {isFull ? presenting.leaveFullScreen : presenting.fullScreen}
      </button>
      <button type="button" className={styles.late} onClick={props.onSpeaker}>
        {presenting.speaker}
      </button>
      <button type="button" onClick={props.onEdit}>
        {presenting.edit}
      </button>
      <details ref={menu} className={styles.more}>
        <summary>{presenting.more}</summary>
        <div className={styles.menu}>
          <Link to={{ search: filters, hash }} replace state={state as unknown} preventScrollReset>
            {presenting.captions[hasCaption ? 'bijschrift' : 'verborgen']}
          </Link>
          <button type="button" onClick={closing(() => printSlides('slides'))}>
            {presenting.print}
          </button>
          <button type="button" onClick={closing(() => printSlides('handout'))}>
            {presenting.handout}
          </button>
          <button type="button" onClick={closing(props.onKeys)}>
            {presenting.showKeys}
          </button>
        </div>
      </details>
      <LiveRegion talk={talk} slides={slides} />
      <button type="button" onClick={props.onLeave}>
        {presenting.leave}
      </button>
      {!isAwake && <p className={styles.awake}>{presenting.noWakeLock}</p>}
    </nav>
  );
}
