import type { CircleScale, PlacedInstrument } from './geometry.ts';
import { blockCost, cellBlock, movedBlock, type CellBlock } from './instrumentCells.ts';
import type { RungModel } from './snakeModel.ts';
import type { TextLine } from './typography.ts';

/** What stands in the gap between two rows of the body. */
export interface Gap {
  height: number;
  at: (top: number, height: number) => { instruments: PlacedInstrument[]; sectors: TextLine[] };
}

/** Two rungs beside each other, and where they border. */
export interface RungPair {
  left: RungModel;
  right: RungModel;
  split: number;
}

function isEmpty(rung: RungModel): boolean {
  return rung.instruments.length === 0 && rung.sectors === null;
}

/** The instruments of two rungs beside each other, divided where that takes the least, near the rungs' border. */
export function gapBetween(
  pair: RungPair | undefined,
  start: number,
  end: number,
  em: number,
  scale: CircleScale,
): Gap {
  if (pair === undefined) return { height: 0, at: () => ({ instruments: [], sectors: [] }) };
  const apart = 2 * em;
  const blockOf = (rung: RungModel, room: number): CellBlock =>
    cellBlock(rung, { room, em, scale, arrangement: 'lines' });
  const [left, right] = [pair.left, pair.right];
  const candidates = isEmpty(right) ? [1] : isEmpty(left) ? [0] : [0.3, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7];
  const near = (pair.split - start) / (end - start);
  const divided = candidates
    .map((part) => {
      const border = start + (end - start) * part;
      const leftBlock = blockOf(left, part === 1 ? end - start : Math.max(em, border - start - apart / 2));
      const rightBlock = blockOf(right, part === 0 ? end - start : Math.max(em, end - border - apart / 2));
      const height = Math.max(leftBlock.height, rightBlock.height);
      // Alone in its gap a block still stands under its own rung, as far as there is room.
      const alone = Math.max(start, Math.min(pair.split, end - rightBlock.width));
      const cost = Math.max(blockCost(leftBlock, em), blockCost(rightBlock, em));
      return { leftBlock, rightBlock, x: part === 0 ? alone : border + apart / 2, height, cost, part };
    })
    .toSorted((one, other) => one.cost - other.cost || Math.abs(one.part - near) - Math.abs(other.part - near));
  const [best] = divided;
  if (best === undefined) throw new Error('A gap is divided somewhere');
  return {
    height: best.height,
    at: (top, height) => {
      const places = [
        movedBlock(best.leftBlock, start, top + (height - best.leftBlock.height) / 2),
        movedBlock(best.rightBlock, best.x, top + (height - best.rightBlock.height) / 2),
      ];
      return {
        instruments: places.flatMap(({ instruments }) => instruments),
        sectors: places.flatMap(({ sectors }) => sectors),
      };
    },
  };
}
