import { type RefObject, useId, useRef } from 'react';
import { useText } from '#text/TextContext.ts';
import styles from './ShareDialog.module.css';

interface CopyFieldProps {
  label: string;
  words: string;
  /** On the button. */
  action: string;
  onSaid: (said: string) => void;
  /** More than one line. */
  isLong?: boolean;
}

/** Text to take along: by its button, or, where the browser gives no access to the clipboard, selected to be copied by hand. */
export function CopyField({ label, words, action, onSaid, isLong = false }: CopyFieldProps) {
  const { sharing } = useText();
  const id = useId();
  const field = useRef<HTMLInputElement | HTMLTextAreaElement>(null);

  async function copy() {
    try {
      await navigator.clipboard.writeText(words);
      onSaid(sharing.copied);
    } catch {
      field.current?.focus();
      field.current?.select();
      onSaid(sharing.copyFailed);
    }
  }

  const select = () => field.current?.select();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={isLong ? 'visually-hidden' : undefined}>
        {label}
      </label>
      {isLong ? (
        <textarea
          id={id}
          ref={field as RefObject<HTMLTextAreaElement>}
          readOnly
          rows={4}
          value={words}
          onFocus={select}
        />
      ) : (
        <input id={id} ref={field as RefObject<HTMLInputElement>} readOnly value={words} onFocus={select} />
      )}
      <button type="button" onClick={() => void copy()}>
        {action}
      </button>
    </div>
  );
}
