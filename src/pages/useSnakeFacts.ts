import { useMemo } from 'react';
import { sourcesOf } from '#charts/figureCells.ts';
import { likelyCaveats } from '#charts/likelyCaveats.ts';
import { unitCaveats, unitNotes, unitSources } from '#charts/unitCells.ts';
import { bodyFacts, bodyInUnit } from '#domain/bodyFacts.ts';
import { defaultYear } from '#domain/choosing.ts';
import { totalsThatDiffer } from '#domain/instruments.ts';
import { observationAt } from '#domain/lookup.ts';
import { rungSum } from '#domain/rungs.ts';
import { unitScope } from '#domain/units.ts';
import { useText } from '#text/TextContext.ts';
import { overviewSentence } from './overviewSentence.ts';
import type { Shown } from './useView.ts';

/**
 * The whole ladder of one region in one year, as the snake draws it, with all that has to be said about it: in words, to
 * bear in mind, and where it comes from. The facts stay the same object as long as nothing in them changes.
 */
export function useSnakeFacts({ edition, choices, region, reference, measure, unit, age }: Shown) {
  const text = useText();
  const usualYear = defaultYear(edition, region, measure);
  const year = choices.years?.[0] ?? usualYear ?? 0;
  const { domains } = choices;
  const scope = useMemo(() => ({ year, measure, region, reference }), [year, measure, region, reference]);
  const inUnit = useMemo(() => unitScope(edition, scope, unit, age), [edition, scope, unit, age]);
  const facts = useMemo(
    () => bodyInUnit(bodyFacts(edition, scope, domains), inUnit),
    [edition, scope, domains, inUnit],
  );
  const { rungs, instruments, steps } = facts;
  const sum = measure === 'deelnemers' ? rungSum(rungs) : null;
  const editionTotal = observationAt(edition, { year, region, trede: null, instrument: null, measure });
  const counted = instruments.flatMap((row) => [row.observation, row.referenceObservation]);
  const traced = [
    editionTotal,
    ...rungs.map((rung) => rung.observation),
    ...counted,
    ...steps.flatMap((step) => step.flows),
  ];
  return {
    usualYear,
    year,
    scope,
    inUnit,
    facts,
    /** The rungs together; null where they may not be added. */
    sum,
    sentence: overviewSentence({ rungs, sum, scope, inUnit, editionTotal, isPoster: facts.isPoster }, text),
    // A total and its parts are two facts; where they differ, whoever shows both says so.
    caveats: [
      ...totalsThatDiffer(edition, scope).map(text.faults.describeWarning),
      ...unitCaveats(inUnit, text),
      ...likelyCaveats([...counted, ...rungs.map(({ observation }) => observation)], text),
    ],
    sources: unitSources([inUnit], sourcesOf(traced, text), text),
    notes: unitNotes([inUnit], text.bars.unit[measure], text),
  };
}
