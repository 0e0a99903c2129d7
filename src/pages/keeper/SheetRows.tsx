import type { RowRole, SheetRecognition } from '#keeper/recognition.ts';
import { useKeeper } from './KeeperContext.ts';
import styles from './KeeperPage.module.css';
import { Rows } from './Rows.tsx';
import { useNames } from './useNames.ts';

interface SheetRowsProps {
  sheet: SheetRecognition;
  title: string;
  leftOut: readonly number[];
  onTake: (index: number, takes: boolean) => void;
}

/** What each row was taken for: parts and totals told apart, and what does not count. Of a long table, what is no record. */
export function SheetRows({ sheet, title, leftOut, onTake }: SheetRowsProps) {
  const { words } = useKeeper();
  const { nameOf } = useNames();
  const { decide: page } = words.page;
  const { rowRole } = words.recognition;
  const shown = sheet.rows.flatMap((role, index) =>
    role.kind === 'blank' || role.kind === 'record' ? [] : [{ role, index }],
  );
  const label = sheet.columns.findIndex(({ role }) => role.kind === 'field' && role.field === 'instrument');
  const totals = sheet.rows.filter(({ kind }) => kind === 'total').length;
  const parts = sheet.rows.filter(({ kind }) => kind === 'part' || kind === 'unknown').length;
  const records = sheet.rows.filter(({ kind }) => kind === 'record').length;

  const textOf = (index: number) => {
    const cells = sheet.sheet.rows[index] ?? [];
    return cells[label]?.text || (cells.find(({ text }) => text !== '')?.text ?? '');
  };
  function wordsOf(role: RowRole): string {
    if (role.kind === 'region') return rowRole.region(nameOf(role.region));
    if (role.kind === 'section') return rowRole.section(role.trede);
    if (!('name' in role)) return role.kind === 'blank' || role.kind === 'record' ? '' : rowRole[role.kind];
    const region = role.region === null ? '' : `, ${nameOf(role.region)}`;
    return `${rowRole.of[role.kind]}: ${nameOf(role.name)}${region}`;
  }

  return (
    <details className={styles.details}>
      <summary>{sheet.shape === 'wide' ? page.rowsOfFigures(parts, totals) : page.rowsOfRecords(records)}</summary>
      <Rows
        caption={page.rowsIn(title)}
        headers={[page.rowColumns.row, page.rowColumns.text, page.rowColumns.role, page.columns.takes]}
        rows={shown}
        keyOf={({ index }) => String(index)}
        cells={({ role, index }) => [
          String(index + 1),
          textOf(index),
          wordsOf(role),
          'name' in role && (
            <label key="takes" className={styles.check}>
              <input
                type="checkbox"
                aria-label={page.takesRow(index + 1)}
                checked={!leftOut.includes(index)}
                onChange={({ target }) => onTake(index, target.checked)}
              />
            </label>
          ),
        ]}
      />
    </details>
  );
}
