import type { Observation } from '#domain/edition.ts';
import type { Text } from '#text/nl.ts';

/** Which figures are likely, but not surely, those of their instrument or rung: a sentence for each of the two, or nothing. */
export function likelyCaveats(observations: readonly (Observation | null)[], text: Text): string[] {
  const instruments = likelyNames(observations);
  const totals = new Set(
    observations.flatMap((observation) =>
      observation?.attribution === 'likely' && observation.instrument === null && observation.trede !== null
        ? text.bars.totalInYear(observation.trede.number, observation.year)
        : [],
    ),
  );
  return [
    ...(instruments.size === 0 ? [] : [text.bars.likely([...instruments])]),
    ...(totals.size === 0 ? [] : [text.bars.likelyTotals([...totals])]),
  ];
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
