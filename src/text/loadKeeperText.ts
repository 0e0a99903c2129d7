import type { Language } from './language.ts';
import type { KeeperText } from './nl/keeper.ts';

/** Fetches the words of the keeper's page in a language; each is a chunk of its own. */
export async function loadKeeperText(language: Language): Promise<KeeperText> {
  switch (language) {
    case 'nl':
      return (await import('./nl/keeper.ts')).keeper;
    case 'en':
      return (await import('./en/keeper.ts')).keeper;
  }
}
