import { isKnown, rowOfFigure, type Figure } from '#domain/figure.ts';
import type { Measured, Unit } from '#domain/units.ts';
import type { Text } from './nl.ts';
import type { CellUnit, NameCell, NumberCell, TableCell } from './tableCell.ts';

/** A count, or the short word for why there is none. */
export function figureCell(figure: Figure, text: Text): string {
  if (!isKnown(figure)) return text.terms.statusShort[figure.status];
  const count = text.formats.count(figure.count);
  return figure.status === 'A' ? count : `${count} (${text.terms.statusShort[figure.status]})`;
}

/** A share in percent, or a dash where one of its two counts is unknown. */
function shareCell(share: number | null, text: Text): string {
  return share === null ? '–' : text.formats.share(share);
}

/** A row of a table: the words on screen and the typed cells of files, from the same cells. */
export function tableRow(key: string, cells: readonly TableCell[]) {
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

/** A number that is not published itself but made of others. Without a number it never has the status of a known one. */
export function numberCell(
  words: string,
  number: number | null,
  unit: CellUnit,
  status: Figure['status'],
  isLowerBound = false,
): NumberCell {
  const isOfKnown = status === 'A' || status === 'E' || status === 'P';
  return {
    kind: 'number',
    words,
    number,
    unit,
    status: number === null && isOfKnown ? 'absent' : status,
    isLowerBound,
  };
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

const cellUnits: Record<Unit, CellUnit> = { aantal: 'people', aandeel: 'share', per1000: 'per1000', index: 'index' };

/** A measured value as its table cell has it; where there is none a dash, or the short word for why the count is unknown. */
export function measuredCell(
  measured: Measured,
  figures: readonly Figure[],
  unit: Unit,
  text: Text,
  isLowerBound = false,
): NumberCell {
  const status = statusOf(figures);
  const short = text.terms.statusShort[status];
  if (measured.value === null) {
    const { kind } = measured.reason;
    // A part of nobody, or of nothing, cannot exist; without inhabitants the edition has no such figure.
    const why = kind === 'nobody' || kind === 'no-reference' ? 'M' : status;
    return numberCell(kind !== 'count-unknown' || short === '' ? '–' : short, null, cellUnits[unit], why);
  }
  const words = text.units.value(unit, measured.value);
  const bounded = isLowerBound ? text.units.atLeast(words) : words;
  return numberCell(
    short === '' ? bounded : `${bounded} (${short})`,
    measured.value,
    cellUnits[unit],
    status,
    isLowerBound,
  );
}
