import type { Measure, Observation } from '#domain/edition.ts';
import { isKnown } from '#domain/figure.ts';
import type { RungRow, RungSum, Scope } from '#domain/rungs.ts';
import { rowsInUnit, type UnitScope } from '#domain/units.ts';
import type { Text } from '#text/nl.ts';

/** The measure where it has to be said: participants go without saying. */
export function measureWords(measure: Measure, text: Text): string | null {
  return measure === 'deelnemers' ? null : text.terms.measure[measure];
}

interface OverviewFacts {
  rungs: readonly RungRow[];
  /** The rungs together; null where they may not be added, or none is known. */
  sum: RungSum | null;
  scope: Scope;
  inUnit: UnitScope;
  /** An edition's total over its own rungs. */
  editionTotal: Observation | null;
  /** Whether the figures of this year are those of a poster. */
  isPoster: boolean;
}

/** The overview in words: the rungs that are known together, and which have no figures. */
export function overviewSentence(
  { rungs, sum, scope, inUnit, editionTotal, isPoster }: OverviewFacts,
  text: Text,
): string {
  const { year, region, reference, measure } = scope;
  const uncovered = rungs
    .filter((row) => !row.isCovered)
    .map((row) => row.trede.number)
    .toReversed();
  const coverage = uncovered.length === 0 ? [] : [text.overview.uncovered(uncovered, isPoster)];
  const total =
    editionTotal === null || !isKnown(editionTotal.figure)
      ? []
      : [text.overview.editionTotal(year, region.name, editionTotal.figure.count, editionTotal.source.publisher)];
  if (sum === null) {
    const isMeasured = measure !== 'deelnemers' && rungs.some((row) => isKnown(row.figure));
    return isMeasured
      ? [
          text.overview.measureSentence(text.terms.Measure[measure], region.name, year),
          ...unitSentence(rungs, inUnit, text),
        ].join(' ')
      : [text.overview.nothing(region.name, year, measureWords(measure, text)), ...total, ...coverage].join(' ');
  }
  const share =
    reference === null || sum.share === null || sum.referenceCount === null
      ? ''
      : text.overview.sumShare(sum.share, sum.referenceCount, reference.name);
  return [
    `${text.overview.sum(sum.treden, sum.count)}${share}.`,
    ...(reference !== null && rungs.every((row) => row.referenceFigure.status === 'absent')
      ? [text.overview.noReferenceTotals(reference.name, year)]
      : []),
    ...unitSentence(rungs, inUnit, text),
    ...total,
    ...(sum.unknown.length === 0 ? [] : [text.overview.unknown(sum.unknown)]),
    ...coverage,
  ].join(' ');
}

/** Each rung's value in the unit, from the highest rung down; or why there is none. */
function unitSentence(rungs: readonly RungRow[], inUnit: UnitScope, { units }: Text): string[] {
  const { unit, age, region, reference, unavailable } = inUnit;
  if (unavailable !== null) return [units.unavailable(unit, age, unavailable)];
  const known = rowsInUnit(rungs, inUnit).flatMap(({ trede, own, ofReference }) =>
    own.value === null ? [] : [{ trede: trede.number, own: own.value, ofReference: ofReference.value }],
  );
  if (known.length === 0) return [];
  if (unit === 'per1000') return [units.rungs.per1000(age, reference?.name ?? null, known)];
  return unit === 'index' && reference !== null ? [units.rungs.index(age, region.name, reference.name, known)] : [];
}
