import { lazy, Suspense, useState } from 'react';
import { Link, useLocation, useRevalidator, useRouteError } from 'react-router';
import type { Fault } from '#domain/fault.ts';
import { DataError } from '#data/DataError.ts';
import { parseOpening } from '#filters/codec.ts';
import { searchWithEdition } from '#filters/searchWith.ts';
import { paths, withSearch } from '#paths.ts';
import { PageHeader } from '#layout/PageHeader.tsx';
import { useText } from '#text/TextContext.ts';
import { Notice } from '#ui/Notice.tsx';
import { isLostChunk, reloadOnceForNewBuild } from './reloadOnceForNewBuild.ts';
import styles from './FailedFigures.module.css';

const NoOwnFigures = lazy(async () => ({ default: (await import('./NoOwnFigures.tsx')).NoOwnFigures }));
const faultsShown = 8;

/** How many faults these are, with those that were only counted. */
function countOf(faults: readonly Fault[]): number {
  return faults.reduce((sum, fault) => sum + (fault.kind === 'more-faults' ? fault.count : 1), 0);
}

/** The figures could not be opened, or a page broke: what happened, where, what to do, and what still works. */
export function FailedFigures() {
  const error = useRouteError();
  const text = useText();
  const { search } = useLocation();
  const { revalidate, state } = useRevalidator();
  const [isOffline] = useState(() => !navigator.onLine);
  const isReloading = !(error instanceof DataError) && reloadOnceForNewBuild(error);
  if (isReloading) return null;

  const { failed } = text.frame;
  const isUnreachable = error instanceof DataError ? error.kind === 'unreachable' : isLostChunk(error);
  const words =
    isUnreachable && isOffline ? failed.offline : error instanceof DataError ? failed[error.kind] : failed.broken;
  const faults = error instanceof DataError ? error.faults : [];
  if (error instanceof DataError && error.kind === 'own-absent')
    return (
      <Suspense fallback={null}>
        <NoOwnFigures />
      </Suspense>
    );
  const left = countOf(faults.slice(faultsShown));
  return (
    <div className={styles.page}>
      <PageHeader title={words.title}>
        <p>{words.explanation}</p>
      </PageHeader>
      <Notice kind="alert">
        {error instanceof DataError && faults.length === 0 && <p>{failed.address(error.address)}</p>}
        {faults.length > 0 && (
          <ul>
            {faults.slice(0, faultsShown).map((fault, index) => (
              <li key={index}>{text.faults.describeFault(fault)}</li>
            ))}
            {left > 0 && <li>{failed.more(left)}</li>}
          </ul>
        )}
        <button
          type="button"
          disabled={state === 'loading'}
          onClick={() => {
            if (error instanceof DataError) void revalidate();
            else window.location.reload();
          }}
        >
          {failed.retry}
        </button>
      </Notice>
      <p>
        {failed.stillWorks}
        <Link to={withSearch(paths.about, search)}>{failed.aboutPage}</Link>
        {error instanceof DataError && parseOpening(search).edition !== 'fictief' && (
          <>
            {' · '}
            <Link to={withSearch(paths.overview, searchWithEdition(search, 'fictief'))}>{failed.exampleFigures}</Link>
          </>
        )}
      </p>
    </div>
  );
}
