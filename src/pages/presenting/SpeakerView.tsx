import { useEffect, useId, useState } from 'react';
import { useText } from '#text/TextContext.ts';
import type { DeckData } from './loadDeck.ts';
import { slideName } from '#pages/slidePage.ts';
import { SlidePreview } from './SlidePreview.tsx';
import styles from './SpeakerView.module.css';
import { useDeckKeys } from './useDeckKeys.ts';
import { useTalk } from './useTalk.ts';

/** For whoever speaks, in a window of their own: what the room sees, the note, what comes next, and the time. */
export function SpeakerView({ deck: { slides }, hasCaption }: { deck: DeckData; hasCaption: boolean }) {
  const text = useText();
  const { presenting, frame } = text;
  const words = presenting.speakerView;
  const count = slides.length;
  const id = useId();
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
  const previewAt = (index: number) => {
    const shown = slides[index];
    return shown === undefined ? null : (
      <SlidePreview key={index} shown={shown} at={index} count={count} hasCaption={hasCaption} />
    );
  };
  const name = nameAt(talk.at) ?? '';
  const next = nameAt(talk.at + 1);
  const note = slides[talk.at]?.slide.note ?? '';
  const seconds = Math.max(0, Math.floor((now - started) / 1000));
  return (
    <main className={styles.speaker}>
      <title>{frame.documentTitle(words.title)}</title>
      <h1 className="visually-hidden">{words.title}</h1>
      <section className={styles.now} aria-labelledby={`${id}-now`}>
        <h2 id={`${id}-now`}>{words.now}</h2>
        <p className={styles.name}>
          {name} <span className={styles.position}>{presenting.position(talk.at + 1, count)}</span>
        </p>
        {previewAt(talk.at)}
        {talk.cover !== null && <p className={styles.cover}>{words.cover[talk.cover]}</p>}
      </section>
      <section className={styles.next} aria-labelledby={`${id}-next`}>
        <h2 id={`${id}-next`}>{words.next}</h2>
        <p className={styles.name}>{next ?? words.last}</p>
        {previewAt(talk.at + 1)}
      </section>
      <section className={styles.notes} aria-labelledby={`${id}-notes`}>
        <h2 id={`${id}-notes`}>{words.notes}</h2>
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
