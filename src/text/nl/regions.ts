import type { AgeGroup } from '#domain/edition.ts';
import { formats } from './formats.ts';
import { units } from './units.ts';

/** Regions held against each other: a ranking, a scatter. */
export const regions = {
  region: 'Regio',
  place: 'Plaats',
  whole: 'geheel',
  inFocus: 'regio in beeld',
  /** 2. Westhoek */
  placed: (place: number, region: string) => `${place}. ${region}`,
  rankingTitle: (subject: string) => `Rangorde: ${subject}`,
  rankingLead: (year: number) => `Regio’s in volgorde van grootte, ${year}.`,
  ends: (first: string, firstValue: string, last: string, lastValue: string, unit: string) =>
    `Het hoogst staat **${first}** met ${firstValue}, het laagst **${last}** met ${lastValue} (${unit}).`,
  equal: (count: number, value: string, unit: string) => `Alle ${count} regio’s hebben ${value} (${unit}).`,
  focus: (region: string, place: number, count: number, isShared: boolean) =>
    `**${region}** heeft plaats ${place}${isShared ? ' (gedeeld)' : ''} van ${count}.`,
  only: (region: string, value: string, unit: string) =>
    `**${region}** is hier de enige regio met een cijfer die zelf geen andere omvat: ${value} (${unit}). Met één regio is er geen rangorde.`,
  none: 'Geen enkele regio heeft hier een eigen plaats.',
  wholes: (wholes: readonly string[]) => `Als geheel, niet in de rangorde: ${formats.list(wholes)}.`,
  withValue: (region: string, value: string) => `${region} (${value})`,
  wholeLine: (region: string, value: string) => `${region}: ${value}`,
  without: (reasons: readonly string[]) => `Zonder plaats: ${reasons.join('; ')}.`,
  scatterTitle: (x: string, y: string) => `${x} en ${y}`,
  scatterLead: (year: number) => `Twee cijfers per regio tegen elkaar uitgezet, ${year}.`,
  axis: { x: 'Horizontaal', y: 'Verticaal' },
  axisWithUnit: (subject: string, unit: string) => `${subject} (${unit})`,
  size: (age: AgeGroup) => `Hoe groter de oppervlakte, hoe meer ${units.whom(age)}:`,
  sizeUnknown: 'even groot, want van een regio is het aantal inwoners niet bekend',
  inhabitants: (age: AgeGroup) => `Aantal ${units.whom(age)}`,
  both: (count: number) => `${count} regio’s hebben beide cijfers.`,
  one: (region: string, x: string, xValue: string, y: string, yValue: string) =>
    `Alleen **${region}** heeft hier een punt: ${xValue} (${x}) en ${yValue} (${y}).`,
  highest: (x: string, xValue: string, y: string, yValue: string, nameX: string, nameY: string) =>
    x === y
      ? `**${x}** staat het hoogst op allebei: ${xValue} (${nameX}) en ${yValue} (${nameY}).`
      : `Het verst naar rechts staat **${x}** (${nameX}: ${xValue}), het hoogst **${y}** (${nameY}: ${yValue}).`,
  tooFew: (count: number) =>
    `Met ${count === 1 ? 'één punt' : `${count} punten`} valt er over een verband niets te zeggen.`,
  noCause: 'Dat twee cijfers samen hoog of laag zijn, zegt niet dat het ene van het andere komt.',
  oneSided: (reasons: readonly string[]) =>
    `Met maar één van de twee cijfers, dus niet getekend: ${reasons.join('; ')}.`,
  noPoints: 'Geen enkele regio heeft hier beide cijfers.',
  notFromZero: 'De assen beginnen niet bij 0: zo liggen de punten uit elkaar.',
  wholesIn: 'Een ring is een geheel waarvan andere punten een deel zijn.',
  wholesOut: (names: readonly string[]) =>
    `Een geheel staat niet tussen zijn delen: ${formats.list(names)} ${names.length === 1 ? 'is' : 'zijn'} hier niet getekend. Per 1.000 inwoners kan dat wel.`,
};
