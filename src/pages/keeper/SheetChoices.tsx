import { useState } from 'react';
import { measures } from '#domain/edition.ts';
import type { Answer, SheetDecision } from '#keeper/decisions.ts';
import type { SheetRecognition } from '#keeper/recognition.ts';
import { useText } from '#text/TextContext.ts';
import { AddThing } from './AddThing.tsx';
import { useKeeper } from './KeeperContext.ts';
import styles from './KeeperPage.module.css';
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

const answerOf = (id: string) => (id in answers ? answers[id as AnswerId] : null);

function idOf(answer: Answer | null): string {
  return answer === null || answer.kind === 'count' ? '' : answer.kind === 'status' ? answer.status : 'out';
}

/** Whether every figure of the sheet names its own year, or its own region. */
function isNamed(what: 'year' | 'region', { shape, columns, rows }: SheetRecognition): boolean {
  const hasColumn = columns.some(({ role }) => role.kind === 'field' && role.field === what);
  if (shape !== 'wide') return hasColumn;
  const isAbove = columns.every(({ role }) => role.kind !== 'figures' || role[what] !== null);
  return isAbove || (what === 'region' && rows.every((row) => !('name' in row) || row.region !== null));
}

/** What the rows and columns of a sheet of figures do not say themselves; what they do say is not asked. */
export function SheetChoices({ sheet, own }: { sheet: SheetRecognition; own: SheetDecision }) {
  const { words, work, published } = useKeeper();
  const { terms } = useText();
  const { optionsOf } = useNames();
  const [decisions, decide] = useDecisions();
  const [isAdding, setAdding] = useState(false);
  const { decide: page } = words.page;
  const change = (patch: Partial<SheetDecision>) =>
    decide({ sheets: { ...decisions.sheets, [sheet.key]: { ...own, ...patch } } });
  const cells = (work.outcome?.questions ?? []).filter(
    (one) => 'place' in one && one.place.file === sheet.sheet.file && one.place.sheet === sheet.sheet.name,
  );
  const hasEmpty = cells.some(({ kind }) => kind === 'empty');
  const hasDashes = cells.some((one) => one.kind === 'refused' && one.reason === 'dash');
  const isAsked = (kind: 'year' | 'region' | 'source') =>
    (work.outcome?.questions ?? []).some((one) => one.kind === kind && one.sheet === sheet.key);
  const none = { id: '', name: page.none };
  const answerOptions = [
    { id: '', name: page.ask },
    ...Object.entries(answers).map(([id, answer]) => ({ id, name: words.recognition.answer(answer) })),
  ];
  const years = published.observations.map(({ year }) => year);
  // Next year's figures, and those of the years before.
  const lastYear = Math.max(...years, own.year ?? 0) + 3;
  const yearOptions = Array.from({ length: 20 }, (_, index) => String(lastYear - index));
  const others = (work.recognition?.sheets ?? []).filter(({ key, resource }) => {
    const other = decisions.sheets[key];
    return key !== sheet.key && resource === 'observations' && other?.isLeftOut === false && other.source === null;
  });

  return (
    <>
      <div className={styles.choices}>
        {!isNamed('year', sheet) && (
          <Select
            label={page.year}
            isAsked={isAsked('year')}
            chosen={own.year === null ? '' : String(own.year)}
            options={[none, ...yearOptions.map((id) => ({ id, name: id }))]}
            onChange={(id) => change({ year: id === '' ? null : Number(id) })}
          />
        )}
        {!isNamed('region', sheet) && (
          <Select
            label={page.region}
            isAsked={isAsked('region')}
            chosen={own.region ?? ''}
            options={[none, ...optionsOf('region')]}
            onChange={(id) => change({ region: id || null })}
          />
        )}
        <Select
          label={page.source}
          isAsked={isAsked('source')}
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
        {(hasEmpty || own.empty !== null) && (
          <Select
            label={page.emptyCells}
            chosen={idOf(own.empty)}
            options={answerOptions}
            onChange={(id) => change({ empty: answerOf(id) })}
          />
        )}
        {(hasDashes || own.dash !== null) && (
          <Select
            label={page.dashes}
            chosen={idOf(own.dash)}
            options={answerOptions}
            onChange={(id) => change({ dash: answerOf(id) })}
          />
        )}
      </div>
      {own.source !== null && others.length > 0 && (
        <p className={styles.actions}>
          <button
            type="button"
            className={styles.button}
            onClick={({ currentTarget }) => {
              // The button goes; the focus stays with the sheet's choices.
              currentTarget.closest('details')?.querySelector('select')?.focus();
              const same = others.flatMap(({ key }) => {
                const other = decisions.sheets[key];
                return other === undefined ? [] : [[key, { ...other, source: own.source }] as const];
              });
              decide({ sheets: { ...decisions.sheets, ...Object.fromEntries(same) } });
            }}
          >
            {page.sourceForOthers(others.length)}
          </button>
        </p>
      )}
      {isAdding && (
        <AddThing
          kind="source"
          text=""
          onCancel={() => setAdding(false)}
          onAdd={(ids, added) => {
            setAdding(false);
            decide({ added, sheets: { ...decisions.sheets, [sheet.key]: { ...own, source: ids.get('') ?? null } } });
          }}
        />
      )}
    </>
  );
}
