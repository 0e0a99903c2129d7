import type { Edition, Observation, Region, SeriesBreak, Trede } from './edition.ts';
import { absentFigure, isKnown, type Figure } from './figure.ts';
import { breaksIn, observationAt } from './lookup.ts';
import { rungMovements } from './throughputRungs.ts';

export type BalancePart = 'start' | 'inflow' | 'throughput' | 'outflow' | 'end';

/** What the balance of a rung comes to. */
export type BalanceOutcome =
  /** Every part is known; the gap is the end minus what was expected, 0 when the figures add up. */
  | { kind: 'exact'; expected: number; gap: number }
  /**
   * A part is missing, so what was expected is a lower bound (no inflow known) or an upper one (not all who left). The
   * gap is the least that the missing part leaves unexplained; null when that part alone can explain all.
   */
  | { kind: 'bound'; side: 'least' | 'most'; expected: number; gap: number | null; missing: readonly BalancePart[] }
  /** The series breaks between the two years: they may not be held against each other. */
  | { kind: 'broken'; by: SeriesBreak }
  | { kind: 'incomplete'; missing: readonly BalancePart[] };

/** start + inflow − (throughput + outflow) = end, for one rung from one year to the next. */
export interface RungBalance {
  trede: Trede;
  startYear: number;
  year: number;
  parts: Readonly<Record<BalancePart, Figure>>;
  outcome: BalanceOutcome;
  /** What the parts come from. */
  observations: readonly Observation[];
}

/** Whether a change in how people were counted lies between two years of a rung: of all rungs, of it, or of an instrument on it. */
function breakBetween(
  edition: Edition,
  region: Region,
  trede: Trede,
  startYear: number,
  year: number,
): SeriesBreak | null {
  return (
    edition.breaks.find(
      (one) =>
        breaksIn(one, region) &&
        one.year > startYear &&
        one.year <= year &&
        (one.trede === null || one.trede === trede),
    ) ?? null
  );
}

const order: readonly BalancePart[] = ['start', 'inflow', 'throughput', 'outflow', 'end'];

/** What the parts come to, without looking at how they were counted. A part that cannot exist (M) is 0 people. */
export function balanceOf(parts: RungBalance['parts']): BalanceOutcome {
  const missing = order.filter((part) => !isKnown(parts[part]) && parts[part].status !== 'M');
  const count = (part: BalancePart) => parts[part].count ?? 0;
  const lacks = (...wanted: BalancePart[]) => wanted.some((part) => missing.includes(part));
  const entered = !lacks('inflow');
  const left = !lacks('throughput', 'outflow');
  if (lacks('start', 'end') || (!entered && !left)) return { kind: 'incomplete', missing };
  const expected = count('start') + count('inflow') - count('throughput') - count('outflow');
  const gap = count('end') - expected;
  if (missing.length === 0) return { kind: 'exact', expected, gap };
  const side = entered ? 'most' : 'least';
  const isExplained = side === 'least' ? gap >= 0 : gap <= 0;
  return { kind: 'bound', side, expected, gap: isExplained ? null : gap, missing };
}

/** The balance of every rung with a movement in this year, from the year before; from the highest rung down. */
export function rungBalances(edition: Edition, scope: { region: Region; year: number }): RungBalance[] {
  const { region, year } = scope;
  const startYear = year - 1;
  return rungMovements(edition, scope).map(({ trede, participants, moved, observations }) => {
    const before = observationAt(edition, { year: startYear, region, trede, instrument: null, measure: 'deelnemers' });
    const parts = {
      start: before?.figure ?? absentFigure,
      inflow: moved.instroom,
      throughput: moved.doorstroom,
      outflow: moved.uitstroom,
      end: participants,
    };
    const by = breakBetween(edition, region, trede, startYear, year);
    return {
      trede,
      startYear,
      year,
      parts,
      outcome: by === null ? balanceOf(parts) : { kind: 'broken', by },
      observations: before === null ? observations : [before, ...observations],
    };
  });
}
