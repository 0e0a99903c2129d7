import { type ReactNode, useState } from 'react';
import { ScrollRegion } from '#ui/ScrollRegion.tsx';
import { useKeeper } from './KeeperContext.ts';
import styles from './KeeperPage.module.css';

interface RowsProps<Row> {
  caption: string;
  headers: readonly string[];
  rows: readonly Row[];
  keyOf: (row: Row, index: number) => string;
  /** As many as there are headers; the first names the row. */
  cells: (row: Row) => readonly ReactNode[];
}

const atOnce = 40;

/** A table with something to do in its rows; of long ones the first, and more when asked. On a narrow screen each row is a block, its cells named. */
export function Rows<Row>({ caption, headers, rows, keyOf, cells }: RowsProps<Row>) {
  const { more } = useKeeper().words.page.check;
  const [shown, setShown] = useState(atOnce);
  return (
    <>
      <ScrollRegion label={caption}>
        <table className={styles.table}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {headers.map((header) => (
                <th key={header} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row, index) => {
              const [name, ...others] = cells(row);
              return (
                <tr key={keyOf(row, index)}>
                  <th scope="row" data-label={headers[0]}>
                    {name}
                  </th>
                  {others.map((cell, at) => (
                    <td key={at} data-label={headers[at + 1]}>
                      {cell}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollRegion>
      {rows.length > shown && (
        <p className={styles.actions}>
          <button type="button" className={styles.button} onClick={() => setShown(shown + 5 * atOnce)}>
            {more(rows.length - shown)}
          </button>
        </p>
      )}
    </>
  );
}
