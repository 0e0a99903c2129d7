import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Edition } from '#domain/edition.ts';
import { readyDeckSearch } from '#filters/deck.ts';
import { useSearch, useWriteSearch } from '#filters/FiltersProvider.tsx';
import { readerSettings } from '#filters/readerSettings.ts';
import { searchWithOtherView } from '#filters/searchWith.ts';
import { paths, withSearch } from '#paths.ts';
import { useText } from '#text/TextContext.ts';
import styles from './Finding.module.css';
import { type Shortcut, shortcutOf } from './shortcuts.ts';

const loadPalette = () => import('./Palette.tsx');
const loadSettings = () => import('./SettingsDialog.tsx');
const Palette = lazy(async () => ({ default: (await loadPalette()).Palette }));
const SettingsDialog = lazy(async () => ({ default: (await loadSettings()).SettingsDialog }));

interface FindingProps {
  /** Null until it is there: what has a name in it cannot be found before. */
  edition: Edition | null;
  onOpen: () => void;
}

const pagesWithViews = /^\/(?:trede\/\d|vergelijken|doorstroom)?$/;

/** Two buttons, one to find anything and one for settings, and the keys that do something on every page. */
export function Finding({ edition, onOpen }: FindingProps) {
  const { palette, figures } = useText();
  const { pathname } = useLocation();
  const search = useSearch();
  const write = useWriteSearch();
  const navigate = useNavigate();
  const [opened, setOpened] = useState<'find' | 'help' | null>(null);
  const [said, setSaid] = useState('');
  const typedEarly = useRef('');
  const typedBefore = useCallback(() => typedEarly.current, []);

  function open(dialog: 'find' | 'help') {
    typedEarly.current = '';
    if (dialog === 'find') onOpen();
    setOpened(dialog);
  }

  function go(shortcut: Shortcut) {
    if (shortcut === 'find' || shortcut === 'help') open(shortcut);
    else if (shortcut === 'view') {
      if (!pagesWithViews.test(pathname)) return;
      setSaid(figures.frame[searchWithOtherView(search).view === 'tabel' ? 'table' : 'chart']);
      write((current) => searchWithOtherView(current).search, 'push');
    } else if (shortcut === 'present') {
      // So that leaving the presentation leads back here.
      void navigate(withSearch(paths.presenting, readyDeckSearch(search)), { state: { isFromProduct: true } });
    } else void navigate(withSearch(typeof shortcut === 'number' ? paths.rung(shortcut) : paths[shortcut], search));
  }

  useKeys((event) => {
    const isOnItsWay = opened === 'find' && document.querySelector('dialog[open]') === null;
    if (isOnItsWay && event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
      typedEarly.current += event.key;
      return true;
    }
    const shortcut = shortcutOf(event, readerSettings().hasSingleKeys);
    if (shortcut !== null) go(shortcut);
    return shortcut !== null;
  });
  useEffect(
    () =>
      whenIdle(() => {
        // What fails now is fetched again when it is asked for.
        void Promise.allSettled([loadPalette(), loadSettings()]);
      }),
    [],
  );

  return (
    <div className={styles.finding}>
      <button type="button" className={styles.button} aria-haspopup="dialog" onClick={() => open('find')}>
        <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true">
          <path d="M8.5 14.5a6 6 0 1 1 0-12 6 6 0 0 1 0 12ZM13 13l5 5" />
        </svg>
        <span className={styles.word}>{palette.find}</span>
      </button>
      <button type="button" className={styles.button} aria-haspopup="dialog" onClick={() => open('help')}>
        <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true">
          <path d="M10 18a8 8 0 1 1 0-16 8 8 0 0 1 0 16Z" />
          <path className={styles.half} d="M10 2a8 8 0 0 1 0 16Z" />
        </svg>
        <span className="visually-hidden">{palette.settings}</span>
      </button>
      <Suspense fallback={null}>
        {opened === 'find' && (
          <Palette
            edition={edition}
            typedBefore={typedBefore}
            onClose={() => setOpened(null)}
            onHelp={() => setOpened('help')}
            onSaid={setSaid}
          />
        )}
        {opened === 'help' && <SettingsDialog onClose={() => setOpened(null)} />}
      </Suspense>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </div>
  );
}

/** The one listener for shortcuts; `take` says whether a key was one. */
function useKeys(take: (event: KeyboardEvent) => boolean) {
  const newest = useRef(take);
  useEffect(() => {
    newest.current = take;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (newest.current(event)) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** Once, when the browser has nothing to do; not every browser can say when. Returns how to call it off. */
function whenIdle(work: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const handle = window.requestIdleCallback(work, { timeout: 10_000 });
    return () => window.cancelIdleCallback(handle);
  }
  const timer = setTimeout(work, 3000);
  return () => clearTimeout(timer);
}
