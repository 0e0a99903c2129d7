import type { Edition } from '#domain/edition.ts';
import type { Outcome } from '#keeper/outcome.ts';
import { useKeeper } from './KeeperContext.ts';
import styles from './KeeperPage.module.css';
import { useDecisions } from './useDecisions.ts';

/** Published years that the files have figures of as well: whether what the files leave out, goes. */
export function ReplacedYears({ outcome }: { outcome: Outcome }) {
  const { words, published } = useKeeper();
  const [{ replacedYears }, decide] = useDecisions();
  // A year that is replaced may have no row yet: its figures can still be asked about.
  const years = new Set([...replacedYears, ...yearsGivenAgain(outcome, published)]);
  return [...years]
    .toSorted((one, other) => one - other)
    .map((year) => (
      <label key={year} className={styles.check}>
        <input
          type="checkbox"
          checked={replacedYears.includes(year)}
          onChange={({ target }) => {
            const others = replacedYears.filter((one) => one !== year);
            decide({ replacedYears: target.checked ? [...others, year] : others });
          }}
        />
        {words.page.decide.replaced(year)}
      </label>
    ));
}

function yearsGivenAgain({ tables, origins }: Outcome, { observations }: Edition): readonly number[] {
  const given = new Set([...origins.observations.keys()].map((at) => Number(tables.observations[at]?.['year'])));
  return [...new Set(observations.map(({ year }) => year))].filter((year) => given.has(year));
}
