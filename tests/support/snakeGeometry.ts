import { circleBox, type SnakeGeometry } from '#snake/geometry.ts';
import type { Box } from '#snake/typography.ts';

interface Named {
  name: string;
  box: Box;
  /** Things of one group may touch: a circle and its own halo do. */
  round?: { x: number; y: number; r: number };
}

interface Point {
  x: number;
  y: number;
}

/** Everything that may not cover anything else: lines of text, circles, badges. */
function parts(geometry: SnakeGeometry): Named[] {
  const lines = [
    ...geometry.rungs.flatMap((rung) => rung.lines),
    ...geometry.instruments.flatMap((instrument) => instrument.lines),
    ...geometry.flows.flatMap((flow) => flow.lines),
    ...geometry.captions,
  ];
  const rounds = [
    ...geometry.rungs.map(({ badge, number }) => ({ name: `badge ${number}`, circle: badge })),
    ...geometry.instruments.map(({ circle, id }) => ({ name: `circle of ${id}`, circle })),
  ];
  return [
    ...lines.map(({ words, look, box }) => ({ name: `${look} “${words}”`, box })),
    ...geometry.instruments.map(({ symbol, id }) => ({ name: `symbol of ${id}`, box: symbol })),
    ...rounds.map(({ name, circle }) => ({ name, box: circleBox(circle), round: circle })),
  ];
}

/** Pairs of which one lies over the other. */
export function overlaps(geometry: SnakeGeometry): string[] {
  const all = parts(geometry);
  const cards = geometry.flows.flatMap(({ card, from }) =>
    card === null ? [] : [{ name: `card ${from}`, box: card }],
  );
  const found: string[] = [];
  all.forEach((one, index) => {
    for (const other of all.slice(index + 1)) if (meet(one, other)) found.push(`${one.name} meets ${other.name}`);
  });
  const words = new Set(geometry.flows.flatMap((flow) => flow.lines.map(({ box }) => box)));
  for (const card of cards) {
    for (const part of all) if (!words.has(part.box) && meet(card, part)) found.push(`${card.name} meets ${part.name}`);
  }
  return found;
}

/** What lies outside the drawing. */
export function outside(geometry: SnakeGeometry): string[] {
  const cards = geometry.flows.flatMap(({ card, from }) =>
    card === null ? [] : [{ name: `card ${from}`, box: card }],
  );
  return [...parts(geometry), ...cards]
    .filter(
      ({ box }) =>
        box.x < -0.5 || box.y < -0.5 || right(box) > geometry.width + 0.5 || bottom(box) > geometry.height + 0.5,
    )
    .map(({ name }) => name);
}

/** Points of the body that lie outside the drawing. */
export function bodyOutside(geometry: SnakeGeometry): number[] {
  const isOutside = ({ x, y }: Point) => x < -0.5 || y < -0.5 || x > geometry.width + 0.5 || y > geometry.height + 0.5;
  return geometry.rungs.filter(({ path }) => outline(path).some(isOutside)).map(({ number }) => number);
}

/** What stands on the body and should be beside it, and (with three turns) the other way round. */
export function misplaced(geometry: SnakeGeometry): string[] {
  const segments = geometry.rungs.map((rung) => ({ rung, shape: outline(rung.path) }));
  const beside: Named[] = [
    ...geometry.instruments.flatMap(({ id, lines, circle }) => [
      ...lines.map(({ words, box }) => ({ name: `“${words}” of ${id}`, box })),
      { name: `circle of ${id}`, box: circleBox(circle), round: circle },
    ]),
    ...geometry.flows.filter(({ card }) => card === null).flatMap(({ lines }) => lines.map(asNamed)),
    ...geometry.captions.map(asNamed),
  ];
  const found = beside
    .filter((part) => segments.some(({ shape }) => points(part).some((point) => isInside(point, shape))))
    .map(({ name }) => `${name} lies on the body`);
  for (const { rung, shape } of segments) {
    const isOnBody = (part: Named) => points(part).every((point) => isInside(point, shape));
    if (!isOnBody({ name: 'badge', box: circleBox(rung.badge), round: rung.badge }))
      found.push(`badge ${rung.number} falls off`);
    for (const line of rung.lines) {
      if (geometry.form === 'wide' && !isOnBody(asNamed(line)))
        found.push(`“${line.words}” falls off rung ${rung.number}`);
      if (
        geometry.form === 'tall' &&
        segments.some((other) => points(asNamed(line)).some((point) => isInside(point, other.shape)))
      )
        found.push(`“${line.words}” lies on the body`);
    }
  }
  return found;
}

function asNamed({ words, box }: { words: string; box: Box }): Named {
  return { name: `“${words}”`, box };
}

const right = (box: Box): number => box.x + box.width;
const bottom = (box: Box): number => box.y + box.height;

function meet(one: Named, other: Named): boolean {
  // Leading of neighbouring lines may touch.
  const slack = 0.6;
  const apart =
    right(one.box) <= other.box.x + slack ||
    right(other.box) <= one.box.x + slack ||
    bottom(one.box) <= other.box.y + slack ||
    bottom(other.box) <= one.box.y + slack;
  if (apart) return false;
  if (one.round !== undefined && other.round !== undefined) {
    return Math.hypot(one.round.x - other.round.x, one.round.y - other.round.y) < one.round.r + other.round.r - slack;
  }
  return true;
}

/** The corners of a box and the middles of its sides; of a circle, eight points on its edge. */
function points({ box, round }: Named): Point[] {
  if (round !== undefined) {
    return Array.from({ length: 8 }, (_, index) => ({
      x: round.x + round.r * 0.98 * Math.cos((index * Math.PI) / 4),
      y: round.y + round.r * 0.98 * Math.sin((index * Math.PI) / 4),
    }));
  }
  const xs = [box.x, box.x + box.width / 2, right(box)];
  // Above and below the letters a line's box is empty.
  const ys = [box.y + box.height * 0.15, bottom(box) - box.height * 0.15];
  return xs.flatMap((x) => ys.map((y) => ({ x, y })));
}

function isInside({ x, y }: Point, shape: readonly Point[]): boolean {
  let inside = false;
  shape.forEach((one, index) => {
    const other = shape[(index + 1) % shape.length] ?? one;
    if (one.y > y !== other.y > y && x < ((other.x - one.x) * (y - one.y)) / (other.y - one.y) + one.x)
      inside = !inside;
  });
  return inside;
}

/** A path of lines, cubic curves and quarter ellipses as a polygon. */
function outline(path: string): Point[] {
  const found: Point[] = [];
  let at: Point = { x: 0, y: 0 };
  for (const [, command = '', rest = ''] of path.matchAll(/([MLCAZ])([^MLCAZ]*)/g)) {
    const numbers = rest.trim().split(/\s+/).filter(Boolean).map(Number);
    const step = command === 'C' ? 6 : command === 'A' ? 7 : 2;
    for (let index = 0; index + step <= numbers.length; index += step) {
      const own = numbers.slice(index, index + step);
      const end = { x: own[step - 2] ?? 0, y: own[step - 1] ?? 0 };
      if (command === 'C') found.push(...curve(at, own, end));
      else if (command === 'A') found.push(...quarter(at, end, own[4] === 1));
      else found.push(end);
      at = end;
    }
  }
  return found;
}

const steps = Array.from({ length: 16 }, (_, index) => (index + 1) / 16);

function curve(from: Point, [x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[], to: Point): Point[] {
  return steps.map((t) => {
    const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3];
    return { x: a * from.x + b * x1 + c * x2 + d * to.x, y: a * from.y + b * y1 + c * y2 + d * to.y };
  });
}

function quarter(from: Point, to: Point, isClockwise: boolean): Point[] {
  const centres = [
    { x: from.x, y: to.y },
    { x: to.x, y: from.y },
  ];
  const turnsClockwise = (centre: Point) =>
    (from.x - centre.x) * (to.y - centre.y) - (from.y - centre.y) * (to.x - centre.x) > 0;
  const centre = centres.find((candidate) => turnsClockwise(candidate) === isClockwise) ?? from;
  return steps.map((t) => {
    const [a, b] = [Math.cos((t * Math.PI) / 2), Math.sin((t * Math.PI) / 2)];
    return {
      x: centre.x + a * (from.x - centre.x) + b * (to.x - centre.x),
      y: centre.y + a * (from.y - centre.y) + b * (to.y - centre.y),
    };
  });
}
