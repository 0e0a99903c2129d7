import { useEffect, useRef, useState } from 'react';

/** Whether what is in the frame is wider than the frame; kept up to date. */
export function useOverflow() {
  const frame = useRef<HTMLDivElement>(null);
  const [isTooWide, setIsTooWide] = useState(false);
  useEffect(() => {
    const element = frame.current;
    const content = element?.firstElementChild;
    if (element === null || !content) return undefined;
    const observer = new ResizeObserver(() => setIsTooWide(element.scrollWidth > element.clientWidth + 1));
    observer.observe(element);
    observer.observe(content);
    return () => observer.disconnect();
  }, []);
  return { frame, isTooWide };
}
