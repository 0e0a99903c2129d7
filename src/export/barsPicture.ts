import { colourOf } from './palette.ts';
import type { BarsPicture, PictureBar } from '#ui/DrawnPicture.ts';
import { impossible, type DrawnPlot, type PlotBox } from './picture.ts';
import { line, plain, rect, rule, symbolShape } from './svgParts.ts';
import { textWidth, wrapped, type Stretch } from './textWidth.ts';

type Item = { kind: 'heading'; words: string } | { kind: 'bar'; bar: PictureBar; label: Stretch[][] };

/** Horizontal bars with label, value and detail written at each; many bars stand in columns. */
export function drawBars(plot: BarsPicture, box: PlotBox): DrawnPlot {
  if (box.height === null) return drawColumns(plot, box, 1);
  for (const columns of [1, 2, 3]) {
    const drawn = drawColumns(plot, box, columns);
    if (drawn.height <= box.height) return drawn;
  }
  return impossible;
}

function drawColumns(plot: BarsPicture, box: PlotBox, count: number): DrawnPlot {
  const gap = box.type * 2.5;
  const width = (box.width - gap * (count - 1)) / count;
  const at = positionOn(plot);
  const room = labelRoom(plot.marks, width, box.type);
  const columns = inColumns(itemsOf(plot.marks, room.words, box.type), count);
  const words = plot.marks.map((bar) => ({
    at: isDrawn(bar) ? at(bar.extent ?? 0) : 0,
    width: wordsWidth(bar, box.type),
  }));
  const available = width - room.total;
  const length = Math.min(
    available,
    ...words.map((one) => (one.at > 0 ? (available - one.width) / one.at : available)),
  );
  const isCut = words.some((one) => one.at * length + one.width > available + 1);
  if (length < available * 0.22 || isCut || width < box.type * 14) return impossible;

  const top = plot.referenceLine === null ? 0 : box.type * 1.7;
  const units = Math.max(...columns.map((column) => column.reduce((sum, item) => sum + heightOf(item), 0)));
  const least = top + units * box.type;
  const row = box.height === null ? box.type * 1.12 : Math.min(box.type * 1.75, (box.height - top) / units);
  const height = top + units * row;
  const svg = columns.map((column, index) => {
    const left = box.left + index * (width + gap);
    const geometry = { left, bars: left + room.total, right: left + width, top: box.top + top, row, length, at };
    return drawColumn(column, geometry, box.type) + referenceLine(plot, geometry, height - top, box.type);
  });
  return { svg: svg.join(''), height: Math.max(least, Math.min(height, box.height ?? height)) };
}

interface Geometry {
  left: number;
  /** Where bars begin. */
  bars: number;
  right: number;
  top: number;
  /** Height of one unit of height. */
  row: number;
  /** Of the longest bar possible. */
  length: number;
  at: (extent: number) => number;
}

function drawColumn(items: readonly Item[], geometry: Geometry, type: number): string {
  const { left, row } = geometry;
  let y = geometry.top;
  return items
    .map((item) => {
      const height = heightOf(item) * row;
      const start = y;
      y += height;
      return item.kind === 'heading'
        ? line(left, start + height - row * 0.35, item.words, { size: type, weight: 'bold' })
        : drawBar(item, geometry, start, height, type);
    })
    .join('');
}

function drawBar(
  { bar, label }: Extract<Item, { kind: 'bar' }>,
  geometry: Geometry,
  top: number,
  height: number,
  type: number,
) {
  const { bars, length, at, left } = geometry;
  const middle = top + height / 2;
  const thick = Math.min(height * 0.62, type * 1.5);
  const firstLine = middle + type * 0.35 - ((label.length - 1) * type * 1.1) / 2;
  const indent = bar.symbol === null ? 0 : type * 1.05;
  const extent = isDrawn(bar) ? at(bar.extent ?? 0) * length : 0;
  const words = bars + Math.max(extent, markWidth(bar, type)) + type * 0.45;
  const isMissing = bar.figure.count === null;
  const { value } = bar;
  return [
    bar.symbol === null ? '' : symbolShape(bar.symbol, bar.colour, left, middle - type * 0.36, type * 0.72),
    ...label.map((stretch, index) =>
      line(left + indent, firstLine + index * type * 1.1, trimmed(stretch), { size: type }),
    ),
    barShape(bar, bars, middle - thick / 2, extent, thick, type),
    line(words, middle + type * 0.35, value, {
      size: type,
      weight: isMissing ? 'regular' : 'bold',
      colour: isMissing ? '--ink-soft' : '--ink',
      isItalic: isMissing,
    }),
    bar.detail === ''
      ? ''
      : line(words + textWidth(`${value} `, type, 'bold'), middle + type * 0.33, bar.detail, {
          size: type * 0.86,
          colour: '--ink-soft',
        }),
  ].join('');
}

// Zero is a line, missing an empty dashed box, suppressed a filled one: none of them looks like a length.
function barShape(bar: PictureBar, x: number, y: number, extent: number, thick: number, type: number): string {
  const fill = colourOf(bar.colour);
  const baseline = rule(
    x,
    y - thick * 0.12,
    x,
    y + thick * 1.12,
    `stroke="${colourOf('--line-strong')}" stroke-width="1"`,
  );
  if (bar.figure.status === 'O') {
    return rect(
      x,
      y,
      markWidth(bar, type),
      thick,
      `fill="none" stroke="${colourOf('--line-strong')}" stroke-dasharray="4 3"`,
    );
  }
  if (bar.figure.status === 'Q') return rect(x, y, markWidth(bar, type), thick, `fill="${colourOf('--line')}"`);
  if (!isDrawn(bar)) return baseline;
  if (bar.extent === 0) return rule(x, y, x, y + thick, `stroke="${fill}" stroke-width="3"`);
  const paint =
    bar.figure.status === 'A'
      ? `fill="${fill}"`
      : `fill="${fill}" fill-opacity="0.35" stroke="${fill}" stroke-dasharray="5 3"`;
  return rect(x, y, Math.max(1.5, extent), thick, paint) + baseline;
}

function markWidth(bar: PictureBar, type: number): number {
  return bar.figure.status === 'O' || bar.figure.status === 'Q' ? type * 0.8 : 0;
}

function referenceLine(
  { referenceLine: reference }: BarsPicture,
  geometry: Geometry,
  height: number,
  type: number,
): string {
  if (reference === null) return '';
  const x = geometry.bars + geometry.at(reference.at) * geometry.length;
  const size = type * 0.86;
  const fits = x + textWidth(reference.label, size) < geometry.right;
  const bottom = geometry.top + height;
  return (
    rule(
      x,
      geometry.top - type * 0.3,
      x,
      bottom,
      `stroke="${colourOf('--ink')}" stroke-width="2" stroke-dasharray="3 4"`,
    ) +
    line(fits ? x - 4 : Math.min(x, geometry.right), geometry.top - type * 0.6, reference.label, {
      size,
      anchor: fits ? 'start' : 'end',
      colour: '--ink-soft',
    })
  );
}

function itemsOf(marks: readonly PictureBar[], width: number, type: number): Item[] {
  return marks.flatMap((bar, index): Item[] => {
    const isNew = bar.group !== undefined && bar.group !== marks[index - 1]?.group;
    const label = wrapped(plain(bar.label), type, width);
    return [...(isNew ? [{ kind: 'heading', words: bar.group ?? '' } as const] : []), { kind: 'bar', bar, label }];
  });
}

/** Heights in units of the size of type. */
function heightOf(item: Item): number {
  return item.kind === 'heading' ? 1.7 : Math.max(1.5, item.label.length * 1.15 + 0.35);
}

/** Items over columns from top to bottom; a heading never stands last in one. */
function inColumns(items: readonly Item[], count: number): Item[][] {
  const target = items.reduce((sum, item) => sum + heightOf(item), 0) / count;
  const columns: Item[][] = [[]];
  let used = 0;
  for (const item of items) {
    const isFull = used + heightOf(item) / 2 > target && columns.length < count;
    const mayBreak = columns.at(-1)?.at(-1)?.kind !== 'heading';
    if (isFull && mayBreak) {
      columns.push([]);
      used = 0;
    }
    columns.at(-1)?.push(item);
    used += heightOf(item);
  }
  return columns;
}

function labelRoom(marks: readonly PictureBar[], width: number, type: number): { words: number; total: number } {
  const longest = Math.max(...marks.map((bar) => textWidth(bar.label, type)));
  const symbol = marks.some((bar) => bar.symbol !== null) ? type * 1.05 : 0;
  const words = Math.min(longest, width * 0.36);
  return { words: words + 1, total: words + symbol + type * 0.7 };
}

function wordsWidth(bar: PictureBar, type: number): number {
  const detail = bar.detail === '' ? 0 : textWidth(` ${bar.detail}`, type * 0.86) + type * 0.3;
  return markWidth(bar, type) + type * 0.5 + textWidth(bar.value, type, 'bold') + detail;
}

function isDrawn(bar: PictureBar): boolean {
  return bar.figure.count !== null && bar.extent !== null;
}

function trimmed(stretch: readonly Stretch[]): Stretch[] {
  return stretch.map((part, index) => (index === stretch.length - 1 ? { ...part, words: part.words.trimEnd() } : part));
}

/** Where an extent lies on the axis, 0-1. A logarithmic axis begins at the power of ten below the smallest. */
function positionOn({ marks, scale, referenceLine: reference }: BarsPicture): (extent: number) => number {
  const extents = [...marks.map((bar) => bar.extent ?? 0), reference?.at ?? 0];
  const most = Math.max(...extents);
  if (most <= 0) return () => 0;
  if (scale === 'lineair') return (extent) => extent / most;
  const least = Math.min(...extents.filter((extent) => extent > 0));
  const start = 10 ** (Math.ceil(Math.log10(least)) - 1);
  return (extent) => (extent <= 0 ? 0 : Math.log10(extent / start) / Math.log10(most / start));
}
