import { lazy, Suspense, useEffect, useState } from 'react';
import { readerSettings } from '#filters/readerSettings.ts';
import { shortcutOf } from './shortcuts.ts';

const DeckKeysDialog = lazy(async () => ({ default: (await import('./DeckKeysDialog.tsx')).DeckKeysDialog }));

/** In a presentation, whose keys are its own: `?` lists them. */
export function DeckKeys() {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (shortcutOf(event, readerSettings().hasSingleKeys) === 'help') setOpen(true);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  if (!isOpen) return null;
  return (
    <Suspense fallback={null}>
      <DeckKeysDialog onClose={() => setOpen(false)} />
    </Suspense>
  );
}
