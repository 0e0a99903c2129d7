import { useKeeper } from './KeeperContext.ts';
import styles from './KeeperPage.module.css';

interface SelectProps {
  label: string;
  /** Whether the label is there for who hears the page alone. */
  isQuiet?: boolean;
  /** Whether the keeper cannot go on without it. */
  isAsked?: boolean;
  chosen: string;
  options: readonly { id: string; name: string }[];
  onChange: (id: string) => void;
}

/** One choice out of a list, with its label. */
export function Select({ label, isQuiet = false, isAsked = false, chosen, options, onChange }: SelectProps) {
  const { decide } = useKeeper().words.page;
  return (
    <label className={styles.field}>
      <span className={isQuiet ? 'visually-hidden' : undefined}>
        {label}
        {isAsked && <span className={styles.needed}>{` ${decide.needed}`}</span>}
      </span>
      <select data-asked={isAsked || undefined} value={chosen} onChange={({ target }) => onChange(target.value)}>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Moves the reader to the first choice that is still asked. */
export function goToFirstAsked(): void {
  document.querySelector<HTMLSelectElement>('select[data-asked]')?.focus();
}
