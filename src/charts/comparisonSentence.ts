import type { ComparedCell, Comparison } from '#domain/comparison.ts';
import { isKnown } from '#domain/figure.ts';
import type { UnitScope } from '#domain/units.ts';
import type { Text } from '#text/nl.ts';
import { basisName, differenceWords, yearsOf } from './comparisonWords.ts';

/** An instrument in the region and year that the sentence is about, where it has a value. */
interface Known {
  name: string;
  value: number;
  words: string;
  cell: ComparedCell;
}

/**
 * What a comparison shows, in words, of its first region and year with a value: the highest and the lowest, beside the
 * reference; how far they are from the basis, where that is said; over several years the change; and who has no figure.
 */
export function comparisonSentence(compared: Comparison, text: Text, hasBasis = true): string {
  const [first] = compared.columns;
  if (first === undefined) return text.bars.nothing;
  const { unit, age, reference, unavailable } = first.scope;
  if (unit === 'aandeel' && reference === null) return text.bars.shareNeedsReference;
  const lead = compared.columns.findIndex(
    ({ isReference }, column) => !isReference && compared.instruments.some(({ cells }) => hasValue(cells[column])),
  );
  if (lead === -1 && unavailable !== null) return text.units.unavailable(unit, age, unavailable);
  const known = compared.instruments.flatMap(({ instrument, cells }): Known[] => {
    const cell = cells[Math.max(0, lead)];
    return cell === undefined || cell.own.value === null
      ? []
      : [{ name: instrument.name, value: cell.own.value, words: text.units.value(unit, cell.own.value), cell }];
  });
  return [
    ...(unavailable === null ? [] : [text.comparison.notEverywhere(text.units.noValue(unavailable))]),
    ...valuesSentence(compared, known, hasBasis, text),
    ...yearsSentence(compared, text),
    ...missingSentence(compared, text),
  ].join(' ');
}

function hasValue(cell: ComparedCell | undefined): boolean {
  return cell !== undefined && cell.own.value !== null;
}

function valuesSentence(compared: Comparison, known: readonly Known[], hasBasis: boolean, text: Text): string[] {
  const [one, other] = known;
  if (one === undefined) return [text.bars.nothing];
  const { column } = one.cell;
  const { scope } = column;
  const place =
    yearsOf(compared).length > 1 ? text.comparison.inYear(column.region.name, column.year) : column.region.name;
  const against = (instrument: Known) => withReference(compared, instrument, text);
  if (other === undefined) {
    const words = scope.unit === 'aantal' ? against(one) : `${against(one)} (${unitWords(scope, text)})`;
    return [text.bars.countSentence(one.name, words, null, '', place)];
  }
  const pair = compared.instruments.length === 2 ? pairSentence(compared, [one, other], place, text) : null;
  if (pair !== null) return pair;
  const [highest = one, ...lower] = known.toSorted((a, b) => b.value - a.value);
  const lowest = lower.at(-1) ?? highest;
  const unit = scope.unit === 'aantal' ? '' : ` (${unitWords(scope, text)})`;
  return [
    text.bars.countSentence(highest.name, against(highest), lowest.name, `${against(lowest)}${unit}`, place),
    ...(hasBasis ? basisSentence(compared, known, text) : []),
  ];
}

/** 4.711 (West-Vlaanderen: 32.097), where the reference has a bar of its own. */
function withReference(compared: Comparison, { words, cell }: Known, text: Text): string {
  const row = compared.instruments.find(({ instrument }) => instrument === cell.instrument);
  const beside = row?.cells.find(({ column }) => column.isReference && column.year === cell.column.year);
  if (beside === undefined || beside.own.value === null) return words;
  const value = text.units.value(cell.column.scope.unit, beside.own.value);
  return text.units.instruments.against(words, beside.column.region.name, value);
}

/** Two instruments of which one is the basis: both values and their difference. Null for another basis. */
function pairSentence(
  compared: Comparison,
  [one, other]: readonly [Known, Known],
  place: string,
  text: Text,
): string[] | null {
  const [basis, second] = one.cell.difference.kind === 'basis' ? [one, other] : [other, one];
  const { difference } = second.cell;
  if (compared.basis?.kind !== 'instrument' || basis.cell.difference.kind !== 'basis' || difference.kind !== 'known') {
    return null;
  }
  const { unit, reference } = basis.cell.column.scope;
  const said = [basis.name, basis.words, second.name, second.words] as const;
  const amount = text.units.difference(unit, difference.amount);
  if (unit === 'aandeel' && reference !== null) {
    return [text.bars.compareShareSentence(...said, amount, place, reference.name)];
  }
  const sentence =
    unit === 'aantal'
      ? text.bars.compareSentence(...said, differenceWords(difference, unit, text), place)
      : text.units.compared(...said, unitWords(basis.cell.column.scope, text), amount, place);
  return [sentence, ...besideSentence(compared, [basis, second], text)];
}

/** The same two in the reference. */
function besideSentence(compared: Comparison, pair: readonly Known[], text: Text): string[] {
  const beside = pair.flatMap(({ name, cell }) => {
    const row = compared.instruments.find(({ instrument }) => instrument === cell.instrument);
    const own = row?.cells.find(({ column }) => column.isReference && column.year === cell.column.year);
    return own === undefined || own.own.value === null
      ? []
      : [
          {
            region: own.column.region.name,
            words: `${name} ${text.units.value(own.column.scope.unit, own.own.value)}`,
          },
        ];
  });
  const [first] = beside;
  return first === undefined || beside.length < pair.length
    ? []
    : [
        text.comparison.inReference(
          first.region,
          beside.map(({ words }) => words),
        ),
      ];
}

/** What differences are taken to, and the largest of them. */
function basisSentence({ basis }: Comparison, known: readonly Known[], text: Text): string[] {
  if (basis === null) return [];
  const away = known.flatMap(({ name, cell }) =>
    cell.difference.kind === 'known' ? [{ name, cell, amount: Math.abs(cell.difference.amount) }] : [],
  );
  const [largest] = away.toSorted((a, b) => b.amount - a.amount);
  if (largest === undefined) return [];
  const words = differenceWords(largest.cell.difference, largest.cell.column.scope.unit, text);
  return [text.comparison.toBasis(basisName(basis), largest.name, words)];
}

function unitWords({ unit, age, reference }: UnitScope, text: Text): string {
  return unit === 'aandeel' && reference !== null ? text.bars.shareOf(reference.name) : text.units.unit(unit, age);
}

/** The change over the years, or that they cannot be compared. */
function yearsSentence({ change, columns }: Comparison, text: Text): string[] {
  const unit = columns[0]?.scope.unit;
  if (change === null || unit === undefined) return [];
  const said = [change.from, change.to].map(({ value, year }) => text.trends.at(text.units.value(unit, value), year));
  return [
    text.trends.counts(change.region.name, change.instrument.name, said),
    change.difference.kind === 'broken'
      ? text.comparison.yearsBroken
      : text.comparison.changed(differenceWords(change.difference, unit, text)),
  ];
}

/** Who has no figure at all, and who has one only here and there: neither is nought. */
function missingSentence({ instruments, columns }: Comparison, text: Text): string[] {
  const own = columns.filter(({ isReference }) => !isReference);
  const gaps = instruments.map(({ instrument, cells }) => {
    const figures = cells.filter(({ column }) => own.includes(column)).map(({ figure }) => figure);
    const missing = figures.filter(({ status }) => status === 'O' || status === 'Q').length;
    return { name: instrument.name, missing, isEverywhere: !figures.some(isKnown) };
  });
  const everywhere = gaps.filter(({ missing, isEverywhere }) => missing > 0 && isEverywhere);
  const somewhere = gaps.filter(({ missing, isEverywhere }) => missing > 0 && !isEverywhere);
  const places = new Set(own.map(({ region }) => region)).size;
  return [
    ...(everywhere.length === 0 ? [] : [text.bars.missing(everywhere.map(({ name }) => name))]),
    ...(somewhere.length === 0
      ? []
      : [
          text.comparison.missingSomewhere(
            somewhere.map(({ name }) => name),
            places > 1,
            own.length > places,
          ),
        ]),
  ];
}
