import { Notice } from '#ui/Notice.tsx';
import { CellQuestions } from './CellQuestions.tsx';
import { Conversions } from './Conversions.tsx';
import { useKeeper } from './KeeperContext.ts';
import styles from './KeeperPage.module.css';
import { NewThings } from './NewThings.tsx';
import { NameQuestions } from './NameQuestions.tsx';
import { ReplacedYears } from './ReplacedYears.tsx';
import { goToFirstAsked } from './Select.tsx';
import { SheetDecisions } from './SheetDecisions.tsx';
import { goToStep } from './Step.tsx';
import { TemplateOffer } from './TemplateOffer.tsx';

/** What every sheet, column, name and cell was taken for, and what the keeper decides of it. */
export function DecideStep() {
  const { words, work } = useKeeper();
  const { decide } = words.page;
  const { draft, recognition, outcome, isDecided } = work;
  if (recognition !== null && outcome === null) return <p role="status">{decide.busy}</p>;
  if (recognition === null || outcome === null) {
    return (
      <>
        <p>{decide.wholePackage}</p>
        {(draft?.sources.sheets.length ?? 0) > 0 && <p>{decide.besides}</p>}
      </>
    );
  }
  const isRecognised = recognition.sheets.some(({ shape }) => shape !== 'ignored');
  const questions = outcome.questions.length;
  return (
    <>
      <p>{decide.intro}</p>
      {recognition.sheets.map((sheet) => (
        <SheetDecisions key={sheet.key} sheet={sheet} />
      ))}
      {isRecognised ? (
        <>
          <NameQuestions />
          <CellQuestions />
          <NewThings />
          <ReplacedYears outcome={outcome} />
          <Conversions />
          <p role="status" className={isDecided ? styles.fine : styles.left}>
            {questions > 0 ? decide.questionsLeft(questions) : isDecided ? decide.answered : decide.acceptLeft}
          </p>
          {questions > 0 && (
            <p className={styles.actions}>
              <button type="button" className={styles.button} onClick={goToFirstAsked}>
                {decide.toFirst}
              </button>
            </p>
          )}
          {isDecided && (
            <p className={styles.actions}>
              <button type="button" className={styles.button} onClick={() => goToStep('check')}>
                {decide.toCheck}
              </button>
            </p>
          )}
        </>
      ) : (
        <Notice kind="notice">
          <p>{decide.noFigures}</p>
          <ul className={styles.list}>
            {decide.shapes.map((shape) => (
              <li key={shape}>{shape}</li>
            ))}
          </ul>
          <TemplateOffer />
        </Notice>
      )}
    </>
  );
}
