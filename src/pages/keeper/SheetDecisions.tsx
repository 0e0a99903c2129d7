import { useState } from 'react';
import { measures } from '#domain/edition.ts';
import type { Answer, SheetDecision } from '#keeper/decisions.ts';
import type { SheetRecognition } from '#keeper/recognition.ts';
import { columnLetters } from '#keeper/sheet.ts';
import { useText } from '#text/TextContext.ts';
import { AddThing } from './AddThing.tsx';
import { useKeeper } from './KeeperContext.ts';
import styles from './KeeperPage.module.css';
import { Rows } from './Rows.tsx';
import { Select } from './Select.tsx';
import { useDecisions } from './useDecisions.ts';
import { useNames } from './useNames.ts';

/** What all empty cells, or all dashes, of a sheet can be. */
const answers = {
  O: { kind: 'status', status: 'O' },
  M: { kind: 'status', status: 'M' },
  Q: { kind: 'status', status: 'Q' },
  out: { kind: 'left-out' },
} as const satisfies Record<string, Exclude<Answer, { kind: 'count' }>>;
type AnswerId = keyof typeof answers;

function idOf(answer: Answer | null): string {
  return answer === null || answer.kind === 'count' ? '' : answer.kind === 'status' ? answer.status : 'out';
}

/** What one sheet was taken for, column by column, and what its rows and columns do not say themselves. */
export function SheetDecisions({ sheet }: { sheet: SheetRecognition }) {
  const { words, work, published } = useKeeper();
  const { terms } = useText();
  const { optionsOf, nameOf } = useNames();
  const [decisions, decide] = useDecisions();
  const [isAdding, setAdding] = useState(false);
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
  const isAsked = (kind: 'year' | 'region' | 'source') => questions.some((question) => question.kind === kind);
  const none = { id: '', name: page.none };
  const nameKeyed = (key: string | null) => (key === null ? null : nameOf(key));
  const answerOptions = [
    { id: '', name: page.ask },
    ...Object.entries(answers).map(([id, answer]) => ({ id, name: recognition.answer(answer) })),
  ];
  const answerOf = (id: string) => (id in answers ? answers[id as AnswerId] : null);
  const years = published.observations.map(({ year }) => year);
  // Next year's figures, and those of the years before.
  const lastYear = Math.max(...years, own.year ?? 0) + 3;
  const yearOptions = Array.from({ length: 20 }, (_, index) => String(lastYear - index));

  return (
    // Open from the start; it does not close under who answers its last question.
    <details className={styles.details} open>
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
      {!own.isLeftOut && sheet.resource === 'observations' && (
        <div className={styles.choices}>
          {(isAsked('year') || own.year !== null) && (
            <Select
              label={page.year}
              chosen={own.year === null ? '' : String(own.year)}
              options={[none, ...yearOptions.map((id) => ({ id, name: id }))]}
              onChange={(id) => change({ year: id === '' ? null : Number(id) })}
            />
          )}
          {(isAsked('region') || own.region !== null) && (
            <Select
              label={page.region}
              chosen={own.region ?? ''}
              options={[none, ...optionsOf('region')]}
              onChange={(id) => change({ region: id || null })}
            />
          )}
          <Select
            label={page.source}
            chosen={own.source ?? ''}
            options={[none, ...optionsOf('source'), { id: '+', name: page.addNew }]}
            onChange={(id) => (id === '+' ? setAdding(true) : change({ source: id || null }))}
          />
          <Select
            label={page.measure}
            chosen={own.measure}
            options={measures.map((id) => ({ id, name: terms.measure[id] }))}
            onChange={(id) => change({ measure: measures.find((measure) => measure === id) ?? own.measure })}
          />
          <Select
            label={page.emptyCells}
            chosen={idOf(own.empty)}
            options={answerOptions}
            onChange={(id) => change({ empty: answerOf(id) })}
          />
          <Select
            label={page.dashes}
            chosen={idOf(own.dash)}
            options={answerOptions}
            onChange={(id) => change({ dash: answerOf(id) })}
          />
        </div>
      )}
      {isAdding && (
        <AddThing
          kind="source"
          text=""
          onCancel={() => setAdding(false)}
          onAdd={(id, added) => {
            setAdding(false);
            decide({ added, sheets: { ...decisions.sheets, [sheet.key]: { ...own, source: id } } });
          }}
        />
      )}
      <Rows
        caption={title}
        headers={[page.columns.column, page.columns.header, page.columns.role, page.columns.takes]}
        rows={sheet.columns.map((column, index) => ({ column, index }))}
        keyOf={({ index }) => String(index)}
        cells={({ column: { header, role }, index }) => [
          columnLetters(index + 1),
          header,
          recognition.role(
            role,
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
                  change({
                    leftOutColumns: target.checked
                      ? own.leftOutColumns.filter((one) => one !== index)
                      : [...own.leftOutColumns, index],
                  })
                }
              />
            </label>
          ),
        ]}
      />
    </details>
  );
}
