import type { TredeNumber } from '#domain/edition.ts';
import { boxAround, circleBox, circleScale, type PlacedFlow, type PlacedRung, type SnakeGeometry } from './geometry.ts';
import { cardOnEdge, cardOverlap, setCard } from './flowCard.ts';
import { gapBetween, type Gap } from './gapBetween.ts';
import { rungOf, type RungModel, type SnakeModel } from './snakeModel.ts';
import { movedText, setText, type SetText } from './typography.ts';
import { wideBody, type Road } from './wideBody.ts';

/** From a rung's left edge to its words, in ems: the badge. */
const badgeRadius = 1.05;
const badgeRoom = 2.75;

/** A row of the body: two rungs beside each other, left and right. */
const rows: readonly { left: TredeNumber; right: TredeNumber }[] = [
  { left: 5, right: 6 },
  { left: 4, right: 3 },
  { left: 1, right: 2 },
];

interface SetRow {
  left: { rung: RungModel; text: SetText; x: number };
  right: { rung: RungModel; text: SetText; x: number };
  /** Where the left rung borders on the right one. */
  split: number;
}

/**
 * The snake in three turns: 1 and 2 below, up the right side to 3 and 4, up the left side to 5 and 6 with the head.
 * Instruments stand under their rung; where they need more lines, the turns grow apart.
 */
export function wideSnake(model: SnakeModel, width: number, em: number): SnakeGeometry {
  const extents = model.rungs.flatMap((rung) => rung.instruments.map((instrument) => instrument.extent));
  const scale = circleScale(extents, Math.min(3.4, 1.9 + width / em / 70) * em);
  const turn = turnOf(width, em);
  const sides = sidesOf(width, em, turn);
  const set = rows.map((row, index) => setRow(model, row, index, sides, em));
  const thickness = Math.max(
    turn.thickness,
    ...set.flatMap(({ left, right }) => [left.text.height, right.text.height].map((height) => height + 2.2 * em)),
  );

  const withContract = setText(model.withContract, width, em);
  const withoutContract = setText(model.withoutContract, width, em);
  const flows = new Map(model.flows.map((flow) => [flow.from, flow]));
  const turnWords = (from: TredeNumber): SetText => setText(flows.get(from)?.pieces ?? [], 8.5 * em, em);
  const upperWords = turnWords(4);
  const lowerWords = turnWords(2);

  const pairs = set.map(({ left, right, split }) => ({ left: left.rung, right: right.rung, split }));
  const inset = turn.inner * 0.5;
  const upper = gapBetween(pairs[0], sides.left - turn.inner + inset + upperWords.width + 1.5 * em, width, em, scale);
  const lowerEnd = sides.right + turn.inner - inset - lowerWords.width - 1.5 * em;
  const lower = gapBetween(pairs[1], 1.5 * em, lowerEnd, em, scale);
  const below = gapBetween(pairs[2], 1.5 * em, width, em, scale);

  const cards = new Map(model.flows.filter(({ from }) => from % 2 === 1).map((flow) => [flow.from, setCard(flow, em)]));
  const hasCard = (from: TredeNumber): number => Math.max(0, (cards.get(from)?.height ?? 0) - cardOverlap * em);
  const gapHeight = (block: Gap, words: SetText, from: TredeNumber): number =>
    Math.max(2 * turn.inner, hasCard(from) + Math.max(words.height + 1.6 * em, block.height + 2.2 * em));
  const upperGap = gapHeight(upper, upperWords, 5);
  const lowerGap = gapHeight(lower, lowerWords, 3);
  const belowGap = below.height === 0 ? hasCard(1) : below.height + 2 * em + hasCard(1);

  const top = withContract.height + 0.75 * em;
  const middle = top + thickness + upperGap;
  const bottom = middle + thickness + lowerGap;
  const tops = [top, middle, bottom] as const;
  const captionTop = bottom + thickness + belowGap + 0.75 * em;
  const road: Road = {
    em,
    tops,
    thickness,
    splits: [set[0]?.split ?? 0, set[1]?.split ?? 0, set[2]?.split ?? 0],
    ...sides,
    inner: turn.inner,
    reach: turn.reach,
  };
  const body = wideBody(road);

  const rungs = set.flatMap((row, index) =>
    [row.left, row.right].map((side) => placeRung(side, tops[index] ?? 0, thickness, body.paths, em)),
  );
  const placedUpper = upper.at(top + thickness + hasCard(5), upperGap - hasCard(5));
  const placedLower = lower.at(middle + thickness + hasCard(3), lowerGap - hasCard(3));
  const placedBelow = below.at(bottom + thickness + hasCard(1), belowGap - hasCard(1));

  const upperMiddle = top + thickness + upperGap / 2;
  const lowerMiddle = middle + thickness + lowerGap / 2;
  const placedFlows: PlacedFlow[] = model.flows.map((flow) => {
    switch (flow.from) {
      case 2:
        return {
          from: 2,
          card: null,
          lines: movedText(
            lowerWords.lines,
            sides.right + turn.inner - inset - lowerWords.width,
            lowerMiddle + (hasCard(3) - lowerWords.height) / 2,
          ),
          arrow: body.arrows.right,
        };
      case 4:
        return {
          from: 4,
          card: null,
          lines: movedText(
            upperWords.lines,
            sides.left - turn.inner + inset,
            upperMiddle + (hasCard(5) - upperWords.height) / 2,
          ),
          arrow: body.arrows.left,
        };
      default: {
        const row = flow.from === 1 ? 2 : flow.from === 3 ? 1 : 0;
        const card = cards.get(flow.from) ?? setCard(flow, em);
        return cardOnEdge(flow.from, card, road.splits[row] ?? 0, (tops[row] ?? 0) + thickness, em);
      }
    }
  });

  return {
    form: 'wide',
    width,
    height: captionTop + withoutContract.height,
    em,
    rungs: rungs.toSorted((one, other) => one.number - other.number),
    instruments: [placedUpper, placedLower, placedBelow].flatMap((gap) => gap.instruments),
    flows: placedFlows,
    captions: [
      ...movedText(withContract.lines, 0, 0),
      ...movedText(withoutContract.lines, 0, captionTop),
      ...[placedUpper, placedLower, placedBelow].flatMap((gap) => gap.sectors),
    ],
    border: {
      x1: sides.left - turn.reach - 0.25 * em,
      x2: sides.left - turn.inner + 0.75 * em,
      y1: upperMiddle,
      y2: upperMiddle,
    },
    head: body.head,
    scale,
  };
}

/** The turns: as thick as the body usually is, whatever its words need, so that the rows keep their length. */
function turnOf(width: number, em: number) {
  const thickness = Math.min(7.6 * em, Math.max(6.4 * em, width * 0.082));
  const inner = Math.min(4 * em, Math.max(3 * em, width * 0.042));
  return { thickness, inner, reach: inner + thickness };
}

interface Sides {
  /** Where the straight rows end and the turns begin. */
  left: number;
  right: number;
  tail: number;
  tailLength: number;
  /** Where the head begins, and how long it is. */
  head: number;
  headLength: number;
}

function sidesOf(width: number, em: number, turn: ReturnType<typeof turnOf>): Sides {
  const tongue = 3 * em;
  const headLength = turn.thickness * 1.12;
  return {
    left: 0.75 * em + turn.reach,
    right: width - 2 * em - turn.reach,
    tail: 0.25 * em,
    tailLength: Math.min(12 * em, width * 0.13),
    head: width - tongue - headLength,
    headLength,
  };
}

function setRow(model: SnakeModel, row: (typeof rows)[number], index: number, sides: Sides, em: number): SetRow {
  // Words may reach a little into a turn, where the body is still as high as they are.
  const into = 3.2 * em;
  const starts = [sides.left - into, sides.left - into, sides.tail + sides.tailLength * 0.86];
  const ends = [sides.head + 1 * em, sides.right + into, sides.right + into];
  const start = starts[index] ?? 0;
  const end = ends[index] ?? 0;
  const [left, right] = [rungOf(model, row.left), rungOf(model, row.right)];
  const room = end - start;
  const wish = (rung: RungModel): number => setText(rung.pieces, room, em).width + (badgeRoom + 2.5) * em;
  const [wishLeft, wishRight] = [wish(left), wish(right)];
  const slack = (room - wishLeft - wishRight) / 2;
  const split = Math.min(start + room * 0.62, Math.max(start + room * 0.38, start + wishLeft + slack));
  const textRoom = (from: number, to: number): number => to - from - (badgeRoom + 1.6) * em;
  return {
    left: { rung: left, text: setText(left.pieces, textRoom(start, split), em), x: start + 0.4 * em },
    right: { rung: right, text: setText(right.pieces, textRoom(split, end), em), x: split + 1.2 * em },
    split,
  };
}

function placeRung(
  { rung, text, x }: SetRow['left'],
  top: number,
  thickness: number,
  paths: Readonly<Record<TredeNumber, string>>,
  em: number,
): PlacedRung {
  const textTop = top + (thickness - text.height) / 2;
  const lines = movedText(text.lines, x + badgeRoom * em, textTop);
  const first = lines[0]?.box ?? { y: textTop, height: 0 };
  const badge = { x: x + badgeRadius * em, y: first.y + first.height / 2, r: badgeRadius * em };
  return {
    number: rung.number,
    path: paths[rung.number],
    badge,
    lines,
    box: boxAround([circleBox(badge), ...lines.map((line) => line.box)]),
  };
}
