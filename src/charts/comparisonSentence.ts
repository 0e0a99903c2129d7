import type { ComparedInUnit } from '#domain/comparison.ts';
import type { UnitScope } from '#domain/units.ts';
import type { Text } from '#text/nl.ts';

/** The first two instruments against each other in the first region, with their difference; or who has no figure. */
export function comparisonSentence(compared: readonly ComparedInUnit[], scope: UnitScope, text: Text): string {
  const { unit, age, region, reference, unavailable } = scope;
  if (unit === 'aandeel' && reference === null) return text.bars.shareNeedsReference;
  if (unavailable !== null) return text.units.unavailable(unit, age, unavailable);
  // Where the first two do not both have a value, the first that has one speaks for itself.
  const known = compared.filter(({ rows }) => rows[0]?.own.value !== null && rows[0] !== undefined);
  const hasPair = compared.slice(0, 2).every((one) => known.includes(one));
  const [first, second] = hasPair ? compared : known.slice(0, 1);
  const firstRow = first?.rows[0];
  const secondRow = second?.rows[0];
  const missing = compared.filter(({ rows }) =>
    rows.some((row) => row.figure.status === 'O' || row.figure.status === 'Q'),
  );
  const missingSentence =
    missing.length === 0 ? [] : [text.bars.missing(missing.map(({ instrument }) => instrument.name))];
  if (first === undefined || firstRow === undefined) return [text.bars.nothing, ...missingSentence].join(' ');
  const firstValue = firstRow.own.value;
  if (second === undefined || secondRow === undefined) {
    if (firstValue === null) return [text.bars.nothing, ...missingSentence].join(' ');
    const words = text.units.value(unit, firstValue);
    const counted = unit === 'aantal' ? words : `${words} (${unitWords(scope, text)})`;
    return [text.bars.countSentence(first.instrument.name, counted, null, '', region.name), ...missingSentence].join(
      ' ',
    );
  }
  if (firstValue === null || secondRow.own.value === null || second.difference === null) {
    return missingSentence.join(' ') || text.bars.nothing;
  }
  const said = [
    first.instrument.name,
    text.units.value(unit, firstValue),
    second.instrument.name,
    text.units.value(unit, secondRow.own.value),
  ] as const;
  const difference = text.units.difference(unit, second.difference);
  return [compareSentence(said, difference, scope, text), ...missingSentence].join(' ');
}

function unitWords({ unit, age, reference }: UnitScope, text: Text): string {
  return unit === 'aandeel' && reference !== null ? text.bars.shareOf(reference.name) : text.units.unit(unit, age);
}

function compareSentence(
  said: readonly [first: string, firstValue: string, second: string, secondValue: string],
  difference: string,
  scope: UnitScope,
  text: Text,
): string {
  const { unit, region, reference } = scope;
  if (unit === 'aandeel' && reference !== null) {
    return text.bars.compareShareSentence(...said, difference, region.name, reference.name);
  }
  return unit === 'aantal'
    ? text.bars.compareSentence(...said, difference, region.name)
    : text.units.compared(...said, unitWords(scope, text), difference, region.name);
}
