import type { Measure, TredeNumber } from '#domain/edition.ts';
import type { ObservationStatus } from '#domain/figure.ts';
import { fictitiousCounts, smallestPublished, type Move, type Stock } from './fictitiousCounts.ts';
import { province } from './fictitiousLadder.ts';

/** What is published of a count: with a value for A, E and P only. */
interface Published {
  status: ObservationStatus;
  value: number | null;
  note: string;
}

interface PublishedMove extends Omit<Move, 'count'>, Published {}

interface PublishedMeasure extends Omit<Stock, 'count'>, Published {
  measure: Measure;
}

export interface Figures {
  observations: PublishedMeasure[];
  flows: PublishedMove[];
}

interface Context {
  /** Year whose figures are still provisional. */
  newest: number;
}

/** Figures that the province has and one region lacks. */
function isLost(cell: Stock | Move): boolean {
  if (cell.region === 'westhoek')
    return cell.instrument === 'activiteitencooperatie' && (cell.year === 2020 || cell.year === 2021);
  return cell.region === 'middelmeers' && cell.year === 2020 && 'from' in cell && cell.from === 3 && cell.to === 4;
}

function published(cell: Stock | Move, treden: readonly (TredeNumber | null)[], { newest }: Context): Published {
  const { count, year, region } = cell;
  if (count === null) return { status: 'M', value: null, note: `fictief: bestond nog niet in ${year}` };
  if (isLost(cell)) return { status: 'O', value: null, note: 'fictief: niet uitgesplitst naar deze regio' };
  if (count > 0 && count < smallestPublished)
    return { status: 'Q', value: null, note: `fictief: minder dan ${smallestPublished} personen` };
  if (treden.every((trede) => trede === null || trede <= 2))
    return { status: 'E', value: count, note: 'fictief: geschat' };
  if (year === newest) return { status: 'P', value: count, note: 'fictief: voorlopig' };
  return { status: 'A', value: count, note: region === province.id ? 'fictief: som van de regio’s' : 'fictief' };
}

/** Throughput of the highest rung. */
const impossible: Published = { status: 'M', value: null, note: 'fictief: er is geen hogere trede' };

/** The sum of flows, no better known than the least known of them: an unknown flow makes the sum unknown. */
function publishedSum(flows: readonly PublishedMove[], year: number): Published {
  const has = (status: ObservationStatus) => flows.some((flow) => flow.status === status);
  const exists = flows.filter((flow) => flow.status !== 'M');
  if (exists.length === 0) return { status: 'M', value: null, note: `fictief: bestond nog niet in ${year}` };
  if (has('O')) return { status: 'O', value: null, note: 'fictief: een stroom is niet uitgesplitst naar deze regio' };
  if (has('Q')) return { status: 'Q', value: null, note: 'fictief: een stroom is afgeschermd' };
  const value = exists.reduce((sum, flow) => sum + (flow.value ?? 0), 0);
  if (has('E')) return { status: 'E', value, note: 'fictief: geschat' };
  if (has('P')) return { status: 'P', value, note: 'fictief: voorlopig' };
  return { status: 'A', value, note: 'fictief: som van de stromen' };
}

/** The flows that each measure of a rung is the sum of. Downward counts as uitstroom of the rung that is left. */
const sumsOfFlows: readonly { measure: Measure; counts: (move: PublishedMove, trede: TredeNumber) => boolean }[] = [
  { measure: 'instroom', counts: ({ to }, trede) => to === trede },
  { measure: 'doorstroom', counts: ({ from, to }, trede) => from === trede && to !== null && to > trede },
  { measure: 'uitstroom', counts: ({ from, to }, trede) => from === trede && (to === null || to < trede) },
];

function keyOf({ year, region, instrument }: Pick<Stock, 'year' | 'region' | 'instrument'>): string {
  return [year, region, instrument].join();
}

/**
 * The invented figures as a statistical office would publish them: counts below five suppressed (Q), rungs 1 and 2
 * estimated (E), the newest year provisional (P), a few missing (O), an instrument that came later (M).
 */
export function fictitiousFigures(seed: number, years: readonly number[]): Figures {
  const counts = fictitiousCounts(seed, years);
  const context = { newest: Math.max(...years) };
  const flows = counts.moves.map(({ count, ...move }): PublishedMove => {
    return { ...move, ...published({ count, ...move }, [move.from, move.to], context) };
  });
  const flowsAt = new Map<string, PublishedMove[]>();
  for (const flow of flows) {
    const others = flowsAt.get(keyOf(flow));
    if (others === undefined) flowsAt.set(keyOf(flow), [flow]);
    else others.push(flow);
  }
  const observations = counts.stocks.flatMap(({ count, ...place }): PublishedMeasure[] => [
    { ...place, measure: 'deelnemers', ...published({ count, ...place }, [place.trede], context) },
    ...sumsOfFlows.map(({ measure, counts: countsFlow }): PublishedMeasure => {
      const own = (flowsAt.get(keyOf(place)) ?? []).filter((flow) => countsFlow(flow, place.trede));
      return { ...place, measure, ...(own.length === 0 ? impossible : publishedSum(own, place.year)) };
    }),
  ]);
  return { observations, flows };
}
