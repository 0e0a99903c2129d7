import { isKnown } from '#domain/figure.ts';
import type { RungRow, Scope } from '#domain/rungs.ts';
import { rowsInUnit, type UnitScope } from '#domain/units.ts';
import type { Text } from '#text/nl.ts';
import { measureWords } from './overviewSentence.ts';

/** The rung's total in words, with its share of the reference and its value in the unit; or why there is none. An estimate or a provisional count says that it is one. */
export function rungSentence(row: RungRow, { region, reference, year, measure }: Scope, inUnit: UnitScope, text: Text) {
  if (row.figure.status === 'absent') return text.rung.notThisYear(year, region.name, measureWords(measure, text));
  if (!isKnown(row.figure)) return text.rung.statusOnly(region.name, year, text.terms.status[row.figure.status]);
  const total = text.rung.total(region.name, year, text.bars.counted(measure, row.figure.count));
  const share =
    reference === null || row.share === null || !isKnown(row.referenceFigure)
      ? ''
      : text.rung.totalShare(row.share, row.referenceFigure.count, reference.name);
  const isCounted = row.figure.status === 'A';
  const counted = `${total}${isCounted ? '' : ` (${text.terms.status[row.figure.status]})`}${share}.`;
  const without =
    reference !== null && row.referenceFigure.status === 'absent'
      ? [text.rung.noReferenceTotal(reference.name, year)]
      : [];
  return [counted, ...without, ...unitSentence(row, inUnit, text)].join(' ');
}

function unitSentence(row: RungRow, inUnit: UnitScope, { units }: Text): string[] {
  const { unit, age, region, reference, unavailable, inhabitantsShare } = inUnit;
  if (unavailable !== null) return [units.unavailable(unit, age, unavailable)];
  return rowsInUnit([row], inUnit).flatMap(({ own, ofReference }) => {
    if (own.value === null) return unit === 'aantal' ? [] : [units.unavailable(unit, age, own.reason)];
    if (unit === 'per1000') return [units.rung.per1000(age, own.value, reference?.name ?? null, ofReference.value)];
    return unit === 'index' && reference !== null && inhabitantsShare.value !== null
      ? [units.rung.index(age, own.value, region.name, reference.name, inhabitantsShare.value)]
      : [];
  });
}
