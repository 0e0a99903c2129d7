import type { Observation } from '#domain/edition.ts';
import type { Text } from '#text/nl.ts';

/** Which instruments' figures are likely, but not surely, theirs: one sentence, or nothing. */
export function likelyCaveats(observations: readonly (Observation | null)[], text: Text): string[] {
  const names = new Set(
    observations.flatMap((observation) =>
      observation?.attribution === 'likely' ? (observation.instrument?.name ?? []) : [],
    ),
  );
  return names.size === 0 ? [] : [text.bars.likely([...names])];
}
