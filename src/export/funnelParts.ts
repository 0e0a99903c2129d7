import type { PictureFunnel } from '#ui/DrawnPicture.ts';
import { colourOf } from './palette.ts';
import { line, plain, px, rect } from './svgParts.ts';
import { textWidth, wrapped } from './textWidth.ts';

type Stage = PictureFunnel['stages'][number];

/** The notes of a stage on lines that fit. */
export function noteLines(note: string, size: number, width: number): string[] {
  return wrapped(plain(note), size, width).map((parts) =>
    parts
      .map(({ words }) => words)
      .join('')
      .trimEnd(),
  );
}

/** How wide the bands of a funnel are, the largest as wide as there is room. */
export function bandWidths({ stages }: PictureFunnel, width: number): number[] {
  const largest = Math.max(1, ...stages.map(({ figure }) => figure.count ?? 0));
  return stages.map(({ figure }) =>
    figure.count === null ? width * 0.3 : Math.max(3, (figure.count / largest) * width),
  );
}

/** One stage: a band, and its value on it, or beside it where the band is too narrow. */
export function band(stage: Stage, middle: number, top: number, width: number, height: number, type: number): string {
  const isKnown = stage.figure.count !== null;
  const size = isKnown ? type * 1.2 : type;
  const fits = textWidth(stage.value, size, 'bold') + type * 0.6 < width;
  return (
    bandShape(stage, middle - width / 2, top, width, height) +
    line(fits ? middle : middle + width / 2 + type * 0.4, top + height / 2 + size * 0.35, stage.value, {
      size,
      weight: isKnown ? 'bold' : 'regular',
      isItalic: !isKnown,
      anchor: fits ? 'middle' : 'start',
      colour: isKnown ? '--ink' : '--ink-soft',
    })
  );
}

function bandShape(
  { colour, strongColour, figure }: Stage,
  x: number,
  y: number,
  width: number,
  height: number,
): string {
  const edge = `stroke="${colourOf(strongColour)}" stroke-width="1.5"`;
  if (figure.status === 'A') return rect(x, y, width, height, `fill="${colourOf(colour)}" ${edge}`);
  if (figure.status === 'Q') return rect(x, y, width, height, `fill="${colourOf('--line')}"`);
  const fill = figure.count === null ? 'none' : colourOf(colour);
  return rect(x, y, width, height, `fill="${fill}" fill-opacity="0.5" ${edge} stroke-dasharray="6 4"`);
}

/** What joins two bands: that people move on, and in words out of how many. */
export function slope(
  middle: number,
  from: { y: number; width: number },
  to: { y: number; width: number; colour: string },
  words: string,
  size: number,
): string {
  const points = [
    [middle - from.width / 2, from.y],
    [middle + from.width / 2, from.y],
    [middle + to.width / 2, to.y],
    [middle - to.width / 2, to.y],
  ];
  const shape = `<polygon points="${points.map(([x = 0, y = 0]) => `${px(x)},${px(y)}`).join(' ')}" fill="${colourOf(to.colour)}" fill-opacity="0.28"/>`;
  const lines = words === '' ? [] : words.split('\n');
  const first = (from.y + to.y) / 2 + size * (0.35 - (lines.length - 1) * 0.7);
  return shape + lines.map((one, index) => onGround(middle, first + index * size * 1.4, one, size)).join('');
}

/** Words on a white label, so that they read the same on a slope and beside it. */
function onGround(middle: number, y: number, words: string, size: number): string {
  const width = textWidth(words, size) + size;
  return (
    rect(
      middle - width / 2,
      y - size * 1.02,
      width,
      size * 1.38,
      `rx="${px(size * 0.69)}" fill="${colourOf('--surface')}" fill-opacity="0.92"`,
    ) + line(middle, y, words, { size, anchor: 'middle' })
  );
}
