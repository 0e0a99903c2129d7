import type { TredeNumber } from '#domain/edition.ts';
import { inLines, type Cell, type PlacedCell } from './cellLines.ts';
import { boxAround, circleBox, radiusOf, type CircleScale, type PlacedInstrument } from './geometry.ts';
import type { RungModel } from './snakeModel.ts';
import { looks, movedText, setText, type Box, type TextLine } from './typography.ts';

/** What of a rung stands on the ground beside the body, set from (0, 0). */
export interface CellBlock {
  instruments: readonly PlacedInstrument[];
  sectors: readonly TextLine[];
  width: number;
  height: number;
  /** Whether circles and labels in several lines stand below each other. */
  isTidy: boolean;
}

interface CellOptions {
  room: number;
  em: number;
  scale: CircleScale;
  /** One after the other as words in a line; in columns; or each circle above its label, where that is all that fits. */
  arrangement: 'lines' | 'columns' | 'stacked';
}

/** The symbol of a policy domain in front of a name, and the space behind it, in ems. */
const symbolSize = 0.68;
const symbolRoom = 0.95;

/** What a block takes: its height, and for untidiness as much as two lines, in px. */
export function blockCost({ height, isTidy }: CellBlock, em: number): number {
  return height + (isTidy ? 0 : 2.6 * em);
}

/** How wide a label may be where cells stand in lines, in ems: a wider one is lower, and may need a line more. */
const labelWidths = [15, 21] as const;

/** Lays a rung's circles and labels in lines that fit the room, as low as they can be, and its sectors below them. */
export function cellBlock(rung: RungModel, options: CellOptions): CellBlock {
  const widths = options.arrangement === 'lines' ? labelWidths : labelWidths.slice(0, 1);
  const blocks = widths.map((widest) => blockOf(rung, options, widest));
  const [block] = blocks.toSorted((one, other) => blockCost(one, options.em) - blockCost(other, options.em));
  if (block === undefined) throw new Error('Labels have a width');
  return block;
}

function blockOf(rung: RungModel, options: CellOptions, widestLabel: number): CellBlock {
  const { em, room } = options;
  const cells = cellsOf(rung, options, widestLabel);
  const { rows, isTidy } =
    options.arrangement === 'lines' ? inLines(cells, room, em) : { rows: inColumns(cells, options), isTidy: true };
  const instruments: PlacedInstrument[] = [];
  let y = 0;
  let width = 0;
  for (const row of rows) {
    const height = Math.max(...row.map(({ cell }) => cell.height));
    for (const { cell, x } of row) {
      instruments.push(placed(rung, cell, x, y + height / 2, em));
      width = Math.max(width, x + cell.width);
    }
    y += height + 1.1 * em;
  }
  let height = Math.max(0, y - 1.1 * em);
  const sectors = setText(
    rung.sectors === null ? [] : [{ look: 'sectors', words: rung.sectors }],
    Math.min(room, 34 * em),
    em,
  );
  const top = height === 0 ? 0 : height + 0.9 * em;
  if (sectors.height > 0) height = top + sectors.height;
  return {
    instruments,
    sectors: movedText(sectors.lines, 0, top),
    width: Math.max(width, sectors.width),
    height,
    isTidy,
  };
}

function cellsOf(rung: RungModel, { room, em, scale, arrangement }: CellOptions, widestLabel: number): Cell[] {
  const radii = rung.instruments.map((instrument) => radiusOf(instrument, scale, em));
  const isStacked = arrangement === 'stacked';
  const areColumns = arrangement === 'columns';
  const common = areColumns ? Math.max(...radii) : 0;
  return rung.instruments.map((instrument, index) => {
    const radius = radii[index] ?? 0;
    const slot = 2 * Math.max(radius, common) + (isStacked ? 0.25 : 0.55) * em;
    const columns = areColumns ? columnCount(room, slot, em) : 1;
    const widest = areColumns ? (room - (columns - 1) * 1.5 * em) / columns : Math.min(room, slot + widestLabel * em);
    const aside = isStacked ? 0 : slot;
    const label = setText(instrument.pieces, Math.max(1.25 * em, widest - aside - symbolRoom * em), em);
    return {
      index,
      radius,
      slot,
      isStacked,
      label,
      width: Math.max(2 * radius, aside + symbolRoom * em + label.width),
      height: Math.max(24, isStacked ? slot + label.height : Math.max(2 * radius, label.height)),
    };
  });
}

function columnCount(room: number, slot: number, em: number): number {
  return Math.max(1, Math.floor((room + 1.5 * em) / (slot + 13.5 * em)));
}

function inColumns(cells: readonly Cell[], { room, em, arrangement }: CellOptions): PlacedCell[][] {
  const rows: PlacedCell[][] = [];
  const columns = arrangement === 'stacked' ? 1 : columnCount(room, cells[0]?.slot ?? 0, em);
  const step = (room + 1.5 * em) / columns;
  cells.forEach((cell, index) => {
    if (index % columns === 0) rows.push([]);
    rows.at(-1)?.push({ cell, x: (index % columns) * step });
  });
  return rows;
}

function placed(rung: RungModel, cell: Cell, x: number, middle: number, em: number): PlacedInstrument {
  const model = rung.instruments[cell.index];
  if (model === undefined) throw new Error('A cell belongs to an instrument of its rung');
  const top = middle - cell.height / 2;
  const circle = cell.isStacked
    ? { x: x + cell.radius, y: top + cell.radius, r: cell.radius }
    : { x: x + (cell.slot - 0.55 * em) / 2, y: middle, r: cell.radius };
  const left = x + (cell.isStacked ? 0 : cell.slot) + symbolRoom * em;
  const lines = movedText(cell.label.lines, left, cell.isStacked ? top + cell.slot : middle - cell.label.height / 2);
  const firstLine = lines[0]?.box ?? { x: left, y: middle, width: 0, height: looks.name.size * em };
  const symbol: Box = {
    x: left - symbolRoom * em,
    y: firstLine.y + (firstLine.height - symbolSize * em) / 2,
    width: symbolSize * em,
    height: symbolSize * em,
  };
  const around = boxAround([circleBox(circle), symbol, ...lines.map(({ box }) => box)]);
  return {
    id: model.id,
    number: rung.number satisfies TredeNumber,
    model,
    circle,
    symbol,
    lines,
    box: { ...around, y: Math.min(around.y, middle - 12), height: Math.max(around.height, 24) },
  };
}

/** A block elsewhere. */
export function movedBlock(block: CellBlock, x: number, y: number): Pick<CellBlock, 'instruments' | 'sectors'> {
  const moved = (box: Box): Box => ({ ...box, x: box.x + x, y: box.y + y });
  return {
    instruments: block.instruments.map((instrument) => ({
      ...instrument,
      circle: { ...instrument.circle, x: instrument.circle.x + x, y: instrument.circle.y + y },
      symbol: moved(instrument.symbol),
      lines: movedText(instrument.lines, x, y),
      box: moved(instrument.box),
    })),
    sectors: movedText(block.sectors, x, y),
  };
}
