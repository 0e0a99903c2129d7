import type { Slide } from '#filters/deck.ts';
import { useText } from '#text/TextContext.ts';
import styles from './DeckEditor.module.css';
import { slideName } from '#pages/slidePage.ts';

interface EditedSlideProps {
  slide: Slide;
  at: number;
  count: number;
  onChange: (slide: Slide) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** One slide in the list: its place, its heading, its note. */
export function EditedSlide({ slide, at, count, onChange, onMove, onRemove }: EditedSlideProps) {
  const text = useText();
  const words = text.presenting.editor;
  const name = slideName(slide, text);
  return (
    <li className={styles.slide}>
      <p className={styles.name}>
        <strong>{at + 1}</strong> {slideName({ ...slide, title: '' }, text)}
      </p>
      <input
        value={slide.title}
        placeholder={words.own}
        aria-label={words.heading(at + 1)}
        onChange={({ target }) => onChange({ ...slide, title: target.value })}
      />
      <input
        value={slide.note}
        placeholder={words.ownNote}
        aria-label={words.note(at + 1)}
        onChange={({ target }) => onChange({ ...slide, note: target.value })}
      />
      <span className={styles.moves}>
        <button type="button" disabled={at === 0} aria-label={words.up(name)} onClick={() => onMove(-1)}>
          <span aria-hidden="true" className={styles.up} />
        </button>
        <button type="button" disabled={at === count - 1} aria-label={words.down(name)} onClick={() => onMove(1)}>
          <span aria-hidden="true" className={styles.down} />
        </button>
        <button type="button" aria-label={words.remove(name)} onClick={onRemove}>
          <span aria-hidden="true" className={styles.cross} />
        </button>
      </span>
    </li>
  );
}
