import { useLayoutEffect, useRef } from 'react';
import type { LoadedSlide } from './loadDeck.ts';
import styles from './SlidePreview.module.css';
import { SlideView } from './SlideView.tsx';

interface SlidePreviewProps {
  shown: LoadedSlide;
  at: number;
  count: number;
  hasCaption: boolean;
}

/** In a room of 1920 by 1080, 20 px is two thirds of the text's size; here that size is 16 px. */
const smallestHere = (2 / 3) * 16;

/** A slide as the room sees it, as large as there is room for. To look at only: what it says stands beside it in words. */
export function SlidePreview({ shown, at, count, hasCaption }: SlidePreviewProps) {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = frame.current;
    const screen = element?.firstElementChild;
    if (element === null || !(screen instanceof HTMLElement) || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => {
      element.style.setProperty('--scale', String(element.clientWidth / screen.offsetWidth));
    });
    observer.observe(element);
    observer.observe(screen);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={frame} className={styles.preview} inert aria-hidden="true">
      <div className={styles.screen} data-theme="projector">
        <SlideView shown={shown} at={at} count={count} isCurrent hasCaption={hasCaption} smallest={smallestHere} />
      </div>
    </div>
  );
}
