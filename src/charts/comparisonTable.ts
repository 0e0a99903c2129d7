import type { ComparedInstrument } from '#domain/comparison.ts';
import type { Figure } from '#domain/figure.ts';
import type { InstrumentRow } from '#domain/instruments.ts';
import type { Text } from '#text/nl.ts';
import type { NumberCell } from '#text/tableCell.ts';
import type { TableModel } from '#ui/FigureTable.tsx';
import type { ComparisonBarsProps } from './ComparisonBars.tsx';
import { figureCell } from './figureCells.ts';
import { countCell, emptyCell, nameCell, numberCell, shareOfCell, statusOf, tableRow } from './tableCells.ts';

/** The table of a comparison: the words on screen and, typed, what files carry of them. */
export function comparisonTable(
  { compared, regions, reference, unit, year }: ComparisonBarsProps,
  text: Text,
): TableModel {
  const isShare = unit === 'aandeel';
  const basis = compared[0]?.instrument.name ?? '';
  const hasDifference = compared.length > 1;
  const isReferenceShown = reference !== null && !regions.includes(reference);
  const countColumns = regions.map((region) => ({ key: region.id, header: region.name, numeric: true }));
  return {
    caption: `${isShare && reference !== null ? text.bars.compareShareTitle(reference.name) : text.bars.compareTitle}, ${year}`,
    columns: [
      { key: 'instrument', header: text.bars.instrument, numeric: false },
      ...countColumns,
      ...(isShare || !isReferenceShown ? [] : [{ key: 'reference', header: reference.name, numeric: true }]),
      ...(!hasDifference
        ? []
        : [
            isShare
              ? { key: 'points', header: text.bars.differencePointsTo(basis), numeric: true }
              : { key: 'difference', header: text.bars.differenceTo(basis), numeric: true },
          ]),
      ...(isShare || reference === null || !hasDifference
        ? []
        : [{ key: 'points', header: text.bars.differencePointsTo(basis), numeric: true }]),
    ],
    rows: compared.map((one) => {
      const [first] = one.rows;
      const points = pointsCell(one, compared[0], text);
      return tableRow(one.instrument.id, [
        nameCell(one.instrument.name, one.instrument.id),
        ...one.rows.map((row) => (isShare ? shareWithCountsCell(row, text) : countCell(row.figure, text))),
        ...(isShare || !isReferenceShown || first === undefined ? [] : [countCell(first.referenceFigure, text)]),
        ...(!hasDifference ? [] : [isShare ? points : countDifferenceCell(one, compared[0], text)]),
        ...(isShare || reference === null || !hasDifference ? [] : [points]),
      ]);
    }),
  };
}

function shareWithCountsCell(row: InstrumentRow, text: Text): NumberCell {
  const { figure, referenceFigure, share } = row;
  if (share === null || figure.count === null || referenceFigure.count === null) {
    return numberCell(figureCell(figure, text), null, 'share', statusOf([figure, referenceFigure]));
  }
  return {
    ...shareOfCell(share, [figure, referenceFigure], text),
    words: text.bars.shareCell(share, figure.count, referenceFigure.count),
    of: { part: figure.count, whole: referenceFigure.count },
  };
}

function countDifferenceCell(one: ComparedInstrument, basis: ComparedInstrument | undefined, text: Text): NumberCell {
  if (one.isBasis) return emptyCell(text.bars.basis, 'people');
  const { countDifference: difference } = one;
  const words = difference === null ? '' : text.formats.countDifference(difference);
  return numberCell(words, difference, 'people', statusOf(figuresOf([one, basis], false)));
}

function pointsCell(one: ComparedInstrument, basis: ComparedInstrument | undefined, text: Text): NumberCell {
  if (one.isBasis) return emptyCell(text.bars.basis, 'points');
  const { shareDifference: difference } = one;
  const words = difference === null ? '' : text.formats.pointDifference(difference);
  return numberCell(words, difference, 'points', statusOf(figuresOf([one, basis], true)));
}

/** The figures of the first region that a difference is made of. */
function figuresOf(compared: readonly (ComparedInstrument | undefined)[], withReference: boolean): Figure[] {
  return compared.flatMap((one) => {
    const row = one?.rows[0];
    if (row === undefined) return [];
    return withReference ? [row.figure, row.referenceFigure] : [row.figure];
  });
}
