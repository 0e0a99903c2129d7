import { useSuspenseQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import type { Edition } from '#domain/edition.ts';
import { searchWithEdition } from '#filters/searchWith.ts';
import { DroppedNotice } from '#filters/DroppedNotice.tsx';
import { useChoices } from '#filters/useChoices.ts';
import { vocabularyOf } from '#filters/vocabulary.ts';
import { FiguresNotice } from '#offline/FiguresNotice.tsx';
import { paths, rowAnchor, withSearch } from '#paths.ts';
import { figuresBanner } from '#text/figuresLabel.ts';
import { useText } from '#text/TextContext.ts';
import { FigureActions } from '#ui/FigureActions.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PackageNotes } from '#ui/PackageWords.tsx';
import { RowHref } from '#ui/RowHref.ts';
import { EmptyEdition } from './EmptyEdition.tsx';
import { FigureMenu } from './FigureMenu.tsx';
import { NotShownHere } from './NotShownHere.tsx';
import { nothingSaid, type PageInWords, PageInWordsOf } from './PageInWords.ts';
import { useOpening } from './useEdition.ts';
import styles from './FiguresFrame.module.css';

/** Whether a page has anything to be about: throughput lives on flows, the table of all figures shows also that there are none. */
function hasFiguresFor(pathname: string, { observations, flows }: Edition): boolean {
  return (
    observations.length > 0 || pathname === paths.observations || (pathname === paths.throughput && flows.length > 0)
  );
}

function notesOf({ observations, flows, breaks, instruments }: Edition): Set<string> {
  const noted = [...observations, ...flows, ...breaks, ...instruments];
  return new Set(noted.map(({ note }) => note).filter((note) => note !== ''));
}

/** Around every page with figures: which edition they are of, what of the address could not be used, and the foot. */
export function FiguresFrame() {
  const text = useText();
  const { frame, formats, language, sharing } = text;
  const { pathname, search } = useLocation();
  const { edition, notice } = useSuspenseQuery(useOpening()).data;
  const banner = figuresBanner(edition, text);
  const inWords = useRef<PageInWords>(nothingSaid);
  const { dropped, accept, search: filters } = useChoices(vocabularyOf(edition));
  const rowHref = useCallback(
    (row: string) => `${withSearch(paths.observations, filters)}#${rowAnchor(row)}`,
    [filters],
  );

  const notes = useMemo(() => (language === 'nl' ? new Set<string>() : notesOf(edition)), [edition, language]);

  useEffect(() => {
    // After the frame in which the values are painted: a frame callback runs before its paint, the task after it.
    const frameRequest = requestAnimationFrame(() => setTimeout(() => performance.mark('values-shown')));
    return () => cancelAnimationFrame(frameRequest);
  }, []);

  return (
    <>
      {banner !== null && (
        <div className={styles.fictitious}>
          <p>
            <strong>{banner.label}</strong> {banner.explained}
          </p>
          {edition.isOwn && (
            <Link to={withSearch(paths.keeper, search)} className="screen-only">
              {frame.ownFiles}
            </Link>
          )}
          <Link to={withSearch(pathname, searchWithEdition(search, 'participatieslang'))} className="screen-only">
            {edition.isOwn ? frame.failed.publishedFigures : frame.realFigures}
          </Link>
        </div>
      )}
      {notice !== null && (
        <div className={styles.notices}>
          <Notice kind="notice">
            <p role="status">
              {notice.kind === 'edition-gone'
                ? frame.editionGone(notice.asked, notice.shown)
                : frame.editionUnknown(notice.asked, notice.shown)}
            </p>
          </Notice>
        </div>
      )}
      <DroppedNotice edition={edition} dropped={dropped} onAccept={accept} />
      <NotShownHere edition={edition} />
      <PageInWordsOf value={inWords}>
        <FigureActions value={FigureMenu}>
          <RowHref value={rowHref}>
            <PackageNotes value={notes}>
              {hasFiguresFor(pathname, edition) ? <Outlet /> : <EmptyEdition edition={edition} />}
            </PackageNotes>
          </RowHref>
        </FigureActions>
      </PageInWordsOf>
      <footer className={styles.footer}>
        <p>
          {frame.footer.figures(
            edition.title,
            edition.version,
            edition.created === null ? null : formats.day(edition.created),
          )}{' '}
          <FiguresNotice edition={edition} />{' '}
          <Link to={withSearch(paths.about, search)} className="screen-only">
            {frame.footer.method}
          </Link>
        </p>
        <p className="screen-only">
          <Link to={withSearch(paths.kept, search)}>{sharing.toKept}</Link>
        </p>
        <p className="screen-only">{frame.footer.privacy}</p>
      </footer>
    </>
  );
}
