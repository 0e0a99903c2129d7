import type { ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './SnakeDrawing.module.css';
import type { Box } from './typography.ts';

/** What a rung or an instrument is to somebody who walks along the snake; without it, it is a picture only. */
export interface MarkLinkProps {
  /** For the router. */
  href: string;
  /** What a screen reader says: the words of its row in the table. */
  spoken: string;
  /** Whether the Tab key stops here. */
  isStop: boolean;
  onFocus: () => void;
  onBlur: () => void;
  onEnter: () => void;
  onLeave: () => void;
}

/** A part of the drawing that leads to a rung's page. */
export function MarkLink({ mark, box, children }: { mark: MarkLinkProps | null; box: Box; children: ReactNode }) {
  if (mark === null) return children;
  return (
    <Link
      to={mark.href}
      className={styles.mark ?? ''}
      data-mark=""
      tabIndex={mark.isStop ? 0 : -1}
      onFocus={mark.onFocus}
      onBlur={mark.onBlur}
      onPointerEnter={mark.onEnter}
      onPointerLeave={mark.onLeave}
    >
      {/* No larger than what is seen, so that a screen reader's cursor stays around it. */}
      <text
        className={`visually-hidden ${styles.spoken ?? ''}`}
        fontSize={1}
        x={box.x}
        y={box.y + 1}
        textLength={box.width}
        lengthAdjust="spacingAndGlyphs"
      >
        {mark.spoken}
      </text>
      {children}
    </Link>
  );
}
