import { useEffect, useRef, type ReactNode } from 'react';
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

  useEffect(() => {
    const element = details.current;
    if (element === null) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !element.open) return;
      event.stopPropagation();
      element.open = false;
      element.querySelector('summary')?.focus();
    };
    const onLeave = (event: Event) => {
      if (event.target instanceof Node && !element.contains(event.target)) element.open = false;
    };
    // To the left where there is no room to the right; CSS cannot yet ask this everywhere.
    const onToggle = () => {
      const panel = element.lastElementChild;
      panel?.removeAttribute('data-side');
      const isCut = panel !== null && panel.getBoundingClientRect().right > document.documentElement.clientWidth;
      if (isCut) panel.setAttribute('data-side', 'left');
    };
    element.addEventListener('toggle', onToggle);
    element.addEventListener('keydown', onKeyDown);
    document.addEventListener('pointerdown', onLeave);
    document.addEventListener('focusin', onLeave);
    return () => {
      element.removeEventListener('toggle', onToggle);
      element.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('pointerdown', onLeave);
      document.removeEventListener('focusin', onLeave);
    };
  }, []);

  return (
    <details ref={details} className={styles.popover}>
      <summary className={styles.opener}>
        <span className={styles.label}>{label}</span> <span className={styles.summary}>{summary}</span>
      </summary>
      <div className={styles.panel}>{children}</div>
    </details>
  );
}
