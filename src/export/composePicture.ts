import { figuresLabel } from '#text/figuresLabel.ts';
import type { Text } from '#text/nl.ts';
import type { DrawnPicture, LegendEntry } from '#ui/DrawnPicture.ts';
import { drawBars } from './barsPicture.ts';
import { type Dataset, plainWords } from './dataset.ts';
import { drawDrawing } from './drawingPicture.ts';
import { drawFunnels } from './funnelsPicture.ts';
import { colourOf } from './palette.ts';
import type { DrawnPlot, PictureFrame, PlotBox } from './picture.ts';
import { footOf, headOf, legendOf } from './pictureParts.ts';
import { fontFamily, line, px, rect } from './svgParts.ts';
import { drawTable } from './tablePicture.ts';
import { textWidth } from './textWidth.ts';
import { xmlText } from './xmlText.ts';

export const slideFrame: PictureFrame = {
  width: 1920,
  height: 1080,
  margin: 84,
  title: 64,
  lead: 34,
  body: 31,
  foot: 19,
};
export const squareFrame: PictureFrame = {
  width: 1080,
  height: 1080,
  margin: 60,
  title: 48,
  lead: 27,
  body: 26,
  foot: 16,
};

/** As on screen: as wide as the figure is there, as high as it needs. */
export function screenFrame(width: number): PictureFrame {
  return { width: Math.max(560, Math.round(width)), height: null, margin: 28, title: 26, lead: 18, body: 16, foot: 13 };
}

export interface PictureContent {
  dataset: Dataset;
  plot: DrawnPicture['plot'];
  legend: readonly LegendEntry[];
}

interface Scale {
  body: number;
  head: number;
  foot: number;
  columns: number;
}

// The largest type at which everything fits. Bars in one column first; the title and the foot give way more slowly.
const scales: readonly Scale[] = [
  ...[1.3, 1.15, 1, 0.9, 0.8, 0.72].map((body) => scaleOf(body, 1)),
  ...[0.9, 0.8, 0.72, 0.64, 0.56, 0.48, 0.4, 0.34].map((body) => scaleOf(body, 3)),
];

function scaleOf(body: number, columns: number): Scale {
  return { body, columns, head: Math.min(1, 0.45 + 0.55 * body), foot: Math.min(1, 0.3 + 0.7 * body) };
}

/** Not even the smallest type makes the figure fit. */
export class PictureDoesNotFit extends Error {}

/**
 * The figure as one SVG: title, filters, sentence, plot, legend, notes, source, address and edition; text stays text.
 * What cannot be drawn in this frame is a table there.
 *
 * @throws PictureDoesNotFit
 */
export function composePicture(content: PictureContent, frame: PictureFrame, text: Text, fontFace = ''): string {
  const drawn = { ...content, plot: withStatusWords(content.plot, text) };
  for (const shown of [drawn, ...(drawn.plot === null ? [] : [{ ...drawn, plot: null, legend: [] }])]) {
    // What may be as high as it likes has no reason to be larger than on screen.
    for (const scale of scales.filter(({ body }) => frame.height !== null || body <= 1)) {
      const svg = composed(shown, scaledTo(frame, scale), scale.columns, text, fontFace);
      if (svg !== null) return svg;
    }
  }
  throw new PictureDoesNotFit();
}

/** On screen the word for an estimated or provisional figure stands beside its value; here in its detail or note. */
function withStatusWords(plot: DrawnPicture['plot'], { terms }: Text): DrawnPicture['plot'] {
  const added = (words: string, { status, count }: { status: keyof typeof terms.statusShort; count: number | null }) =>
    [count === null ? '' : terms.statusShort[status], words].filter((part) => part !== '').join(' · ');
  if (plot === null || plot.kind === 'drawing') return plot;
  if (plot.kind === 'bars') {
    return { ...plot, marks: plot.marks.map((bar) => ({ ...bar, detail: added(bar.detail, bar.figure) })) };
  }
  const funnels = plot.funnels.map((funnel) => ({
    ...funnel,
    stages: funnel.stages.map((stage) => ({ ...stage, note: added(stage.note, stage.figure) })),
  }));
  return { ...plot, funnels };
}

function scaledTo(frame: PictureFrame, { body, head, foot }: Scale): PictureFrame {
  return {
    ...frame,
    title: frame.title * head,
    lead: frame.lead * head,
    body: frame.body * body,
    foot: frame.foot * foot,
  };
}

function composed(
  { dataset, plot, legend }: PictureContent,
  frame: PictureFrame,
  columns: number,
  text: Text,
  fontFace: string,
): string | null {
  const { margin } = frame;
  const width = frame.width - 2 * margin;
  const head = headOf(dataset, frame, width, text);
  const foot = footOf(dataset, plot, frame, width, text);
  // A drawing is laid out with its legend, which says how large its circles are.
  const key = legendOf(plot?.kind === 'drawing' ? [] : legend, frame.body, width);
  const gap = frame.lead * 1.1;
  const below = key.height + (key.height > 0 ? gap * 0.8 : 0) + foot.height + gap;
  const top = head.height + gap;
  const room = frame.height === null ? null : frame.height - top - below - margin * 0.55;
  if (room !== null && room < frame.body * 3) return null;
  const drawn = drawPlot(
    { dataset, plot, legend },
    { left: margin, top, width, height: room, type: frame.body, columns },
  );
  if (drawn.height > (room ?? Number.MAX_VALUE)) return null;
  const plotHeight = room ?? drawn.height;
  const height = frame.height ?? Math.ceil(top + plotHeight + below + margin * 0.55);
  const legendTop = top + (room === null ? plotHeight : Math.min(plotHeight, drawn.height)) + gap * 0.8;
  const footTop = height - margin * 0.55 - foot.height;
  const label = figuresLabel(dataset.provenance, text);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${frame.width}" height="${height}" viewBox="0 0 ${frame.width} ${height}" role="img" font-family="${fontFamily}">`,
    `<title>${xmlText(label === null ? dataset.title : `${dataset.title} (${label})`)}</title>`,
    `<desc>${xmlText(plainWords(dataset.sentence))}</desc>`,
    fontFace === '' ? '' : `<style>${fontFace}</style>`,
    rect(0, 0, frame.width, height, `fill="${colourOf('--surface')}"`),
    label === null ? '' : watermark(frame, height, label),
    head.svg,
    drawn.svg,
    at(margin, legendTop, key.svg),
    at(0, footTop, foot.svg),
    '</svg>',
  ].join('');
}

function drawPlot({ plot, dataset, legend }: PictureContent, box: PlotBox): DrawnPlot {
  if (plot === null) return drawTable(dataset, box);
  switch (plot.kind) {
    case 'bars':
      return drawBars(plot, box);
    case 'funnels':
      return drawFunnels(plot, box);
    case 'drawing':
      return drawDrawing(plot, legend, box);
  }
}

function watermark(frame: PictureFrame, height: number, words: string): string {
  const size = (Math.min(frame.width, height) * 1.15 * 100) / textWidth(words, 100, 'bold');
  return `<g opacity="0.07" transform="translate(${px(frame.width / 2)} ${px(height / 2)}) rotate(-28)">${line(0, 0, words, { size, weight: 'bold', anchor: 'middle', colour: '--notice' })}</g>`;
}

function at(x: number, y: number, svg: string): string {
  return svg === '' ? '' : `<g transform="translate(${px(x)} ${px(y)})">${svg}</g>`;
}
