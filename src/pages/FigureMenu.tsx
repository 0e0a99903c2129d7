import { lazy, Suspense } from 'react';
import { useText } from '#text/TextContext.ts';
import type { ShownFigure } from '#ui/FigureActions.tsx';
import styles from './SaveMenu.module.css';

const FigureSaving = lazy(async () => ({ default: (await import('./FigureSaving.tsx')).FigureSaving }));

/** The menu of a figure, fetched after the figures; until then its buttons stand there as pictures of themselves, so that nothing moves. */
export function FigureMenu({ figure }: { figure: ShownFigure }) {
  const { exports, sharing } = useText();
  const room = (
    <>
      <span className={styles.opener} aria-hidden="true">
        {exports.menu}
      </span>
      <span className={styles.share} aria-hidden="true">
        {sharing.share}
      </span>
    </>
  );
  return (
    <Suspense fallback={room}>
      <FigureSaving figure={figure} />
    </Suspense>
  );
}
