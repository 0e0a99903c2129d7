import type { ReactNode } from 'react';
import { useOverflow } from './useOverflow.ts';
import styles from './ScrollRegion.module.css';

/** Something wide, such as a table. It becomes a region that scrolls, and can be reached by keyboard, only where it does not fit. */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  const { frame, isTooWide } = useOverflow();
  const region = isTooWide ? { role: 'region', 'aria-label': label, tabIndex: 0 } : {};
  return (
    <div ref={frame} className={styles.region} data-scrolls={isTooWide} {...region}>
      {children}
    </div>
  );
}
