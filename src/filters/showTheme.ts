import type { Theme } from './choices.ts';

const grounds = { licht: '#fbfaf6', donker: '#0f181d', contrast: '#ffffff', projector: '#ffffff' };

/** Gives the pages a theme, and the browser's own edge its colour. Null leaves both to the device. */
export function showTheme(theme: Theme | null): void {
  const root = document.documentElement;
  if (theme === null) delete root.dataset['theme'];
  // `projector` alone is the theme of slides, which fill the screen.
  else root.dataset['theme'] = theme === 'projector' ? 'projector-page' : theme;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    meta.content = grounds[theme ?? (meta.media.includes('dark') ? 'donker' : 'licht')];
  }
}
