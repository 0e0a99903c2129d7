import { type RefObject, useEffect, useState } from 'react';
import { useLocation } from 'react-router';

/**
 * A menu behind a button, in `place`. It closes with Escape, which returns to its button, when it is left, and when
 * one of its links is followed.
 */
export function useMenu(place: RefObject<HTMLElement | null>): { isOpen: boolean; toggle: () => void } {
  const { key } = useLocation();
  const [openedAt, setOpenedAt] = useState<string | null>(null);
  const isOpen = openedAt === key;

  useEffect(() => {
    if (!isOpen) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      setOpenedAt(null);
      place.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    };
    const onLeave = ({ target }: Event) => {
      if (target instanceof Node && place.current?.contains(target) === false) setOpenedAt(null);
    };
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('pointerdown', onLeave);
    document.addEventListener('focusin', onLeave);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('pointerdown', onLeave);
      document.removeEventListener('focusin', onLeave);
    };
  }, [isOpen, place]);

  return { isOpen, toggle: () => setOpenedAt(isOpen ? null : key) };
}
