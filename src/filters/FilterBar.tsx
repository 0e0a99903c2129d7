import { useId, useState, type ReactNode } from 'react';
import { useText } from '#text/TextContext.ts';
import { useSlide } from '#ui/SlideSetting.ts';
import styles from './FilterBar.module.css';

interface FilterBarProps {
  /** All filters in words (`filtersInWords`): seen where the controls are folded away, and on paper. */
  words: string;
  /** How many filters differ from the default (`chosenCount`). */
  count: number;
  children: ReactNode;
}

/** The band with the filters of a page; on a narrow screen it folds into one button and a line of words. */
export function FilterBar({ words, count, children }: FilterBarProps) {
  const { filters } = useText();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const slide = useSlide();
  if (slide !== null) return slide.hasCaption ? <p data-filter-caption="">{words}</p> : null;
  return (
    <form
      role="search"
      className={styles.bar}
      aria-label={filters.heading}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className={styles.inside}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {filters.toggle(count)}
        </button>
        <p className={styles.words} data-filter-words="">
          {words}
        </p>
        <div id={id} className={styles.controls} data-open={isOpen || undefined}>
          {children}
        </div>
      </div>
    </form>
  );
}
