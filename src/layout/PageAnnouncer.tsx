import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';

/**
 * On navigation to another page: focus on its heading, unless the address names a place on it, and its title said aloud. A change of filters is no navigation,
 * and the first page of a visit keeps the browser's own beginning.
 */
export function PageAnnouncer() {
  const { pathname, hash } = useLocation();
  const [announced, setAnnounced] = useState('');
  const shown = useRef(pathname);

  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (document.getElementById(hash.slice(1)) === null) {
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    }
    setAnnounced(document.title);
  }, [pathname, hash]);

  return (
    <p role="status" aria-live="polite" className="visually-hidden">
      {announced}
    </p>
  );
}
