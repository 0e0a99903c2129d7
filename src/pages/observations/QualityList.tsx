import { useState } from 'react';
import type { Warning } from '#domain/edition.ts';
import layout from '#pages/page.module.css';
import { useText } from '#text/TextContext.ts';
import styles from './ObservationsPage.module.css';

const firstWarnings = 12;

/** What the door noticed: differences and gaps that a reader must know of. */
export function QualityList({ warnings }: { warnings: readonly Warning[] }) {
  const { observations, faults } = useText();
  const [length, setLength] = useState(firstWarnings);
  return (
    <section className={layout.section} aria-labelledby="kwaliteit">
      <h2 id="kwaliteit">{observations.qualityTitle}</h2>
      <p>{warnings.length === 0 ? observations.qualityNone : observations.qualityIntro}</p>
      {warnings.length > 0 && (
        <ul className={styles.list}>
          {warnings.slice(0, length).map((warning, index) => (
            <li key={index}>{faults.describeWarning(warning)}</li>
          ))}
        </ul>
      )}
      {warnings.length > length && (
        <button type="button" className={styles.more} onClick={() => setLength(warnings.length)}>
          {observations.moreWarnings(warnings.length)}
        </button>
      )}
    </section>
  );
}
