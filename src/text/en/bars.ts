import type { Text } from '#text/nl.ts';
import { formats } from './formats.ts';
import { terms } from './terms.ts';

const counted: Text['bars']['counted'] = (measure, count) =>
  measure === 'deelnemers'
    ? count === 1
      ? '1 participant'
      : `${formats.count(count)} participants`
    : `${terms.measure[measure] === 'inflow' || terms.measure[measure] === 'outflow' ? 'an' : 'a'} ${terms.measure[measure]} of ${formats.count(count)}`;

export const bars: Text['bars'] = {
  counted,
  instrument: 'Instrument',
  trede: 'Rung',
  domain: 'Policy domain',
  share: 'Share',
  shareOf: (reference) => `Share of ${reference}`,
  ofWhole: (share, whole) => `${formats.share(share)} of ${formats.count(whole)}`,
  partOfWhole: (part, whole) => `${formats.count(part)} of ${formats.count(whole)}`,
  unknownOf: (whole) => `of ${formats.count(whole)}`,
  shareCell: (share, part, whole) => `${formats.share(share)} (${formats.count(part)} of ${formats.count(whole)})`,
  sumOfParts: 'Sum of the parts',
  publishedTotal: 'Published total',
  likelyShort: 'likely',
  countSentence: (largest, largestCount, smallest, smallestCount, region) =>
    smallest === null
      ? `In ${region}: **${largest}** with ${largestCount}.`
      : `The largest in ${region} is **${largest}** with ${largestCount}, the smallest **${smallest}** with ${smallestCount}.`,
  shareSentence: (region, reference, treden, share) =>
    `On ${treden}, ${region} has **${formats.share(share)}** of the participants in ${reference}.`,
  above: (names) => `Above that: ${formats.list(names)}.`,
  below: (names) => `Furthest below: ${formats.list(names)}.`,
  highestShare: (name, share, region, reference) =>
    `${region} has its largest share of ${reference} in **${name}**: ${formats.share(share)}.`,
  otherCount: (region, publisher, reference, otherPublisher) =>
    `Another count: the figures of ${reference} are from ${otherPublisher}, those of ${region} from ${publisher}.`,
  nameWithShare: (name, share) => `${name} (${formats.share(share)})`,
  missing: (names) => `Without a figure: ${formats.list(names)}. That is not zero.`,
  nothing: 'There are no figures for this choice.',
  overallCounts: (treden, count, whole) => `${treden} together: ${formats.count(count)} of ${formats.count(whole)}`,
  overallShare: (share, treden) => `${formats.share(share)} of ${treden}`,
  likely: (names) =>
    `Which number belongs to which instrument is not certain everywhere in the source; it is likely, not sure, for ${formats.list(names)}.`,
  totalInYear: (trede, year) => `${terms.trede(trede)} in ${year}`,
  likelyTotals: (totals) =>
    `Which total belongs to which rung is not certain everywhere in the source; it is likely, not sure, for ${formats.list(totals)}.`,
  likelyInShort: (likely, all) =>
    `Which number belongs to ${likely === all ? (all === 1 ? 'this instrument' : 'which instrument') : `${likely} of the ${all} instruments`} is likely, not certain, in the source.`,
  inferredDomains: 'The policy domain (the colour) was inferred from who runs the instrument; see the method.',
  compareTitle: 'Instruments beside each other',
  compareShareTitle: (reference) => `Share of ${reference}`,
  differenceTo: (name) => `Difference to ${name}`,
  differencePointsTo: (name) => `Difference to ${name}, percentage points`,
  basis: 'basis',
  points: (difference) => `${difference} percentage points`,
  compareSentence: (first, firstValue, second, secondValue, difference, region) =>
    `In ${region}, **${first}** has ${firstValue} and **${second}** ${secondValue}: a difference of ${difference}.`,
  compareShareSentence: (first, firstValue, second, secondValue, difference, region, reference) =>
    `${region} has **${firstValue}** of ${first} in ${reference}, and **${secondValue}** of ${second}: a difference of ${difference} percentage points.`,
  shareNeedsReference: 'A share is part of a whole: choose a region to compare with in “against”.',
  source: (publisher, title) => `${publisher}, ${title}`,
  unit: { deelnemers: 'people', instroom: 'people', doorstroom: 'people', uitstroom: 'people' },
  noValue: (status) => terms.statusShort[status],
};
