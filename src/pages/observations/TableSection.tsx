import { useState, type ReactNode } from 'react';
import layout from '#pages/page.module.css';
import { SaveMenu } from '#pages/SaveMenu.tsx';
import { type OwnPart, useDatasetOf } from '#pages/useDatasetOf.ts';
import { useText } from '#text/TextContext.ts';
import { FigureTable, type TableModel } from '#ui/FigureTable.tsx';
import styles from './ObservationsPage.module.css';

const firstRows = 30;

interface TableSectionProps {
  /** Address within the page. */
  id: string;
  title: string;
  table: TableModel;
  own: () => OwnPart;
  children?: ReactNode;
}

/** A table under a heading of its own, with its files. A long one shows its beginning, and the row that is asked for. */
export function TableSection({ id, title, table, own, children }: TableSectionProps) {
  const { observations } = useText();
  const datasetOf = useDatasetOf();
  const [chosenLength, setLength] = useState(firstRows);
  const { rows } = table;
  const length = Math.max(chosenLength, rows.findIndex(({ isAsked }) => isAsked === true) + 1);
  return (
    <section className={layout.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        <SaveMenu title={title} dataset={() => datasetOf(own())} drawn={null} />
      </div>
      {children}
      <FigureTable table={{ ...table, rows: rows.slice(0, length) }} />
      {rows.length > length && (
        <>
          <button type="button" className={styles.more} onClick={() => setLength(rows.length)}>
            {observations.all(rows.length)}
          </button>
          <p className="print-only">{observations.onPaper(length, rows.length)}</p>
        </>
      )}
    </section>
  );
}
