import { Suspense, useLayoutEffect, useMemo, useRef } from 'react';
import { useHref } from 'react-router';
import { usual } from '#filters/choices.ts';
import { printChoices } from '#filters/codec.ts';
import { DroppedNotice } from '#filters/DroppedNotice.tsx';
import { OwnSearch } from '#filters/FiltersProvider.tsx';
import { useChoices } from '#filters/useChoices.ts';
import { vocabularyOf } from '#filters/vocabulary.ts';
import { embeddedFigures } from '#pages/embeddedFigures.ts';
import { withSearch } from '#paths.ts';
import { figuresBanner } from '#text/figuresLabel.ts';
import { Notice } from '#ui/Notice.tsx';
import { SlideProvider, type SlideSetting } from '#ui/SlideSetting.ts';
import styles from './EmbeddingPage.module.css';
import type { Embedded } from './loadEmbedded.ts';
import { UnknownFigure } from './UnknownFigure.tsx';

/** The figure as its own page draws it, its source and age, and the way to the whole view. */
export function EmbeddedFigure({ embedded }: { embedded: Extract<Embedded, { kind: 'figure' }> }) {
  const { text, asked, path, figure, page, Page, opened } = embedded;
  const { edition, notice } = opened;
  const { frame, formats, sharing } = text;
  const banner = figuresBanner(edition, text);
  const vocabulary = vocabularyOf(edition);
  const { choices, dropped, accept } = useChoices(vocabulary);
  const hasCaption = (choices.caption ?? usual.caption) === 'bijschrift';
  const setting: SlideSetting = useMemo(() => ({ part: figure, title: '', hasCaption }), [figure, hasCaption]);
  const search = printChoices({ ...choices, caption: null, theme: null }, vocabulary);
  const href = useHref(`${withSearch(path, search)}#${figure}`);
  const content = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const chosen = content.current?.querySelector('[data-chosen]') ?? null;
    const heading = content.current?.querySelector('h1')?.textContent ?? frame.product;
    const title = chosen?.querySelector('h2')?.textContent;
    document.title = frame.documentTitle(title === undefined ? heading : `${heading}: ${title}`);
  });

  return (
    <>
      {banner !== null && <p className={styles.fictitious}>{banner.label}</p>}
      {notice !== null && (
        <p>
          {notice.kind === 'edition-gone'
            ? frame.editionGone(notice.asked, notice.shown)
            : frame.editionUnknown(notice.asked, notice.shown)}
        </p>
      )}
      <DroppedNotice edition={edition} dropped={dropped} onAccept={accept} />
      <div ref={content} className={styles.content}>
        {/* Links of the figure are for who leaves the frame: they carry nothing that is about the frame. */}
        <OwnSearch search={search}>
          <SlideProvider value={setting}>
            <Suspense fallback={null}>
              <Page number={page.number} />
            </Suspense>
          </SlideProvider>
        </OwnSearch>
      </div>
      {/* Only the page knows whether it draws the figure: the styles hide this where it does. */}
      <div className={styles.missing}>
        {embeddedFigures.includes(asked) ? (
          <Notice kind="quiet" title={sharing.embedded.nothing(asked)}>
            <p>{sharing.embedded.nothingWhy}</p>
          </Notice>
        ) : (
          <UnknownFigure asked={asked} />
        )}
      </div>
      <footer className={styles.footer}>
        <p>
          {frame.footer.figures(
            edition.title,
            edition.version,
            edition.created === null ? null : formats.day(edition.created),
          )}
        </p>
        <a href={href} target="_blank" rel="noopener noreferrer">
          {sharing.embedded.whole}
        </a>
      </footer>
    </>
  );
}
