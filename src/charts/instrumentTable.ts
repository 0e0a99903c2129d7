import type { Measure } from '#domain/edition.ts';
import { absentFigure, type Figure } from '#domain/figure.ts';
import type { InstrumentRow, PartsAndTotal } from '#domain/instruments.ts';
import type { TotalsInUnit } from '#domain/totalsInUnit.ts';
import type { InUnit, UnitScope } from '#domain/units.ts';
import type { TableCell } from '#text/tableCell.ts';
import type { Text } from '#text/nl.ts';
import type { TableModel } from '#ui/FigureTable.tsx';
import { countCell, emptyCell, nameCell, numberCell, shareOfCell, tableRow } from '#text/tableCells.ts';
import { unitCells, unitColumns } from '#text/unitColumns.ts';

/** A rung's sum and published total, here and in the reference. */
export interface Totals {
  own: PartsAndTotal;
  reference: PartsAndTotal | null;
  inUnit: TotalsInUnit;
}

interface Tabled {
  title: string;
  rows: readonly InUnit<InstrumentRow>[];
  unitScope: UnitScope;
  measure: Measure;
  totals?: Totals;
}

/** The table of instruments: the unit's own columns, the counts, the share; closed by a rung's sum and published total. */
export function instrumentTable({ title, rows, unitScope, measure, totals }: Tabled, text: Text): TableModel {
  const { region, reference, year } = unitScope;
  const own = unitColumns(unitScope, text);
  const people = (name: string) => (own.length === 0 ? name : text.units.columns.people(name, text.bars.unit[measure]));
  const rowOf = (key: string, label: TableCell, inUnit: TableCell[], [count, ofReference, share]: TableCell[]) =>
    tableRow(
      key,
      [label, ...inUnit, count, ...(reference === null ? [] : [ofReference, share])].filter(
        (cell) => cell !== undefined,
      ),
    );
  return {
    caption: `${title}, ${year}`,
    columns: [
      { key: 'instrument', header: text.bars.instrument, numeric: false },
      ...own,
      { key: 'region', header: people(region.name), numeric: true },
      ...(reference === null
        ? []
        : [
            { key: 'reference', header: people(reference.name), numeric: true },
            { key: 'share', header: text.bars.share, numeric: true },
          ]),
    ],
    rows: [
      ...rows.map((row) =>
        rowOf(
          row.instrument.id,
          nameCell(row.instrument.name, row.instrument.id),
          unitCells(row, unitScope, [false, false], text),
          [
            countCell(row.figure, text),
            countCell(row.referenceFigure, text),
            shareOfCell(row.share, [row.figure, row.referenceFigure], text),
          ],
        ),
      ),
      ...(totals === undefined
        ? []
        : [
            rowOf(
              'sum',
              nameCell(text.bars.sumOfParts, 'sum'),
              unitCells(totals.inUnit.summed, unitScope, [hasMissing(totals.own), hasMissing(totals.reference)], text),
              [sumCell(totals.own, text), sumCell(totals.reference, text), emptyCell('', 'share')],
            ),
            rowOf(
              'published',
              nameCell(text.bars.publishedTotal, 'published'),
              unitCells(totals.inUnit.published, unitScope, [false, false], text),
              [
                countCell(totals.own.published, text),
                countCell(totals.reference?.published ?? absentFigure, text),
                shareOfCell(publishedShare(totals), publishedFigures(totals), text),
              ],
            ),
          ]),
    ],
  };
}

function hasMissing(total: PartsAndTotal | null): boolean {
  return (total?.summed?.missing ?? 0) > 0;
}

/** The sum of a rung's parts; where one is missing, at least that. */
export function sumCell(total: PartsAndTotal | null, text: Text) {
  if (total === null || total.summed === null) return emptyCell('', 'people');
  const { count, missing } = total.summed;
  const words = missing > 0 ? text.rung.atLeast(count) : text.formats.count(count);
  return numberCell(words, count, 'people', 'A', missing > 0);
}

function publishedFigures({ own, reference }: Totals): Figure[] {
  return [own.published, reference?.published ?? absentFigure];
}

function publishedShare({ own, reference }: Totals): number | null {
  const whole = reference?.published.count ?? 0;
  return own.published.count === null || whole === 0 ? null : own.published.count / whole;
}
