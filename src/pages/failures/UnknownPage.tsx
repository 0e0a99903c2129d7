import { Link, useLocation } from 'react-router';
import { PageHeader } from '#layout/PageHeader.tsx';
import { nearestOf } from '#domain/nearest.ts';
import { paths, withSearch } from '#paths.ts';
import { useText } from '#text/TextContext.ts';
import styles from './FailedFigures.module.css';

/** An address that is no page: says so, and offers the nearest page. */
export function UnknownPage() {
  const { frame } = useText();
  const { pathname, search } = useLocation();
  const pages = [
    { id: paths.overview, name: frame.overview },
    { id: paths.rungs, name: frame.rungs },
    { id: paths.comparison, name: frame.comparison },
    { id: paths.throughput, name: frame.throughput },
    { id: paths.observations, name: frame.observations },
    { id: paths.about, name: frame.about },
  ];
  const nearest = nearestOf(pathname, pages) ?? paths.overview;
  const page = pages.find(({ id }) => id === nearest);
  return (
    <div className={styles.page}>
      <PageHeader title={frame.notFound.title}>
        <p>{frame.notFound.explanation(pathname)}</p>
        <p>
          {frame.notFound.nearest}
          <Link to={withSearch(nearest, search)}>{page?.name}</Link>
          {'?'}
        </p>
      </PageHeader>
    </div>
  );
}
