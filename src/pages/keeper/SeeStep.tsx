import { Link, useLocation } from 'react-router';
import { ownPackageName } from '#data/readPackage.ts';
import { searchWithEdition } from '#filters/searchWith.ts';
import { paths, withSearch } from '#paths.ts';
import { useKeeper } from './KeeperContext.ts';
import styles from './KeeperPage.module.css';

/** The ways to the dashboard on the keeper's own figures. */
export function SeeStep() {
  const { see } = useKeeper().words.page;
  const { search } = useLocation();
  const own = searchWithEdition(search, ownPackageName);
  return (
    <>
      <p>{see.intro}</p>
      <p className={styles.actions}>
        <Link to={withSearch(paths.overview, own)} className={styles.primary}>
          {see.open}
        </Link>
        <Link to={withSearch(paths.presenting, own)} className={styles.button}>
          {see.present}
        </Link>
        <Link to={withSearch(paths.observations, own)} className={styles.button}>
          {see.table}
        </Link>
      </p>
    </>
  );
}
