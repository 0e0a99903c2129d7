import type { Measure, TredeNumber } from '#domain/edition.ts';
import { closeFraction, type Fraction } from '#text/closeFraction.ts';
import type { Text } from '#text/nl.ts';
import { bars } from './bars.ts';
import { formats } from './formats.ts';
import { terms } from './terms.ts';
import { units } from './units.ts';

const fractions: Record<Fraction, string> = {
  tenth: 'a tenth',
  fifth: 'a fifth',
  quarter: 'a quarter',
  third: 'a third',
  half: 'half',
  twoThirds: 'two thirds',
};

function farther(share: number, overall: number): string {
  const fraction = closeFraction(share / overall);
  return `${fraction === null ? '' : `about ${fractions[fraction]} `}${share > overall ? 'more' : 'less'} than`;
}

const rungOf = (trede: TredeNumber, measure: Measure) =>
  `${terms.Trede(trede)}${measure === 'deelnemers' ? '' : `, ${terms.measure[measure]}`}`;

export const facts: Text['facts'] = {
  title: 'What stands out',
  share: (name, region, reference, count, referenceCount, share, overall, treden) =>
    `**${name}**: ${region} has **${formats.share(share)}** of the number in ${reference} (${bars.partOfWhole(count, referenceCount)}), ${farther(share, overall)} the **${formats.share(overall)}** of ${terms.treden(treden)}${treden.length > 1 ? ' together' : ''}.`,
  rate: (trede, measure, age, region, rate, reference, referenceRate) =>
    `**${rungOf(trede, measure)}**: **${formats.rate(rate)}** people ${units.per1000(age)} in ${region}, against **${formats.rate(referenceRate)}** in ${reference}.`,
  largest: (name, trede, region, count, whole, isPublished) =>
    `**${name}** is more than half of ${terms.trede(trede)} in ${region}: **${formats.count(count)}** of **${formats.count(whole)}** (${formats.share(count / whole)} of ${isPublished ? 'the published total' : 'the sum of the parts'}).`,
  partsDiffer: (trede, region, summed, missing, published) =>
    `**${terms.Trede(trede)}**: in ${region} the ${missing > 0 ? 'known ' : ''}parts together are ${missing > 0 ? 'at least ' : ''}**${formats.count(summed)}**, ${formats.count(Math.abs(summed - published))} ${summed > published ? 'more' : 'fewer'} than the published total of **${formats.count(published)}**.`,
  missing: (name, status, region, reference, referenceCount, trede, summed, published) =>
    `**${name}**: ${terms.status[status]} for ${region}, **${formats.count(referenceCount)}** in ${reference}. The known parts of ${terms.trede(trede)} together are **${formats.count(summed)}**${summed === published ? ', exactly' : ';'} the published total${summed === published ? '' : ` is ${formats.count(published)}`}.`,
  change: (subject, region, earlierCount, earlierYear, count, year) =>
    `**${subject}**: in ${region} from **${formats.count(earlierCount)}** in ${earlierYear} to **${formats.count(count)}** in ${year} (${formats.countDifference(count - earlierCount)}${earlierCount === 0 ? '' : `, ${formats.pointDifference((count - earlierCount) / earlierCount)}%`}).`,
  rung: rungOf,
  throughput: (
    from,
    to,
    region,
    rate,
    count,
    participants,
    reference,
    referenceRate,
    referenceCount,
    referenceParticipants,
  ) =>
    `**Throughput from rung ${from} to ${to}**: **${formats.per100(rate)}** per 100 participants of rung ${from} in ${region} (${formats.count(count)} against ${formats.count(participants)}), **${formats.per100(referenceRate)}** in ${reference} (${formats.count(referenceCount)} against ${formats.count(referenceParticipants)}).`,
  likely: 'That this number belongs to this instrument is likely, not sure.',
  uncertain: 'One of the figures is estimated or provisional.',
  rule: 'Found by the software in the figures above: most striking first, by how far a number is from what the other leads to expect, weighed by size. A difference does not say where it comes from.',
  link: {
    share: 'All shares',
    rate: (trede) => `${terms.Trede(trede)} per 1,000 inhabitants`,
    rung: (trede) => `Show ${terms.trede(trede)}`,
    years: (subject) => `${subject} over the years`,
    throughput: 'Show throughput',
  },
};
