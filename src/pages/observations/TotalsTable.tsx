import { countCell, emptyCell, nameCell, numberCell, tableRow } from '#text/tableCells.ts';
import { totalsAndSums, type RungTotals } from '#domain/coverage.ts';
import type { Edition, Measure } from '#domain/edition.ts';
import type { Text } from '#text/nl.ts';
import type { NumberCell } from '#text/tableCell.ts';
import { useText } from '#text/TextContext.ts';
import { TableSection } from './TableSection.tsx';

/** Every published total beside the sum of its parts: two facts. */
export function TotalsTable({ edition, measure }: { edition: Edition; measure: Measure }) {
  const text = useText();
  const { columns } = text.observations;
  const { sumTitle: title, sumColumns } = text.rung;
  const totals = totalsAndSums(edition, measure);
  if (totals.length === 0) return null;
  const table = {
    caption: `${title}, ${text.bars.unit[measure]}`,
    columns: [
      { key: 'year', header: columns.year, numeric: false },
      { key: 'region', header: columns.region, numeric: false },
      { key: 'trede', header: columns.trede, numeric: false },
      { key: 'published', header: sumColumns.published, numeric: true },
      { key: 'summed', header: sumColumns.summed, numeric: true },
      { key: 'parts', header: text.observations.partsKnown, numeric: true },
      { key: 'difference', header: sumColumns.difference, numeric: true },
    ],
    rows: totals.map((total) =>
      tableRow(`${total.year}-${total.region.id}-${total.trede.number}`, [
        numberCell(String(total.year), total.year, 'year', 'A'),
        nameCell(total.region.name, total.region.id),
        nameCell(text.terms.trede(total.trede.number), String(total.trede.number)),
        countCell(total.published, text),
        summedCell(total, text),
        nameCell(text.observations.partsOf(total.parts.known, total.parts.all)),
        differenceCell(total, text),
      ]),
    ),
  };
  return (
    <TableSection
      id="totalen"
      title={title}
      table={table}
      own={() => ({
        id: 'totalen',
        title,
        sentence: text.observations.totalsIntro,
        columns: table.columns,
        rows: table.rows,
        notes: [],
        sources: [],
        counted: [text.bars.unit[measure]],
      })}
    >
      <p>{text.observations.totalsIntro}</p>
    </TableSection>
  );
}

function summedCell({ summed }: RungTotals, text: Text): NumberCell {
  if (summed === null) return emptyCell('', 'people');
  const { count, missing } = summed;
  const words = missing > 0 ? text.rung.atLeast(count) : text.formats.count(count);
  return numberCell(words, count, 'people', 'A', missing > 0);
}

function differenceCell({ difference }: RungTotals, text: Text): NumberCell {
  return difference === null
    ? emptyCell('', 'people')
    : numberCell(text.formats.countDifference(difference), difference, 'people', 'A');
}
