import { useLayoutEffect, useRef } from 'react';
import { useLoaderData, useLocation, useRevalidator } from 'react-router';
import { parseOpening } from '#filters/codec.ts';
import { FiltersProvider } from '#filters/FiltersProvider.tsx';
import { TextProvider } from '#text/TextContext.ts';
import { Notice } from '#ui/Notice.tsx';
import { EmbeddedFigure } from './EmbeddedFigure.tsx';
import styles from './EmbeddingPage.module.css';
import type { Embedded } from './loadEmbedded.ts';
import { UnknownFigure } from './UnknownFigure.tsx';
import { useToldHeight } from './useToldHeight.ts';

/** One figure by itself, for a frame on a page of another site: no header, no storage, nothing but the figure and its source. */
export function Component() {
  const embedded = useLoaderData<Embedded>();
  const { theme } = parseOpening(useLocation().search);
  const root = useRef<HTMLElement>(null);
  useToldHeight(root);
  useLayoutEffect(() => {
    if (theme === null) return undefined;
    document.documentElement.dataset['theme'] = theme;
    return () => {
      delete document.documentElement.dataset['theme'];
    };
  }, [theme]);
  return (
    <TextProvider value={embedded.text}>
      <FiltersProvider>
        <main ref={root} className={styles.root} onClickCapture={openOutside}>
          {embedded.kind === 'figure' ? (
            <EmbeddedFigure embedded={embedded} />
          ) : embedded.kind === 'unknown' ? (
            <UnknownFigure asked={embedded.asked} />
          ) : (
            <Failed embedded={embedded} />
          )}
        </main>
      </FiltersProvider>
    </TextProvider>
  );
}

/** A link to another page leaves the frame: a page in a frame meant for one figure is a page nobody can read. */
function openOutside(event: React.MouseEvent) {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || link.target === '_self') return;
  link.setAttribute('target', '_blank');
  link.setAttribute('rel', 'noopener noreferrer');
  // The browser follows the link; the router, which would open it here, does not hear of it.
  event.stopPropagation();
}

function Failed({ embedded }: { embedded: Extract<Embedded, { kind: 'failed' }> }) {
  const { failed } = embedded.text.frame;
  const { revalidate, state } = useRevalidator();
  return (
    <Notice kind="alert" level={1} title={failed[embedded.error.kind].title}>
      <p>{failed.address(embedded.error.address)}</p>
      <button type="button" disabled={state === 'loading'} onClick={() => void revalidate()}>
        {failed.retry}
      </button>
    </Notice>
  );
}
