import { useRef, useState } from 'react';
import type { Edition } from '#domain/edition.ts';
import { useText } from '#text/TextContext.ts';
import { Notice } from '#ui/Notice.tsx';
import type { DroppedChoice } from './choices.ts';
import styles from './DroppedNotice.module.css';

interface DroppedNoticeProps {
  /** Where the names of the offered values come from. */
  edition: Pick<Edition, 'regions' | 'instruments' | 'domains'>;
  dropped: readonly DroppedChoice[];
  /** The reader takes the nearest value instead. */
  onAccept: (wrong: DroppedChoice) => void;
}

// A mangled address can hold hundreds of values of any length.
const shownLimit = 5;
const lengthLimit = 60;

function shortened(text: string): string {
  return text.length > lengthLimit ? `${text.slice(0, lengthLimit)}…` : text;
}

/** The nearest value that is known; where nothing is near and the list is short, all of it. */
function offeredFor({ parameter, nearest }: DroppedChoice, edition: Pick<Edition, 'regions'>): readonly string[] {
  if (nearest !== null) return [nearest];
  const known = parameter === 'regio' || parameter === 'referentie' ? edition.regions : [];
  return known.slice(0, shownLimit).map(({ id }) => id);
}

/** Says which values of the address are not known, and offers the nearest that are. */
export function DroppedNotice({ edition, dropped, onAccept }: DroppedNoticeProps) {
  const { dropped: words } = useText().filters;
  const [dismissed, setDismissed] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const address = dropped.map(({ parameter, value }) => `${parameter}=${value}`).join('&');
  const isShown = dropped.length > 0 && address !== dismissed;
  const named = [...edition.regions, ...edition.instruments, ...edition.domains];
  const nameOf = (id: string) => named.find((term) => term.id === id)?.name ?? id;
  // The button that was pressed disappears; whoever uses the keyboard stays where it was.
  const stay = () => place.current?.focus();

  return (
    <div ref={place} role="status" tabIndex={-1} className={styles.place}>
      {isShown && (
        <Notice kind="notice">
          <p>
            <strong>{words.title}</strong>
          </p>
          <ul>
            {dropped.slice(0, shownLimit).map((wrong) => (
              <li key={`${wrong.parameter}=${wrong.value}`}>
                {wrong.reason === 'limit'
                  ? words.limit(shortened(wrong.value))
                  : words.unknown(wrong.parameter, shortened(wrong.value))}
                {offeredFor(wrong, edition).map((nearest) => (
                  <button
                    key={nearest}
                    type="button"
                    onClick={() => {
                      stay();
                      onAccept({ ...wrong, nearest });
                    }}
                  >
                    {words.accept(nameOf(nearest))}
                  </button>
                ))}
              </li>
            ))}
            {dropped.length > shownLimit && <li>{words.more(dropped.length - shownLimit)}</li>}
          </ul>
          <p>{words.rest}</p>
          <button
            type="button"
            onClick={() => {
              stay();
              setDismissed(address);
            }}
          >
            {words.dismiss}
          </button>
        </Notice>
      )}
    </div>
  );
}
