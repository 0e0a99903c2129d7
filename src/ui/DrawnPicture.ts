import { createContext, type ReactElement, type RefObject, useContext, useEffect } from 'react';
import type { Text } from '#text/nl.ts';
import type { MarkSymbol } from './domainMarks.ts';

interface PictureFigure {
  status: keyof Text['terms']['statusShort'];
  count: number | null;
}

/** A bar as it is drawn. */
export interface PictureBar {
  label: string;
  /** A heading stands above this bar where it differs from the one of the bar before. */
  group?: string;
  figure: PictureFigure;
  /** What its length shows, or null. */
  extent: number | null;
  value: string;
  detail: string;
  /** Name of a custom property, such as `--domain-werk`. */
  colour: string;
  symbol: MarkSymbol | null;
}

export interface BarsPicture {
  kind: 'bars';
  marks: readonly PictureBar[];
  scale: 'lineair' | 'log';
  referenceLine: { at: number; label: string } | null;
}

export interface PictureFunnel {
  heading: string;
  stages: readonly {
    label: string;
    note: string;
    figure: PictureFigure;
    value: string;
    colour: string;
    strongColour: string;
  }[];
  /** Words between one stage and the next. */
  between: readonly string[];
}

export interface FunnelsPicture {
  kind: 'funnels';
  funnels: readonly PictureFunnel[];
}

/** Where a drawing goes, in px, and how large its text may be. Without a height it takes what it needs. */
interface DrawingRoom {
  width: number;
  height: number | null;
  type: number;
}

/** A drawing of our own, laid out for one room: an `svg` element of this size, and what its sizes stand for. */
interface LaidOutDrawing {
  element: ReactElement;
  width: number;
  height: number;
  scale: string | null;
}

/** A drawing that lays itself out for any room; null where it does not fit. */
export interface DrawingPicture {
  kind: 'drawing';
  layout: (room: DrawingRoom) => LaidOutDrawing | null;
}

export interface LegendEntry {
  label: string;
  colour: string;
  symbol: MarkSymbol;
}

/** What a figure draws, as rows or as a drawing of our own: a picture that leaves the page is composed from the same. Without a plot it is the table. */
export interface DrawnPicture {
  plot: BarsPicture | FunnelsPicture | DrawingPicture | null;
  legend: readonly LegendEntry[];
}

export const nothingDrawn: DrawnPicture = { plot: null, legend: [] };

/** Where the parts of a figure leave what they draw. */
export const DrawnPictureOf = createContext<RefObject<DrawnPicture> | null>(null);

/** Leaves the rows of a plot with its figure, for as long as it is on the page. */
export function useDrawnPlot(plot: DrawnPicture['plot']) {
  const drawnRef = useContext(DrawnPictureOf);
  useEffect(() => {
    if (drawnRef === null) return undefined;
    drawnRef.current = { ...drawnRef.current, plot };
    return () => {
      drawnRef.current = { ...drawnRef.current, plot: null };
    };
  });
}

/** The same for its legend. */
export function useDrawnLegend(legend: readonly LegendEntry[]) {
  const drawnRef = useContext(DrawnPictureOf);
  useEffect(() => {
    if (drawnRef === null) return undefined;
    drawnRef.current = { ...drawnRef.current, legend };
    return () => {
      drawnRef.current = { ...drawnRef.current, legend: [] };
    };
  });
}
