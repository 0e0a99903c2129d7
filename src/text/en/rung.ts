import type { Text } from '#text/nl.ts';
import { formats } from './formats.ts';
import { terms } from './terms.ts';

export const rung: Text['rung'] = {
  meanings: {
    6: 'Paid work in the ordinary economy, without support.',
    5: 'Paid work with support: in the social economy, and here also with an ordinary employer who gets a reduction for a target group.',
    4: 'A temporary guided trajectory with a set term that works towards paid work. No contract of employment.',
    3: 'Unpaid, guided activities that resemble work. Four sectors offer them: mental health care, care for people with a disability, general welfare work and the social economy.',
    2: 'Social contacts outside the home, and use of care and welfare services.',
    1: 'Isolated: only contacts within the home.',
  },
  steps: 'Rungs',
  previous: (number, name) => `One rung down: ${number}, ${name}`,
  next: (number, name) => `One rung up: ${number}, ${name}`,
  heading: (number, name) => `Rung ${number}: ${name}`,
  contract: (hasContract) =>
    hasContract
      ? 'Tewerkstellingsplaats: with a contract of employment'
      : 'Participatieplaats: without a contract of employment',
  total: (region, year, counted) => `In ${year}, ${region} had **${counted}** on this rung`,
  totalShare: (share, whole, reference) =>
    `, **${formats.share(share)}** of the ${formats.count(whole)} in ${reference}`,
  noReferenceTotal: (reference, year) => `For ${reference} there is no total of this rung in ${year}.`,
  statusOnly: (region, year, status) => `For ${region} in ${year} the figure is ${status}.`,
  nothing: (isPoster) => (isPoster ? 'No figures on the poster' : 'No figures for this rung'),
  nothingExplained: (name, isPoster) =>
    `${isPoster ? 'The poster has' : 'These figures have'} no number for “${name}”. So there is none here either: nothing was filled in or estimated.`,
  nothingElsewhere: 'There are figures for: ',
  notThisYear: (year, region, measure) =>
    `For ${region} there are no figures ${measure === null ? '' : `on ${measure} `}on this rung in ${year}.`,
  noInstrumentFigures: (year, region) =>
    `For ${region} there are no figures per instrument in ${year}, only the total of the rung.`,
  noInstruments: 'This rung has no instruments in this package.',
  filteredAway: 'No instrument of this rung belongs to the chosen policy domains.',
  showAllDomains: 'Show all policy domains',
  instrumentsTitle: 'Instruments on this rung',
  sumTitle: 'Sum of the parts and published total',
  sumCaption: (name, year, people) => `Sum and total of ${name}, ${year}, number of ${people}`,
  sumColumns: {
    what: 'What',
    published: 'Published total',
    summed: 'Sum of the parts',
    difference: 'Difference',
    region: 'Region',
  },
  sumSentence: {
    equal: (region, count) => `In ${region} the sum of the parts equals the published total: ${formats.count(count)}.`,
    equalWithMissing: (region, count, missing) =>
      `In ${region} the known parts add up to ${formats.count(count)}, exactly the published total, while ${missing === 1 ? 'one part is missing: so it is 0 or was' : `${missing} parts are missing: so they are 0 or were`} left out of the total. The sum is a lower bound.`,
    onlySum: (region, summed, missing) =>
      `In ${region} the ${missing > 0 ? 'known ' : ''}parts are ${missing > 0 ? 'at least ' : ''}${formats.count(summed)} together. No total was published with them.`,
    onlyTotal: (region, published) =>
      `In ${region} the published total is ${formats.count(published)}; none of the parts is known.`,
    more: (region, summed, published, difference) =>
      `In ${region} the parts are ${formats.count(summed)} together, ${formats.count(difference)} more than the published total of ${formats.count(published)}.`,
    less: (region, summed, published, difference, missing) =>
      `In ${region} the ${missing > 0 ? 'known ' : ''}parts are ${missing > 0 ? 'at least ' : ''}${formats.count(summed)} together, ${formats.count(difference)} less than the published total of ${formats.count(published)}.`,
  },
  sumMoreExplained:
    'Perhaps some people are in two parts at once; the source does not say. Both figures stand here as they were published, neither is corrected.',
  sumLessExplained: 'Both figures stand here as they were published, neither is corrected.',
  atLeast: (count) => `at least ${formats.count(count)}`,
  notesTitle: 'About each instrument',
  noteDomain: (domain, inferred) => `Policy domain: ${domain}${inferred ? ' (inferred, see the method)' : ''}`,
  noteAttribution: (attribution) => `Attribution of the figure: ${terms.attribution[attribution]}`,
  noteOf: (region, note) => `${region}: ${note}`,
  noteSource: 'Source:',
};
