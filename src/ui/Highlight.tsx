import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';

interface HighlightState {
  /** What is under the pointer or has focus, in whichever figure; null for nothing. */
  highlighted: string | null;
  highlight: (key: string | null) => void;
}

const none: HighlightState = { highlighted: null, highlight: () => {} };
const HighlightContext = createContext(none);

/** Around figures that show the same things: what is pointed at in one of them lights up in all of them. */
export function HighlightProvider({ children }: { children: ReactNode }) {
  const [highlighted, highlight] = useState<string | null>(null);
  const state = useMemo(() => ({ highlighted, highlight }), [highlighted]);
  return <HighlightContext value={state}>{children}</HighlightContext>;
}

/** Which thing is lit up, and how to light up another. Outside a provider nothing ever is. */
export function useHighlighted(): HighlightState {
  return useContext(HighlightContext);
}

/** Whether this thing is lit up, and how to do and undo it. */
export function useHighlight(key: string) {
  const { highlighted, highlight } = useHighlighted();
  return {
    isHighlighted: highlighted === key,
    light: () => highlight(key),
    unlight: () => highlight(null),
  };
}
