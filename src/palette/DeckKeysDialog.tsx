import { useId } from 'react';
import { useText } from '#text/TextContext.ts';
import { useModal } from '#ui/useModal.ts';
import { KeyList } from './KeyList.tsx';
import styles from './SettingsDialog.module.css';

/** Every key of a presentation. */
export function DeckKeysDialog({ onClose }: { onClose: () => void }) {
  const { palette } = useText();
  const dialog = useModal();
  const title = useId();
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={title} onClose={onClose}>
      <div className={styles.inside}>
        <div className={styles.head}>
          <h2 id={title}>{palette.keysTitle}</h2>
          <button type="button" onClick={onClose}>
            {palette.close}
          </button>
        </div>
        <KeyList keys={palette.deckKeys} />
      </div>
    </dialog>
  );
}
