import { useState } from 'react';
import { useText } from '#text/TextContext.ts';
import { Notice } from '#ui/Notice.tsx';
import styles from './DeckNotices.module.css';
import type { DeckData } from './loadDeck.ts';

/** What of the link could not be used; the rest plays. Goes away when it is closed. */
export function DeckNotices({ deck: { broken, slides, isOwn } }: { deck: DeckData }) {
  const { presenting } = useText();
  const said = [
    ...(broken.length === 0 ? [] : [`${presenting.broken(broken)}${isOwn ? '' : ` ${presenting.nothingLeft}`}`]),
    ...slides.flatMap(({ dropped }, at) =>
      dropped.length === 0 ? [] : [presenting.droppedOnSlide(at + 1, [...new Set(dropped.map(({ value }) => value))])],
    ),
  ];
  const words = said.join(' ');
  const [closed, setClosed] = useState('');
  if (words === '' || closed === words) return null;
  return (
    <div className={styles.notices}>
      <Notice kind="notice">
        <div role="status">
          {said.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        <button type="button" onClick={() => setClosed(words)}>
          {presenting.close}
        </button>
      </Notice>
    </div>
  );
}
