import type { TredeNumber } from '#domain/edition.ts';
import {
  boxAround,
  circleBox,
  circleScale,
  pathOf,
  type PlacedFlow,
  type PlacedInstrument,
  type SnakeGeometry,
} from './geometry.ts';
import { cellBlock, movedBlock } from './instrumentCells.ts';
import { rungOf, type SnakeModel } from './snakeModel.ts';
import { tallBody } from './tallBody.ts';
import { movedText, setText, type TextLine } from './typography.ts';

const badgeRadius = 1.05;

/**
 * The snake as a ladder: it climbs in waves along the left, rung 1 at the bottom and the head on top. What a rung says
 * stands at its right, its instruments below that, in as many columns as fit.
 */
export function tallSnake(model: SnakeModel, width: number, em: number): SnakeGeometry {
  // With very large text on a very small screen the body is as thin as its badges allow.
  const isSlim = width < 14 * em;
  const half = isSlim ? 1.2 * em : Math.min(2.3 * em, Math.max(1.4 * em, width * 0.045));
  const swing = isSlim ? 0.1 * em : Math.min(1.6 * em, Math.max(0.3 * em, width * 0.02));
  const middle = half + swing + 0.1 * em;
  const left = middle + half + swing + (isSlim ? 0.5 * em : Math.min(1.6 * em, Math.max(0.7 * em, width * 0.025)));
  const room = width - left;
  const extents = model.rungs.flatMap((rung) => rung.instruments.map((instrument) => instrument.extent));
  const scale = circleScale(extents, Math.min(2.6 * em, Math.max(1.5 * em, width * 0.05)));
  const headLength = 3.3 * half;

  const lines = new Map<TredeNumber, TextLine[]>();
  const tops = new Map<TredeNumber, number>();
  const bottoms: Record<TredeNumber, number> = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0 };
  const instruments: PlacedInstrument[] = [];
  const captions: TextLine[] = [];
  const flows: PlacedFlow[] = [];
  const border = { x1: 0, x2: width, y1: 0, y2: 0 };

  const withContract = setText(model.withContract, room, em);
  const withoutContract = setText(model.withoutContract, room, em);
  const headTop = 0.35 * em;
  let y = headTop + 2 * half + 1.3 * em;
  for (const number of [6, 5, 4, 3, 2, 1] as const) {
    const rung = rungOf(model, number);
    const text = setText(rung.pieces, room, em);
    const block = cellBlock(rung, { room, em, scale, arrangement: isSlim ? 'stacked' : 'columns' });
    tops.set(number, y);
    lines.set(number, movedText(text.lines, left, y));
    y += Math.max(text.height, 2 * badgeRadius * em);
    if (block.height > 0) {
      const moved = movedBlock(block, left, y + 0.8 * em);
      instruments.push(...moved.instruments);
      captions.push(...moved.sectors);
      y += 0.8 * em + block.height;
    }
    y += 1.1 * em;
    if (number === 5) {
      captions.push(...movedText(withContract.lines, left, y));
      y += withContract.height + 0.45 * em;
      border.y1 = y;
      border.y2 = y;
    }
    const flow = model.flows.find(({ from }) => from === number - 1);
    bottoms[number] = y;
    if (number === 5) {
      y += 0.45 * em;
      captions.push(...movedText(withoutContract.lines, left, y));
      y += withoutContract.height + (flow === undefined ? 0.3 : 0.7) * em;
    }
    if (flow !== undefined) {
      const words = setText(
        flow.pieces.map((piece, index) => ({ ...piece, follows: index > 0 })),
        room - 1.7 * em,
        em,
      );
      if (number !== 5) bottoms[number] = y + words.height / 2;
      flows.push({
        from: flow.from,
        card: null,
        lines: movedText(words.lines, left + 1.7 * em, y),
        arrow: smallArrow(left + 0.6 * em, y + words.height / 2, em),
      });
      y += words.height;
    }
    if (number > 1) y += 1.1 * em;
  }
  y += 2.4 * em;
  bottoms[1] = y;

  const body = tallBody({ em, middle, swing, half, bottoms, top: headTop, headLength });
  return {
    form: 'tall',
    width,
    height: y + 0.25 * em,
    em,
    rungs: model.rungs.map((rung) => {
      const own = lines.get(rung.number) ?? [];
      const first = own[0]?.box;
      const badgeY = first === undefined ? (tops.get(rung.number) ?? 0) : first.y + first.height / 2;
      const badge = { x: body.middleAt(rung.number, badgeY), y: badgeY, r: badgeRadius * em };
      return {
        number: rung.number,
        path: body.paths[rung.number],
        badge,
        lines: own,
        box: boxAround([circleBox(badge), ...own.map(({ box }) => box)]),
      };
    }),
    instruments,
    flows: flows.toReversed(),
    captions,
    border,
    head: body.head,
    scale,
  };
}

function smallArrow(x: number, middle: number, em: number): string {
  const [half, wing] = [0.6 * em, 0.4 * em];
  return pathOf(
    ['M', x, middle + half, 'L', x, middle - half],
    ['M', x - wing, middle - half + wing, 'L', x, middle - half, 'L', x + wing, middle - half + wing],
  );
}
