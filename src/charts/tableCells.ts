import { isKnown, rowOfFigure, type Figure } from '#domain/figure.ts';
import type { CellUnit, NameCell, NumberCell, TableCell } from '#text/tableCell.ts';
import type { Text } from '#text/nl.ts';
import type { TableModel } from '#ui/FigureTable.tsx';
import { figureCell, shareCell } from './figureCells.ts';

/** A row of a table: the words on screen and the typed cells of files, from the same cells. */
export function tableRow(key: string, cells: readonly TableCell[]): TableModel['rows'][number] {
  return { key, cells: cells.map(({ words }) => words), typed: cells };
}

/** A cell that names something; `id` where what it names has one. */
export function nameCell(words: string, id: string | null = null): NameCell {
  return { kind: 'name', words, id };
}

/** A published count, or why there is none; either way with the row of the data that says so. */
export function countCell(figure: Figure, text: Text): NumberCell {
  const cell = numberCell(figureCell(figure, text), figure.count, 'people', figure.status);
  const row = rowOfFigure(figure);
  return row === null ? cell : { ...cell, row };
}

/** A share of 0-1 of two figures; where it is unknown, the status says which of the two was missing and why. */
export function shareOfCell(share: number | null, figures: readonly Figure[], text: Text): NumberCell {
  return numberCell(shareCell(share, text), share, 'share', statusOf(figures));
}

/** A number that is not published itself but made of others. */
export function numberCell(
  words: string,
  number: number | null,
  unit: CellUnit,
  status: Figure['status'],
  isLowerBound = false,
): NumberCell {
  return { kind: 'number', words, number, unit, status, isLowerBound };
}

/** A cell about which there is nothing to say: what it would hold cannot exist. */
export function emptyCell(words: string, unit: CellUnit): NumberCell {
  return numberCell(words, null, unit, 'M');
}

/** The status of what is made of these figures: that of the first unknown one, else of the first uncertain one. */
export function statusOf(figures: readonly Figure[]): Figure['status'] {
  const [unknown] = figures.filter((figure) => !isKnown(figure));
  return (unknown ?? figures.find(({ status }) => status !== 'A'))?.status ?? 'A';
}
