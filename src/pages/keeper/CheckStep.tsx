import { useKeeper } from './KeeperContext.ts';
import { Difference } from './Difference.tsx';
import { FaultTable } from './FaultTable.tsx';
import styles from './KeeperPage.module.css';
import { useText } from '#text/TextContext.ts';
import { Notice } from '#ui/Notice.tsx';

/** What the door says of the package, and what it changes in the published one. */
export function CheckStep() {
  const { words, work, published } = useKeeper();
  const { faults } = useText();
  const { check } = words.page;
  const found = work.check;
  if (found.kind === 'none' || found.kind === 'busy') return <p role="status">{check.busy}</p>;
  if (found.kind === 'faults') {
    return (
      <>
        <Notice kind="alert">
          <p>{check.faults(found.faults.length)}</p>
        </Notice>
        <FaultTable faults={found.faults} />
      </>
    );
  }
  const { edition } = found;
  return (
    <>
      <p className={styles.fine}>{check.fine}</p>
      {edition.warnings.length > 0 && (
        <details className={styles.details}>
          <summary>{check.warnings(edition.warnings.length)}</summary>
          <p>{check.warningsIntro}</p>
          <ul className={styles.list}>
            {edition.warnings.map((warning, index) => (
              <li key={index}>{faults.describeWarning(warning)}</li>
            ))}
          </ul>
        </details>
      )}
      <Difference before={published} after={edition} />
    </>
  );
}
