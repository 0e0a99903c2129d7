/** Where the name of a point stands; null: nowhere is free, it is told when the point is pointed at. */
export type LabelSide = 'right' | 'left' | 'above' | 'below' | null;

/** A point of a plot: its place 0-1 from the left and from the bottom, in pixels its radius and how wide its name is. */
export interface LabelledPoint {
  x: number;
  y: number;
  radius: number;
  width: number;
  /** Gets its name a place before the others. */
  isFirst: boolean;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const height = 20;
const gap = 4;
const sides = ['right', 'left', 'above', 'below'] as const;

function boxAround(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/**
 * A side for each name in a plot of this size, so that no name lies over another name, over a point or outside: the
 * first free one of right, left, above and below. The order of the points is kept.
 */
export function labelSides(points: readonly LabelledPoint[], plot: { width: number; height: number }): LabelSide[] {
  const places = points.map(({ x, y }) => ({ x: x * plot.width, y: (1 - y) * plot.height }));
  const circles = points.map(({ radius }, index) =>
    boxAround(places[index]?.x ?? 0, places[index]?.y ?? 0, radius, radius),
  );
  const taken: Box[] = [];
  const found = points.map((): LabelSide => null);
  const order = points.map((_, index) => index);
  for (const index of order.toSorted((one, other) => Number(points[other]?.isFirst) - Number(points[one]?.isFirst))) {
    const point = points[index];
    const place = places[index];
    if (point === undefined || place === undefined) continue;
    const aside = point.radius + gap + point.width / 2;
    const over = point.radius + gap / 2 + height / 2;
    const centres = {
      right: { x: place.x + aside, y: place.y },
      left: { x: place.x - aside, y: place.y },
      above: { x: place.x, y: place.y - over },
      below: { x: place.x, y: place.y + over },
    };
    const boxOf = (side: (typeof sides)[number]) =>
      boxAround(centres[side].x, centres[side].y, point.width / 2, height / 2);
    const side = sides.find((candidate) => {
      const box = boxOf(candidate);
      return (
        box.left >= 0 &&
        box.right <= plot.width + 2 * gap &&
        !taken.some((other) => overlap(box, other)) &&
        !circles.some((circle, other) => other !== index && overlap(box, circle))
      );
    });
    if (side === undefined) continue;
    found[index] = side;
    taken.push(boxOf(side));
  }
  return found;
}
