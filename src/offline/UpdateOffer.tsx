import { useState } from 'react';
import { useText } from '#text/TextContext.ts';
import { useOfflineState } from './offlineState.ts';
import styles from './UpdateOffer.module.css';

/** Offers new figures, or a new version of the product. Nothing changes until the reader says so. */
export function UpdateOffer() {
  const { offline, formats } = useText();
  const { figures, takeProduct } = useOfflineState();
  const [declined, setDeclined] = useState<readonly string[]>([]);
  const newer = Object.values(figures).find((state) => state.kind === 'newer');
  const offers = [
    ...(newer === undefined
      ? []
      : [
          {
            sentence: offline.newFigures(
              newer.title,
              newer.version,
              newer.created === null ? null : formats.day(newer.created),
            ),
            accept: offline.showFigures,
            take: () => void newer.take(),
          },
        ]),
    ...(takeProduct === null ? [] : [{ sentence: offline.newProduct, accept: offline.showProduct, take: takeProduct }]),
  ];
  const offer = offers.find(({ sentence }) => !declined.includes(sentence));
  return (
    <div role="status" className="screen-only">
      {offer !== undefined && (
        <div className={styles.offer}>
          <p>{offer.sentence}</p>
          <button type="button" className={styles.accept} onClick={offer.take}>
            {offer.accept}
          </button>
          <button type="button" onClick={() => setDeclined([...declined, offer.sentence])}>
            {offline.later}
          </button>
        </div>
      )}
    </div>
  );
}
