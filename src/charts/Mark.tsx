import { type CSSProperties, type FocusEvent, type PointerEvent, type ReactNode, useContext } from 'react';
import { Link } from 'react-router';
import styles from './Mark.module.css';
import { RowHref } from '#ui/RowHref.ts';

interface MarkProps {
  'data-mark': string;
  tabIndex: number;
  onFocus: (event: FocusEvent<HTMLElement>) => void;
  onBlur?: (event: FocusEvent<HTMLElement>) => void;
  onPointerEnter?: (event: PointerEvent<HTMLElement>) => void;
  onPointerLeave?: (event: PointerEvent<HTMLElement>) => void;
  className: string | undefined;
  style?: CSSProperties;
  /** Id of the row of the data that its number was published in; null where it was made of others. */
  row: string | null;
  /** All that a screen reader says of it. */
  spoken: string;
  children: ReactNode;
}

/** One mark of a drawing, for the keyboard and for a screen reader. A published number leads to its row of the data. */
export function Mark({ row, spoken, children, ...attributes }: MarkProps) {
  const hrefOf = useContext(RowHref);
  if (hrefOf === null || row === null) {
    return (
      <div role="img" aria-label={spoken} {...attributes}>
        {children}
      </div>
    );
  }
  return (
    <Link to={hrefOf(row)} {...attributes}>
      <span className="visually-hidden">{spoken}</span>
      <span className={styles.drawn} aria-hidden="true">
        {children}
      </span>
    </Link>
  );
}
