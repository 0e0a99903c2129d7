import { useState } from 'react';
import type { Answer } from '#keeper/decisions.ts';
import { countWritten } from '#keeper/typedCount.ts';
import { useKeeper } from './KeeperContext.ts';
import styles from './KeeperPage.module.css';
import { Select } from './Select.tsx';

/** What a cell without a count can be. */
export const usualAnswers: readonly Answer[] = [
  { kind: 'status', status: 'O' },
  { kind: 'status', status: 'M' },
  { kind: 'status', status: 'Q' },
  { kind: 'left-out' },
];

function isSame(one: Answer, other: Answer | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

interface CellAnswerProps {
  label: string;
  /** The ways in which what stands there can be read. */
  readings: readonly Answer[];
  answer: Answer | undefined;
  onAnswer: (answer: Answer | undefined) => void;
}

/** What one cell is: one of its readings, a status, nothing, or a count that the keeper types. */
export function CellAnswer({ label, readings, answer, onAnswer }: CellAnswerProps) {
  const { words } = useKeeper();
  const { decide: page } = words.page;
  const possible = [...readings, ...usualAnswers];
  const distinct = possible.filter((one, index) => possible.findIndex((other) => isSame(one, other)) === index);
  const chosen = distinct.findIndex((one) => isSame(one, answer));
  const [isTyping, setTyping] = useState(answer !== undefined && chosen === -1);
  const [typed, setTyped] = useState(answer?.kind === 'count' ? String(answer.count) : '');
  const count = countWritten(typed);

  return (
    <div className={styles.answer}>
      <Select
        isQuiet
        label={label}
        isAsked={answer === undefined}
        chosen={isTyping ? 'count' : chosen === -1 ? '' : String(chosen)}
        options={[
          { id: '', name: page.choose },
          ...distinct.map((one, index) => ({ id: String(index), name: words.recognition.answer(one) })),
          { id: 'count', name: page.ownCount },
        ]}
        onChange={(id) => {
          setTyping(id === 'count');
          if (id !== 'count') onAnswer(id === '' ? undefined : distinct[Number(id)]);
          else onAnswer(count === null ? undefined : { kind: 'count', count });
        }}
      />
      {isTyping && (
        <label className={styles.field}>
          <span className="visually-hidden">{page.ownCountOf(label)}</span>
          <input
            inputMode="numeric"
            placeholder={page.ownCountHint}
            value={typed}
            aria-invalid={typed !== '' && count === null}
            onChange={({ target }) => {
              setTyped(target.value);
              const now = countWritten(target.value);
              onAnswer(now === null ? undefined : { kind: 'count', count: now });
            }}
          />
        </label>
      )}
    </div>
  );
}
