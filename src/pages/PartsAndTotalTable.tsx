import { FigureTable, type TableModel } from '#ui/FigureTable.tsx';
import type { Region, Trede } from '#domain/edition.ts';
import { sumCell } from '#charts/instrumentTable.ts';
import { isKnown } from '#domain/figure.ts';
import type { PartsAndTotal } from '#domain/instruments.ts';
import type { Scope } from '#domain/rungs.ts';
import layout from '#pages/page.module.css';
import type { Text } from '#text/nl.ts';
import { useText } from '#text/TextContext.ts';
import type { NumberCell } from '#text/tableCell.ts';
import { countCell, nameCell, numberCell, statusOf, tableRow } from '#text/tableCells.ts';

interface PartsAndTotalTableProps {
  trede: Trede;
  scope: Scope;
  totals: { own: PartsAndTotal; reference: PartsAndTotal | null };
  /** Level of its heading; below 2 there may be several on a page. */
  level?: 2 | 3;
}

/** A rung's published total and the sum of its parts, as two facts, with the difference in words; always in people. */
export function PartsAndTotalTable({ trede, scope, totals, level = 2 }: PartsAndTotalTableProps) {
  const Heading = `h${level}` as const;
  const id = level === 2 ? 'som-en-totaal' : `som-en-totaal-${trede.number}`;
  const text = useText();
  const compared: [Region, PartsAndTotal][] = [
    [scope.region, totals.own],
    ...(scope.reference === null || totals.reference === null
      ? []
      : [[scope.reference, totals.reference] satisfies [Region, PartsAndTotal]]),
  ];
  const differs = compared.some(([, total]) => total.difference !== null && total.difference !== 0);
  const isMore = compared.some(([, total]) => (total.difference ?? 0) > 0);
  return (
    <section
      className={`${layout.section ?? ''} ${layout.kept ?? ''}`}
      // Within the section of a rung it is no landmark of its own.
      aria-labelledby={level === 2 ? id : undefined}
      data-detail={differs ? undefined : ''}
    >
      <Heading id={id} data-detail="">
        {text.rung.sumTitle}
      </Heading>
      {compared.map(([region, total], index) => (
        <p key={region.id} data-detail={index === 0 ? undefined : ''}>
          {sentenceOf(region, total, text)}
        </p>
      ))}
      {differs && <p data-detail="">{isMore ? text.rung.sumMoreExplained : text.rung.sumLessExplained}</p>}
      <div data-detail="">
        <FigureTable
          table={tableOf(compared, text.rung.sumCaption(trede.name, scope.year, text.bars.unit[scope.measure]), text)}
        />
      </div>
    </section>
  );
}

function sentenceOf(region: Region, { published, summed, difference }: PartsAndTotal, text: Text): string {
  const { sumSentence } = text.rung;
  if (summed === null || difference === null || !isKnown(published)) {
    if (summed !== null) return sumSentence.onlySum(region.name, summed.count, summed.missing);
    return isKnown(published)
      ? sumSentence.onlyTotal(region.name, published.count)
      : `${region.name}: ${text.terms.status.absent}.`;
  }
  if (difference > 0) return sumSentence.more(region.name, summed.count, published.count, difference);
  if (difference < 0) {
    return sumSentence.less(region.name, summed.count, published.count, -difference, summed.missing);
  }
  return summed.missing > 0
    ? sumSentence.equalWithMissing(region.name, summed.count, summed.missing)
    : sumSentence.equal(region.name, summed.count);
}

function tableOf(compared: readonly [Region, PartsAndTotal][], caption: string, text: Text): TableModel {
  const { sumColumns } = text.rung;
  return {
    caption,
    columns: [
      { key: 'region', header: sumColumns.region, numeric: false },
      { key: 'published', header: sumColumns.published, numeric: true },
      { key: 'summed', header: sumColumns.summed, numeric: true },
      { key: 'difference', header: sumColumns.difference, numeric: true },
    ],
    rows: compared.map(([region, total]) =>
      tableRow(region.id, [
        nameCell(region.name, region.id),
        countCell(total.published, text),
        sumCell(total, text),
        differenceCell(total, text),
      ]),
    ),
  };
}

/** Sum minus total: where a part is missing, at least that. */
function differenceCell({ published, summed, difference }: PartsAndTotal, text: Text): NumberCell {
  if (difference === null) return numberCell('', null, 'people', statusOf([published]));
  const isBound = summed !== null && summed.missing > 0;
  const words = text.formats.countDifference(difference);
  return numberCell(isBound ? text.units.atLeast(words) : words, difference, 'people', 'A', isBound);
}
