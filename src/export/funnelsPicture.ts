import { colourOf } from './palette.ts';
import type { FunnelsPicture, PictureFunnel } from '#ui/DrawnPicture.ts';
import { impossible, type DrawnPlot, type PlotBox } from './picture.ts';
import { line, plain, px, rect } from './svgParts.ts';
import { textWidth, wrapped } from './textWidth.ts';

/** Funnels beside each other, each as wide as its own largest stage; more than fit stand in rows. */
export function drawFunnels({ funnels }: FunnelsPicture, box: PlotBox): DrawnPlot {
  const most = Math.max(1, Math.floor(box.width / (box.type * 15)));
  const columns = Math.min(funnels.length, most, funnels.length > 3 ? 4 : 3);
  const rows = Math.ceil(funnels.length / columns);
  const gap = box.type * 2.2;
  const width = (box.width - gap * (columns - 1)) / columns;
  const grid = funnels.map((funnel) => layoutOf(funnel, width, box.type));
  const least = Math.max(...grid.map((layout) => layout.least));
  const rowHeight = box.height === null ? least * 1.15 : (box.height - gap * (rows - 1)) / rows;
  if (rowHeight < least) return box.height === null ? impossible : { svg: '', height: least * rows + gap * (rows - 1) };
  const height = Math.min(rowHeight, least * 1.9);
  const svg = grid.map((layout, index) => {
    const left = box.left + (index % columns) * (width + gap);
    const top = box.top + Math.floor(index / columns) * (height + gap);
    return drawFunnel(layout, left, top, width, height, box.type);
  });
  return { svg: svg.join(''), height: height * rows + gap * (rows - 1) };
}

interface FunnelLayout {
  funnel: PictureFunnel;
  /** Lines of name and note above each band. */
  names: readonly { label: string; notes: readonly string[] }[];
  least: number;
}

const headingHeight = 1.9;
const bandHeight = 1.9;
const betweenHeight = 2;

function layoutOf(funnel: PictureFunnel, width: number, type: number): FunnelLayout {
  const names = funnel.stages.map((stage) => ({
    label: stage.label,
    notes: wrapped(plain(stage.note), type * 0.86, width).map((parts) =>
      parts
        .map(({ words }) => words)
        .join('')
        .trimEnd(),
    ),
  }));
  const lines = names.reduce((sum, { notes }) => sum + 1.5 + notes.length * 1.1, 0);
  const units = headingHeight + lines + funnel.stages.length * bandHeight + (funnel.stages.length - 1) * betweenHeight;
  return { funnel, names, least: units * type };
}

function drawFunnel(
  { funnel, names, least }: FunnelLayout,
  left: number,
  top: number,
  width: number,
  height: number,
  type: number,
): string {
  const { stages } = funnel;
  const spare = (height - least) / Math.max(1, stages.length * 2 - 1);
  const band = bandHeight * type + spare;
  const between = betweenHeight * type + spare;
  const largest = Math.max(1, ...stages.map(({ figure }) => figure.count ?? 0));
  const middle = left + width / 2;
  const parts = [
    line(middle, top + type * 1.15, funnel.heading, { size: type * 1.12, weight: 'bold', anchor: 'middle' }),
  ];
  let y = top + headingHeight * type;
  let bottomWidth = 0;
  for (const [index, stage] of stages.entries()) {
    const name = names[index];
    const own = stage.figure.count === null ? width * 0.3 : Math.max(3, (stage.figure.count / largest) * width);
    const head = type * (1.5 + (name?.notes.length ?? 0) * 1.1);
    if (index > 0) {
      // The slope says that people move on; the words on it, out of how many.
      const slopeTop = y;
      y += between;
      const slopeWords = funnel.between[index - 1] ?? '';
      parts.push(slope(middle, slopeTop, bottomWidth, y, own, stage.colour));
      if (slopeWords !== '') parts.push(onGround(middle, slopeTop + between / 2 + type * 0.3, slopeWords, type * 0.86));
    }
    const words = nameWords(middle, y, name, type);
    // Above the first band, below the others: a name never parts a slope from its band.
    const bandTop = index === 0 ? y + head : y;
    parts.push(index === 0 ? words : nameWords(middle, y + band, name, type));
    parts.push(bandShape(stage, middle - own / 2, bandTop, own, band));
    parts.push(
      line(middle, bandTop + band / 2 + type * 0.42, stage.value, {
        size: stage.figure.count !== null ? type * 1.25 : type,
        weight: stage.figure.count !== null ? 'bold' : 'regular',
        isItalic: stage.figure.count === null,
        anchor: 'middle',
        colour: stage.figure.count !== null ? '--ink' : '--ink-soft',
      }),
    );
    bottomWidth = own;
    y = index === 0 ? bandTop + band : bandTop + band + head;
  }
  return parts.join('');
}

function nameWords(middle: number, top: number, name: FunnelLayout['names'][number] | undefined, type: number): string {
  if (name === undefined) return '';
  return [
    line(middle, top + type * 1.1, name.label, { size: type, weight: 'bold', anchor: 'middle' }),
    ...name.notes.map((note, index) =>
      line(middle, top + type * (2.15 + index * 1.1), note, {
        size: type * 0.86,
        anchor: 'middle',
        colour: '--ink-soft',
      }),
    ),
  ].join('');
}

function bandShape(
  stage: PictureFunnel['stages'][number],
  x: number,
  y: number,
  width: number,
  height: number,
): string {
  const strong = colourOf(stage.strongColour);
  const { status } = stage.figure;
  if (status === 'A')
    return rect(x, y, width, height, `fill="${colourOf(stage.colour)}" stroke="${strong}" stroke-width="1.5"`);
  if (status === 'Q') return rect(x, y, width, height, `fill="${colourOf('--line')}"`);
  const fill = stage.figure.count !== null ? colourOf(stage.colour) : 'none';
  return rect(
    x,
    y,
    width,
    height,
    `fill="${fill}" fill-opacity="0.5" stroke="${strong}" stroke-width="1.5" stroke-dasharray="6 4"`,
  );
}

function slope(middle: number, top: number, above: number, bottom: number, below: number, colour: string): string {
  const points = [
    [middle - above / 2, top],
    [middle + above / 2, top],
    [middle + below / 2, bottom],
    [middle - below / 2, bottom],
  ];
  return `<polygon points="${points.map(([x = 0, y = 0]) => `${px(x)},${px(y)}`).join(' ')}" fill="${colourOf(colour)}" fill-opacity="0.28"/>`;
}

/** Words on a white label, so that they read the same on a slope and beside it. */
function onGround(middle: number, y: number, words: string, size: number): string {
  const width = textWidth(words, size) + size;
  return (
    rect(middle - width / 2, y - size, width, size * 1.4, `rx="${px(size * 0.7)}" fill="#ffffff" fill-opacity="0.92"`) +
    line(middle, y, words, { size, anchor: 'middle' })
  );
}
