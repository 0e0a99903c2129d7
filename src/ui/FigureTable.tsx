import { Fragment, type ReactNode } from 'react';
import type { NumberCell, TableCell } from '#text/tableCell.ts';
import { useText } from '#text/TextContext.ts';
import { ScrollRegion } from '#ui/ScrollRegion.tsx';
import styles from './FigureTable.module.css';
import { PackageWords } from './PackageWords.tsx';
import { RowLink } from './RowLink.tsx';

export interface TableModel {
  caption: string;
  /** The first column names its row. */
  columns: readonly { key: string; header: string; numeric: boolean }[];
  /**
   * As many cells as there are columns, formatted; '' where there is nothing to say. `typed` is what files carry, made
   * in the same place as the words. An address can lead to a row with an `anchor`, and does to the one that `isAsked`.
   */
  rows: readonly {
    key: string;
    cells: readonly string[];
    typed?: readonly TableCell[];
    anchor?: string;
    isAsked?: boolean;
  }[];
}

/** The figures of a chart as a table. It scrolls sideways, in a region of its own, only where it does not fit. */
export function FigureTable({ table }: { table: TableModel }) {
  const text = useText();
  return (
    <ScrollRegion label={text.figures.frame.tableRegion(table.caption)}>
      <table className={styles.table}>
        <caption className={styles.caption}>
          <span className={styles.captionWords}>{table.caption}</span>
        </caption>
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
            <tr
              key={row.key}
              id={row.anchor}
              tabIndex={row.anchor === undefined ? undefined : -1}
              aria-current={row.isAsked === true ? 'true' : undefined}
            >
              {table.columns.map((column, index) => {
                const words = row.cells[index] ?? '';
                const content =
                  words === '' ? (
                    <NothingToSay words={text.figures.frame.emptyCell} />
                  ) : (
                    <Cell cell={row.typed?.[index]}>{words}</Cell>
                  );
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

/** A published number leads to the row of the data that it stands in, a name to where it is described. */
function Cell({ cell, children }: { cell: TableCell | undefined; children: string }) {
  const { formats } = useText();
  if (cell?.kind === 'name' && cell.href !== undefined) return <a href={cell.href}>{children}</a>;
  if (cell?.kind === 'name') return <PackageWords>{children}</PackageWords>;
  if (cell?.of === undefined) return <RowLink row={cell?.row ?? null}>{children}</RowLink>;
  return <CountsIn words={children} cell={cell} format={formats.count} />;
}

/** Words that close with the counts that a number was made of, each of them the way to its row. */
function CountsIn({ words, cell, format }: { words: string; cell: NumberCell; format: (count: number) => string }) {
  const pieces: ReactNode[] = [];
  let left = words;
  // From the end: what stands before the counts may have the same digits.
  for (const which of ['whole', 'part'] as const) {
    const count = cell.of?.[which] ?? null;
    const row = cell.ofRows?.[which] ?? null;
    const said = count === null ? '' : format(count);
    const at = row === null || said === '' ? -1 : left.lastIndexOf(said);
    if (at === -1) continue;
    pieces.unshift(
      <Fragment key={which}>
        <RowLink row={row} isAmongWords>
          {said}
        </RowLink>
        {left.slice(at + said.length)}
      </Fragment>,
    );
    left = left.slice(0, at);
  }
  return (
    <>
      {left}
      {pieces}
    </>
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
