import { useEffect, useState } from 'react';
import { useText } from '#text/TextContext.ts';
import type { DeckData } from './loadDeck.ts';
import { slideName } from '#pages/slidePage.ts';
import styles from './SpeakerView.module.css';
import { useDeckKeys } from './useDeckKeys.ts';
import { useTalk } from './useTalk.ts';

/** For whoever speaks, in a window of their own: the note, what comes next, and the time. */
export function SpeakerView({ deck: { slides } }: { deck: DeckData }) {
  const text = useText();
  const { presenting, frame } = text;
  const words = presenting.speakerView;
  const count = slides.length;
  const talk = useTalk(count);
  const [started, setStarted] = useState(() => Date.now());
  const [now, setNow] = useState(started);
  const digits = useDeckKeys(talk, count, { leave: () => window.close() });

  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);

  const nameAt = (index: number) => {
    const shown = slides[index];
    return shown === undefined ? null : shown.heading || slideName(shown.slide, text);
  };
  const name = nameAt(talk.at) ?? '';
  const next = nameAt(talk.at + 1);
  const note = slides[talk.at]?.slide.note ?? '';
  const seconds = Math.max(0, Math.floor((now - started) / 1000));
  return (
    <main className={styles.speaker}>
      <title>{frame.documentTitle(words.title)}</title>
      <h1>{words.title}</h1>
      <section className={styles.now}>
        <h2>{words.now}</h2>
        <p className={styles.name}>{name}</p>
        <p>{presenting.position(talk.at + 1, count)}</p>
        {talk.cover !== null && <p className={styles.cover}>{words.cover[talk.cover]}</p>}
      </section>
      <section className={styles.next}>
        <h2>{words.next}</h2>
        <p className={styles.name}>{next ?? words.last}</p>
      </section>
      <section className={styles.notes}>
        <h2>{words.notes}</h2>
        {note === '' ? <p className={styles.none}>{words.noNotes}</p> : <p className={styles.note}>{note}</p>}
      </section>
      <section className={styles.times}>
        <dl>
          <div>
            <dt>{words.clock}</dt>
            <dd>{words.time(new Date(now))}</dd>
          </div>
          <div>
            <dt>{words.elapsed}</dt>
            <dd>{words.minutes(Math.floor(seconds / 60), seconds % 60)}</dd>
          </div>
        </dl>
        <button
          type="button"
          onClick={() => {
            setStarted(Date.now());
            setNow(Date.now());
          }}
        >
          {words.restart}
        </button>
      </section>
      <div className={styles.actions}>
        <button type="button" disabled={talk.at === 0} onClick={() => talk.step(-1)}>
          {presenting.previous}
        </button>
        <button type="button" disabled={next === null} onClick={() => talk.step(1)}>
          {presenting.next}
        </button>
        {talk.company !== 'never' && <p>{talk.company === 'here' ? words.inStep : words.alone}</p>}
      </div>
      <p role="status" className={digits === '' ? 'visually-hidden' : undefined}>
        {digits === '' ? presenting.slide(talk.at + 1, count, name) : presenting.typed(digits)}
      </p>
    </main>
  );
}
