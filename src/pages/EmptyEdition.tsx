import { Link, useLocation } from 'react-router';
import type { Edition } from '#domain/edition.ts';
import { searchWithEdition } from '#filters/searchWith.ts';
import { PageHeader } from '#layout/PageHeader.tsx';
import { paths, withSearch } from '#paths.ts';
import { useText } from '#text/TextContext.ts';
import styles from './failures/FailedFigures.module.css';

/** In the place of a page: the package is in order, but nobody has put a figure in it. */
export function EmptyEdition({ edition }: { edition: Edition }) {
  const { frame } = useText();
  const { search } = useLocation();
  return (
    <div className={styles.page}>
      <PageHeader title={frame.empty.title}>
        <p>{frame.empty.explanation(edition.title, edition.version)}</p>
      </PageHeader>
      <p>
        {frame.empty.elsewhere}
        <Link to={withSearch(paths.observations, search)}>{frame.empty.files}</Link>
        {' · '}
        <Link to={withSearch(paths.about, search)}>{frame.failed.aboutPage}</Link>
        {!edition.isFictitious && !edition.isOwn && (
          <>
            {' · '}
            <Link to={withSearch(paths.overview, searchWithEdition(search, 'fictief'))}>
              {frame.failed.exampleFigures}
            </Link>
          </>
        )}
      </p>
    </div>
  );
}
