import { useId } from 'react';
import { useText } from '#text/TextContext.ts';
import styles from './BalancePlot.module.css';
import { useMarkKeyboard } from './useMarkKeyboard.ts';

export interface BalanceMark {
  key: string;
  label: string;
  /** Number of the rung whose tone it has. */
  tone: number;
  /** The sum, term by term, and after it what was counted. */
  terms: readonly { sign: string; value: string; name: string; status: string }[];
  outcome: 'closed' | 'gap' | 'open';
  words: string;
  spoken: string;
}

/** One sum per rung, written out, with what it comes to in words. */
export function BalancePlot({ label, marks }: { label: string; marks: readonly BalanceMark[] }) {
  const text = useText();
  const hintId = useId();
  const { groupProps, markProps } = useMarkKeyboard([marks.length]);
  return (
    <div className={styles.balances} role="group" aria-label={label} aria-describedby={hintId} {...groupProps}>
      {marks.map((mark, index) => (
        <div
          key={mark.key}
          role="img"
          aria-label={mark.spoken}
          className={styles.balance}
          data-outcome={mark.outcome}
          style={{ '--tone': `var(--trede-${mark.tone}-strong)` }}
          {...markProps(index)}
        >
          <p className={styles.label}>{mark.label}</p>
          <div className={styles.sum}>
            {mark.terms.map(({ sign, value, name, status }) => (
              <span key={name} className={styles.term}>
                <span className={styles.value}>
                  {sign === '' ? null : <span className={styles.sign}>{sign}</span>}
                  {value}
                </span>
                <small>{name}</small>
                {status === '' ? null : <small className={styles.status}>{status}</small>}
              </span>
            ))}
          </div>
          <p className={styles.words}>{mark.words}</p>
        </div>
      ))}
      <p id={hintId} className="visually-hidden">
        {text.figures.frame.keyboard}
      </p>
    </div>
  );
}
