import { useEffect, useEffectEvent, useState } from 'react';
import { useText } from '#text/TextContext.ts';
import styles from './Filter.module.css';

/** How long a year stands still, in ms: long enough to read the sentence of the page. */
const pace = 2500;

interface YearPlayerProps {
  /** Oldest first, at least two. */
  years: readonly number[];
  chosen: number;
  onStep: (year: number) => void;
}

/** Plays through the years, from the next one to the last. Where motion is unwelcome, each press is one step. */
export function YearPlayer({ years, chosen, onStep }: YearPlayerProps) {
  const { filters } = useText();
  const [isPlaying, setPlaying] = useState(false);
  const [isStill] = useState(() => window.matchMedia('(prefers-reduced-motion: reduce)').matches);
  const last = years.at(-1);
  const next = years.find((year) => year > chosen) ?? years[0] ?? chosen;

  const step = useEffectEvent((year: number) => {
    onStep(year);
    if (year === last) setPlaying(false);
  });
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setTimeout(() => step(next), pace);
    return () => clearTimeout(timer);
  }, [isPlaying, next]);

  const press = () => {
    if (isPlaying) setPlaying(false);
    else {
      onStep(next);
      setPlaying(!isStill && next !== last);
    }
  };
  const label = isPlaying ? filters.pauseYears : isStill ? filters.nextYear(next) : filters.playYears;
  return (
    <>
      <button type="button" className={styles.player} aria-label={label} title={label} onClick={press}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path
            d={isPlaying ? 'M3 2h4v12H3zM9 2h4v12H9z' : isStill ? 'M2 2l8 6-8 6zM11 2h3v12h-3z' : 'M3 1l11 7-11 7z'}
          />
        </svg>
      </button>
      <span role="status" className="visually-hidden">
        {isPlaying ? chosen : ''}
      </span>
    </>
  );
}
