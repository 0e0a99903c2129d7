import type { TredeNumber } from '#domain/edition.ts';
import { pathOf, type PathPart } from './geometry.ts';
import { headOutline } from './wideBody.ts';

/** The body that climbs in waves along the left. In px. */
export interface Climb {
  em: number;
  /** Middle of the waves, how far they swing, and half of the body's thickness. */
  middle: number;
  swing: number;
  half: number;
  /** Lower edge of each rung's segment; that of rung 6 is the border with rung 5. */
  bottoms: Readonly<Record<TredeNumber, number>>;
  /** Upper edge of the head. */
  top: number;
  headLength: number;
}

interface Wave {
  from: { x: number; y: number };
  to: { x: number; y: number };
}

/** Radius of the bend in the neck, inside. */
const bend = 0.7;

/** The waves from the lowest border up to the neck; each rung has as many as its length asks for. */
function wavesOf(climb: Climb): Record<TredeNumber, Wave[]> {
  const { bottoms, em, middle, swing, half, top } = climb;
  const shoulder = top + 2 * half + bend * em;
  const borders = [bottoms[1] - 3.2 * em, bottoms[2], bottoms[3], bottoms[4], bottoms[5], bottoms[6], shoulder];
  const waves: Record<TredeNumber, Wave[]> = { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [] };
  let x = middle + swing;
  for (const number of [1, 2, 3, 4, 5, 6] as const) {
    const start = borders[number - 1] ?? 0;
    const end = borders[number] ?? 0;
    const count = Math.max(1, Math.round((start - end) / (9 * em)));
    for (let index = 0; index < count; index++) {
      const next = number === 6 && index === count - 1 ? middle - swing * 0.4 : 2 * middle - x;
      const y = start + ((end - start) * index) / count;
      waves[number].push({ from: { x, y }, to: { x: next, y: start + ((end - start) * (index + 1)) / count } });
      x = next;
    }
  }
  return waves;
}

/** An edge of the body along a wave: a curve that begins and ends upright. */
function edgeUp({ from, to }: Wave, aside: number): PathPart[] {
  const y = (from.y + to.y) / 2;
  return ['C', from.x + aside, y, to.x + aside, y, to.x + aside, to.y];
}

function edgeDown({ from, to }: Wave, aside: number): PathPart[] {
  const y = (from.y + to.y) / 2;
  return ['C', to.x + aside, y, from.x + aside, y, from.x + aside, from.y];
}

/** The six segments of the climbing body, the middle of the body at a height, and where the head is. */
export function tallBody(climb: Climb) {
  const { em, half, top, headLength, bottoms, middle } = climb;
  const waves = wavesOf(climb);
  const point = 0.45 * em;
  const paths = {} as Record<TredeNumber, string>;
  for (const number of [1, 2, 3, 4, 5, 6] as const) {
    const own = waves[number];
    const first = own[0]?.from ?? { x: middle, y: 0 };
    const last = own.at(-1)?.to ?? first;
    const up = own.flatMap((wave) => edgeUp(wave, -half));
    const down = own.toReversed().flatMap((wave) => edgeDown(wave, half));
    const start = number === 1 ? tail(first, half, bottoms[1], em) : ['L', first.x, first.y - point, 'Z'];
    const end =
      number === 6 ? neck(last, top, half, em, headLength) : ['L', last.x, last.y - point, 'L', last.x + half, last.y];
    paths[number] = pathOf('M', first.x - half, first.y, ...up, ...end, ...down, ...start);
  }
  const crown = waves[6].at(-1)?.to ?? { x: middle, y: top };
  return {
    paths,
    head: { x: crown.x - half + bend * em + 2 * half, y: top, size: 2 * half, length: headLength },
    middleAt: (number: TredeNumber, y: number): number => middleAt(waves[number], y),
  };
}

/** The tail swings to the right and ends in a tip. */
function tail({ x, y }: Wave['from'], half: number, bottom: number, em: number): PathPart[] {
  const length = bottom - y;
  const tip = { x: x + half + 3 * em, y: bottom - 0.9 * em };
  return [
    ['C', x + half, y + length * 0.5, x + half + 0.6 * em, bottom - 0.8 * em, tip.x, tip.y],
    ['C', tip.x - 1.4 * em, bottom + 0.3 * em, x - half, bottom + 0.4 * em, x - half, y, 'Z'],
  ];
}

/** The neck bends to the right, into the head, and back. */
function neck(last: Wave['to'], top: number, half: number, em: number, headLength: number): PathPart[] {
  const inner = bend * em;
  const outer = inner + 2 * half;
  const x = last.x - half + outer;
  return [
    ['A', outer, outer, 0, 0, 1, x, top],
    ...headOutline(x, top, 2 * half, headLength),
    ['A', inner, inner, 0, 0, 0, last.x + half, last.y],
  ];
}

function middleAt(waves: readonly Wave[], y: number): number {
  const wave = waves.find(({ from, to }) => y <= from.y && y >= to.y) ?? waves[0];
  if (wave === undefined) return 0;
  const { from, to } = wave;
  // Height falls steadily along the curve: halve until it is met.
  let [low, high] = [0, 1];
  for (let step = 0; step < 12; step++) {
    const t = (low + high) / 2;
    const height = from.y + (to.y - from.y) * (1.5 * t * (1 - t) + t ** 3);
    if (height > y) low = t;
    else high = t;
  }
  const t = (low + high) / 2;
  return from.x + (to.x - from.x) * (3 * t ** 2 - 2 * t ** 3);
}
