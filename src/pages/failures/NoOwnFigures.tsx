import { Link, useLocation } from 'react-router';
import { searchWithEdition } from '#filters/searchWith.ts';
import { PageHeader } from '#layout/PageHeader.tsx';
import { paths, withSearch } from '#paths.ts';
import { useText } from '#text/TextContext.ts';
import styles from './FailedFigures.module.css';

/** Own figures are asked for, and this browser has none. */
export function NoOwnFigures() {
  const { failed } = useText().frame;
  const { pathname, search } = useLocation();
  return (
    <div className={styles.page}>
      <PageHeader title={failed['own-absent'].title}>
        <p>{failed['own-absent'].explanation}</p>
      </PageHeader>
      <p>
        <Link to={withSearch(paths.keeper, search)}>{failed.chooseFiles}</Link>
        {' · '}
        <Link to={withSearch(pathname, searchWithEdition(search, 'participatieslang'))}>{failed.publishedFigures}</Link>
      </p>
    </div>
  );
}
