import { type ReactNode, useState, ViewTransition } from 'react';
import { Link } from 'react-router';
import type { Trede } from '#domain/edition.ts';
import { paths, withSearch } from '#paths.ts';
import { useText } from '#text/TextContext.ts';
import { useSlide } from '#ui/SlideSetting.ts';
import styles from './RungSteps.module.css';

interface RungStepsProps {
  treden: readonly Trede[];
  current: Trede;
  search: string;
}

/** The ladder as a row of links, with the rung below and the rung above. */
export function RungSteps({ treden, current, search }: RungStepsProps) {
  const { rung, terms } = useText();
  const lower = treden.find((trede) => trede.number === current.number - 1);
  const higher = treden.find((trede) => trede.number === current.number + 1);
  return (
    <nav aria-label={rung.steps} className={styles.steps}>
      <ol className={styles.row}>
        {treden
          .toSorted((one, other) => one.number - other.number)
          .map((trede) => {
            const step = (
              <Link
                to={withSearch(paths.rung(trede.number), search)}
                aria-current={trede === current ? 'page' : undefined}
                aria-label={`${terms.Trede(trede.number)}: ${trede.name}`}
                className={styles.step ?? ''}
                data-trede={trede.number}
              >
                {trede.number}
              </Link>
            );
            return <li key={trede.number}>{trede === current ? <Gliding>{step}</Gliding> : step}</li>;
          })}
      </ol>
      <ul className={styles.neighbours}>
        {lower !== undefined && (
          <li>
            <Link to={withSearch(paths.rung(lower.number), search)}>{rung.previous(lower.number, lower.name)}</Link>
          </li>
        )}
        {higher !== undefined && (
          <li>
            <Link to={withSearch(paths.rung(higher.number), search)}>{rung.next(higher.number, higher.name)}</Link>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** The step one stands on, which glides along the stair from the page of one rung to that of another, where motion is welcome. */
function Gliding({ children }: { children: ReactNode }) {
  const [isStill] = useState(() => window.matchMedia('(prefers-reduced-motion: reduce)').matches);
  // A presentation holds the pages of several rungs at once, and a name can move in one place only.
  const isSlide = useSlide() !== null;
  if (isStill || isSlide) return children;
  return (
    <ViewTransition name="trede" default="none" share="auto">
      {children}
    </ViewTransition>
  );
}
