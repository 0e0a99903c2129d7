import type { ReactNode } from 'react';
import { Outlet, ScrollRestoration, useLoaderData, useLocation, useNavigation } from 'react-router';
import { FiltersProvider } from '#filters/FiltersProvider.tsx';
import { UpdateOffer } from '#offline/UpdateOffer.tsx';
import { TextProvider } from '#text/TextContext.ts';
import type { Text } from '#text/nl.ts';
import styles from './Frame.module.css';
import { Header } from './Header.tsx';
import { LanguageOffer } from './LanguageOffer.tsx';
import { PageAnnouncer } from './PageAnnouncer.tsx';
import { ThemeOfPages } from './ThemeOfPages.tsx';

/** What the frame's loader gives it. */
export interface FrameData {
  text: Text;
}

interface FrameProps {
  /** In the header: passes the page on. */
  sharing: ReactNode;
  /** In the header: finds anything, and holds the reader's settings. */
  finding: ReactNode;
}

/** Around every page: words, filters, header, and what happens on navigation. */
export function Frame({ sharing, finding }: FrameProps) {
  const { text } = useLoaderData<FrameData>();
  const isNavigating = useNavigation().state === 'loading';
  return (
    <TextProvider value={text}>
      <FiltersProvider>
        <ThemeOfPages />
        <a className={styles.skip} href="#inhoud">
          {text.frame.skip}
        </a>
        <Header sharing={sharing} finding={finding} />
        {isNavigating && <div className={styles.progress} />}
        <LanguageOffer />
        <UpdateOffer />
        <main id="inhoud" className={styles.main} tabIndex={-1} aria-busy={isNavigating}>
          <Outlet />
        </main>
        <PrintedAddress />
        <PageAnnouncer />
        <ScrollRestoration />
      </FiltersProvider>
    </TextProvider>
  );
}

/** On paper, the address that gives this view again. */
function PrintedAddress() {
  const { text } = useLoaderData<FrameData>();
  // Read so that a change of the address prints the new one.
  useLocation();
  return <p className="print-only">{text.frame.printed(window.location.href)}</p>;
}
