import type { Text } from '#text/nl.ts';
import { formats } from './formats.ts';
import { terms } from './terms.ts';

export const overview: Text['overview'] = {
  heading: (region, year) => `${region} in ${year}`,
  sum: (treden, count) =>
    `On ${terms.treden(treden)}${treden.length > 1 ? ' together' : ''} there ${count === 1 ? 'is' : 'are'} **${formats.count(count)} ${count === 1 ? 'person' : 'people'}**`,
  sumShare: (share, referenceCount, reference) =>
    `, **${formats.share(share)}** of the ${formats.count(referenceCount)} in ${reference}`,
  unknown: (treden) => `For ${terms.treden(treden)} the figure is not available or suppressed; it is not in that sum.`,
  uncovered: (treden, isPoster) =>
    `For ${terms.treden(treden)} there are no figures${isPoster ? ' on the poster' : ''}.`,
  editionTotal: (year, region, count, publisher) =>
    `For ${year}, ${publisher} counted **${formats.count(count)}** people in ${region} over that edition’s own rungs together: another count than the one per rung.`,
  noReferenceTotals: (reference, year) => `For ${reference} there are no figures per rung in ${year}.`,
  measureSentence: (measure, region, year) =>
    `${measure} per rung in ${region} in ${year}. The rungs are not added up here: whoever goes from one rung to another would be counted twice.`,
  nothing: (region, year, measure) =>
    `For ${region} there are no figures ${measure === null ? '' : `on ${measure} `}per rung in ${year}.`,
  allDomainsInTotals:
    'The totals of the rungs and the throughput are of all policy domains; the filter holds for the instruments.',
  ladder: 'The ladder',
  ladderLabel: (region, year) => `The six rungs of the participation ladder, ${region}, ${year}`,
  noFigure: 'no figures',
  noFigureForYear: (year) => `no figure for ${year}`,
  shareOf: (share, whole) => `${formats.share(share)} of ${formats.count(whole)}`,
  ofReference: (whole, reference) => `${reference}: ${formats.count(whole)}`,
  showYear: (year) => `Show ${year}`,
  instrumentsTitle: (region) => `Instruments in ${region}`,
  strengthsTitle: (region) => `Where ${region} is strong`,
  funnelTitle: (year) => `Throughput in ${year}`,
  moreThroughput: 'All about throughput',
  noFunnel: (region, year, isPoster) =>
    `For ${region} there is no figure on throughput in ${year}.${isPoster ? ' The poster draws the movement between rungs as arrows without a number.' : ''}`,
};
