import { createContext, useContext } from 'react';
import type { Edition } from '#domain/edition.ts';
import type { KeeperText } from '#text/nl/keeper.ts';
import type { Draft } from './draft.ts';
import type { Work } from './useWork.ts';

export interface Keeper {
  words: KeeperText;
  published: Edition;
  work: Work;
  /** Puts other work in the place of this; null takes it away. */
  put: (draft: Draft | null) => void;
  change: (patch: Partial<Draft>) => void;
  /** What became of the last thing that was done, and beside what it is told. */
  said: Told | null;
  say: (place: Told['place'], words: string) => void;
}

/** Words that are told where the keeper is looking. */
export interface Told {
  place: 'choose' | 'keep' | 'faults' | 'publish';
  words: string;
}

const KeeperContext = createContext<Keeper | null>(null);

export const KeeperProvider = KeeperContext.Provider;

/** What every step of the page needs. */
export function useKeeper(): Keeper {
  const keeper = useContext(KeeperContext);
  if (keeper === null) throw new Error('useKeeper is called outside KeeperProvider');
  return keeper;
}
