import { useMemo, useState } from 'react';
import type { Fault } from '#domain/fault.ts';
import { csvText } from '#export/csv.ts';
import { guarded } from '#export/guarded.ts';
import { useText } from '#text/TextContext.ts';
import { giveFile } from '#ui/giveFile.ts';
import { type FaultRow, faultRows } from './faultRows.ts';
import { useKeeper } from './KeeperContext.ts';
import styles from './KeeperPage.module.css';
import { Rows } from './Rows.tsx';
import { Said } from './Said.tsx';
import { SheetAround } from './SheetAround.tsx';

/** The door's faults, worst first: to look through, to take along, each with the way to its cell. */
export function FaultTable({ faults }: { faults: readonly Fault[] }) {
  const { words, work, published, say } = useKeeper();
  const { faults: faultWords } = useText();
  const { check, decide } = words.page;
  const [sought, setSought] = useState('');
  const [looked, setLooked] = useState<FaultRow | null>(null);
  const sources = work.draft?.sources ?? null;
  const rows = useMemo(
    () => (sources === null ? [] : faultRows(faults, sources, work.outcome, published)),
    [faults, sources, work.outcome, published],
  );
  const placeOf = ({ fault, file, sheet }: FaultRow) =>
    sheet === null && fault.line !== null
      ? `${file}, ${check.line(fault.line)}${fault.column === null ? '' : `, ${fault.column}`}`
      : decide.sheet(file, sheet?.name ?? null);
  const inWords = rows.map((row) => ({
    row,
    words: [placeOf(row), row.cell ?? '', row.found, faultWords.describeProblem(row.fault)],
  }));
  const wanted = sought.trim().toLowerCase();
  const shown = inWords.filter((one) => one.words.join(' ').toLowerCase().includes(wanted));
  const headers = [check.columns.place, check.columns.cell, check.columns.found, check.columns.advice];

  async function copy() {
    try {
      await navigator.clipboard.writeText(
        [headers, ...shown.map((one) => one.words)].map((cells) => cells.map(guarded).join('\t')).join('\n'),
      );
      say('faults', check.copied);
    } catch {
      say('faults', check.copyFailed);
    }
  }

  function save() {
    const table = csvText([headers, ...shown.map((one) => one.words)], 'excel');
    giveFile(check.fileName, new Blob([table], { type: 'text/csv' }));
  }

  return (
    <>
      <div className={styles.tools}>
        <label className={styles.field}>
          {check.filter}
          <input type="search" value={sought} onChange={({ target }) => setSought(target.value)} />
        </label>
        <p role="status">{check.shown(shown.length, rows.length)}</p>
        <button type="button" className={styles.button} onClick={() => void copy()}>
          {check.copy}
        </button>
        <button type="button" className={styles.button} onClick={save}>
          {check.save}
        </button>
      </div>
      <Said place="faults" />
      <Rows
        caption={check.list}
        headers={headers}
        rows={shown}
        keyOf={(_, index) => String(index)}
        cells={({ row, words: [place, cell, found, advice] }) => [
          place,
          row.sheet === null || row.cell === null ? (
            cell
          ) : (
            <button
              key="look"
              type="button"
              className={styles.button}
              aria-label={check.look(row.cell)}
              onClick={() => setLooked(row)}
            >
              {row.cell}
            </button>
          ),
          found,
          advice,
        ]}
      />
      {looked?.sheet && looked.cell !== null && (
        <SheetAround
          sheet={looked.sheet}
          cell={looked.cell}
          title={check.around(looked.cell, placeOf(looked))}
          onClose={() => setLooked(null)}
        />
      )}
    </>
  );
}
