import type { TableCell } from '#text/tableCell.ts';
import { useText } from '#text/TextContext.ts';
import { ScrollRegion } from '#ui/ScrollRegion.tsx';
import styles from './FigureTable.module.css';

export interface TableModel {
  caption: string;
  /** The first column names its row. */
  columns: readonly { key: string; header: string; numeric: boolean }[];
  /**
   * As many cells as there are columns, formatted; '' where there is nothing to say. `typed` is what files carry, made
   * in the same place as the words.
   */
  rows: readonly { key: string; cells: readonly string[]; typed?: readonly TableCell[] }[];
}

/** The figures of a chart as a table. It scrolls sideways, in a region of its own, only where it does not fit. */
export function FigureTable({ table }: { table: TableModel }) {
  const text = useText();
  return (
    <ScrollRegion label={text.figures.frame.tableRegion(table.caption)}>
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
                const content = words === '' ? <NothingToSay words={text.figures.frame.emptyCell} /> : words;
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
    </ScrollRegion>
  );
}

const dash = '–';

function NothingToSay({ words }: { words: string }) {
  return (
    <>
      <span aria-hidden="true">{dash}</span>
      <span className="visually-hidden">{words}</span>
    </>
  );
}
