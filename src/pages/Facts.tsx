import { useId, useMemo } from 'react';
import { Link } from 'react-router';
import { factsIn } from '#domain/facts.ts';
import { printChoices } from '#filters/codec.ts';
import { vocabularyOf } from '#filters/vocabulary.ts';
import { withSearch } from '#paths.ts';
import { useText } from '#text/TextContext.ts';
import { Emphasised } from '#ui/Emphasised.tsx';
import { factSentence, factView } from './factWords.ts';
import styles from './Facts.module.css';
import type { Shown } from './useView.ts';

/** What stands out in the region and year on screen, most striking first, each with a link to where it is to be seen. */
export function Facts({ shown, year }: { shown: Shown; year: number }) {
  const text = useText();
  const headingId = useId();
  const { edition, choices, region, reference, measure, age } = shown;
  const { domains } = choices;
  const scope = useMemo(
    () => ({ year, measure, region, reference, domains, age }),
    [year, measure, region, reference, domains, age],
  );
  const facts = useMemo(() => factsIn(edition, scope), [edition, scope]);
  const vocabulary = vocabularyOf(edition);
  if (facts.length === 0) return null;
  return (
    <section className={styles.facts} aria-labelledby={headingId} data-detail="">
      <h2 id={headingId} className={styles.title}>
        {text.facts.title}
      </h2>
      <ol className={styles.list}>
        {facts.map((fact, index) => {
          const { path, patch, anchor, label } = factView(fact, scope, text);
          const search = printChoices({ ...choices, ...patch }, vocabulary);
          const sentenceId = `${headingId}-${index}`;
          return (
            <li key={index} className={styles.fact}>
              <p id={sentenceId}>
                <Emphasised>{factSentence(fact, scope, text)}</Emphasised>
              </p>
              <Link to={`${withSearch(path, search)}${anchor}`} className="screen-only" aria-describedby={sentenceId}>
                {label}
              </Link>
            </li>
          );
        })}
      </ol>
      <p className={styles.rule}>
        {text.facts.rule} {facts.some(({ kind }) => kind === 'rate') ? text.units.homeAndWork : ''}
      </p>
    </section>
  );
}
