import type { ReactNode } from 'react';
import type { KeeperText } from '#text/nl/keeper.ts';
import { useKeeper } from './KeeperContext.ts';
import styles from './KeeperPage.module.css';

export type StepState = 'waiting' | 'now' | 'done' | { questions: number } | { faults: number };
export type StepName = keyof KeeperText['page']['steps'];

/** The address of a step on the page. */
const stepIds: Record<StepName, string> = {
  choose: 'bestanden',
  decide: 'wat-is-wat',
  check: 'controle',
  see: 'bekijk',
  publish: 'bewaar',
};

interface StepProps {
  name: StepName;
  number: number;
  state: StepState;
  /** Without anything to do yet, the step says what will be there. */
  children: ReactNode;
}

/** One of the five steps: its number, its name, how it stands, and what is done in it. */
export function Step({ name, number, state, children }: StepProps) {
  const { words } = useKeeper();
  const { states, steps, stepNumber, next } = words.page;
  const kind = typeof state === 'string' ? state : 'faults' in state ? 'faults' : 'questions';
  const inWords =
    typeof state === 'string'
      ? states[state]
      : 'faults' in state
        ? states.faults(state.faults)
        : states.questions(state.questions);
  return (
    <li className={styles.step} data-state={kind}>
      <section aria-labelledby={stepIds[name]}>
        <div className={styles.stepHead}>
          <span className={styles.number} aria-hidden="true">
            {number}
          </span>
          <h2 id={stepIds[name]} tabIndex={-1}>
            <span className="visually-hidden">{stepNumber(number)}</span>
            {steps[name]}
          </h2>
          <span className={styles.state}>{inWords}</span>
        </div>
        <div className={styles.inside}>
          {state === 'waiting' && name !== 'choose' ? <p className={styles.next}>{next[name]}</p> : children}
        </div>
      </section>
    </li>
  );
}

/** Moves the reader to a step: the focus is on its heading. */
export function goToStep(name: StepName): void {
  // The step is drawn by then.
  setTimeout(() => {
    const heading = document.getElementById(stepIds[name]);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  }, 0);
}
