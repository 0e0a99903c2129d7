import type { Trede } from '#domain/edition.ts';
import type { Figure } from '#domain/figure.ts';
import { isKnown } from '#domain/figure.ts';
import type { NameCell, NumberCell } from '#text/tableCell.ts';
import type { Text } from '#text/nl.ts';
import { countCell, nameCell, numberCell, statusOf } from '#text/tableCells.ts';

interface Ends {
  from: Trede | null;
  to: Trede | null;
}

/** `3-4`, and 0 for outside the ladder: `0-1`, `5-0`. */
export function stepId({ from, to }: Ends): string {
  return `${from?.number ?? 0}-${to?.number ?? 0}`;
}

/** A step in words, with its id. */
export function stepCell(words: string, ends: Ends): NameCell {
  return nameCell(words, stepId(ends));
}

/** Who made a step; where parts are missing, at least so many. */
export function stepCountCell(
  { figure, missingParts }: { figure: Figure; missingParts: number },
  text: Text,
): NumberCell {
  return missingParts > 0 && isKnown(figure)
    ? numberCell(text.rung.atLeast(figure.count), figure.count, 'people', figure.status, true)
    : countCell(figure, text);
}

/** A rate of 0-1, written per 100; where it is unknown, the status says which of its figures was missing and why. */
export function per100Cell(rate: number | null, figures: readonly Figure[], text: Text): NumberCell {
  if (rate !== null) return numberCell(text.formats.per100(rate), rate, 'per100', statusOf(figures));
  // Of known figures no rate is made where nobody stands to be divided by, or where only a lower bound moved.
  const reason = figures.some((figure) => figure.count === 0) ? 'M' : 'O';
  return numberCell('', null, 'per100', figures.every(isKnown) ? reason : statusOf(figures));
}

/** Whose people were counted. */
export function coverageCell(coverage: string, text: Text): NameCell {
  return nameCell(coverage === '' ? text.flows.everyone : coverage, coverage === '' ? 'alle' : null);
}
