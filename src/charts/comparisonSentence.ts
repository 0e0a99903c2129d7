import type { ComparedInstrument } from '#domain/comparison.ts';
import type { Region } from '#domain/edition.ts';
import type { Text } from '#text/nl.ts';

interface Compared {
  compared: readonly ComparedInstrument[];
  region: Region | null;
  reference: Region | null;
  unit: 'aantal' | 'aandeel';
}

/** The first two instruments against each other, with their difference; or who has no figure. */
export function comparisonSentence({ compared, region, reference, unit }: Compared, text: Text): string {
  const [first, second] = compared;
  const firstRow = first?.rows[0];
  const secondRow = second?.rows[0];
  if (unit === 'aandeel' && reference === null) return text.bars.shareNeedsReference;
  const missing = compared.filter(({ rows }) =>
    rows.some((row) => row.figure.status === 'O' || row.figure.status === 'Q'),
  );
  const missingSentence =
    missing.length === 0 ? [] : [text.bars.missing(missing.map(({ instrument }) => instrument.name))];
  if (first === undefined || firstRow === undefined || region === null) return text.bars.nothing;
  if (second === undefined || secondRow === undefined) {
    const count = firstRow.figure.count;
    if (count === null) return [text.bars.nothing, ...missingSentence].join(' ');
    return text.bars.countSentence(first.instrument.name, text.formats.count(count), null, '', region.name);
  }
  if (unit === 'aandeel' && reference !== null) {
    if (firstRow.share === null || secondRow.share === null || second.shareDifference === null) {
      return missingSentence.join(' ') || text.bars.nothing;
    }
    return [
      text.bars.compareShareSentence(
        first.instrument.name,
        text.formats.share(firstRow.share),
        second.instrument.name,
        text.formats.share(secondRow.share),
        text.formats.pointDifference(second.shareDifference),
        region.name,
        reference.name,
      ),
      ...missingSentence,
    ].join(' ');
  }
  if (firstRow.figure.count === null || secondRow.figure.count === null || second.countDifference === null) {
    return missingSentence.join(' ') || text.bars.nothing;
  }
  return [
    text.bars.compareSentence(
      first.instrument.name,
      text.formats.count(firstRow.figure.count),
      second.instrument.name,
      text.formats.count(secondRow.figure.count),
      text.formats.countDifference(second.countDifference),
      region.name,
    ),
    ...missingSentence,
  ].join(' ');
}
