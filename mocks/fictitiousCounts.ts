import type { TredeNumber } from '#domain/edition.ts';
import {
  balanceGap,
  countedTwice,
  latecomer,
  movements,
  parts,
  province,
  seriesBreak,
  sizes,
  type Movement,
} from './fictitiousLadder.ts';
import { seededRandom, type Random } from './seededRandom.ts';

interface Place {
  year: number;
  region: string;
  /** Null: the rung as a whole. */
  instrument: string | null;
}

/** Participants of a rung or an instrument; null where the instrument does not exist yet. */
export interface Stock extends Place {
  trede: TredeNumber;
  count: number | null;
}

/**
 * People who moved. Without an instrument: everyone who made this movement. With one: those of them who came into it
 * (when it stands on the rung `to`) or left it (on the rung `from`); each side adds up to everyone.
 */
export interface Move extends Place {
  from: TredeNumber | null;
  to: TredeNumber | null;
  count: number | null;
}

export interface Counts {
  stocks: Stock[];
  moves: Move[];
}

/** Smallest count that is published; 1 up to this is suppressed. */
export const smallestPublished = 5;

function isSmall(count: number): boolean {
  return count > 0 && count < smallestPublished;
}

/** Whole numbers in proportion to the weights that add up to the total (largest remainders, first one first). */
function apportioned(total: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => (whole === 0 ? 0 : (total * weight) / whole));
  const counts = exact.map(Math.floor);
  const order = exact
    .map((share, index) => ({ index, rest: share - Math.floor(share) }))
    .sort((one, other) => other.rest - one.rest || one.index - other.index);
  let left = total - counts.reduce((sum, count) => sum + count, 0);
  for (const { index } of order) {
    if (left === 0) break;
    counts[index] = (counts[index] ?? 0) + 1;
    left -= 1;
  }
  return counts;
}

/** Most parts below the smallest published count are added to the largest part: else most of a small region is suppressed. */
function withFewSmall(counts: readonly number[], stocks: readonly number[], random: Random): number[] {
  const largest = counts.indexOf(Math.max(...counts));
  const result = [...counts];
  counts.forEach((count, index) => {
    const isKept = random() < 0.02 && (stocks[index] ?? 0) > 20;
    if (index === largest || !isSmall(count) || isKept) return;
    result[index] = 0;
    result[largest] = (result[largest] ?? 0) + count;
  });
  return result;
}

function stocksOf(place: Omit<Place, 'instrument'>, levels: readonly number[], random: Random): Stock[] {
  const { year, region } = place;
  const cells = sizes.map((size, index): Stock => {
    const level = (levels[index] ?? 0) * (0.97 + 0.06 * random());
    const raised = size.trede === seriesBreak.trede && year >= seriesBreak.year ? level * seriesBreak.factor : level;
    const isLate = size.instrument === latecomer.instrument && year < latecomer.firstYear;
    return { ...place, trede: size.trede, instrument: size.instrument, count: isLate ? null : Math.round(raised) };
  });
  const totals = ([3, 4, 5] as const).map((trede): Stock => {
    const sum = cells.reduce((people, cell) => people + (cell.trede === trede ? (cell.count ?? 0) : 0), 0);
    const isDouble = year === countedTwice.year && region === countedTwice.region && trede === countedTwice.trede;
    return { ...place, trede, instrument: null, count: sum - (isDouble ? Math.round(sum * countedTwice.share) : 0) };
  });
  return [...cells, ...totals];
}

interface Around {
  /** Participants of the rungs and their instruments in this year and in the year before it. */
  stocks: readonly Stock[];
  before: readonly Stock[] | null;
  /** Everyone who moved in this year so far. */
  moved: readonly Move[];
}

function peopleOn(stocks: readonly Stock[], trede: TredeNumber | null): number {
  return stocks.find((stock) => stock.trede === trede && stock.instrument === null)?.count ?? 0;
}

/**
 * Who has to leave the ladder from a rung so that start + in - out is the end; in some years a part too few, because
 * not everyone is followed. Null where nothing can be said: in the first year, and where the series breaks.
 */
function leaversThatBalance(trede: TredeNumber, year: number, { stocks, before, moved }: Around): number | null {
  if (before === null || (year === seriesBreak.year && trede === seriesBreak.trede)) return null;
  const everyone = moved.filter(({ instrument }) => instrument === null);
  const entered = everyone.reduce((sum, move) => sum + (move.to === trede ? (move.count ?? 0) : 0), 0);
  const left = everyone.reduce((sum, move) => sum + (move.from === trede ? (move.count ?? 0) : 0), 0);
  const end = peopleOn(stocks, trede);
  const unfollowed = (year + trede) % balanceGap.every === 0 ? Math.ceil(end * balanceGap.share) : 0;
  return Math.max(0, peopleOn(before, trede) + entered - left - end - unfollowed);
}

function movesOf(movement: Movement, around: Around, random: Random): Move[] {
  const { from, to, rate } = movement;
  const { stocks } = around;
  const base = stocks.find((stock) => stock.trede === (from ?? to) && stock.instrument === null);
  if (base === undefined) throw new Error('A movement starts or ends on a rung');
  const usual = Math.round((base.count ?? 0) * rate * (0.88 + 0.24 * random()));
  const total = (to === null && from !== null ? leaversThatBalance(from, base.year, around) : null) ?? usual;
  const place = { year: base.year, region: base.region, from, to };
  const ofInstruments = [from, to].flatMap((trede) => {
    const cells = stocks.filter((stock) => stock.trede === trede && stock.instrument !== null);
    const people = cells.map((cell) => cell.count ?? 0);
    const split = apportioned(
      total,
      people.map((count) => count * (0.7 + 0.6 * random())),
    );
    const counts = withFewSmall(split, people, random);
    return cells.map(({ instrument, count }, index): Move => {
      return { ...place, instrument, count: count === null ? null : (counts[index] ?? 0) };
    });
  });
  return [{ ...place, instrument: null, count: total }, ...ofInstruments];
}

/** The province is the sum of its regions, cell by cell. */
function withProvince<Cell extends Place & { count: number | null }>(
  cells: readonly Cell[],
  keyOf: (cell: Cell) => string,
): Cell[] {
  const sums = new Map<string, Cell>();
  for (const cell of cells) {
    const sum = sums.get(keyOf(cell));
    const count = cell.count === null ? (sum?.count ?? null) : cell.count + (sum?.count ?? 0);
    sums.set(keyOf(cell), { ...cell, region: province.id, count });
  }
  return [...sums.values(), ...cells];
}

/** What happened in the invented province, before anything is estimated, suppressed or lost. */
export function fictitiousCounts(seed: number, years: readonly number[]): Counts {
  const random = seededRandom(seed);
  const stocks: Stock[] = [];
  const moves: Move[] = [];
  for (const part of parts) {
    let levels = sizes.map((size) => {
      const isTiny = part.id === 'houtvelde' && size.instrument === latecomer.instrument;
      return isTiny ? 3 : size.people * part.share * (0.85 + 0.3 * random());
    });
    let before: readonly Stock[] | null = null;
    for (const year of years) {
      const here = stocksOf({ year, region: part.id }, levels, random);
      const moved: Move[] = [];
      for (const movement of movements) moved.push(...movesOf(movement, { stocks: here, before, moved }, random));
      stocks.push(...here);
      moves.push(...moved);
      before = here;
      levels = levels.map((level, index) => level * (sizes[index]?.growth ?? 1));
    }
  }
  return {
    stocks: withProvince(stocks, (cell) => [cell.year, cell.trede, cell.instrument].join()),
    moves: withProvince(moves, (cell) => [cell.year, cell.from, cell.to, cell.instrument].join()),
  };
}
