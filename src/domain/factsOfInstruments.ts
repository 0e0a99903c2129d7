import type { Edition, Observation } from './edition.ts';
import { isCounted, isOneCount, surenessOf, surpriseOf } from './factFigures.ts';
import type { Fact, FactScope } from './facts.ts';
import { isKnown } from './figure.ts';
import { instrumentRows, instrumentsIn, partsAndTotal, type InstrumentRow } from './instruments.ts';
import { ancestorsOf, observationAt } from './lookup.ts';
import { rungRows, rungSum } from './rungs.ts';

/** Shares of the reference against the share of all rungs together: only of participants, whom rungs may be added of. */
function shareFacts(edition: Edition, scope: FactScope, rows: readonly InstrumentRow[]): Fact[] {
  const { measure, region, reference } = scope;
  // A share is a part of a whole: of a region that lies around this one.
  if (measure !== 'deelnemers' || reference === null || !ancestorsOf(region).includes(reference)) return [];
  const rungs = rungRows(edition, scope);
  const sum = rungSum(rungs);
  if (sum === null || sum.referenceCount === null || sum.share === null) return [];
  const { treden, count: overallCount, referenceCount: overallReferenceCount, share: overallShare } = sum;
  const totals = rungs
    .filter(({ figure }) => isKnown(figure))
    .flatMap(({ trede }) =>
      [region, reference].flatMap(
        (place) => observationAt(edition, { year: scope.year, region: place, trede, instrument: null, measure }) ?? [],
      ),
    );
  return rows.flatMap(({ instrument, observation, referenceObservation, share }): Fact[] => {
    if (!isCounted(observation) || !isCounted(referenceObservation) || share === null) return [];
    const made: Observation[] = [observation, referenceObservation, ...totals];
    if (made.some((one) => !isOneCount(one, observation)) || share === overallShare) return [];
    const { count } = observation.figure;
    const { count: referenceCount } = referenceObservation.figure;
    return [
      {
        kind: share > overallShare ? 'above' : 'below',
        instrument,
        count,
        referenceCount,
        share,
        overall: { treden, count: overallCount, referenceCount: overallReferenceCount, share: overallShare },
        surprise: surpriseOf(count, referenceCount * overallShare),
        ...surenessOf(made),
      },
    ];
  });
}

/** An instrument with more than half of its rung's people. */
function largestFacts(edition: Edition, scope: FactScope, rows: readonly InstrumentRow[]): Fact[] {
  return rows.flatMap(({ instrument, observation }): Fact[] => {
    if (!isCounted(observation)) return [];
    const { published, summed } = partsAndTotal(edition, scope, instrument.trede);
    const isPublished = isKnown(published);
    // A sum over missing parts is no whole that something can be a part of.
    const whole = isPublished ? published.count : summed?.missing === 0 ? summed.count : null;
    const { count } = observation.figure;
    if (whole === null || count * 2 <= whole || count > whole) return [];
    const total = observationAt(edition, {
      year: scope.year,
      region: scope.region,
      trede: instrument.trede,
      instrument: null,
      measure: scope.measure,
    });
    const parts = isPublished ? [] : observationsOfRung(edition, scope, instrument.trede.number);
    return [
      {
        kind: 'largest',
        instrument,
        count,
        whole,
        isPublished,
        surprise: surpriseOf(count, whole / 2),
        ...surenessOf([observation, ...(total === null ? parts : [total])]),
      },
    ];
  });
}

function observationsOfRung(edition: Edition, { year, region, measure }: FactScope, trede: number): Observation[] {
  return edition.observations.filter(
    (one) => one.year === year && one.region === region && one.measure === measure && one.trede?.number === trede,
  );
}

/** A figure that was published as missing or suppressed, where the reference has one: what its rung says without it. */
function missingFacts(edition: Edition, scope: FactScope, rows: readonly InstrumentRow[]): Fact[] {
  const { reference } = scope;
  if (reference === null) return [];
  return rows.flatMap(({ instrument, figure, referenceObservation }): Fact[] => {
    const { status } = figure;
    if ((status !== 'O' && status !== 'Q') || !isCounted(referenceObservation)) return [];
    const { published, summed } = partsAndTotal(edition, scope, instrument.trede);
    const whole = partsAndTotal(edition, { ...scope, region: reference }, instrument.trede).published;
    if (!isKnown(published) || summed === null || !isKnown(whole) || whole.count === 0) return [];
    const { count: referenceCount } = referenceObservation.figure;
    const made = observationsOfRung(edition, scope, instrument.trede.number);
    return [
      {
        kind: 'missing',
        instrument,
        status,
        referenceCount,
        summed: summed.count,
        published: published.count,
        // What is missing stands beside as many as the rung's share of the reference leads to expect.
        surprise: surpriseOf(0, (referenceCount * published.count) / whole.count),
        ...surenessOf([referenceObservation, ...made]),
      },
    ];
  });
}

/** What stands out among the instruments of these policy domains. */
export function instrumentFactsIn(edition: Edition, scope: FactScope): Fact[] {
  const rows = instrumentRows(edition, scope, instrumentsIn(edition, scope.domains));
  return [
    ...shareFacts(edition, scope, rows),
    ...largestFacts(edition, scope, rows),
    ...missingFacts(edition, scope, rows),
  ];
}
