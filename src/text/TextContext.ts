import { createContext, useContext } from 'react';
import type { Text } from './nl.ts';

const TextContext = createContext<Text | null>(null);

export const TextProvider = TextContext.Provider;

/** The dictionary of the reader's language. */
export function useText(): Text {
  const text = useContext(TextContext);
  if (text === null) throw new Error('useText is called outside TextProvider');
  return text;
}
