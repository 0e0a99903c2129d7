import type { BarsPicture, PictureBar } from '#ui/DrawnPicture.ts';
import { plain } from './svgParts.ts';
import { textWidth, wrapped, type Stretch } from './textWidth.ts';

/** What stands under each other in a column of bars. */
export type Item = { kind: 'heading'; words: string } | { kind: 'bar'; bar: PictureBar; label: Stretch[][] };

/** Bars in order, with a heading above each group. */
export function itemsOf(marks: readonly PictureBar[], width: number, type: number): Item[] {
  return marks.flatMap((bar, index): Item[] => {
    const isNew = bar.group !== undefined && bar.group !== marks[index - 1]?.group;
    const label = wrapped(plain(bar.label), type, width);
    return [...(isNew ? [{ kind: 'heading', words: bar.group ?? '' } as const] : []), { kind: 'bar', bar, label }];
  });
}

/** Heights in units of the size of type. */
export function heightOf(item: Item): number {
  return item.kind === 'heading' ? 1.7 : Math.max(1.5, item.label.length * 1.15 + 0.35);
}

/** Items over columns from top to bottom; a group stays together. */
export function inColumns(items: readonly Item[], count: number): Item[][] {
  const target = items.reduce((sum, item) => sum + heightOf(item), 0) / count;
  const hasGroups = items.some(({ kind }) => kind === 'heading');
  const columns: Item[][] = [[]];
  let used = 0;
  for (const item of items) {
    const isFull = used + heightOf(item) / 2 > target && columns.length < count;
    const mayBreak = item.kind === 'heading' || !hasGroups;
    if (isFull && mayBreak) {
      columns.push([]);
      used = 0;
    }
    columns.at(-1)?.push(item);
    used += heightOf(item);
  }
  return columns;
}

/** Room for labels: what they may take, and where bars begin. A word is never broken. */
export function labelRoom(
  marks: readonly PictureBar[],
  width: number,
  type: number,
): { words: number; indent: number; total: number } {
  const longest = Math.max(...marks.map((bar) => textWidth(bar.label, type)));
  const longestWord = Math.max(...marks.flatMap((bar) => bar.label.split(' ').map((word) => textWidth(word, type))));
  const symbol = marks.some((bar) => bar.symbol !== null) ? type * 1.05 : 0;
  const words = Math.min(longest, Math.max(longestWord, width * 0.34));
  return { words: words + 1, indent: symbol, total: words + symbol + type * 0.7 };
}

/** What is written at the end of a bar takes this much. */
export function wordsWidth(bar: PictureBar, type: number): number {
  const detail = bar.detail === '' ? 0 : textWidth(` ${bar.detail}`, type * 0.86) + type * 0.3;
  return markWidth(bar, type) + type * 0.5 + textWidth(bar.value, type, 'bold') + detail;
}

/** Whether a bar has a length. */
export function isDrawn(bar: PictureBar): boolean {
  return bar.figure.count !== null && bar.extent !== null;
}

/** Where an extent lies on the axis, 0-1. A logarithmic axis begins at the power of ten below the smallest. */
export function positionOn({ marks, scale, referenceLine: reference }: BarsPicture): (extent: number) => number {
  const extents = [...marks.map((bar) => bar.extent ?? 0), reference?.at ?? 0];
  const most = Math.max(...extents);
  if (most <= 0) return () => 0;
  if (scale === 'lineair') return (extent) => extent / most;
  const least = Math.min(...extents.filter((extent) => extent > 0));
  const start = 10 ** (Math.ceil(Math.log10(least)) - 1);
  return (extent) => (extent <= 0 ? 0 : Math.log10(extent / start) / Math.log10(most / start));
}

/** A figure that is missing or suppressed has a box of its own in the place of a length. */
export function markWidth(bar: PictureBar, type: number): number {
  return bar.figure.status === 'O' || bar.figure.status === 'Q' ? type * 0.8 : 0;
}
