import { type RefObject, useEffect } from 'react';

/**
 * Makes a `<details>` close as a menu does: with Escape, which returns to its button, and when it is left. Its panel,
 * the last child, gets `data-side="left"` where there is no room to the right; CSS cannot yet ask this everywhere.
 */
export function useClosingDetails(details: RefObject<HTMLDetailsElement | null>) {
  useEffect(() => {
    const element = details.current;
    if (element === null) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !element.open) return;
      event.stopPropagation();
      element.open = false;
      element.querySelector('summary')?.focus();
    };
    const onLeave = (event: Event) => {
      if (event.target instanceof Node && !element.contains(event.target)) element.open = false;
    };
    const onToggle = () => {
      const panel = element.lastElementChild;
      panel?.removeAttribute('data-side');
      const isCut = panel !== null && panel.getBoundingClientRect().right > document.documentElement.clientWidth;
      if (isCut) panel.setAttribute('data-side', 'left');
    };
    element.addEventListener('toggle', onToggle);
    element.addEventListener('keydown', onKeyDown);
    document.addEventListener('pointerdown', onLeave);
    document.addEventListener('focusin', onLeave);
    return () => {
      element.removeEventListener('toggle', onToggle);
      element.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('pointerdown', onLeave);
      document.removeEventListener('focusin', onLeave);
    };
  }, [details]);
}
