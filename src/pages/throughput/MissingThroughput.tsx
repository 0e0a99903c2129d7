import { Link } from 'react-router';
import { searchWithEdition } from '#filters/searchWith.ts';
import layout from '#pages/page.module.css';
import { paths, withSearch } from '#paths.ts';
import { useText } from '#text/TextContext.ts';
import { Notice } from '#ui/Notice.tsx';
import styles from './ThroughputPage.module.css';

interface MissingThroughputProps {
  search: string;
  /** Figures that cannot be drawn from this edition. */
  missing: readonly ('trend' | 'balance' | 'rates')[];
}

/** What nobody has published about throughput, what can therefore not be shown, and who could give it. */
export function MissingThroughput({ search, missing }: MissingThroughputProps) {
  const { flows } = useText();
  return (
    <div id="ontbreekt" className={layout.section}>
      <Notice kind="quiet" title={flows.missingTitle}>
        <div className={styles.beside}>
          <div className={styles.words}>
            {flows.missingExplained.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
          {missing.length > 0 && (
            <div className={styles.words}>
              <p>{flows.missingHereTitle}</p>
              <ul className={styles.missing}>
                {missing.map((figure) => (
                  <li key={figure}>{flows.missingHere[figure]}</li>
                ))}
              </ul>
            </div>
          )}
        </div>
        <Link to={withSearch(paths.throughput, searchWithEdition(search, 'fictief'))}>{flows.seeFictitious}</Link>
      </Notice>
    </div>
  );
}
