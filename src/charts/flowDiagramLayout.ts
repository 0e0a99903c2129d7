/** The place in the layout of who is not on the ladder, beside the numbers of the rungs. */
export const outside = 0;

/** One band. Without a weight (zero, or no number) it has no thickness. */
export interface BandLink {
  key: string;
  /** Number of a rung, or `outside`. */
  from: number;
  to: number;
  /** People, or 0. */
  weight: number;
}

export interface BandPanel {
  links: readonly BandLink[];
  /** Panels with the same name are drawn on the same scale. */
  scale: string;
}

/** The place of a rung, the same in every panel; lengths are sixteenths of a rem. */
export interface LadderRow {
  rung: number;
  top: number;
  height: number;
}

export interface BandNode {
  side: 'left' | 'right';
  rung: number;
  top: number;
  height: number;
}

/**
 * How thick the sides of the fullest panel are together (less where few rungs are named: a movement alone would be a wall),
 * how high a row is that carries two lines of words, and what lies between.
 */
const fullest = 208;
const fullestPerRung = 64;
const lowestRow = 42;
const gap = 10;

function sideOf(links: readonly BandLink[], side: 'left' | 'right'): Map<number, number> {
  const weights = new Map<number, number>();
  for (const { from, to, weight } of links) {
    const rung = side === 'left' ? from : to;
    weights.set(rung, (weights.get(rung) ?? 0) + weight);
  }
  return weights;
}

const total = (links: readonly BandLink[]) => links.reduce((sum, link) => sum + link.weight, 0);

/** The numbers of all rungs from the highest that any panel names down to the lowest. */
function rungsOf(panels: readonly BandPanel[]): number[] {
  const named = panels
    .flatMap(({ links }) => links.flatMap(({ from, to }) => [from, to]))
    .filter((rung) => rung !== outside);
  if (named.length === 0) return [];
  const highest = Math.max(...named);
  return Array.from({ length: highest - Math.min(...named) + 1 }, (_, below) => highest - below);
}

/** Sixteenths of a rem per person, for each scale: the fullest panel on it fills the height that bands may have. */
export function bandScales(panels: readonly BandPanel[]): ReadonlyMap<string, number> {
  const scales = new Map<string, number>();
  const thickness = Math.min(fullest, fullestPerRung * rungsOf(panels).length);
  for (const { links, scale } of panels) {
    const own = total(links) === 0 ? Infinity : thickness / total(links);
    scales.set(scale, Math.min(scales.get(scale) ?? Infinity, own));
  }
  return new Map([...scales].map(([scale, unit]) => [scale, Number.isFinite(unit) ? unit : 0]));
}

/** The rungs from the highest that any panel names to the lowest, each high enough for its thickest side and its words. */
export function ladderRows(panels: readonly BandPanel[]): LadderRow[] {
  const scales = bandScales(panels);
  const sides = panels.flatMap(({ links, scale }) =>
    (['left', 'right'] as const).map((side) => ({ weights: sideOf(links, side), unit: scales.get(scale) ?? 0 })),
  );
  const rows: LadderRow[] = [];
  for (const rung of rungsOf(panels)) {
    const thickest = Math.max(...sides.map(({ weights, unit }) => (weights.get(rung) ?? 0) * unit));
    const above = rows.at(-1);
    rows.push({
      rung,
      top: above === undefined ? 0 : above.top + above.height + gap,
      height: Math.max(lowestRow, thickest),
    });
  }
  return rows;
}

/** Height of the whole ladder. */
export function ladderHeight(rows: readonly LadderRow[]): number {
  const lowest = rows.at(-1);
  return lowest === undefined ? 0 : lowest.top + lowest.height;
}

/** Where the two sides of a panel's bands begin and end: in the middle of their rung's row, the outside in the middle of all. */
export function bandNodes(links: readonly BandLink[], rows: readonly LadderRow[], unit: number): BandNode[] {
  const whole = { top: 0, height: ladderHeight(rows) };
  return (['left', 'right'] as const).flatMap((side) => {
    const weights = sideOf(links, side);
    const order = [...weights.keys()].toSorted((one, other) => other - one);
    return order.map((rung) => {
      const row = rows.find((candidate) => candidate.rung === rung) ?? whole;
      const height = (weights.get(rung) ?? 0) * unit;
      return { side, rung, top: row.top + (row.height - height) / 2, height };
    });
  });
}
