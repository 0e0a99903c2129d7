import type { Theme } from './choices.ts';
import { parseOpening } from './codec.ts';
import { useSearch, useWriteSearch } from './FiltersProvider.tsx';
import { changeSettings } from './readerSettings.ts';
import { searchWithoutTheme } from './searchWith.ts';
import { useReaderSettings } from './useReaderSettings.ts';

/**
 * The theme on screen: what the address fixes, else the reader's own, null for that of the device. `choose` keeps
 * another one and frees the address; it returns false where the browser keeps nothing.
 */
export function useTheme() {
  const { theme: own } = useReaderSettings();
  const { theme: asked } = parseOpening(useSearch());
  const write = useWriteSearch();
  const choose = (theme: Theme | null) => {
    if (asked !== null) write(searchWithoutTheme, 'push');
    return changeSettings({ theme });
  };
  return { theme: asked ?? own, isFixed: asked !== null, choose };
}
