import type { SheetDecision } from '#keeper/decisions.ts';
import type { SheetRecognition } from '#keeper/recognition.ts';
import { columnLetters } from '#keeper/sheet.ts';
import { useKeeper } from './KeeperContext.ts';
import styles from './KeeperPage.module.css';
import { Rows } from './Rows.tsx';
import { SheetChoices } from './SheetChoices.tsx';
import { SheetRows } from './SheetRows.tsx';
import { useDecisions } from './useDecisions.ts';
import { useNames } from './useNames.ts';

/** What one sheet was taken for, column by column and row by row, and what it does not say itself. */
export function SheetDecisions({ sheet }: { sheet: SheetRecognition }) {
  const { words, work } = useKeeper();
  const { nameOf } = useNames();
  const [decisions, decide] = useDecisions();
  const { decide: page } = words.page;
  const { recognition } = words;
  const own = decisions.sheets[sheet.key];
  const title = page.sheet(sheet.sheet.file, sheet.sheet.name);
  if (own === undefined || sheet.shape === 'ignored') {
    return (
      <p className={styles.ignored}>
        <strong>{title}</strong> {recognition.shapes.ignored}
      </p>
    );
  }
  const change = (patch: Partial<SheetDecision>) =>
    decide({ sheets: { ...decisions.sheets, [sheet.key]: { ...own, ...patch } } });
  const questions = (work.outcome?.questions ?? []).filter((one) => 'sheet' in one && one.sheet === sheet.key);
  const nameKeyed = (key: string | null) => (key === null ? null : nameOf(key));

  return (
    // Open from the start where there is something to say; it does not close under who answers its last question.
    <details className={styles.details} open={sheet.shape !== 'resource'}>
      <summary>
        <strong>{title}</strong> {recognition.shapes[sheet.shape]}
        {questions.length > 0 && <span className={styles.asked}>{page.sheetQuestions(questions.length)}</span>}
      </summary>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={!own.isLeftOut}
          onChange={({ target }) => change({ isLeftOut: !target.checked })}
        />
        {page.takes}
      </label>
      {!own.isLeftOut && sheet.resource === 'observations' && <SheetChoices sheet={sheet} own={own} />}
      {!own.isLeftOut && (
        <>
          <Rows
            caption={page.columnsOf(title)}
            headers={[page.columns.column, page.columns.header, page.columns.role, page.columns.takes]}
            rows={sheet.columns.map((column, index) => ({ column, index }))}
            keyOf={({ index }) => String(index)}
            cells={({ column: { header, role }, index }) => [
              columnLetters(index + 1),
              header,
              recognition.role(
                role.kind === 'figures' ? { ...role, year: role.year ?? own.year } : role,
                role.kind === 'figures' ? nameKeyed(role.region) : null,
                role.kind === 'figures' ? nameKeyed(role.measure) : null,
              ),
              role.kind === 'figures' && (
                <label key="takes" className={styles.check}>
                  <input
                    type="checkbox"
                    aria-label={page.takesColumn(columnLetters(index + 1))}
                    checked={!own.leftOutColumns.includes(index)}
                    onChange={({ target }) =>
                      change({ leftOutColumns: without(own.leftOutColumns, index, target.checked) })
                    }
                  />
                </label>
              ),
            ]}
          />
          <SheetRows
            sheet={sheet}
            title={title}
            leftOut={own.leftOutRows}
            onTake={(index, takes) => change({ leftOutRows: without(own.leftOutRows, index, takes) })}
          />
        </>
      )}
    </details>
  );
}

/** The rows or columns that are left out, once one of them is taken along or no more. */
function without(leftOut: readonly number[], index: number, takes: boolean): readonly number[] {
  return takes ? leftOut.filter((one) => one !== index) : [...leftOut, index];
}
