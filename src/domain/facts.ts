import type { AgeGroup, Edition, Instrument, Trede, TredeNumber } from './edition.ts';
import { instrumentFactsIn } from './factsOfInstruments.ts';
import { rungFactsIn } from './factsOfRungs.ts';
import type { Scope } from './rungs.ts';

/** What an analyst would look for first in one region and year, with both of its numbers and without a word. */
export type Fact = {
  /**
   * How far the one number is from what the other leads to expect, in people, as a multiple of the square root of the
   * people expected (a Pearson residual): large differences of many people come before those of a handful.
   */
  surprise: number;
  /** One of its figures belongs to its label likely, not surely. */
  isLikely: boolean;
  /** One of its figures is estimated or provisional. */
  isUncertain: boolean;
} & (
  | {
      /** The region has a larger or smaller share of the reference's people here than on its rungs together. Shares are 0-1. */
      kind: 'above' | 'below';
      instrument: Instrument;
      count: number;
      referenceCount: number;
      share: number;
      overall: { treden: readonly TredeNumber[]; count: number; referenceCount: number; share: number };
    }
  | {
      /** People per 1,000 inhabitants, here and in the reference. */
      kind: 'rate';
      trede: Trede;
      age: AgeGroup;
      count: number;
      rate: number;
      referenceCount: number;
      referenceRate: number;
    }
  | {
      /** One instrument has more than half of the people of its rung, by its published total or, without one, by all its parts. */
      kind: 'largest';
      instrument: Instrument;
      count: number;
      whole: number;
      isPublished: boolean;
    }
  | {
      /** The parts of a rung are not its published total; with parts missing they are at least `summed`, and more than it. */
      kind: 'parts-differ';
      trede: Trede;
      summed: number;
      missing: number;
      published: number;
    }
  | {
      /** No figure here though the reference has one; beside it what the rung's other parts add up to. */
      kind: 'missing';
      instrument: Instrument;
      status: 'O' | 'Q';
      referenceCount: number;
      summed: number;
      published: number;
    }
  | {
      /** A count and that of the nearest earlier year; no break between the two. */
      kind: 'change';
      trede: Trede;
      /** Null: the rung's published total. */
      instrument: Instrument | null;
      earlierYear: number;
      earlierCount: number;
      count: number;
    }
  | {
      /** Moved up per participant of the rung they left, 0-1, here and in the reference. */
      kind: 'throughput';
      from: Trede;
      to: Trede;
      count: number;
      participants: number;
      rate: number;
      referenceCount: number;
      referenceParticipants: number;
      referenceRate: number;
    }
);

/** What facts are looked for in: a region, year, measure and reference, some policy domains (null: all), inhabitants of an age. */
export interface FactScope extends Scope {
  domains: readonly string[] | null;
  age: AgeGroup;
}

/** Kinds in the order that settles ties, and how many of a kind there may be. */
const most: Record<Fact['kind'], number> = {
  above: 2,
  below: 1,
  rate: 1,
  largest: 1,
  'parts-differ': 1,
  missing: 1,
  change: 1,
  throughput: 1,
};
const kinds = Object.keys(most);
const limit = 7;
/** What chance alone would do to a count is about 1: less than that is nothing to say. */
const leastSurprise = 1;

function subjectOf(fact: Fact): string {
  if (fact.kind === 'throughput') return String(fact.from.number);
  const instrument = 'instrument' in fact ? fact.instrument : null;
  return instrument === null ? ('trede' in fact ? String(fact.trede.number) : '') : instrument.id;
}

/** Most surprising first; ties by kind, then by id: never by the order of rows in a file. */
function bySurprise(one: Fact, other: Fact): number {
  const bySubject = () => (subjectOf(one) < subjectOf(other) ? -1 : 1);
  return (
    other.surprise - one.surprise ||
    kinds.indexOf(one.kind) - kinds.indexOf(other.kind) ||
    (subjectOf(one) === subjectOf(other) ? 0 : bySubject())
  );
}

/**
 * At most seven facts of one region and year, most surprising first; none when there is nothing to say. Each has both its
 * numbers; none is taken across a break or across two publishers' counts, and a sum with missing parts only says "more".
 */
export function factsIn(edition: Edition, scope: FactScope): Fact[] {
  const found = [...instrumentFactsIn(edition, scope), ...rungFactsIn(edition, scope)]
    .filter(({ surprise }) => surprise >= leastSurprise)
    .toSorted(bySurprise);
  return found
    .filter(({ kind }, index) => found.slice(0, index).filter((other) => other.kind === kind).length < most[kind])
    .slice(0, limit);
}
