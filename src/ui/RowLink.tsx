import { type ReactNode, useContext } from 'react';
import { Link } from 'react-router';
import { RowHref } from './RowHref.ts';
import styles from './RowLink.module.css';

interface RowLinkProps {
  /** Id of the row. */
  row: string | null;
  /** Whether other words stand around the number: it then takes no more room than it needs. */
  isAmongWords?: boolean;
  children: ReactNode;
}

/** A published number, and the way to the row of the data that it stands in; without a row, or where no page has rows, the number alone. */
export function RowLink({ row, isAmongWords = false, children }: RowLinkProps) {
  const hrefOf = useContext(RowHref);
  if (hrefOf === null || row === null) return children;
  return (
    <Link to={hrefOf(row)} className={styles.published} data-among={isAmongWords}>
      {children}
    </Link>
  );
}
