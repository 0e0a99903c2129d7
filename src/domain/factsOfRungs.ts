import type { Edition } from './edition.ts';
import { isCounted, isOneCount, surenessOf, surpriseOf } from './factFigures.ts';
import type { Fact, FactScope } from './facts.ts';
import { isKnown } from './figure.ts';
import { partsAndTotal } from './instruments.ts';
import { observationAt } from './lookup.ts';
import { stockTrends } from './stockTrend.ts';
import { throughputFunnel, type FunnelStage } from './throughput.ts';
import { inUnit, referenceInUnit, unitScope } from './units.ts';

/** Rungs per 1,000 inhabitants against the reference. */
function rateFacts(edition: Edition, scope: FactScope): Fact[] {
  const { year, measure, region, reference, age } = scope;
  if (reference === null) return [];
  const per1000 = unitScope(edition, scope, 'per1000', age);
  return edition.treden.flatMap((trede): Fact[] => {
    const address = { year, measure, trede, instrument: null };
    const own = observationAt(edition, { ...address, region });
    const other = observationAt(edition, { ...address, region: reference });
    if (!isCounted(own) || !isCounted(other) || !isOneCount(own, other)) return [];
    const { value: rate } = inUnit(own.figure, other.figure, per1000);
    const { value: referenceRate } = referenceInUnit(other.figure, per1000);
    if (rate === null || referenceRate === null || rate === referenceRate || per1000.inhabitants === null) return [];
    return [
      {
        kind: 'rate',
        trede,
        age,
        count: own.figure.count,
        rate,
        referenceCount: other.figure.count,
        referenceRate,
        surprise: surpriseOf(own.figure.count, (referenceRate * per1000.inhabitants.count) / 1000),
        ...surenessOf([own, other]),
      },
    ];
  });
}

/** Published totals that differ from the sum of their parts. Parts that are missing may explain a sum that is too small. */
function partsFacts(edition: Edition, scope: FactScope): Fact[] {
  const { year, measure, region } = scope;
  return edition.treden.flatMap((trede): Fact[] => {
    const { published, summed } = partsAndTotal(edition, scope, trede);
    if (!isKnown(published) || summed === null || summed.count === published.count) return [];
    if (summed.missing > 0 && summed.count < published.count) return [];
    const made = edition.observations.filter(
      (one) => one.year === year && one.region === region && one.measure === measure && one.trede === trede,
    );
    return [
      {
        kind: 'parts-differ',
        trede,
        summed: summed.count,
        missing: summed.missing,
        published: published.count,
        surprise: surpriseOf(summed.count, published.count),
        // Whichever part a number belongs to, the sum is the same.
        isLikely: false,
        isUncertain: surenessOf(made).isUncertain,
      },
    ];
  });
}

/** Rungs and instruments beside the nearest earlier year of the edition. */
function changeFacts(edition: Edition, scope: FactScope): Fact[] {
  const { year, measure, region, domains } = scope;
  const earlier = edition.observations.map((one) => one.year).filter((one) => one < year);
  if (earlier.length === 0) return [];
  const years = [Math.max(...earlier), year];
  return edition.treden
    .flatMap((trede) =>
      stockTrends(edition, { trede, measure, region, reference: null, years, unit: 'aantal', age: '18-64' }, domains),
    )
    .flatMap(({ trede, instrument, series }): Fact[] => {
      const [before, now] = series[0]?.points ?? [];
      if (before === undefined || now?.change.kind !== 'known' || now.change.amount === 0) return [];
      if (!isCounted(before.observation) || !isCounted(now.observation)) return [];
      if (!isOneCount(before.observation, now.observation)) return [];
      const { count: earlierCount } = before.observation.figure;
      const { count } = now.observation.figure;
      return [
        {
          kind: 'change',
          trede,
          instrument,
          earlierYear: before.year,
          earlierCount,
          count,
          surprise: surpriseOf(count, earlierCount),
          ...surenessOf([before.observation, now.observation]),
        },
      ];
    });
}

type StepStage = Extract<FunnelStage, { kind: 'step' }>;

/** Steps of everyone that are counted where people leave; a count of the rung they reach would only be read as one. */
function countedSteps(edition: Edition, scope: FactScope, region: FactScope['region']): StepStage[] {
  const funnel = throughputFunnel(edition, { region, year: scope.year });
  return (funnel?.stages ?? []).filter(
    (stage): stage is StepStage =>
      stage.kind === 'step' &&
      stage.rate !== null &&
      stage.step.flows.every(({ instrument }) => instrument === null || instrument.trede === stage.step.from),
  );
}

/** Rates of throughput against those of the reference. */
function throughputFacts(edition: Edition, scope: FactScope): Fact[] {
  const { reference, year } = scope;
  if (reference === null) return [];
  const others = countedSteps(edition, scope, reference);
  return countedSteps(edition, scope, scope.region).flatMap(({ step, rate }): Fact[] => {
    const { from, to } = step;
    const other = others.find((one) => one.step.from === from && one.step.to === to);
    if (from === null || to === null || other === undefined || rate === null || other.rate === null) return [];
    const address = { year, trede: from, instrument: null, measure: 'deelnemers' as const };
    const here = observationAt(edition, { ...address, region: scope.region });
    const there = observationAt(edition, { ...address, region: reference });
    if (!isKnown(step.figure) || !isKnown(other.step.figure) || !isCounted(here) || !isCounted(there)) return [];
    const publishers = new Set([...step.flows, ...other.step.flows, here, there].map(({ source }) => source.publisher));
    if (rate === other.rate || publishers.size > 1) return [];
    const sureness = surenessOf([here, there]);
    const statuses = [step.figure.status, other.step.figure.status];
    return [
      {
        kind: 'throughput',
        from,
        to,
        count: step.figure.count,
        participants: here.figure.count,
        rate,
        referenceCount: other.step.figure.count,
        referenceParticipants: there.figure.count,
        referenceRate: other.rate,
        surprise: surpriseOf(step.figure.count, here.figure.count * other.rate),
        ...sureness,
        isUncertain: sureness.isUncertain || statuses.some((status) => status !== 'A'),
      },
    ];
  });
}

/** What stands out among the rungs, and in the movement between them. */
export function rungFactsIn(edition: Edition, scope: FactScope): Fact[] {
  return [
    ...rateFacts(edition, scope),
    ...partsFacts(edition, scope),
    ...changeFacts(edition, scope),
    ...throughputFacts(edition, scope),
  ];
}
