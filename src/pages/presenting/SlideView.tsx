import { memo, Suspense } from 'react';
import { tredeNumbers } from '#domain/edition.ts';
import { headingPart } from '#filters/deck.ts';
import { OwnSearch } from '#filters/FiltersProvider.tsx';
import { figuresBanner } from '#text/figuresLabel.ts';
import { useText } from '#text/TextContext.ts';
import { Notice } from '#ui/Notice.tsx';
import { SlideProvider, type SlideSetting } from '#ui/SlideSetting.ts';
import type { LoadedSlide } from './loadDeck.ts';
import { SlideBoundary } from './SlideBoundary.tsx';
import { smallestText, useFit } from './useFit.ts';
import { slideName } from '#pages/slidePage.ts';
import styles from './SlideView.module.css';

interface SlideViewProps {
  shown: LoadedSlide;
  at: number;
  count: number;
  isCurrent: boolean;
  hasCaption: boolean;
  /** How small its text may become to fit, in px. */
  smallest?: number;
}

/**
 * A page as one slide, with the source of its figures. A slide that is not on screen is laid out and drawn all the same,
 * so that it can be there in one frame, but nobody can see, hear or reach it. On paper, all are there.
 */
export const SlideView = memo(function SlideView({
  shown,
  at,
  count,
  isCurrent,
  hasCaption,
  smallest = smallestText,
}: SlideViewProps) {
  const text = useText();
  const { presenting, frame } = text;
  const { slide, page, search, loaded } = shown;
  const edition = loaded?.edition ?? null;
  const banner = edition === null ? null : figuresBanner(edition, text);
  const setting: SlideSetting = { part: slide.part, title: shown.heading, hasCaption };
  const content = useFit<HTMLDivElement>(search, smallest);
  const failed = (
    <div className={styles.failed}>
      <Notice kind="notice" level={1} title={slideName(slide, text)}>
        <p>{presenting.slideFailed}</p>
        <button type="button" onClick={() => window.location.reload()}>
          {presenting.retry}
        </button>
      </Notice>
    </div>
  );
  return (
    <section
      className={styles.slide}
      aria-label={presenting.slide(at + 1, count, slideName(slide, text))}
      data-slide={page.name}
      data-part={slide.part ?? undefined}
      data-titled={shown.heading !== '' || undefined}
      data-current={isCurrent || undefined}
      inert={!isCurrent}
      aria-hidden={!isCurrent}
    >
      {banner !== null && <p className={styles.fictitious}>{banner.label}</p>}
      {slide.part === headingPart && (
        <div className={styles.ladder} aria-hidden="true">
          {tredeNumbers.toReversed().map((number) => (
            <span
              key={number}
              style={{
                '--step': number - 1,
                '--tone': `var(--trede-${number})`,
                '--tone-strong': `var(--trede-${number}-strong)`,
              }}
            />
          ))}
        </div>
      )}
      <div ref={content} className={styles.content}>
        {loaded === null ? (
          failed
        ) : (
          <SlideBoundary fallback={failed}>
            <OwnSearch search={search}>
              <SlideProvider value={setting}>
                <Suspense fallback={null}>
                  <loaded.Page number={page.number} />
                </Suspense>
              </SlideProvider>
            </OwnSearch>
          </SlideBoundary>
        )}
      </div>
      {slide.note !== '' && <p className={styles.note}>{slide.note}</p>}
      <footer className={styles.footer}>
        <p className={styles.source}>
          {edition === null ? frame.product : presenting.source(edition.title, edition.version)}
        </p>
        <p className={styles.position}>{presenting.position(at + 1, count)}</p>
      </footer>
    </section>
  );
});
