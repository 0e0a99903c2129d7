import type { ReactNode } from 'react';
import styles from './MarkValue.module.css';
import type { MarkKind } from '#ui/markKind.ts';

/** A value, or in its place the sign for why there is none; each kind looks different without colour too. */
export function MarkValue({ kind, children }: { kind: MarkKind; children: ReactNode }) {
  return (
    <span className={styles.value} data-kind={kind}>
      <span className={styles.words}>{children}</span>
    </span>
  );
}
