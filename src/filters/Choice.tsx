import styles from './Filter.module.css';

interface ChoiceProps {
  name: string;
  isChosen: boolean;
  isPossible: boolean;
  onChange: () => void;
}

/** One checkbox with its name. */
export function Choice({ name, isChosen, isPossible, onChange }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      <input type="checkbox" checked={isChosen} disabled={!isPossible} onChange={onChange} />
      <span>{name}</span>
    </label>
  );
}
