import { useLayoutEffect } from 'react';
import { showTheme } from '#filters/showTheme.ts';
import { useTheme } from '#filters/useTheme.ts';

/** Shows the theme that the address fixes, else the reader's own. What an address fixes is not kept. */
export function ThemeOfPages() {
  const { theme } = useTheme();
  useLayoutEffect(() => showTheme(theme), [theme]);
  return null;
}
