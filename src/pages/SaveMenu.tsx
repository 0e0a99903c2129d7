import { lazy, Suspense, useRef, useState } from 'react';
import type { Dataset } from '#export/dataset.ts';
import { useText } from '#text/TextContext.ts';
import type { DrawnPicture } from '#ui/DrawnPicture.ts';
import { useClosingDetails } from '#ui/useClosingDetails.ts';
import styles from './SaveMenu.module.css';

const SavePanel = lazy(async () => ({ default: (await import('./SavePanel.tsx')).SavePanel }));

export interface SaveMenuProps {
  /** Of what is saved. */
  title: string;
  dataset: () => Dataset;
  /** What is drawn now; null for a table that has no picture. */
  drawn: (() => DrawnPicture) | null;
}

/** A button that opens what can be saved and copied; what is behind it is fetched when it opens. */
export function SaveMenu(props: SaveMenuProps) {
  const { exports } = useText();
  const details = useRef<HTMLDetailsElement>(null);
  const [wasOpened, setOpened] = useState(false);
  useClosingDetails(details);
  return (
    <details ref={details} className={styles.menu} onToggle={() => setOpened(true)}>
      <summary className={styles.opener} aria-label={exports.menuOf(props.title)}>
        {exports.menu}
      </summary>
      <div className={styles.panel}>
        {wasOpened ? (
          <Suspense fallback={<p>{exports.loading}</p>}>
            <SavePanel {...props} />
          </Suspense>
        ) : null}
      </div>
    </details>
  );
}
