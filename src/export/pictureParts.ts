import { figuresLabel } from '#text/figuresLabel.ts';
import type { Text } from '#text/nl.ts';
import type { DrawnPicture, LegendEntry } from '#ui/DrawnPicture.ts';
import { editionLine } from './clipboardText.ts';
import { type Dataset, plainWords, sourceInWords } from './dataset.ts';
import { colourOf } from './palette.ts';
import type { PictureFrame } from './picture.ts';
import { line, plain, rect, rule, symbolShape } from './svgParts.ts';
import { stretches, textWidth, wrapped, type Stretch } from './textWidth.ts';

/** A block of a picture and how high it is. */
export interface Part {
  svg: string;
  height: number;
}

/** Title, filters, sentence; above them, in a band, the label of figures that are not published. */
export function headOf(dataset: Dataset, frame: PictureFrame, width: number, text: Text): Part {
  const { margin } = frame;
  const label = figuresLabel(dataset.provenance, text);
  const strip = label !== null ? frame.lead * 1.9 : frame.lead * 0.3;
  const parts = [rect(0, 0, frame.width, strip, `fill="${colourOf(label !== null ? '--notice' : '--accent')}"`)];
  if (label !== null) {
    parts.push(
      line(margin, strip / 2 + frame.lead * 0.35, label.toUpperCase(), {
        size: frame.lead,
        weight: 'bold',
        colour: '--surface',
      }),
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

/** Notes, sources, edition and address. */
export function footOf(
  dataset: Dataset,
  plot: DrawnPicture['plot'],
  frame: PictureFrame,
  width: number,
  text: Text,
): Part {
  const { foot: size, margin } = frame;
  const { provenance, sources, counted } = dataset;
  const { frame: words } = text.figures;
  const ofPlot = [
    ...(plot?.kind === 'bars' && plot.scale === 'log' ? [words.logScale] : []),
    ...(plot?.kind === 'funnels' && plot.funnels.length > 1 ? [words.ownScales] : []),
  ];
  const notes = [...ofPlot, ...dataset.notes];
  const label = figuresLabel(provenance, text);
  const paragraphs = [
    ...(notes.length === 0 ? [] : [`**${words.caveats}:** ${notes.map(plainWords).join(' · ')}`]),
    `**${words.source(sources.length)}:** ${[...sources.map(sourceInWords), ...counted].join(' · ')}`,
    `${label === null ? '' : `**${label.toUpperCase()}** · `}**${editionLine(provenance, text)}** · ${provenance.pinnedAddress}`,
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

/** Which symbol and colour stand for what, on as many lines as it takes; `closing` says what sizes stand for. */
export function legendOf(legend: readonly LegendEntry[], type: number, width: number, closing = ''): Part {
  if (legend.length === 0 && closing === '') return { svg: '', height: 0 };
  const size = type * 0.86;
  let x = 0;
  let y = 0;
  const place = (own: number): number => {
    if (x > 0 && x + own > width) {
      x = 0;
      y += size * 1.5;
    }
    const start = x;
    x += own + size * 1.4;
    return start;
  };
  const parts = legend.map(({ label, colour, symbol }) => {
    const start = place(size * 1.1 + textWidth(label, size));
    return (
      symbolShape(symbol, colour, start, y + size * 0.18, size * 0.8) +
      line(start + size * 1.1, y + size * 0.9, label, { size })
    );
  });
  for (const [index, words] of wrapped(plain(closing), size, width).entries()) {
    const start = index === 0 ? place(textWidth(closing, size)) : 0;
    if (index > 0) y += size * 1.3;
    parts.push(line(start, y + size * 0.9, words, { size, colour: '--ink-soft' }));
  }
  return { svg: parts.join(''), height: y + size * 1.2 };
}
