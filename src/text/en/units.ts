import type { AgeGroup } from '#domain/edition.ts';
import type { NoValue, Unit } from '#domain/units.ts';
import type { Text } from '#text/nl.ts';
import { formats } from './formats.ts';
import { terms } from './terms.ts';

const inhabitants: Record<AgeGroup, string> = {
  '18-64': 'inhabitants aged 18 to 64',
  alle: 'inhabitants of all ages',
};

const per1000 = (age: AgeGroup) => `per 1,000 ${inhabitants[age]}`;
const unitNames: Record<Unit, (age: AgeGroup) => string> = {
  aantal: () => 'number',
  aandeel: () => 'share',
  per1000,
  index: (age) => `index by ${inhabitants[age]}`,
};

function noValue(reason: NoValue): string {
  switch (reason.kind) {
    case 'count-unknown':
      return `${reason.region.name}: ${terms.status[reason.status]}`;
    case 'no-reference':
      return 'there is no region to compare with';
    case 'nobody':
      return `in ${reason.region.name} the whole is 0`;
    case 'no-population':
      return `there is no number of ${inhabitants[reason.age]} of ${reason.region.name} for ${reason.year}`;
  }
}

export const units: Text['units'] = {
  unit: (unit, age) => unitNames[unit](age),
  per1000,
  whom: (age) => inhabitants[age],
  value: (unit, measured) =>
    ({ aantal: formats.count, aandeel: formats.share, per1000: formats.rate, index: formats.index })[unit](measured),
  besideValue: { per1000: 'per 1,000', index: 'index' },
  difference: (unit, measured) =>
    ({
      aantal: formats.countDifference,
      aandeel: formats.pointDifference,
      per1000: formats.rateDifference,
      index: formats.countDifference,
    })[unit](measured),
  noValue,
  unavailable: (unit, age, reason) =>
    `${{ aantal: 'A number', aandeel: 'A share', per1000: `A figure ${per1000(age)}`, index: 'An index' }[unit]} is not possible here: ${noValue(reason)}.`,
  columns: {
    per1000: (region, age) => `${region}, ${per1000(age)}`,
    index: (region, reference, age) => `${region}, index by ${inhabitants[age]} (${reference} = 100)`,
    people: (region, people) => `${region} (${people})`,
    difference: (name, unit, age) => `Difference from ${name}, ${unitNames[unit](age)}`,
  },
  titles: {
    per1000: (title, age) => `${title}, ${per1000(age)}`,
    index: (title, reference) => `${title}, index (${reference} = 100)`,
  },
  ofReference: (reference, measured) => `${reference}: ${measured}`,
  withoutValue: (counted, reason) => `${counted}; ${reason}`,
  withCount: (measured, count) => `${measured} (${formats.count(count)})`,
  withShare: (measured, part, whole) => `${measured} (${formats.count(part)} of ${formats.count(whole)})`,
  atLeast: (measured) => `at least ${measured}`,
  equal: '100 = in proportion',
  rungs: {
    per1000: (age, reference, rungs) =>
      `${per1000(age).replace('per', 'Per')}: ${formats.list(
        rungs.map(({ trede, own, ofReference }) => {
          const against =
            reference === null || ofReference === null ? '' : ` (${reference}: ${formats.rate(ofReference)})`;
          return `**${formats.rate(own)}** on ${terms.trede(trede)}${against}`;
        }),
      )}.`,
    index: (age, region, reference, rungs) =>
      `Index of ${region} by ${inhabitants[age]} (${reference} = 100): ${formats.list(
        rungs.map(({ trede, own }) => `**${formats.index(own)}** on ${terms.trede(trede)}`),
      )}.`,
  },
  rung: {
    per1000: (age, own, reference, ofReference) =>
      `That is **${formats.rate(own)}** ${per1000(age)}${reference === null || ofReference === null ? '' : `, against **${formats.rate(ofReference)}** in ${reference}`}.`,
    index: (age, own, region, reference, share) =>
      `The index is **${formats.index(own)}**: at 100 the share of the participants would equal that of the ${inhabitants[age]}, of which ${region} has ${formats.share(share)} of ${reference}.`,
  },
  instruments: {
    per1000: (age, region, largest, largestWords, smallest, smallestWords) =>
      smallest === null
        ? `In ${region}: **${largest}** with ${largestWords} ${per1000(age)}.`
        : `The largest in ${region} is **${largest}** with ${largestWords} ${per1000(age)}, the smallest **${smallest}** with ${smallestWords}.`,
    against: (own, reference, ofReference) => `${own} (${reference}: ${ofReference})`,
    index: (age, region, reference, above, below, share) =>
      [
        `${region} has **${formats.share(share)}** of the ${inhabitants[age]} of ${reference}; an index of 100 is the same share of the participants.`,
        ...(above.length === 0 ? [] : [`Above 100: ${formats.list(above)}.`]),
        ...(below.length === 0 ? [] : [`Furthest below: ${formats.list(below)}.`]),
      ].join(' '),
    withIndex: (name, index) => `${name} (${formats.index(index)})`,
    noReferenceFigure: (reference, instruments) => `No figure in ${reference}: ${formats.list(instruments)}.`,
  },
  compared: (first, firstWords, second, secondWords, unit, difference, region) =>
    `In ${region}, **${first}** has ${firstWords} and **${second}** ${secondWords} (${unit}): a difference of ${difference}.`,
  homeAndWork:
    'Inhabitants are counted where they live; for participants it is not known whether they are counted where they live or where they work, nor in exactly which municipalities.',
  inhabitants: (age, year, counted) =>
    `${inhabitants[age]} on 1 January ${year}: ${formats.list(counted.map(({ region, count }) => `${region} ${formats.count(count)}`))}`,
};
