import type { Text } from '#text/nl.ts';
import { flowFigures } from './flowFigures.ts';
import { formats } from './formats.ts';

export const flows: Text['flows'] = {
  heading: 'Throughput (doorstroom)',
  whose: (region) => `figures of ${region}`,
  intro:
    'People go from one rung to a higher one. Whoever leaves a rung for a higher one is its throughput (doorstroom), and inflow (instroom) of the next. Staying is called verankering.',
  notYourRegion: (focus, shown) =>
    `Nothing was published on throughput in ${focus} alone for this year. These are figures of ${shown}, in which ${focus} lies.`,
  funnelTitle: (year) => `Throughput in ${year}`,
  notOneCohort: 'The steps are counts of one year, not the same people followed over time (no cohort).',
  coverage: (coverage) => `Only these were counted: ${coverage}.`,
  neverDivided: 'These counts are not divided by the participants per rung: that is another count.',
  participantsStage: (number) => `Rung ${number}`,
  stepStage: (from, to) =>
    from === null ? `To rung ${to}` : to === null ? `Out of rung ${from}` : `From rung ${from} to ${to}`,
  rate: (share, from) => `${formats.per100(share)} per 100 on rung ${from}`,
  columns: {
    stage: 'Step',
    region: 'Region',
    year: 'Year',
    count: 'Count',
    rate: 'Per 100 on the rung they leave',
    coverage: 'Who was counted',
    instrument: 'Instrument',
    direction: 'Direction',
    movement: 'Movement',
  },
  peopleOrTrajectories: 'people or trajectories',
  readingsElsewhere:
    'What each step counts exactly is our reading of the source: the caveats are on the Throughput page.',
  everyone: 'everyone',
  chain: (values) => values.join(' → '),
  funnelSentence: (region, year, chain) => `${region}, ${year}: **${chain}**.`,
  rateSentence: (region, step, from, rate) =>
    `For every 100 people on rung ${from} in ${region} there are **${rate}** (${formats.count(step)}) in throughput.`,
  notAmong: (step, to, head, from) =>
    `Whoever moved up (${formats.count(step)}) stands on rung ${to} and is not among the ${formats.count(head)} of rung ${from}.`,
  twoCounts: 'These are two counts of one year, not a cohort.',
  wider: (level, count, before) => `${level} **${count}**, against ${before} one level before`,
  widens: (region, levels) =>
    `The funnel of ${region} widens: ${levels.join('; ')}. That is how it was counted and how it is drawn.`,
  widening: 'A later level is larger than the one before: that is how it was counted and how it is drawn.',
  stepsTitle: 'Inflow and throughput per step and year',
  stepsSentence: (region, first, last, count, unknown) =>
    `Of ${region}, ${count === 1 ? 'one figure is' : `${count} figures are`} known${unknown === 0 ? '' : ` and ${unknown} not`}, ${first === last ? `in ${first}` : `from ${first} to ${last}`}.`,
  stepGroup: (from, to) =>
    from === null
      ? `From outside the ladder to rung ${to}: inflow`
      : to === null
        ? `From rung ${from} out of the ladder: outflow`
        : from === to
          ? `Within rung ${from}`
          : to > from
            ? `From rung ${from} to rung ${to}: throughput of ${from}, inflow of ${to}`
            : `From rung ${from} back to rung ${to}`,
  bothWays: 'Throughput of one rung is inflow of the next: each bar counts for both.',
  perInstrumentTitle: (year) => `Throughput per instrument in ${year}`,
  perInstrumentSentence: (region, year) =>
    `This shows who went to a higher rung through an instrument in ${region} in ${year}.`,
  perRegionTitle: (year) => `Throughput per region in ${year}`,
  perRegionSentence: (count) => `A funnel is known for ${count} regions.`,
  missingTitle: 'What is not there, and who could provide it',
  missingExplained: [
    'The poster draws throughput and inflow as arrows without a number. The one instrument that is a movement by its name is doorstroom/activering uit arbeidszorg.',
    '4Werk published figures on 2022 and 2023, of its members only. Between those years, what was counted changed (trajectories, then persons).',
    'Inflow, outflow and relapse per rung have not been published. VDAB, the department of Work and Social Economy and the partners in arbeidszorg keep trajectories and could provide them.',
  ],
  seeFictitious: 'See the same page with fictitious data, where everything is filled in',
  nothingTitle: 'No figures on throughput',
  nothing: (region, year) => `For ${region} no throughput is known in ${year}.`,
  noteOf: (step, year, note) => `${step}, ${year}: ${note}`,
  ...flowFigures,
};
