import type { Orientation, Paper } from '#filters/choices.ts';

/** Of a sheet of paper, in mm. */
interface SheetSize {
  width: number;
  height: number;
}

/** Id of the sheet on the page. */
export const sheetId = 'blad';

/** What no printer reaches, on all four sides, in mm. */
export const sheetMargin = 10;

const upright: Record<Paper, SheetSize> = { a4: { width: 210, height: 297 }, a3: { width: 297, height: 420 } };

/** The sheet as it lies: `sheetSize('a3', 'liggend')` is 420 by 297. */
export function sheetSize(paper: Paper, orientation: Orientation): SheetSize {
  const { width, height } = upright[paper];
  return orientation === 'staand' ? { width, height } : { width: height, height: width };
}

/** Size of the small type: 1, or less where there are more characters than the foot of a sheet has room for. */
export function footType(characters: number): number {
  const room = 1100;
  return Math.max(0.72, Math.min(1, Math.sqrt(room / Math.max(1, characters))));
}

/** Millimetres as whole pixels, at this many dots per inch. */
export function inPixels(millimetres: number, dotsPerInch: number): number {
  return Math.round((millimetres / 25.4) * dotsPerInch);
}
