import type { SetText } from './typography.ts';

/** A circle and its label, as they will stand. */
export interface Cell {
  /** Which instrument of its rung it is. */
  index: number;
  radius: number;
  /** Room for the circle, beside the label or above it. */
  slot: number;
  isStacked: boolean;
  label: SetText;
  width: number;
  height: number;
}

export interface PlacedCell {
  cell: Cell;
  /** From the left of its block, in px. */
  x: number;
}

const smallestGap = 1.5;

/**
 * Cells in as few lines as they need; where there are several, with circles and labels below each other if that fits:
 * then, or where there is one line, they are tidy.
 */
export function inLines(cells: readonly Cell[], room: number, em: number): { rows: PlacedCell[][]; isTidy: boolean } {
  const lines = balanced(cells, room, smallestGap * em);
  const rows = aligned(cells, lines, room, em);
  return rows === null
    ? { rows: lines.map((row) => spread(row, room, em)), isTidy: lines.length < 2 }
    : { rows, isTidy: true };
}

/** In as many lines as these, with circles and labels below each other; null where there is no room for that. */
function aligned(
  cells: readonly Cell[],
  lines: readonly PlacedCell[][],
  room: number,
  em: number,
): PlacedCell[][] | null {
  if (lines.length < 2) return null;
  const fullest = Math.max(...lines.map((line) => line.length));
  for (let count = fullest; Math.ceil(cells.length / count) <= lines.length; count--) {
    const columns = Array.from({ length: count }, (_, column) => {
      const own = cells.filter((_cell, index) => index % count === column);
      const slot = Math.max(...own.map((cell) => cell.slot));
      return { slot, width: slot + Math.max(...own.map((cell) => cell.width - cell.slot)) };
    });
    const left = room - columns.reduce((sum, { width }) => sum + width, 0);
    const gap = count === 1 ? 0 : Math.min(4 * em, left / (count - 1));
    if (left < 0 || (count > 1 && gap < smallestGap * em)) continue;
    const starts = columns.map((_, column) =>
      columns.slice(0, column).reduce((sum, { width }) => sum + width + gap, 0),
    );
    const rows: PlacedCell[][] = [];
    cells.forEach((cell, index) => {
      const column = index % count;
      const { slot, width } = columns[column] ?? cell;
      if (column === 0) rows.push([]);
      rows.at(-1)?.push({ cell: { ...cell, slot, width }, x: starts[column] ?? 0 });
    });
    return rows;
  }
  return null;
}

/** In as few lines as fit, and those about as full as each other. */
function balanced(cells: readonly Cell[], room: number, gap: number): PlacedCell[][] {
  const within = (width: number): PlacedCell[][] => {
    const rows: PlacedCell[][] = [];
    let end = Infinity;
    for (const cell of cells) {
      const x = end + gap + cell.width > width ? 0 : end + gap;
      if (x === 0) rows.push([]);
      rows.at(-1)?.push({ cell, x });
      end = x + cell.width;
    }
    return rows;
  };
  const fewest = within(room);
  for (let part = 0.5; part < 1; part += 0.05) {
    const rows = within(room * part);
    if (rows.length === fewest.length) return rows;
  }
  return fewest;
}

/** Puts what is left of a line between its cells, within reason. */
function spread(row: PlacedCell[], room: number, em: number): PlacedCell[] {
  const last = row.at(-1);
  if (last === undefined || row.length === 1) return row;
  const left = room - last.x - last.cell.width;
  const more = Math.min(2.5 * em, left / (row.length - 1));
  return row.map(({ cell, x }, index) => ({ cell, x: x + index * more }));
}
