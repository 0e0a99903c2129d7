import { isKnown } from '#domain/figure.ts';
import type { RungRow, Scope } from '#domain/rungs.ts';
import type { Text } from '#text/nl.ts';

/** The rung's total in words, with its share of the reference; or why there is none. An estimate or a provisional count says that it is one. */
export function rungSentence(row: RungRow, { region, reference, year, measure }: Scope, text: Text): string {
  if (row.figure.status === 'absent') return text.rung.notThisYear(year, region.name);
  if (!isKnown(row.figure)) return text.rung.statusOnly(region.name, year, text.terms.status[row.figure.status]);
  const total = text.rung.total(region.name, year, text.bars.counted(measure, row.figure.count));
  const share =
    reference === null || row.share === null || !isKnown(row.referenceFigure)
      ? ''
      : text.rung.totalShare(row.share, row.referenceFigure.count, reference.name);
  const isCounted = row.figure.status === 'A';
  return `${total}${isCounted ? '' : ` (${text.terms.status[row.figure.status]})`}${share}.`;
}
