import styles from './KeeperPage.module.css';

interface SelectProps {
  label: string;
  /** Whether the label is there for who hears the page alone. */
  isQuiet?: boolean;
  chosen: string;
  options: readonly { id: string; name: string }[];
  onChange: (id: string) => void;
}

/** One choice out of a list, with its label. */
export function Select({ label, isQuiet = false, chosen, options, onChange }: SelectProps) {
  return (
    <label className={styles.field}>
      <span className={isQuiet ? 'visually-hidden' : undefined}>{label}</span>
      <select value={chosen} onChange={({ target }) => onChange(target.value)}>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
