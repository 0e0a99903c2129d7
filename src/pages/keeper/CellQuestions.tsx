import type { Answer } from '#keeper/decisions.ts';
import type { FigureCells, Question } from '#keeper/outcome.ts';
import { useKeeper } from './KeeperContext.ts';
import styles from './KeeperPage.module.css';
import { Rows } from './Rows.tsx';
import { Select } from './Select.tsx';
import { useDecisions } from './useDecisions.ts';

type CellQuestion = Extract<Question, { kind: 'empty' | 'refused' | 'duplicate' }>;

const usualAnswers: readonly Answer[] = [
  { kind: 'status', status: 'O' },
  { kind: 'status', status: 'M' },
  { kind: 'status', status: 'Q' },
  { kind: 'left-out' },
];

function isOfCell(question: Question): question is CellQuestion {
  return question.kind === 'empty' || question.kind === 'refused' || question.kind === 'duplicate';
}

function about(cells: FigureCells): string {
  return ['year', 'region', 'trede', 'instrument', 'measure']
    .map((column) => cells[column] ?? '')
    .filter(Boolean)
    .join(', ');
}

function placeOf(question: CellQuestion) {
  return question.kind === 'duplicate' ? question.candidates[0]?.place : question.place;
}

/** The cells that hold no clear count, each with what it can be. */
export function CellQuestions() {
  const { words, work } = useKeeper();
  const { decide: page } = words.page;
  const { recognition } = words;
  const [decisions, decide] = useDecisions();
  const questions = (work.outcome?.questions ?? []).filter(isOfCell);
  if (questions.length === 0) return null;

  const whole = (question: CellQuestion) => {
    const place = placeOf(question);
    return place === undefined ? '' : `${page.sheet(place.file, place.sheet)}, ${place.cell}`;
  };

  function choice(question: CellQuestion) {
    const none = { id: '', name: page.choose };
    if (question.kind === 'duplicate') {
      return (
        <Select
          key="choice"
          isQuiet
          label={page.answerOf(whole(question))}
          chosen=""
          options={[
            none,
            ...question.candidates.map(({ cell, place, found }) => ({ id: cell, name: `${found} (${place.cell})` })),
          ]}
          onChange={(cell) => decide({ duplicates: { ...decisions.duplicates, [question.key]: cell } })}
        />
      );
    }
    const possible: readonly Answer[] = [...(question.kind === 'refused' ? question.readings : []), ...usualAnswers];
    const distinct = possible.filter(
      (answer, index) => possible.findIndex((one) => JSON.stringify(one) === JSON.stringify(answer)) === index,
    );
    return (
      <Select
        key="choice"
        isQuiet
        label={page.answerOf(whole(question))}
        chosen=""
        options={[none, ...distinct.map((answer, index) => ({ id: String(index), name: recognition.answer(answer) }))]}
        onChange={(index) => {
          const answer = distinct[Number(index)];
          if (index !== '' && answer !== undefined) decide({ cells: { ...decisions.cells, [question.key]: answer } });
        }}
      />
    );
  }

  return (
    <>
      <h3>{page.cellsTitle}</h3>
      <p className={styles.next}>{page.cellsIntro}</p>
      <Rows
        caption={page.cellsTitle}
        headers={[
          page.cellColumns.place,
          page.cellColumns.found,
          page.cellColumns.about,
          page.cellColumns.problem,
          page.cellColumns.answer,
        ]}
        rows={questions}
        keyOf={({ key }) => key}
        cells={(question) => [
          whole(question),
          question.kind === 'refused'
            ? question.found
            : question.kind === 'empty'
              ? page.emptyCell
              : question.candidates.map(({ found }) => found).join(' / '),
          about(question.about),
          question.kind === 'refused' ? recognition.refused[question.reason] : recognition[question.kind],
          choice(question),
        ]}
      />
    </>
  );
}
