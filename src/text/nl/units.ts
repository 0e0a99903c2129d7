import type { AgeGroup, TredeNumber } from '#domain/edition.ts';
import type { NoValue, Unit } from '#domain/units.ts';
import { formats } from './formats.ts';
import { terms } from './terms.ts';

const inhabitants: Record<AgeGroup, string> = {
  '18-64': 'inwoners van 18 tot 64 jaar',
  alle: 'inwoners van alle leeftijden',
};

const per1000 = (age: AgeGroup) => `per 1.000 ${inhabitants[age]}`;
const unitNames: Record<Unit, (age: AgeGroup) => string> = {
  aantal: () => 'aantal',
  aandeel: () => 'aandeel',
  per1000,
  index: (age) => `index naar ${inhabitants[age]}`,
};

function noValue(reason: NoValue): string {
  switch (reason.kind) {
    case 'count-unknown':
      return `${reason.region.name}: ${terms.status[reason.status]}`;
    case 'no-reference':
      return 'er is geen regio om mee te vergelijken';
    case 'nobody':
      return `in ${reason.region.name} is het geheel 0`;
    case 'no-population':
      return `er is geen aantal ${inhabitants[reason.age]} van ${reason.region.name} voor ${reason.year}`;
  }
}

/** One rung's value, and that of the reference where it has one. */
export interface RungValue {
  trede: TredeNumber;
  own: number;
  ofReference: number | null;
}

export const units = {
  /** per 1.000 inwoners van 18 tot 64 jaar */
  unit: (unit: Unit, age: AgeGroup) => unitNames[unit](age),
  per1000,
  whom: (age: AgeGroup) => inhabitants[age],
  /** 48,3; 87; 15,7% */
  value: (unit: Unit, measured: number) =>
    ({ aantal: formats.count, aandeel: formats.share, per1000: formats.rate, index: formats.index })[unit](measured),
  /** Beside a value that stands alone. */
  besideValue: { per1000: 'per 1.000', index: 'index' },
  /** −7,0; +16; −4,9 (percentage points) */
  difference: (unit: Unit, measured: number) =>
    ({
      aantal: formats.countDifference,
      aandeel: formats.pointDifference,
      per1000: formats.rateDifference,
      index: formats.countDifference,
    })[unit](measured),
  noValue,
  /** A whole sentence in the place of the values. */
  unavailable: (unit: Unit, age: AgeGroup, reason: NoValue) =>
    `${{ aantal: 'Een aantal', aandeel: 'Een aandeel', per1000: `Een cijfer ${per1000(age)}`, index: 'Een index' }[unit]} kan hier niet: ${noValue(reason)}.`,
  columns: {
    per1000: (region: string, age: AgeGroup) => `${region}, ${per1000(age)}`,
    index: (region: string, reference: string, age: AgeGroup) =>
      `${region}, index naar ${inhabitants[age]} (${reference} = 100)`,
    people: (region: string, people: string) => `${region} (${people})`,
    difference: (name: string, unit: Unit, age: AgeGroup) => `Verschil met ${name}, ${unitNames[unit](age)}`,
  },
  titles: {
    per1000: (title: string, age: AgeGroup) => `${title}, ${per1000(age)}`,
    index: (title: string, reference: string) => `${title}, index (${reference} = 100)`,
  },
  /** West-Vlaanderen: 45,7 */
  ofReference: (reference: string, measured: string) => `${reference}: ${measured}`,
  /** 4.711 deelnemers; geen cijfer in Vlaanderen */
  withoutValue: (counted: string, reason: string) => `${counted}; ${reason}`,
  /** 48,3 (6.072) */
  withCount: (measured: string, count: number) => `${measured} (${formats.count(count)})`,
  withShare: (measured: string, part: number, whole: number) =>
    `${measured} (${formats.count(part)} van ${formats.count(whole)})`,
  atLeast: (measured: string) => `ten minste ${measured}`,
  equal: '100 = evenredig',
  rungs: {
    per1000: (age: AgeGroup, reference: string | null, rungs: readonly RungValue[]) =>
      `${per1000(age).replace('per', 'Per')}: ${formats.list(
        rungs.map(({ trede, own, ofReference }) => {
          const against =
            reference === null || ofReference === null ? '' : ` (${reference}: ${formats.rate(ofReference)})`;
          return `**${formats.rate(own)}** op ${terms.trede(trede)}${against}`;
        }),
      )}.`,
    index: (age: AgeGroup, region: string, reference: string, rungs: readonly RungValue[]) =>
      `Index in ${region} naar ${inhabitants[age]} (${reference} = 100): ${formats.list(
        rungs.map(({ trede, own }) => `**${formats.index(own)}** op ${terms.trede(trede)}`),
      )}.`,
  },
  rung: {
    per1000: (age: AgeGroup, own: number, reference: string | null, ofReference: number | null) =>
      `Dat is **${formats.rate(own)}** ${per1000(age)}${reference === null || ofReference === null ? '' : `, tegenover **${formats.rate(ofReference)}** in ${reference}`}.`,
    index: (age: AgeGroup, own: number, region: string, reference: string, share: number) =>
      `De index is **${formats.index(own)}**: bij 100 was het deel van de deelnemers even groot als dat van de ${inhabitants[age]}. Van de inwoners in ${reference} woont ${formats.share(share)} in ${region}.`,
  },
  instruments: {
    per1000: (
      age: AgeGroup,
      region: string,
      largest: string,
      largestWords: string,
      smallest: string | null,
      smallestWords: string,
    ) =>
      smallest === null
        ? `In ${region}: **${largest}** met ${largestWords} ${per1000(age)}.`
        : `Het grootst in ${region} is **${largest}** met ${largestWords} ${per1000(age)}, het kleinst **${smallest}** met ${smallestWords}.`,
    /** 37,5 (West-Vlaanderen: 45,7) */
    against: (own: string, reference: string, ofReference: string) => `${own} (${reference}: ${ofReference})`,
    index: (
      age: AgeGroup,
      region: string,
      reference: string,
      above: readonly string[],
      below: readonly string[],
      share: number,
    ) =>
      [
        `In ${region} woont **${formats.share(share)}** van de ${inhabitants[age]} in ${reference}; een index van 100 is hetzelfde deel van de deelnemers.`,
        ...(above.length === 0 ? [] : [`Boven 100: ${formats.list(above)}.`]),
        ...(below.length === 0 ? [] : [`Het verst eronder: ${formats.list(below)}.`]),
      ].join(' '),
    /** Wijk-werken (114) */
    withIndex: (name: string, index: number) => `${name} (${formats.index(index)})`,
    noReferenceFigure: (reference: string, instruments: readonly string[]) =>
      `Geen cijfer in ${reference}: ${formats.list(instruments)}.`,
  },
  compared: (
    first: string,
    firstWords: string,
    second: string,
    secondWords: string,
    unit: string,
    difference: string,
    region: string,
  ) =>
    `In ${region} heeft **${first}** ${firstWords} en **${second}** ${secondWords} (${unit}): een verschil van ${difference}.`,
  /** Under every figure per inhabitant. */
  homeAndWork:
    'Inwoners zijn geteld waar ze wonen; van de deelnemers is niet bekend of ze geteld zijn waar ze wonen of waar ze werken, en ook niet precies in welke gemeenten.',
  /** inwoners van 18 tot 64 jaar op 1 januari 2021: Westhoek 125.619 en West-Vlaanderen 701.752 */
  inhabitants: (age: AgeGroup, year: number, counted: readonly { region: string; count: number }[]) =>
    `${inhabitants[age]} op 1 januari ${year}: ${formats.list(counted.map(({ region, count }) => `${region} ${formats.count(count)}`))}`,
};
