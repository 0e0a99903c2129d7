import type { Measure, Region } from '#domain/edition.ts';
import type { InstrumentFacts, InstrumentRow } from '#domain/instruments.ts';
import type { RungSum } from '#domain/rungs.ts';
import type { Text } from '#text/nl.ts';

interface Spoken {
  facts: InstrumentFacts;
  region: Region;
  reference: Region | null;
  measure: Measure;
  /** The rungs together: what shares are held against. */
  overall: RungSum | null;
}

function missingSentence({ missing }: InstrumentFacts, text: Text): string[] {
  return missing.length === 0 ? [] : [text.bars.missing(missing.map((row) => row.instrument.name))];
}

/** What the bars of counts show, in words: the largest, the smallest, and who has no figure. */
export function countSentence({ facts, region, measure }: Spoken, text: Text): string {
  const [largest] = facts.bySize;
  const smallest = facts.bySize.at(-1);
  if (largest === undefined || smallest === undefined) {
    return [text.bars.nothing, ...missingSentence(facts, text)].join(' ');
  }
  const counted = (row: InstrumentRow) => text.bars.counted(measure, row.figure.count ?? 0);
  return [
    text.bars.countSentence(
      largest.instrument.name,
      counted(largest),
      smallest === largest ? null : smallest.instrument.name,
      counted(smallest),
      region.name,
    ),
    ...missingSentence(facts, text),
  ].join(' ');
}

/** What the bars of shares show: which instruments lie above the region's share of the rungs together, which furthest below. */
export function shareSentence({ facts, region, reference, overall }: Spoken, text: Text): string {
  if (reference === null) return text.bars.shareNeedsReference;
  const known = facts.byShare.flatMap((row) =>
    row.share === null ? [] : [{ name: row.instrument.name, share: row.share }],
  );
  const [highest] = known;
  if (highest === undefined) return [text.bars.nothing, ...missingSentence(facts, text)].join(' ');
  const named = ({ name, share }: { name: string; share: number }) => text.bars.nameWithShare(name, share);
  const overallShare = overall?.share ?? null;
  if (overall === null || overallShare === null) {
    return [
      text.bars.highestShare(highest.name, highest.share, region.name, reference.name),
      ...missingSentence(facts, text),
    ].join(' ');
  }
  const above = known.filter((row) => row.share > overallShare).map(named);
  const below = known
    .filter((row) => row.share < overallShare)
    .slice(-2)
    .toReversed()
    .map(named);
  return [
    text.bars.shareSentence(region.name, reference.name, text.terms.treden(overall.treden), overallShare),
    ...(above.length === 0 ? [] : [text.bars.above(above)]),
    ...(below.length === 0 ? [] : [text.bars.below(below)]),
    ...missingSentence(facts, text),
  ].join(' ');
}
