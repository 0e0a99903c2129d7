import { useEffect, useId, useRef, useState } from 'react';
import { useHref, useLocation, useNavigate } from 'react-router';
import { deckLimit, searchWithDeck, type Slide } from '#filters/deck.ts';
import { keepDraft } from '#filters/deckDraft.ts';
import { paths } from '#paths.ts';
import { useText } from '#text/TextContext.ts';
import styles from './DeckEditor.module.css';
import { EditedSlide } from './EditedSlide.tsx';
import type { DeckData } from './loadDeck.ts';
import { slideName } from '#pages/slidePage.ts';

interface Entry {
  key: number;
  slide: Slide;
}

/** The slides as a list to put in order, name and note; what comes of it is in the address when it closes. */
export function DeckEditor({ deck, onClose }: { deck: DeckData; onClose: () => void }) {
  const text = useText();
  const words = text.presenting.editor;
  const { search, hash, state } = useLocation();
  const navigate = useNavigate();
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  const linkId = useId();
  const [entries, setEntries] = useState<readonly Entry[]>(() => deck.slides.map(({ slide }, key) => ({ key, slide })));
  const [said, setSaid] = useState('');
  const slides = entries.map(({ slide }) => slide);
  const target = searchWithDeck(search, slides);
  const link = `${window.location.origin}${useHref(paths.presenting)}${target}`;

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  function move(index: number, by: number) {
    const entry = entries[index];
    if (entry === undefined) return;
    setEntries(entries.toSpliced(index, 1).toSpliced(index + by, 0, entry));
    setSaid(words.moved(slideName(entry.slide, text), index + by + 1));
  }

  function remove(index: number) {
    const entry = entries[index];
    if (entry === undefined) return;
    setEntries(entries.toSpliced(index, 1));
    setSaid(words.removed(slideName(entry.slide, text)));
    dialog.current?.querySelector('h2')?.focus();
  }

  async function copy() {
    try {
      await navigator.clipboard.writeText(link);
      setSaid(words.copied);
    } catch {
      setSaid(words.copyFailed);
      dialog.current?.querySelector<HTMLInputElement>(`#${CSS.escape(linkId)}`)?.select();
    }
  }

  function close() {
    const isChanged = JSON.stringify(slides) !== JSON.stringify(deck.slides.map(({ slide }) => slide));
    if (isChanged) {
      keepDraft(slides);
      void navigate({ search: target, hash }, { replace: true, preventScrollReset: true, state: state as unknown });
    }
    onClose();
  }

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={headingId} onClose={close}>
      <h2 id={headingId} tabIndex={-1}>
        {words.title}
      </h2>
      <p>{words.explained}</p>
      {entries.length === 0 && <p>{words.empty}</p>}
      <ol className={styles.slides}>
        {entries.map(({ key, slide }, index) => (
          <EditedSlide
            key={key}
            slide={slide}
            at={index}
            count={entries.length}
            onChange={(next) => setEntries(entries.with(index, { key, slide: next }))}
            onMove={(by) => move(index, by)}
            onRemove={() => remove(index)}
          />
        ))}
      </ol>
      <label htmlFor={linkId}>{words.link}</label>
      <input id={linkId} className={styles.link} readOnly value={link} />
      <p data-long={link.length > deckLimit || undefined} className={styles.length}>
        {words.length(link.length, deckLimit)}
        {link.length > deckLimit && ` · ${words.tooLong}`}
      </p>
      <p role="status">{said}</p>
      <div className={styles.actions}>
        <button type="button" onClick={() => void copy()}>
          {words.copy}
        </button>
        <button
          type="button"
          onClick={() => {
            setEntries([]);
            setSaid(words.empty);
          }}
        >
          {words.clear}
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          {words.done}
        </button>
      </div>
    </dialog>
  );
}
