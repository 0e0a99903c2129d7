import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface NoticeProps {
  kind: 'notice' | 'alert' | 'quiet';
  title?: string;
  /** Level of the title, when there is one. */
  level?: 1 | 2 | 3;
  children: ReactNode;
}

/** A message in the page: something to know, something that failed, or nothing to show. */
export function Notice({ kind, title, level = 2, children }: NoticeProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={styles[kind]} role={kind === 'alert' ? 'alert' : undefined}>
      {title !== undefined && <Heading tabIndex={level === 1 ? -1 : undefined}>{title}</Heading>}
      {children}
    </div>
  );
}
