import { useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** Width to draw in and the reader's text size, in px. */
export interface Room {
  width: number;
  em: number;
}

/** Where there is no layout at all, a desk's width. */
const usualRoom: Room = { width: 1120, em: 16 };
/** The product's paper: A4 with margins of 12 mm, and text of 9 pt. A browser does not tell the width before it prints. */
const paperRoom: Room = { width: Math.floor((186 / 25.4) * 96), em: (9 / 72) * 96 };

/**
 * The room that an element offers, measured before the first paint and again whenever its width or the text size
 * changes. Put `frame` on the element and `probe` on one that is `1rem` wide. Null until measured.
 */
export function useRoom() {
  const frame = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLSpanElement>(null);
  const [room, setRoom] = useState<Room | null>(null);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const measure = () => setRoom((known) => same(known, measured(element)));
    const toPaper = () => flushSync(() => setRoom(paperRoom));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    if (probe.current !== null) observer.observe(probe.current);
    window.addEventListener('beforeprint', toPaper);
    window.addEventListener('afterprint', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', toPaper);
      window.removeEventListener('afterprint', measure);
    };
  }, []);
  return { frame, probe, room };
}

function measured(element: HTMLElement): Room {
  const width = Math.floor(element.clientWidth);
  if (width === 0) return usualRoom;
  return { width, em: Number.parseFloat(getComputedStyle(element).fontSize) };
}

function same(known: Room | null, next: Room): Room {
  return known !== null && known.width === next.width && known.em === next.em ? known : next;
}
