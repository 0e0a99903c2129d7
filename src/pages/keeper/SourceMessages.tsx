import type { Sources } from '#keeper/sheet.ts';
import { Notice } from '#ui/Notice.tsx';
import { useKeeper } from './KeeperContext.ts';
import styles from './KeeperPage.module.css';

/** What could not be read, and what was read but needs a look. */
export function SourceMessages({ sources }: { sources: Sources }) {
  const { words } = useKeeper();
  const { reading } = words;
  const { choose } = words.page;
  const { problems, notes } = sources;
  return (
    <>
      {problems.length > 0 && (
        <Notice kind="alert" title={choose.problems(problems.length)} level={3}>
          <ul className={styles.list}>
            {problems.map((problem, index) => (
              <li key={index}>
                <strong>{reading.place(problem)}</strong> {reading.problem(problem)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {notes.length > 0 && (
        <details className={styles.details}>
          <summary>{choose.notes(notes.length)}</summary>
          <ul className={styles.list}>
            {notes.map((note, index) => (
              <li key={index}>
                <strong>{reading.place(note)}</strong> {reading.note(note)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
