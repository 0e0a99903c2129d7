import type { TredeNumber } from '#domain/edition.ts';
import type { InstrumentModel } from './snakeModel.ts';
import type { Box, TextLine } from './typography.ts';

export interface Circle {
  x: number;
  y: number;
  r: number;
}

export interface PlacedRung {
  number: TredeNumber;
  /** The segment of the body, closed. */
  path: string;
  badge: Circle;
  lines: readonly TextLine[];
  /** Around badge and words. */
  box: Box;
}

export interface PlacedInstrument {
  id: string;
  number: TredeNumber;
  model: InstrumentModel;
  /** True to scale, save for values too small to see. */
  circle: Circle;
  symbol: Box;
  lines: readonly TextLine[];
  /** Around circle and words. */
  box: Box;
}

export interface PlacedFlow {
  from: TredeNumber;
  lines: readonly TextLine[];
  /** The card that carries the words across the edge of the body; null where they stand on the ground. */
  card: Box | null;
  /** In the direction of going up. */
  arrow: string | null;
}

export interface Head {
  x: number;
  y: number;
  size: number;
  length: number;
}

/** Where everything in the drawing is, in px. */
export interface SnakeGeometry {
  form: 'wide' | 'tall';
  width: number;
  height: number;
  /** The reader's text size. */
  em: number;
  rungs: readonly PlacedRung[];
  instruments: readonly PlacedInstrument[];
  flows: readonly PlacedFlow[];
  /** Captions of both kinds of places, and the sectors. */
  captions: readonly TextLine[];
  /** The dotted border between places without and with a contract. */
  border: { x1: number; y1: number; x2: number; y2: number };
  /** Upper left corner of the head, the thickness of the neck, and how far the snout is. */
  head: Head;
  scale: CircleScale;
}

/** One scale for all circles: the radius of an extent, in px. */
export interface CircleScale {
  /** Radius in px of an extent of 1. */
  factor: number;
  /** Extents smaller than this are drawn as a dot of the smallest radius; null when there are none. */
  tooSmall: number | null;
}

const smallestRadius = 2;

/** The scale on which the largest of these extents has this radius. */
export function circleScale(extents: readonly (number | null)[], largestRadius: number): CircleScale {
  const known = extents.filter((extent) => extent !== null && extent > 0) as number[];
  const largest = Math.max(0, ...known);
  const factor = largest === 0 ? 0 : largestRadius / Math.sqrt(largest);
  const isTooSmall = known.some((extent) => factor * Math.sqrt(extent) < smallestRadius);
  return { factor, tooSmall: isTooSmall ? (smallestRadius / factor) ** 2 : null };
}

/** The radius at which an instrument is drawn; without an extent the size of a sign. */
export function radiusOf({ extent, kind }: InstrumentModel, scale: CircleScale, em: number): number {
  const isDrawnToScale = (kind === 'exact' || kind === 'uncertain') && extent !== null;
  return isDrawnToScale ? Math.max(smallestRadius, scale.factor * Math.sqrt(extent)) : 0.5 * em;
}

/** The smallest box around these. */
export function boxAround(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}

export function circleBox({ x, y, r }: Circle): Box {
  return { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
}

/** A command of a path with its coordinates; or several, one after the other. */
export type PathPart = string | number | readonly (string | number)[];

/** A path from commands and coordinates, in tenths of a px. */
export function pathOf(...parts: readonly PathPart[]): string {
  return parts
    .flat()
    .map((part) => (typeof part === 'number' ? String(Math.round(part * 10) / 10) : part))
    .join(' ');
}
