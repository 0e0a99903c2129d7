import { lazy, Suspense, useLayoutEffect, useRef, useState, type TouchEvent } from 'react';
import { useHref, useLocation, useNavigate } from 'react-router';
import { readyDeckSearch, searchWithDeckChoice } from '#filters/deck.ts';
import { paths, withSearch } from '#paths.ts';
import { useText } from '#text/TextContext.ts';
import { DeckEditor } from './DeckEditor.tsx';
import { DeckNotices } from './DeckNotices.tsx';
import type { DeckData } from './loadDeck.ts';
import styles from './Player.module.css';
import { PlayerControls } from './PlayerControls.tsx';
import { slideName } from '#pages/slidePage.ts';
import { SlideView } from './SlideView.tsx';
import { useDeckKeys } from './useDeckKeys.ts';
import { useFullScreen } from './useFullScreen.ts';
import { useTalk } from './useTalk.ts';
import { useWakeLock } from './useWakeLock.ts';

/** Where links to a presentation come from, as the router remembers it. */
interface Visit {
  isFromProduct?: boolean;
}

const DeckKeysDialog = lazy(async () => ({
  default: (await import('#palette/DeckKeysDialog.tsx')).DeckKeysDialog,
}));

const swipeLength = 60;

/** A presentation on the screen of the room. */
export function Player({ deck, hasCaption }: { deck: DeckData; hasCaption: boolean }) {
  const text = useText();
  const { presenting, frame } = text;
  const { search, state } = useLocation();
  const navigate = useNavigate();
  const { slides } = deck;
  const count = slides.length;
  const talk = useTalk(count);
  const { isFull, toggleFullScreen } = useFullScreen();
  const isAwake = useWakeLock();
  const [open, setOpen] = useState<'slides' | 'keys' | null>(null);
  const touch = useRef<{ x: number; y: number } | null>(null);
  const speakerAddress = useHref(
    `${paths.presenting}${searchWithDeckChoice(search, 'scherm', 'spreker')}#${talk.at + 1}`,
  );
  const current = slides[talk.at];

  useLayoutEffect(() => {
    const root = document.documentElement;
    const before = root.dataset['theme'];
    root.dataset['theme'] = 'projector';
    return () => {
      if (before === undefined) delete root.dataset['theme'];
      else root.dataset['theme'] = before;
    };
  }, []);

  function leave() {
    if (isFull) void toggleFullScreen();
    else if ((state as Visit | null)?.isFromProduct === true) void navigate(-1);
    else void navigate(withSearch(paths.overview, readyDeckSearch(search)), { replace: true });
  }

  const digits = useDeckKeys(talk, count, { fullScreen: () => void toggleFullScreen(), leave });

  function onTouchEnd(event: TouchEvent) {
    const end = event.changedTouches[0];
    if (touch.current === null || end === undefined) return;
    const [x, y] = [end.clientX - touch.current.x, end.clientY - touch.current.y];
    touch.current = null;
    if (Math.abs(x) > swipeLength && Math.abs(x) > 2 * Math.abs(y)) talk.step(x < 0 ? 1 : -1);
  }

  const name = current === undefined ? '' : current.heading || slideName(current.slide, text);
  return (
    <div className={styles.player}>
      <title>{frame.documentTitle(presenting.title(name, talk.at + 1, count))}</title>
      <main
        className={styles.stage}
        onTouchStart={({ touches }) => {
          const start = touches[0];
          touch.current = start === undefined ? null : { x: start.clientX, y: start.clientY };
        }}
        onTouchEnd={onTouchEnd}
      >
        {slides.map((shown, index) => (
          <SlideView
            key={index}
            shown={shown}
            at={index}
            count={count}
            isCurrent={index === talk.at}
            hasCaption={hasCaption}
          />
        ))}
      </main>
      <DeckNotices deck={deck} at={talk.at} />
      <PlayerControls
        talk={talk}
        slides={slides}
        isAwake={isAwake}
        isFull={isFull}
        hasCaption={hasCaption}
        onFullScreen={() => void toggleFullScreen()}
        onSpeaker={() => window.open(speakerAddress, '_blank', 'popup,width=960,height=640')}
        onEdit={() => setOpen('slides')}
        onKeys={() => setOpen('keys')}
        onLeave={leave}
      />
      {open === 'slides' && <DeckEditor deck={deck} onClose={() => setOpen(null)} />}
      {open === 'keys' && (
        <Suspense fallback={null}>
          <DeckKeysDialog onClose={() => setOpen(null)} />
        </Suspense>
      )}
      {talk.cover !== null && <div className={styles.cover} data-cover={talk.cover} />}
      <p role="status" className={digits === '' ? 'visually-hidden' : styles.typed}>
        {digits !== ''
          ? presenting.typed(digits)
          : talk.cover !== null
            ? presenting[talk.cover]
            : presenting.slide(talk.at + 1, count, name)}
      </p>
    </div>
  );
}
