import { getDocumentProxy } from 'unpdf';

/** Words as they stand on a sheet: left, right, and the line they stand on, in points from the left and from below. */
interface PlacedWords {
  words: string;
  left: number;
  right: number;
  top: number;
  base: number;
}

export interface PdfSheet {
  /** In points, 72 to an inch. */
  width: number;
  height: number;
  placed: readonly PlacedWords[];
}

const millimetre = 72 / 25.4;
/** How high capitals and figures are, as a part of the type's size. */
const capitals = 0.7;
/** What the widths of glyphs add up to too much, in points. */
const rounding = 2;

/** The text of a PDF as a reader that knows nothing of the page finds it, sheet by sheet, with its place. */
export async function readPdf(pdf: Buffer): Promise<PdfSheet[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const sheets = await Promise.all(
    numbers.map(async (number) => {
      const page = await document.getPage(number);
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
      const { items } = await page.getTextContent();
      const placed = items.flatMap((item): PlacedWords[] => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [, , , , x, y] = item.transform.map(Number);
        if (x === undefined || y === undefined) throw new Error(`“${item.str}” has no place on its sheet.`);
        return [{ words: item.str, left: x, right: x + item.width, top: y + item.height * capitals, base: y }];
      });
      return { width: right - left, height: top - bottom, placed };
    }),
  );
  await document.destroy();
  return sheets;
}

/** Everything that is written, without white space: lines break elsewhere on paper. */
export function lettersOf(sheets: readonly PdfSheet[]): string {
  return lettersIn(sheets.flatMap(({ placed }) => placed.map(({ words }) => words)).join(''));
}

/** The letters of some words, to look for in `lettersOf`. */
export function lettersIn(words: string): string {
  return words.replace(/\s+/g, '').toLowerCase();
}

/** The numbers on each line of print, from left to right: `['4.711', '14,7', '32.097']`. */
export function numbersPerLine(sheets: readonly PdfSheet[]): string[][] {
  return sheets.flatMap(({ placed }) => {
    const lines = new Map<number, PlacedWords[]>();
    for (const one of placed) {
      const near = [...lines.keys()].find((base) => Math.abs(base - one.base) < 1) ?? one.base;
      lines.set(near, [...(lines.get(near) ?? []), one]);
    }
    return [...lines.values()].map((line) =>
      numbersIn(
        line
          .toSorted((one, other) => one.left - other.left)
          .map(({ words }) => words)
          .join(' '),
      ),
    );
  });
}

/** The numbers in some words as they are written. */
export function numbersIn(words: string): string[] {
  return words.match(/[+−]?\d+(?:[.,]\d+)*/g) ?? [];
}

/** What stands outside the margins of its sheet: in mm left and right, and at its head and foot. */
export function outsideMargins(sheets: readonly PdfSheet[], margins: { side: number; foot: number }): string[] {
  const side = margins.side * millimetre - rounding;
  const foot = margins.foot * millimetre - rounding;
  return sheets.flatMap(({ width, height, placed }, index) =>
    placed
      .filter(({ left, right, base, top }) => left < side || right > width - side || base < foot || top > height - foot)
      .map(({ words }) => `“${words}” on sheet ${index + 1}`),
  );
}

/** Pairs of words that stand on one another. */
export function overlappingWords(sheets: readonly PdfSheet[]): string[] {
  return sheets.flatMap(({ placed }) =>
    placed.flatMap((one, index) =>
      placed
        .slice(index + 1)
        .filter((other) => commonLength(one, other, 'left', 'right') > 1 && commonLength(one, other, 'base', 'top') > 1)
        .map((other) => `“${one.words}” and “${other.words}”`),
    ),
  );
}

function commonLength<Edge extends 'left' | 'right' | 'base' | 'top'>(
  one: PlacedWords,
  other: PlacedWords,
  start: Edge,
  end: Edge,
): number {
  return Math.min(one[end], other[end]) - Math.max(one[start], other[start]);
}
