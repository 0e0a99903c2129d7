import type { Dataset } from './dataset.ts';
import { colourOf } from './palette.ts';
import { impossible, type DrawnPlot, type PlotBox } from './picture.ts';
import { line, plain, rule } from './svgParts.ts';
import { textWidth, wrapped, type Stretch } from './textWidth.ts';

interface Cell {
  lines: readonly Stretch[][];
  isNumeric: boolean;
}

const gap = 1.2;
const lineHeight = 1.2;
const padding = 0.75;

/** The table of a figure, for what has no plot and for readers who look at the table. */
export function drawTable({ columns, rows }: Pick<Dataset, 'columns' | 'rows'>, box: PlotBox): DrawnPlot {
  const { type } = box;
  const widths = columnWidths({ columns, rows }, box);
  if (widths === null) return impossible;
  const cellsOf = (words: readonly string[], weight: Stretch['weight']): Cell[] =>
    columns.map((column, index) => ({
      lines: wrapped(plain(words[index] || '–', weight), type, widths[index] ?? 0),
      isNumeric: column.numeric,
    }));
  const header = cellsOf(
    columns.map((column) => column.header),
    'bold',
  );
  const body = rows.map((row) => cellsOf(row.cells, 'regular'));
  const heights = [header, ...body].map((row) => rowHeight(row) * type);
  const least = heights.reduce((sum, height) => sum + height, 0);
  if (box.height !== null && least > box.height) return { svg: '', height: least };
  const stretch = box.height === null ? 1 : Math.min(1.5, box.height / least);
  let y = box.top;
  const svg = [header, ...body].map((row, index) => {
    const height = (heights[index] ?? 0) * stretch;
    const top = y;
    y += height;
    const isHeader = index === 0;
    const stroke = colourOf(isHeader ? '--line-strong' : '--line');
    return (
      drawRow(row, widths, box.left, top, height, type, isHeader) +
      rule(box.left, y, box.left + box.width, y, `stroke="${stroke}" stroke-width="${isHeader ? 2 : 1}"`)
    );
  });
  return { svg: svg.join(''), height: y - box.top };
}

function rowHeight(row: readonly Cell[]): number {
  return Math.max(...row.map(({ lines }) => lines.length)) * lineHeight + padding;
}

function drawRow(
  row: readonly Cell[],
  widths: readonly number[],
  left: number,
  top: number,
  height: number,
  type: number,
  isHeader: boolean,
): string {
  let x = left;
  return row
    .map(({ lines, isNumeric }, column) => {
      const width = widths[column] ?? 0;
      const start = x;
      x += width + gap * type;
      const first = top + height / 2 + type * 0.35 - ((lines.length - 1) * type * lineHeight) / 2;
      return lines
        .map((stretch, index) =>
          line(isNumeric ? start + width : start, first + index * type * lineHeight, wordsOf(stretch), {
            size: type,
            weight: isHeader ? 'bold' : 'regular',
            anchor: isNumeric ? 'end' : 'start',
          }),
        )
        .join('');
    })
    .join('');
}

function wordsOf(stretch: readonly Stretch[]): string {
  return stretch
    .map(({ words }) => words)
    .join('')
    .trimEnd();
}

/** As wide as their words where that fits; else the columns of words give way, numbers never. */
function columnWidths({ columns, rows }: Pick<Dataset, 'columns' | 'rows'>, box: PlotBox): number[] | null {
  const room = box.width - gap * box.type * (columns.length - 1);
  const wanted = columns.map((_, index) =>
    Math.max(...rows.map((row) => textWidth(row.cells[index] ?? '', box.type)), box.type * 2),
  );
  const headers = columns.map((column) => textWidth(column.header, box.type, 'bold'));
  const fixed = wanted.map((width, index) =>
    columns[index]?.numeric
      ? Math.max(width, Math.min(headers[index] ?? 0, box.type * 7))
      : Math.max(width, headers[index] ?? 0),
  );
  const total = fixed.reduce((sum, width) => sum + width, 0);
  if (total <= room) {
    const spare = room - total;
    return fixed.map((width) => width + spare / columns.length);
  }
  const numbers = fixed.reduce((sum, width, index) => sum + (columns[index]?.numeric ? width : 0), 0);
  const words = total - numbers;
  const share = (room - numbers) / words;
  if (share < 0.2) return null;
  return fixed.map((width, index) => (columns[index]?.numeric ? width : width * share));
}
