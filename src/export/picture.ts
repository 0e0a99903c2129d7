/** Where a plot is drawn. Without a height it takes what it needs; with one it fills it, or needs more and says so. */
export interface PlotBox {
  left: number;
  top: number;
  width: number;
  height: number | null;
  /** Size of its type in pixels. */
  type: number;
  /** In how many columns its bars may stand. */
  columns: number;
}

/** Pixels. Without a height a picture is as high as what is on it. */
export interface PictureFrame {
  width: number;
  height: number | null;
  margin: number;
  title: number;
  lead: number;
  body: number;
  foot: number;
}

/** A plot as SVG; `height` is what it takes, Infinity where it cannot be drawn at this size of type. */
export interface DrawnPlot {
  svg: string;
  height: number;
}

export const impossible: DrawnPlot = { svg: '', height: Infinity };
