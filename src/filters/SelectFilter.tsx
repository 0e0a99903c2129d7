import { useId } from 'react';
import styles from './Filter.module.css';

/** A value that can be chosen, and its name as readers see it. */
export interface Option<Id extends string = string> {
  id: Id;
  name: string;
  /** Language of the name, where it is not the page's. */
  lang?: string;
  /** False: shown, with the reason in its name, but not to be chosen. */
  isPossible?: boolean;
}

interface SelectFilterProps<Id extends string> {
  label: string;
  options: readonly Option<Id>[];
  chosen: Id;
  onChange: (id: Id) => void;
  /** Why there is nothing to choose; the control is then switched off. */
  reason?: string | null;
}

/** One choice out of a few, with its label always in sight. */
export function SelectFilter<Id extends string>(props: SelectFilterProps<Id>) {
  const { label, options, chosen, onChange, reason = null } = props;
  const id = useId();
  return (
    <div className={styles.filter}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <span className={styles.box}>
        <select
          id={id}
          className={styles.select}
          value={chosen}
          disabled={reason !== null}
          aria-describedby={reason === null ? undefined : `${id}-reason`}
          onChange={(event) => {
            const option = options[event.target.selectedIndex];
            if (option !== undefined) onChange(option.id);
          }}
        >
          {options.map((option) => (
            <option key={option.id} value={option.id} lang={option.lang} disabled={option.isPossible === false}>
              {option.name}
            </option>
          ))}
        </select>
      </span>
      {reason !== null && (
        <span id={`${id}-reason`} className={styles.reason}>
          {reason}
        </span>
      )}
    </div>
  );
}
