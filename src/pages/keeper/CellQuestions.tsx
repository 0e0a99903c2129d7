import { useRef } from 'react';
import type { CellQuestion, FigureCells } from '#keeper/outcome.ts';
import { useKeeper } from './KeeperContext.ts';
import styles from './KeeperPage.module.css';
import { CellAnswer } from './CellAnswer.tsx';
import { Rows } from './Rows.tsx';
import { SameAnswers } from './SameAnswers.tsx';
import { Select } from './Select.tsx';
import { useDecisions } from './useDecisions.ts';
import { useNames } from './useNames.ts';

function placeOf(question: CellQuestion) {
  return question.kind === 'duplicate' ? question.candidates[0]?.place : question.place;
}

/** The cells that hold no clear count, each with what it can be; those that are answered stay, to answer otherwise. */
export function CellQuestions() {
  const { words, work } = useKeeper();
  const heading = useRef<HTMLHeadingElement>(null);
  const { decide: page } = words.page;
  const { recognition } = words;
  const [decisions, decide] = useDecisions();
  const { wordsOfCell } = useNames();
  const questions = work.outcome?.cells ?? [];
  if (questions.length === 0) return null;

  const whole = (question: CellQuestion) => {
    const place = placeOf(question);
    return place === undefined ? '' : `${page.sheet(place.file, place.sheet)}, ${place.cell}`;
  };

  function about({ instrument = '', trede = '', region = '', year = '', measure = '' }: FigureCells): string {
    const total = recognition.total(trede === '' ? null : Number(trede));
    const row = instrument === '' ? (trede === '' ? '' : total) : wordsOfCell(instrument);
    return [row, wordsOfCell(region), year, wordsOfCell(measure)].filter(Boolean).join(', ');
  }

  function choice(question: CellQuestion) {
    const none = { id: '', name: page.choose };
    if (question.kind === 'duplicate') {
      return (
        <Select
          key="choice"
          isQuiet
          label={page.answerOf(whole(question))}
          isAsked={decisions.duplicates[question.key] === undefined}
          chosen={decisions.duplicates[question.key] ?? ''}
          options={[
            none,
            ...question.candidates.map(({ cell, place, found }) => ({ id: cell, name: `${found} (${place.cell})` })),
          ]}
          onChange={(cell) => {
            const { [question.key]: _, ...others } = decisions.duplicates;
            decide({ duplicates: cell === '' ? others : { ...others, [question.key]: cell } });
          }}
        />
      );
    }
    return (
      <CellAnswer
        key="choice"
        label={page.answerOf(whole(question))}
        readings={question.kind === 'refused' ? question.readings : []}
        answer={decisions.cells[question.key]}
        onAnswer={(answer) => {
          const { [question.key]: _, ...others } = decisions.cells;
          decide({ cells: answer === undefined ? others : { ...others, [question.key]: answer } });
        }}
      />
    );
  }

  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {page.cellsTitle}
      </h3>
      <p className={styles.next}>{page.cellsIntro}</p>
      <SameAnswers questions={questions} onAnswer={() => heading.current?.focus()} />
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
