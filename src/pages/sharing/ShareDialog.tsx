import { useId, useState } from 'react';
import { useText } from '#text/TextContext.ts';
import { useModal } from '#ui/useModal.ts';
import { CodePanel } from './CodePanel.tsx';
import { CopyField } from './CopyField.tsx';
import { KeepView } from './KeepView.tsx';
import { OwnFigures } from './OwnFigures.tsx';
import styles from './ShareDialog.module.css';
import { addressesOf, embedCode, type SharedView } from './sharedView.ts';

/** All ways to pass a view on: link, code, mail, the device's own way, a frame, a citation, or kept for later. */
export function ShareDialog({ view, onClose }: { view: SharedView; onClose: () => void }) {
  const { sharing } = useText();
  const dialog = useModal();
  const title = useId();
  const choice = useId();
  const [isPinned, setPinned] = useState(false);
  const [isLarge, setLarge] = useState(false);
  const [said, setSaid] = useState('');
  const { own, whole, embedded } = addressesOf(view, isPinned);

  async function shareNatively() {
    try {
      await navigator.share({ title: view.title, url: whole });
    } catch (error) {
      // Whoever changes their mind needs no message.
      if (!(error instanceof Error && error.name === 'AbortError')) setSaid(sharing.notShared);
    }
  }

  const mail = `mailto:?subject=${encodeURIComponent(view.title)}&body=${encodeURIComponent(sharing.mailBody(view.title, whole))}`;
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-large={isLarge || undefined}
      aria-labelledby={title}
      onClose={onClose}
      onCancel={(event) => {
        if (!isLarge) return;
        // Escape goes back one step at a time.
        event.preventDefault();
        setLarge(false);
      }}
    >
      <div className={styles.head}>
        <h2 id={title}>{sharing.shareOf(view.title)}</h2>
        <button type="button" onClick={() => (isLarge ? setLarge(false) : onClose())}>
          {isLarge ? sharing.small : sharing.close}
        </button>
      </div>
      {view.isOwn ? (
        <OwnFigures onLeave={onClose} />
      ) : (
        <div className={styles.columns}>
          <div className={styles.ways}>
            {view.pinned !== null && (
              <fieldset className={styles.choice}>
                <legend>{sharing.which}</legend>
                {[false, true].map((pins) => (
                  <label key={String(pins)}>
                    <input type="radio" name={choice} checked={pins === isPinned} onChange={() => setPinned(pins)} />
                    {pins ? sharing.pinned(view.pinned?.version ?? '') : sharing.newest}
                  </label>
                ))}
              </fieldset>
            )}
            <CopyField label={sharing.link} words={whole} action={sharing.copy} onSaid={setSaid} />
            <div className={styles.row}>
              {'share' in navigator && (
                <button type="button" onClick={() => void shareNatively()}>
                  {sharing.native}
                </button>
              )}
              <a href={mail}>{sharing.mail}</a>
            </div>
            {embedded !== null && (
              <details>
                <summary>{sharing.embed}</summary>
                <CopyField
                  label={sharing.embed}
                  words={embedCode(embedded, view.title)}
                  action={sharing.copyEmbed}
                  onSaid={setSaid}
                  isLong
                />
              </details>
            )}
            {view.citation !== null && (
              <details>
                <summary>{sharing.citation}</summary>
                <CopyField
                  label={sharing.citation}
                  words={view.citation}
                  action={sharing.copyCitation}
                  onSaid={setSaid}
                  isLong
                />
              </details>
            )}
            <KeepView title={view.title} address={own} onSaid={setSaid} onLeave={onClose} />
          </div>
          <CodePanel address={whole} isLarge={isLarge} onLarge={() => setLarge(true)} onSaid={setSaid} />
        </div>
      )}
      <p role="status" className={styles.said}>
        {said}
      </p>
    </dialog>
  );
}
