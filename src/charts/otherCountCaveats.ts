import type { Observation, Region } from '#domain/edition.ts';
import type { Text } from '#text/nl.ts';

/** Two figures that are held against each other. */
interface Against {
  observation: Observation | null;
  referenceObservation: Observation | null;
}

/** Where figures that are held against each other come from different publishers: that they are other counts, and of what. */
export function otherCountCaveats(rows: readonly Against[], text: Text): string[] {
  const said = new Map<string, Set<string>>();
  for (const { observation, referenceObservation: other } of rows) {
    if (observation === null || other === null || observation.source.publisher === other.source.publisher) continue;
    const count = text.bars.otherCount(
      observation.region.name,
      observation.source.publisher,
      other.region.name,
      other.source.publisher,
    );
    const notes = said.get(count) ?? new Set();
    // The notes of the wider region say what its count is; those of a part of it, how its figures were read.
    const { note } = liesIn(other.region, observation.region) ? observation : other;
    if (note !== '') notes.add(note);
    said.set(count, notes);
  }
  return [...said].map(([count, notes]) => [count, ...notes].join(' '));
}

function liesIn({ parent }: Region, whole: Region): boolean {
  return parent !== null && (parent === whole || liesIn(parent, whole));
}
