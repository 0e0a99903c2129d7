import { useCallback, useMemo } from 'react';
import type { Choices, DroppedChoice } from './choices.ts';
import { correctedSearch, parseChoices, printChoices } from './codec.ts';
import { useSearch, useWriteSearch, type HistoryStep } from './FiltersProvider.tsx';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The reader's choices, as the address says them.
 * `change` merges into the newest choices, adds one step to the history (`replace` for text that is being typed), and
 * leaves the scroll position alone. `search` is the canonical search of all filters: what links to other pages carry.
 */
export function useChoices(vocabulary: Vocabulary) {
  const shown = useSearch();
  const write = useWriteSearch();
  const { choices, dropped } = useMemo(() => parseChoices(shown, vocabulary), [shown, vocabulary]);
  const search = useMemo(() => printChoices(choices, vocabulary), [choices, vocabulary]);

  const change = useCallback(
    (patch: Partial<Choices>, step: HistoryStep = 'push') => {
      write((current) => printChoices({ ...parseChoices(current, vocabulary).choices, ...patch }, vocabulary), step);
    },
    [write, vocabulary],
  );
  /** Takes the nearest value in the place of one that was dropped. */
  const accept = useCallback(
    (wrong: DroppedChoice) => write((current) => correctedSearch(current, wrong, vocabulary), 'push'),
    [write, vocabulary],
  );

  return { choices, dropped, change, accept, search };
}
