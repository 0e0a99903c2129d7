import { isRouteErrorResponse, Link, useLocation, useParams, useRouteError } from 'react-router';
import { tredeNumbers } from '#domain/edition.ts';
import { PageHeader } from '#layout/PageHeader.tsx';
import { paths, withSearch } from '#paths.ts';
import { useEdition } from '#pages/useEdition.ts';
import { useText } from '#text/TextContext.ts';
import { FailedFigures } from './FailedFigures.tsx';
import styles from './FailedFigures.module.css';

/** A rung that the ladder does not have: says so, and offers the nearest one. */
export function UnknownRung() {
  const error = useRouteError();
  return isRouteErrorResponse(error) && error.status === 404 ? <NearestRung /> : <FailedFigures />;
}

function NearestRung() {
  const { frame } = useText();
  const { nummer: asked = '' } = useParams();
  const { search } = useLocation();
  const edition = useEdition();
  const wanted = Number.parseInt(asked, 10);
  const nearest = tredeNumbers.toSorted((one, other) => Math.abs(one - wanted) - Math.abs(other - wanted))[0] ?? 6;
  const number = Number.isNaN(wanted) ? 6 : nearest;
  const trede = edition.treden.find((candidate) => candidate.number === number);
  return (
    <div className={styles.page}>
      <PageHeader title={frame.notFound.rungTitle}>
        <p>{frame.notFound.rungExplanation(asked)}</p>
        <p>
          {frame.notFound.nearest}
          <Link to={withSearch(paths.rung(number), search)}>{frame.notFound.rung(number, trede?.name ?? '')}</Link>
          {'?'}
        </p>
      </PageHeader>
    </div>
  );
}
