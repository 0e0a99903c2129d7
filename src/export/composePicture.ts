import type { Text } from '#text/nl.ts';
import { drawBars } from './barsPicture.ts';
import { editionLine } from './clipboardText.ts';
import { type Dataset, plainWords, sourceInWords } from './dataset.ts';
import { drawFunnels } from './funnelsPicture.ts';
import { colourOf } from './palette.ts';
import type { DrawnPicture, LegendEntry } from '#ui/DrawnPicture.ts';
import type { DrawnPlot, PlotBox } from './picture.ts';
import { line, plain, px, rect, rule, symbolShape } from './svgParts.ts';
import { drawTable } from './tablePicture.ts';
import { stretches, textWidth, wrapped, type Stretch } from './textWidth.ts';
import { xmlText } from './xmlText.ts';

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
  return { width: Math.round(width), height: null, margin: 28, title: 26, lead: 18, body: 16, foot: 13 };
}

export interface PictureContent {
  dataset: Dataset;
  plot: DrawnPicture['plot'];
  legend: readonly LegendEntry[];
}

// The largest type at which everything fits; words at the foot give way before those of the plot.
const scales = [1, 0.92, 0.85, 0.78, 0.7, 0.62, 0.54, 0.46, 0.38].flatMap((type) =>
  [1, 0.9, 0.8].map((foot) => ({ type, foot: foot * Math.min(1, type + 0.15) })),
);

/** The figure as one SVG: title, filters, sentence, plot, legend, notes, source, address and edition; text stays text. */
export function composePicture(content: PictureContent, frame: PictureFrame, text: Text, fontFace = ''): string {
  for (const { type, foot } of scales) {
    const scaled = {
      ...frame,
      title: frame.title * type,
      lead: frame.lead * type,
      body: frame.body * type,
      foot: frame.foot * foot,
    };
    const svg = composed(content, scaled, text, fontFace);
    if (svg !== null) return svg;
  }
  throw new Error('The figure does not fit this picture');
}

function composed(
  { dataset, plot, legend }: PictureContent,
  frame: PictureFrame,
  text: Text,
  fontFace: string,
): string | null {
  const { margin } = frame;
  const width = frame.width - 2 * margin;
  const head = headOf(dataset, frame, width, text);
  const foot = footOf(dataset, plot, frame, width, text);
  const key = legendOf(legend, frame, width);
  const gap = frame.lead * 1.1;
  const below = key.height + (key.height > 0 ? gap * 0.8 : 0) + foot.height + gap;
  const top = head.height + gap;
  const room = frame.height === null ? null : frame.height - top - below - margin * 0.55;
  if (room !== null && room < frame.body * 3) return null;
  const drawn = drawPlot(plot, dataset, { left: margin, top, width, height: room, type: frame.body });
  if (drawn.height > (room ?? Number.MAX_VALUE)) return null;
  const plotHeight = room ?? drawn.height;
  const height = frame.height ?? Math.ceil(top + plotHeight + below + margin * 0.55);
  const legendTop = top + (room === null ? plotHeight : Math.min(plotHeight, drawn.height)) + gap * 0.8;
  const footTop = height - margin * 0.55 - foot.height;
  const { isFictitious } = dataset.provenance;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${frame.width}" height="${height}" viewBox="0 0 ${frame.width} ${height}" role="img" font-family="'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', Arial, 'Liberation Sans', Helvetica, sans-serif">`,
    `<title>${xmlText(isFictitious ? `${dataset.title} (${text.terms.fictitious})` : dataset.title)}</title>`,
    `<desc>${xmlText(plainWords(dataset.sentence))}</desc>`,
    fontFace === '' ? '' : `<style>${fontFace}</style>`,
    rect(0, 0, frame.width, height, `fill="${colourOf('--surface')}"`),
    isFictitious ? watermark(frame, height, text) : '',
    head.svg,
    drawn.svg,
    at(margin, legendTop, key.svg),
    at(0, footTop, foot.svg),
    '</svg>',
  ].join('');
}

function drawPlot(plot: DrawnPicture['plot'], dataset: Dataset, box: PlotBox): DrawnPlot {
  if (plot === null) return drawTable(dataset, box);
  return plot.kind === 'bars' ? drawBars(plot, box) : drawFunnels(plot, box);
}

interface Part {
  svg: string;
  height: number;
}

function headOf(dataset: Dataset, frame: PictureFrame, width: number, text: Text): Part {
  const { margin } = frame;
  const isFictitious = dataset.provenance.isFictitious;
  const strip = isFictitious ? frame.lead * 1.9 : frame.lead * 0.3;
  const parts = [rect(0, 0, frame.width, strip, `fill="${colourOf(isFictitious ? '--notice' : '--accent')}"`)];
  if (isFictitious) {
    const label = text.terms.fictitious.toUpperCase();
    parts.push(
      line(margin, strip / 2 + frame.lead * 0.35, label, { size: frame.lead, weight: 'bold', colour: '--surface' }),
    );
  }
  let y = strip + margin * 0.55;
  const block = (
    lines: readonly Stretch[][],
    size: number,
    height: number,
    colour = '--ink',
    weight: 'regular' | 'bold' = 'regular',
  ) => {
    for (const one of lines) {
      y += size * height;
      parts.push(line(margin, y - size * (height - 1) * 0.5 - size * 0.22, one, { size, colour, weight }));
    }
  };
  block(wrapped(plain(dataset.title, 'bold'), frame.title, width), frame.title, 1.15, '--ink', 'bold');
  y += frame.lead * 0.15;
  block(wrapped(plain(dataset.provenance.filters), frame.lead * 0.8, width), frame.lead * 0.8, 1.35, '--ink-soft');
  y += frame.lead * 0.45;
  block(wrapped(stretches(dataset.sentence), frame.lead, width), frame.lead, 1.35);
  return { svg: parts.join(''), height: y };
}

function footOf(dataset: Dataset, plot: DrawnPicture['plot'], frame: PictureFrame, width: number, text: Text): Part {
  const { foot: size, margin } = frame;
  const { provenance, sources, counted } = dataset;
  const { frame: words } = text.figures;
  const ofPlot = [
    ...(plot?.kind === 'bars' && plot.scale === 'log' ? [words.logScale] : []),
    ...(plot?.kind === 'funnels' && plot.funnels.length > 1 ? [words.ownScales] : []),
  ];
  const notes = [...ofPlot, ...dataset.notes];
  const label = provenance.isFictitious ? `**${text.terms.fictitious.toUpperCase()}** · ` : '';
  const paragraphs = [
    ...(notes.length === 0 ? [] : [`**${words.caveats}:** ${notes.map(plainWords).join(' · ')}`]),
    `**${words.source(sources.length)}:** ${[...sources.map(sourceInWords), ...counted].join(' · ')}`,
    `${label}**${text.exports.product}** · ${editionLine(provenance, text)} · ${provenance.address}`,
  ];
  const parts = [rule(margin, 0, frame.width - margin, 0, `stroke="${colourOf('--line')}" stroke-width="1.5"`)];
  let y = size * 0.7;
  for (const paragraph of paragraphs) {
    for (const one of wrapped(stretches(paragraph), size, width)) {
      y += size * 1.4;
      parts.push(line(margin, y - size * 0.35, one, { size, colour: '--ink-soft' }));
    }
    y += size * 0.25;
  }
  return { svg: parts.join(''), height: y };
}

function legendOf(legend: readonly LegendEntry[], frame: PictureFrame, width: number): Part {
  if (legend.length === 0) return { svg: '', height: 0 };
  const size = frame.body * 0.86;
  let x = 0;
  let y = 0;
  const parts = legend.map(({ label, colour, symbol }) => {
    const own = size * 1.1 + textWidth(label, size);
    if (x > 0 && x + own > width) {
      x = 0;
      y += size * 1.5;
    }
    const start = x;
    x += own + size * 1.4;
    return (
      symbolShape(symbol, colour, start, y + size * 0.18, size * 0.8) +
      line(start + size * 1.1, y + size * 0.9, label, { size })
    );
  });
  return { svg: parts.join(''), height: y + size * 1.2 };
}

function watermark(frame: PictureFrame, height: number, text: Text): string {
  const words = text.terms.fictitious;
  const size = (Math.min(frame.width, height) * 1.15 * 100) / textWidth(words, 100, 'bold');
  return `<g opacity="0.07" transform="translate(${px(frame.width / 2)} ${px(height / 2)}) rotate(-28)">${line(0, 0, words, { size, weight: 'bold', anchor: 'middle', colour: '--notice' })}</g>`;
}

function at(x: number, y: number, svg: string): string {
  return svg === '' ? '' : `<g transform="translate(${px(x)} ${px(y)})">${svg}</g>`;
}
