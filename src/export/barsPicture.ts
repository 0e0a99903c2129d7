import { colourOf } from './palette.ts';
import type { BarsPicture, PictureBar } from '#ui/DrawnPicture.ts';
import {
  heightOf,
  inColumns,
  isDrawn,
  type Item,
  itemsOf,
  labelRoom,
  markWidth,
  positionOn,
  wordsWidth,
} from './barsLayout.ts';
import { impossible, type DrawnPlot, type PlotBox } from './picture.ts';
import { line, rect, rule, symbolShape } from './svgParts.ts';
import { textWidth, type Stretch } from './textWidth.ts';

/** Horizontal bars with label, value and detail written at each; many bars stand in columns. */
export function drawBars(plot: BarsPicture, box: PlotBox): DrawnPlot {
  if (box.height === null) return drawColumns(plot, box, 1);
  for (let columns = 1; columns <= box.columns; columns += 1) {
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
  const row = box.height === null ? box.type * 1.12 : Math.min(box.type * 2.1, (box.height - top) / units);
  const height = top + units * row;
  const svg = columns.map((column, index) => {
    const left = box.left + index * (width + gap);
    const geometry = {
      left,
      indent: room.indent,
      bars: left + room.total,
      right: left + width,
      top: box.top + top,
      row,
      length,
      at,
    };
    return drawColumn(column, geometry, referenceLine(plot, geometry, height - top, box.type), box.type);
  });
  return { svg: svg.join(''), height: Math.max(least, Math.min(height, box.height ?? height)) };
}

interface Geometry {
  left: number;
  /** Of labels, beside symbols. */
  indent: number;
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

/** Shapes, then the reference line over them, then words that stay legible on both. */
function drawColumn(items: readonly Item[], geometry: Geometry, reference: string, type: number): string {
  const { left, row } = geometry;
  let y = geometry.top;
  const drawn = items.map((item) => {
    const height = heightOf(item) * row;
    const start = y;
    y += height;
    return item.kind === 'heading'
      ? { shape: '', words: line(left, start + height - row * 0.35, item.words, { size: type, weight: 'bold' }) }
      : drawBar(item, geometry, start, height, type);
  });
  return [...drawn.map(({ shape }) => shape), reference, ...drawn.map(({ words }) => words)].join('');
}

function drawBar(
  { bar, label }: Extract<Item, { kind: 'bar' }>,
  geometry: Geometry,
  top: number,
  height: number,
  type: number,
): { shape: string; words: string } {
  const { bars, length, at, left, indent } = geometry;
  const middle = top + height / 2;
  const thick = Math.min(geometry.row * 0.93, type * 1.5);
  const firstLine = middle + type * 0.35 - ((label.length - 1) * type * 1.1) / 2;
  const extent = isDrawn(bar) ? at(bar.extent ?? 0) * length : 0;
  const end = bars + Math.max(extent, markWidth(bar, type)) + type * 0.45;
  const isMissing = bar.figure.count === null;
  const { value } = bar;
  const words = [
    bar.symbol === null ? '' : symbolShape(bar.symbol, bar.colour, left, middle - type * 0.36, type * 0.72),
    ...label.map((stretch, index) =>
      line(left + indent, firstLine + index * type * 1.1, trimmed(stretch), { size: type }),
    ),
    line(end, middle + type * 0.35, value, {
      hasHalo: true,
      size: type,
      weight: isMissing ? 'regular' : 'bold',
      colour: isMissing ? '--ink-soft' : '--ink',
      isItalic: isMissing,
    }),
    bar.detail === ''
      ? ''
      : line(end + textWidth(`${value} `, type, 'bold'), middle + type * 0.33, bar.detail, {
          hasHalo: true,
          size: type * 0.86,
          colour: '--ink-soft',
        }),
  ];
  return { shape: barShape(bar, bars, middle - thick / 2, extent, thick, type), words: words.join('') };
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

function trimmed(stretch: readonly Stretch[]): Stretch[] {
  return stretch.map((part, index) => (index === stretch.length - 1 ? { ...part, words: part.words.trimEnd() } : part));
}
