import { useRef, type ReactNode } from 'react';
import { useClosingDetails } from '#ui/useClosingDetails.ts';
import styles from './Filter.module.css';

interface PopoverFilterProps {
  label: string;
  /** What is chosen, in words. */
  summary: string;
  children: ReactNode;
}

/** Choices that open under a button; Escape closes them and returns to the button, as does leaving them. */
export function PopoverFilter({ label, summary, children }: PopoverFilterProps) {
  const details = useRef<HTMLDetailsElement>(null);
  useClosingDetails(details);
  return (
    <details ref={details} className={styles.popover}>
      <summary className={styles.opener}>
        <span className={styles.label}>{label}</span> <span className={styles.summary}>{summary}</span>
      </summary>
      <div className={styles.panel}>{children}</div>
    </details>
  );
}
