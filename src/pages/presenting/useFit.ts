import { type RefObject, useEffect, useRef } from 'react';

/** Text of a slide is never smaller than this on screen, in px. */
const smallestText = 20;
const step = 0.04;

/**
 * Makes a slide that is too long for its screen a little smaller, as far as its text stays legible from the back of a
 * room; what is longer still can be scrolled. Measured again when the window changes, or what is shown does (`shown`).
 */
export function useFit<Part extends HTMLElement>(shown: string): RefObject<Part | null> {
  const part = useRef<Part>(null);
  useEffect(() => {
    const element = part.current;
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    let fitted = '';
    let zoom = 1;
    const fit = () => {
      const { innerWidth, innerHeight } = window;
      const smallest = smallestText / Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const room = `${shown} ${innerWidth} ${innerHeight}`;
      if (fitted !== room) zoom = 1;
      fitted = room;
      element.style.setProperty('zoom', String(zoom));
      // Only ever smaller within one size of window: what is drawn in less room may be less tall.
      while (element.scrollHeight > element.clientHeight + 1 && zoom - step >= smallest) {
        zoom -= step;
        element.style.setProperty('zoom', String(zoom));
      }
    };
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => {
      observer.disconnect();
      element.style.removeProperty('zoom');
    };
  }, [shown]);
  return part;
}
