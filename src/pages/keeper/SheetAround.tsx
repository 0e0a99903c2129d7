import { useId } from 'react';
import { columnLetters, type Sheet } from '#keeper/sheet.ts';
import { ScrollRegion } from '#ui/ScrollRegion.tsx';
import { useModal } from '#ui/useModal.ts';
import { placeOfCell } from './faultRows.ts';
import { useKeeper } from './KeeperContext.ts';
import styles from './KeeperPage.module.css';

const around = 3;

interface SheetAroundProps {
  sheet: Sheet;
  cell: string;
  title: string;
  onClose: () => void;
}

/** The sheet as it is in the keeper's file, the header and a few rows and columns around one marked cell. */
export function SheetAround({ sheet, cell, title, onClose }: SheetAroundProps) {
  const { words, work } = useKeeper();
  const { check } = words.page;
  const dialog = useModal();
  const id = useId();
  const at = placeOfCell(cell);
  const first = { row: Math.max(0, at.row - around), column: Math.max(0, at.column - around) };
  const span = 2 * around + 1;
  const columns = Array.from({ length: span }, (_, index) => first.column + index);
  const roles = work.recognition?.sheets.find((one) => one.sheet === sheet)?.rows ?? [{ kind: 'header' }];
  // Without its header nobody knows what a column is about.
  const headers = roles.flatMap(({ kind }, index) => (kind === 'header' && index < first.row ? [index] : []));
  const rows = [...headers, ...Array.from({ length: span }, (_, index) => first.row + index)];

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <div className={styles.tools}>
        <h3 id={id}>{title}</h3>
        <button type="button" className={styles.button} onClick={onClose}>
          {check.close}
        </button>
      </div>
      <ScrollRegion label={title}>
        <table className={styles.sheet}>
          <thead>
            <tr>
              <th scope="col">{check.row}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {columnLetters(column + 1)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row}>
                <th scope="row">{row + 1}</th>
                {columns.map((column) => {
                  const isIt = row === at.row && column === at.column;
                  const text = sheet.rows[row]?.[column]?.text ?? '';
                  return (
                    <td key={column} aria-current={isIt || undefined}>
                      {text}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </dialog>
  );
}
