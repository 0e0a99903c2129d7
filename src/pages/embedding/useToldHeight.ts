import { type RefObject, useEffect } from 'react';

/** Tells the page around this one how high its content is, in CSS pixels, whenever that changes. It tells nothing else. */
export function useToldHeight(root: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const element = root.current;
    if (element === null || window.parent === window) return undefined;
    let told = 0;
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(element.getBoundingClientRect().height);
      if (height === told) return;
      told = height;
      // To any host: which one it is, is not known here and does not matter for a height.
      window.parent.postMessage({ type: 'participatieslang:height', height }, '*');
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [root]);
}
