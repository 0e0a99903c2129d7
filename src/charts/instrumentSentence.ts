import type { Measure, Region } from '#domain/edition.ts';
import type { InUnit, UnitScope } from '#domain/units.ts';
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

/** Who has no figure, and that this is not nought; nothing where all have one. */
export function missingSentence({ missing }: InstrumentFacts, text: Text): string[] {
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

interface SpokenInUnit {
  rows: readonly InUnit<InstrumentRow>[];
  facts: InstrumentFacts;
  scope: UnitScope;
}

/** What the bars per inhabitant show: the largest and the smallest, each against the reference. */
export function rateSentence({ rows, facts, scope }: SpokenInUnit, text: Text): string {
  const { region, reference, age } = scope;
  const known = rows.flatMap(({ instrument, own, ofReference }) => {
    if (own.value === null) return [];
    const words = text.units.value('per1000', own.value);
    const whole = ofReference.value === null ? null : text.units.value('per1000', ofReference.value);
    const against =
      reference === null || whole === null ? words : text.units.instruments.against(words, reference.name, whole);
    return { name: instrument.name, value: own.value, against };
  });
  const [largest, ...others] = known.toSorted((one, other) => other.value - one.value);
  const smallest = others.at(-1);
  if (largest === undefined) return [text.bars.nothing, ...missingSentence(facts, text)].join(' ');
  return [
    text.units.instruments.per1000(
      age,
      region.name,
      largest.name,
      largest.against,
      smallest?.name ?? null,
      smallest?.against ?? '',
    ),
    ...missingSentence(facts, text),
  ].join(' ');
}

/** What the bars of an index show: who stands above 100, and who furthest below. */
export function indexSentence({ rows, facts, scope }: SpokenInUnit, text: Text): string {
  const { region, reference, age, inhabitantsShare } = scope;
  const known = rows
    .flatMap(({ instrument, own }) => (own.value === null ? [] : [{ name: instrument.name, value: own.value }]))
    .toSorted((one, other) => other.value - one.value);
  if (known.length === 0 || reference === null || inhabitantsShare.value === null)
    return [text.bars.nothing, ...missingSentence(facts, text)].join(' ');
  const named = (row: { name: string; value: number }) => text.units.instruments.withIndex(row.name, row.value);
  return [
    text.units.instruments.index(
      age,
      region.name,
      reference.name,
      known.filter(({ value }) => value > 100).map(named),
      known
        .filter(({ value }) => value < 100)
        .slice(-2)
        .toReversed()
        .map(named),
      inhabitantsShare.value,
    ),
    ...missingSentence(facts, text),
  ].join(' ');
}

/** Who has a figure here and none in the reference. */
export function withoutReference(rows: readonly InstrumentRow[], reference: Region | null, text: Text): string[] {
  if (reference === null) return [];
  const names = rows
    .filter(({ figure, referenceFigure }) => figure.count !== null && referenceFigure.count === null)
    .map(({ instrument }) => instrument.name);
  return names.length === 0 ? [] : [text.units.instruments.noReferenceFigure(reference.name, names)];
}
