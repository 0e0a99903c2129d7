import type { DrawingPicture, LegendEntry } from '#ui/DrawnPicture.ts';
import { impossible, type DrawnPlot, type PlotBox } from './picture.ts';
import { legendOf } from './pictureParts.ts';
import { svgOfElement } from './renderedSvg.ts';
import { px } from './svgParts.ts';

/** A drawing of our own as the page draws it, and below it what its colours and sizes stand for. */
export function drawDrawing(plot: DrawingPicture, legend: readonly LegendEntry[], box: PlotBox): DrawnPlot {
  const { left, top, width, height, type } = box;
  const gap = type * 0.9;
  const room = height === null ? null : height - gap - legendOf(legend, type, width).height;
  const laidOut = plot.layout({ width, height: room, type });
  if (laidOut === null) return impossible;
  const key = legendOf(legend, type, width, laidOut.scale ?? '');
  const drawing = svgOfElement(laidOut.element, { x: left, y: top, width: laidOut.width, height: laidOut.height });
  return {
    svg: `${drawing}<g transform="translate(${px(left)} ${px(top + laidOut.height + gap)})">${key.svg}</g>`,
    height: laidOut.height + gap + key.height,
  };
}
