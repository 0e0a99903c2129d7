import type { Observation } from '#domain/edition.ts';
import type { Text } from '#text/nl.ts';

/** Which instruments' figures are likely, but not surely, theirs: one sentence, or nothing. */
export function likelyCaveats(observations: readonly (Observation | null)[], text: Text): string[] {
  const names = likelyNames(observations);
  return names.size === 0 ? [] : [text.bars.likely([...names])];
}

/** The same on a slide, where there is no room for names: of how many of the instruments. */
export function likelyInShort(observations: readonly (Observation | null)[], text: Text): string[] {
  const { size } = likelyNames(observations);
  const all = new Set(observations.flatMap((observation) => observation?.instrument ?? []));
  return size === 0 ? [] : [text.bars.likelyInShort(size, all.size)];
}

function likelyNames(observations: readonly (Observation | null)[]): ReadonlySet<string> {
  return new Set(
    observations.flatMap((observation) =>
      observation?.attribution === 'likely' ? (observation.instrument?.name ?? []) : [],
    ),
  );
}
