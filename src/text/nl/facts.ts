import type { AgeGroup, Measure, TredeNumber } from '#domain/edition.ts';
import { closeFraction, type Fraction } from '#text/closeFraction.ts';
import { bars } from './bars.ts';
import { formats } from './formats.ts';
import { terms } from './terms.ts';
import { units } from './units.ts';

const fractions: Record<Fraction, string> = {
  tenth: 'een tiende',
  fifth: 'een vijfde',
  quarter: 'een kwart',
  third: 'een derde',
  half: 'de helft',
  twoThirds: 'twee derde',
};

function farther(share: number, overall: number): string {
  const fraction = closeFraction(share / overall);
  return `${fraction === null ? '' : `ongeveer ${fractions[fraction]} `}${share > overall ? 'meer' : 'minder'} dan`;
}

/** Trede 5; Trede 5, instroom */
const rungOf = (trede: TredeNumber, measure: Measure) =>
  `${terms.Trede(trede)}${measure === 'deelnemers' ? '' : `, ${terms.measure[measure]}`}`;

export const facts = {
  title: 'Wat opvalt',
  share: (
    name: string,
    region: string,
    reference: string,
    count: number,
    referenceCount: number,
    share: number,
    overall: number,
    treden: readonly TredeNumber[],
  ) =>
    `**${name}**: in ${region} staat **${formats.share(share)}** van het aantal in ${reference} (${bars.partOfWhole(count, referenceCount)}), ${farther(share, overall)} de **${formats.share(overall)}** van ${terms.treden(treden)}${treden.length > 1 ? ' samen' : ''}.`,
  rate: (
    trede: TredeNumber,
    measure: Measure,
    age: AgeGroup,
    region: string,
    rate: number,
    reference: string,
    referenceRate: number,
  ) =>
    `**${rungOf(trede, measure)}**: **${formats.rate(rate)}** personen ${units.per1000(age)} in ${region}, tegenover **${formats.rate(referenceRate)}** in ${reference}.`,
  largest: (name: string, trede: TredeNumber, region: string, count: number, whole: number, isPublished: boolean) =>
    `**${name}** is in ${region} meer dan de helft van ${terms.trede(trede)}: **${formats.count(count)}** van de **${formats.count(whole)}** (${formats.share(count / whole)} van ${isPublished ? 'het gepubliceerde totaal' : 'de som van de delen'}).`,
  partsDiffer: (trede: TredeNumber, region: string, summed: number, missing: number, published: number) =>
    `**${terms.Trede(trede)}**: in ${region} zijn de ${missing > 0 ? 'bekende ' : ''}delen samen ${missing > 0 ? 'ten minste ' : ''}**${formats.count(summed)}**, ${formats.count(Math.abs(summed - published))} ${summed > published ? 'meer' : 'minder'} dan het gepubliceerde totaal van **${formats.count(published)}**.`,
  missing: (
    name: string,
    status: 'O' | 'Q',
    region: string,
    reference: string,
    referenceCount: number,
    trede: TredeNumber,
    summed: number,
    published: number,
  ) =>
    `**${name}**: ${terms.status[status]} voor ${region}, **${formats.count(referenceCount)}** in ${reference}. De bekende delen van ${terms.trede(trede)} zijn samen **${formats.count(summed)}**${summed === published ? ', precies' : ';'} het gepubliceerde totaal${summed === published ? '' : ` is ${formats.count(published)}`}.`,
  change: (subject: string, region: string, earlierCount: number, earlierYear: number, count: number, year: number) =>
    `**${subject}**: in ${region} van **${formats.count(earlierCount)}** in ${earlierYear} naar **${formats.count(count)}** in ${year} (${formats.countDifference(count - earlierCount)}${earlierCount === 0 ? '' : `, ${formats.pointDifference((count - earlierCount) / earlierCount)}%`}).`,
  rung: rungOf,
  throughput: (
    from: TredeNumber,
    to: TredeNumber,
    region: string,
    rate: number,
    count: number,
    participants: number,
    reference: string,
    referenceRate: number,
    referenceCount: number,
    referenceParticipants: number,
  ) =>
    `**Doorstroom van trede ${from} naar ${to}**: **${formats.per100(rate)}** per 100 deelnemers van trede ${from} in ${region} (${formats.count(count)} tegenover ${formats.count(participants)}), **${formats.per100(referenceRate)}** in ${reference} (${formats.count(referenceCount)} tegenover ${formats.count(referenceParticipants)}).`,
  likely: 'Dat dit getal bij dit instrument hoort is waarschijnlijk, niet zeker.',
  uncertain: 'Een van de cijfers is geschat of voorlopig.',
  rule: 'De software zocht dit op in de cijfers hierboven: de opvallendste eerst, naar hoe ver een getal ligt van wat het andere doet verwachten, gewogen naar omvang. Een verschil zegt niet waar het vandaan komt.',
  link: {
    share: 'Alle aandelen',
    rate: (trede: TredeNumber) => `${terms.Trede(trede)} per 1.000 inwoners`,
    rung: (trede: TredeNumber) => `Toon ${terms.trede(trede)}`,
    years: (subject: string) => `${subject} over de jaren`,
    throughput: 'Toon de doorstroom',
  },
};
