import type { Subject } from '#domain/ranking.ts';
import type { UnitScope } from '#domain/units.ts';
import type { Text } from '#text/nl.ts';

/** An instrument's name, or `Trede 5`; with the measure where that is not participants. */
export function subjectName({ trede, instrument, measure }: Subject, text: Text): string {
  return instrument === null || measure === 'deelnemers'
    ? (instrument?.name ?? text.facts.rung(trede.number, measure))
    : `${instrument.name}, ${text.terms.measure[measure]}`;
}

/** What a value counts: `per 1.000 inwoners van 18 tot 64 jaar`, `aandeel van West-Vlaanderen`, `personen`. */
export function countedIn({ unit, age }: UnitScope, reference: string | null, text: Text): string {
  if (unit === 'aantal') return text.bars.unit.deelnemers;
  return unit === 'aandeel' && reference !== null ? text.bars.shareOf(reference) : text.units.unit(unit, age);
}
