import { useEffect, useRef, useState } from 'react';
import { useText } from '#text/TextContext.ts';
import styles from './FigureTable.module.css';

export interface TableModel {
  caption: string;
  /** The first column names its row. */
  columns: readonly { key: string; header: string; numeric: boolean }[];
  /** As many cells as there are columns, formatted; '' where there is nothing to say. */
  rows: readonly { key: string; cells: readonly string[] }[];
}

/** The figures of a chart as a table. It scrolls sideways, in a region of its own, only where it does not fit. */
export function FigureTable({ table }: { table: TableModel }) {
  const text = useText();
  const { frame, isTooWide } = useOverflow();
  const region = isTooWide
    ? { role: 'region', 'aria-label': text.figures.frame.tableRegion(table.caption), tabIndex: 0 }
    : {};
  return (
    <div ref={frame} className={styles.frame} data-scrolls={isTooWide} {...region}>
      <table className={styles.table}>
        <caption className={styles.caption}>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.key} scope="col" data-numeric={column.numeric}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.key}>
              {table.columns.map((column, index) => {
                const words = row.cells[index] ?? '';
                const content = words === '' ? <NoFigure words={text.terms.status.absent} /> : words;
                return index === 0 ? (
                  <th key={column.key} scope="row" data-numeric={column.numeric}>
                    {content}
                  </th>
                ) : (
                  <td key={column.key} data-numeric={column.numeric}>
                    {content}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const dash = '–';

function NoFigure({ words }: { words: string }) {
  return (
    <>
      <span aria-hidden="true">{dash}</span>
      <span className="visually-hidden">{words}</span>
    </>
  );
}

/** Whether what is in the frame is wider than the frame. */
function useOverflow() {
  const frame = useRef<HTMLDivElement>(null);
  const [isTooWide, setIsTooWide] = useState(false);
  useEffect(() => {
    const element = frame.current;
    const content = element?.firstElementChild;
    if (element === null || !content) return;
    const observer = new ResizeObserver(() => setIsTooWide(element.scrollWidth > element.clientWidth + 1));
    observer.observe(element);
    observer.observe(content);
    return () => observer.disconnect();
  }, []);
  return { frame, isTooWide };
}
