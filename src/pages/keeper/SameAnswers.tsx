import type { Question } from '#keeper/outcome.ts';
import { usualAnswers } from './CellAnswer.tsx';
import { useKeeper } from './KeeperContext.ts';
import styles from './KeeperPage.module.css';
import { Select } from './Select.tsx';
import { useDecisions } from './useDecisions.ts';

/** From this many on, cells with the same problem can be answered together. */
const together = 3;

interface SameAnswersProps {
  questions: readonly Question[];
  /** The choice goes once it is made: here the focus finds another place. */
  onAnswer: () => void;
}

/** One answer for all cells that are asked about for the same reason and that have none yet. */
export function SameAnswers({ questions, onAnswer }: SameAnswersProps) {
  const { words } = useKeeper();
  const { decide: page } = words.page;
  const { recognition } = words;
  const [decisions, decide] = useDecisions();
  const groups = new Map<string, string[]>();
  for (const question of questions) {
    if ((question.kind !== 'empty' && question.kind !== 'refused') || question.key in decisions.cells) continue;
    const why = question.kind === 'empty' ? recognition.empty : recognition.refused[question.reason];
    const keys = groups.get(why);
    if (keys === undefined) groups.set(why, [question.key]);
    else keys.push(question.key);
  }
  const many = [...groups].filter(([, keys]) => keys.length >= together);
  if (many.length === 0) return null;
  return (
    <div className={styles.choices}>
      {many.map(([why, keys]) => (
        <Select
          key={why}
          label={page.sameAnswer(keys.length, why)}
          chosen=""
          options={[
            { id: '', name: page.choose },
            ...usualAnswers.map((answer, index) => ({ id: String(index), name: recognition.answer(answer) })),
          ]}
          onChange={(id) => {
            const answer = usualAnswers[Number(id)];
            if (id === '' || answer === undefined) return;
            onAnswer();
            decide({ cells: { ...decisions.cells, ...Object.fromEntries(keys.map((key) => [key, answer])) } });
          }}
        />
      ))}
    </div>
  );
}
