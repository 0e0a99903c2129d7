import type { Language } from './language.ts';
import type { Text } from './nl.ts';

/** Fetches the dictionary of a language; each is a chunk of its own. */
export async function loadText(language: Language): Promise<Text> {
  switch (language) {
    case 'nl':
      return (await import('./nl.ts')).nl;
    case 'en':
      return (await import('./en.ts')).en;
  }
}
