import { usedThings } from '#keeper/usedThings.ts';
import { useKeeper } from './KeeperContext.ts';
import styles from './KeeperPage.module.css';
import { useDecisions } from './useDecisions.ts';

/** What the edition did not have before: years of the files, and what the keeper added. A mistyped year shows itself here. */
export function NewThings() {
  const { words, published, work } = useKeeper();
  const { decide: page } = words.page;
  const [decisions] = useDecisions();
  const { outcome, recognition } = work;
  if (outcome === null || recognition === null) return null;
  const added = usedThings(decisions, recognition);
  const { origins, tables } = outcome;
  const known = new Set([...published.observations, ...published.flows].map(({ year }) => String(year)));
  const years = new Set([...origins.observations.keys()].map((at) => tables.observations[at]?.['year'] ?? ''));
  const things = [
    { what: page.newThings.years, names: [...years].filter((year) => year !== '' && !known.has(year)).toSorted() },
    { what: page.newThings.regions, names: added.regions.map(({ name }) => name) },
    { what: page.newThings.instruments, names: added.instruments.map(({ name }) => name) },
    { what: page.newThings.sources, names: added.sources.map(({ title }) => title) },
  ].filter(({ names }) => names.length > 0);
  if (things.length === 0) return null;
  return (
    <>
      <h3>{page.newThings.title}</h3>
      <ul className={styles.list}>
        {things.map(({ what, names }) => (
          <li key={what}>{page.newThings.line(what, names)}</li>
        ))}
      </ul>
    </>
  );
}
