import { isKnown } from '#domain/figure.ts';
import type { RungRow, RungSum, Scope } from '#domain/rungs.ts';
import type { Text } from '#text/nl.ts';

interface OverviewFacts {
  rungs: readonly RungRow[];
  /** The rungs together; null where they may not be added, or none is known. */
  sum: RungSum | null;
  scope: Scope;
  isFictitious: boolean;
}

/** The overview in words: the rungs that are known together, and which have no figures. */
export function overviewSentence({ rungs, sum, scope, isFictitious }: OverviewFacts, text: Text): string {
  const { year, region, reference, measure } = scope;
  const uncovered = rungs
    .filter((row) => !row.isCovered)
    .map((row) => row.trede.number)
    .toReversed();
  const coverage = uncovered.length === 0 ? [] : [text.overview.uncovered(uncovered, !isFictitious)];
  if (sum === null) {
    const isMeasured = measure !== 'deelnemers' && rungs.some((row) => isKnown(row.figure));
    return isMeasured
      ? text.overview.measureSentence(text.terms.Measure[measure], region.name, year)
      : [text.overview.nothing(region.name, year), ...coverage].join(' ');
  }
  const share =
    reference === null || sum.share === null || sum.referenceCount === null
      ? ''
      : text.overview.sumShare(sum.share, sum.referenceCount, reference.name);
  return [
    `${text.overview.sum(sum.treden, sum.count)}${share}.`,
    ...(sum.unknown.length === 0 ? [] : [text.overview.unknown(sum.unknown)]),
    ...coverage,
  ].join(' ');
}
