import { type RefObject, useEffect, useRef } from 'react';

/** Text of a slide is never smaller than this on screen, in px. */
export const smallestText = 20;
const step = 0.04;

/**
 * Makes a slide that is too long for its screen a little smaller, as far as its text stays `smallest` px tall; what is
 * longer still is set closer (`data-tight`: its words, then its bars too), and after that can be scrolled (`data-long`). Measured again when the window
 * changes, or what is shown does (`shown`).
 */
export function useFit<Part extends HTMLElement>(shown: string, smallest: number): RefObject<Part | null> {
  const part = useRef<Part>(null);
  useEffect(() => {
    const element = part.current;
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    let fitted = '';
    let zoom = 1;
    const isTooLong = () => element.scrollHeight > element.clientHeight + 1;
    const restore = () => {
      element.style.removeProperty('zoom');
      delete element.dataset['tight'];
      delete element.dataset['long'];
    };
    const fit = () => {
      const { innerWidth, innerHeight } = window;
      const smallestZoom = smallest / Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const room = `${shown} ${innerWidth} ${innerHeight}`;
      if (fitted !== room) {
        zoom = 1;
        restore();
      }
      fitted = room;
      element.style.setProperty('zoom', String(zoom));
      // Only ever smaller within one size of window: what is drawn in less room may be less tall.
      while (isTooLong() && zoom - step >= smallestZoom) {
        zoom -= step;
        element.style.setProperty('zoom', String(zoom));
      }
      if (isTooLong()) element.dataset['tight'] ??= 'words';
      if (isTooLong()) element.dataset['tight'] = 'rows';
      if (isTooLong()) element.dataset['long'] = '';
    };
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => {
      observer.disconnect();
      restore();
    };
  }, [shown, smallest]);
  return part;
}
