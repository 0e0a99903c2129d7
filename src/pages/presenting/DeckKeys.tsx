import { useEffect, useId, useRef } from 'react';
import { useText } from '#text/TextContext.ts';
import styles from './DeckKeys.module.css';

/** What each key does during a talk. */
export function DeckKeys({ onClose }: { onClose: () => void }) {
  const { presenting } = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={headingId} onClose={onClose}>
      <h2 id={headingId}>{presenting.keysTitle}</h2>
      <dl className={styles.keys}>
        {presenting.keys.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={() => dialog.current?.close()}>
        {presenting.close}
      </button>
    </dialog>
  );
}
