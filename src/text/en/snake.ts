import type { Text } from '#text/nl.ts';
import { formats } from './formats.ts';

export const snake: Text['snake'] = {
  title: 'The participation snake',
  label: (region, year) => `The participatieslang of ${region} in ${year}: six rungs, from the tail to the head`,
  hint: 'The right and left arrows go one rung up or down. The down arrow goes into the instruments of that rung, the up arrow back out. Enter opens the page of the rung. Home and End go to rung 1 and rung 6, Esc to the title.',
  scaleCount: 'area of a circle = number of people',
  numbersAre: (unit) => `the numbers of rungs and instruments: ${unit}`,
  scaleShare: (reference) => `area of a circle = share of ${reference}`,
  smallestDot: (smallest) => `the smallest dot is ${smallest} or less`,
  flow: 'doorstroom /\u00A0instroom (throughput /\u00A0inflow)',
  /** On the small cards between two rungs. */
  flowOnCard: 'doorstroom',
  staying: 'verankering (staying)',
  reading: 'our reading',
  partial: 'partial count',
  noted: 'see note',
  atLeast: (count) => `at least ${formats.count(count)}`,
  sectors: (sectors) => `Four sectors: ${formats.list(sectors)}`,
  sectorsOfRung3: ['mental health care', 'care for people with a disability', 'general welfare work', 'social economy'],
  withContract: 'Tewerkstellingsplaatsen',
  withContractExplained: 'places of employment, with a contract',
  withoutContract: 'Participatieplaatsen',
  withoutContractExplained: 'places of participation, without a contract',
  rungName: (number, name) => `Rung ${number}: ${name}`,
  stayRow: (number) => `Verankering (staying) on rung ${number}`,
  columns: {
    place: 'Rung or instrument',
    counted: (region, unit) => `${region} (${unit})`,
    note: 'Note',
  },
};
