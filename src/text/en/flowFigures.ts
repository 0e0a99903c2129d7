import type { flowFigures as dutch } from '#text/nl/flowFigures.ts';
import { formats } from './formats.ts';

export const flowFigures: typeof dutch = {
  contents: 'On this page',
  partlyUncertain: 'Some of these figures are estimated or provisional.',
  funnelShort: 'Funnel',
  instrumentFunnelTitle: (instrument, year) => `Throughput of ${instrument} in ${year}`,
  rateOfInstrument: (share, instrument) => `${formats.per100(share)} per 100 in ${instrument}`,
  instrumentRateSentence: (region, step, instrument, rate) =>
    `For every 100 participants of ${instrument} in ${region} there are **${rate}** (${formats.count(step)}) in throughput.`,
  around: (inflow, outflow) => `inflow ${inflow} · outflow ${outflow}`,
  aroundRung: (trede, inflow, outflow) => `rung ${trede}: **${inflow}** and **${outflow}**`,
  aroundSentence: (region, rungs) => `Inflow and outflow of the rungs they leave, in ${region}: ${rungs.join('; ')}.`,
  aroundColumns: {
    instroom: 'Inflow of the rung they leave',
    uitstroom: 'Outflow of the rung they leave',
  },
  onlyStep: (steps) => `Only this step is known: ${formats.list(steps)}.`,
  rateColumnOfInstrument: 'Per 100 in the instrument',
  noInstrumentFunnel: (instrument, year) => `Of ${instrument} no throughput is known in ${year}.`,
  stepsOf: {
    instroom: 'Inflow per step and year',
    doorstroom: 'Throughput per step and year',
    uitstroom: 'Outflow per step and year',
  },
  diagramTitle: (year) => `Who moved where in ${year}`,
  diagramShort: 'Movements',
  panels: { in: 'Onto the ladder', between: 'Between the rungs', out: 'Off the ladder' },
  outside: 'outside the ladder',
  rung: (rung) => `Rung ${rung}`,
  shortMove: (from, to) =>
    from === null
      ? `From outside to rung ${to}`
      : to === null
        ? `From rung ${from} off the ladder`
        : from === to
          ? `Within rung ${from}`
          : to > from
            ? `From rung ${from} to rung ${to}`
            : `From rung ${from} back to rung ${to}`,
  allOthers: 'All others',
  noteAt: (where, note) => `${where}: ${note}`,
  direction: {
    in: 'inflow from outside',
    up: 'up',
    within: 'within the rung',
    down: 'back down',
    out: 'outflow',
  },
  sign: { in: '', up: '↑', within: '→', down: '↓', out: '' },
  moved: {
    in: (count) => `**${count}** from outside the ladder`,
    up: (count) => `**${count}** up`,
    within: (count) => `**${count}** within a rung`,
    down: (count) => `**${count}** back to a lower rung`,
    out: (count) => `**${count}** off the ladder`,
  },
  movedSentence: (region, year, moved) => `Movements in ${region} in ${year}: ${formats.list(moved)}.`,
  eachMovement: (from, to, count) =>
    `**${count}** ${from === null ? `to rung ${to}` : to === null ? `out of rung ${from}` : from === to ? `within rung ${from}` : `from rung ${from} to ${to}`}`,
  countedTwice: 'Who moved twice in one year is counted twice. Who stayed is not in it.',
  diagramScale: {
    one: 'Each band is as thick as its count.',
    two: 'Each band is as thick as its count. The bands between rungs have a scale of their own; those from and to the outside share one: between the two, compare the numbers, not the thickness.',
  },
  diagramColours:
    'Up is coloured and rises, back down is grey and falls. A dashed line is a movement without a known count.',
  missingMovements: (steps) => `Without a known count, and in no sum: ${formats.list(steps)}.`,
  nothingOn: (directions) => `Nothing was published on: ${formats.list(directions)}.`,
  rungsTitle: (year) => `On the move per rung in ${year}`,
  rungsShort: 'Per rung',
  rungsSentence: (region, year) =>
    `How many people came onto a rung in ${region} in ${year}, went up from it or left it otherwise, per 100 participants of that same rung.`,
  rungsHighest: (trede, rate, count, participants) =>
    `Rung ${trede} has most throughput upward: **${rate} per 100**, which is ${count} against ${participants} participants.`,
  rungsCaveat:
    'The denominator is the number of participants of that rung in that year. More than 100 is possible: then more people came in the year than stand there at a time.',
  against: (count, participants) => `${count} on ${participants}`,
  rungsColumns: {
    trede: 'Rung',
    measure: 'Measure',
    rate: 'Per 100 participants of the rung',
    count: 'Count',
    participants: 'Participants',
  },
  balanceTitle: (startYear, year) => `Do the figures add up, from ${startYear} to ${year}?`,
  balanceShort: 'Balance',
  balanceRule: 'Start + inflow − (throughput + outflow) should be the end.',
  balanceColumns: {
    trede: 'Rung',
    start: (year) => `Start (${year})`,
    inflow: 'Inflow',
    throughput: 'Throughput',
    outflow: 'Outflow',
    expected: 'Expected',
    end: (year) => `End (${year})`,
    gap: 'Difference',
    words: 'In words',
  },
  balancePart: {
    start: 'the start',
    inflow: 'the inflow',
    throughput: 'the throughput',
    outflow: 'the outflow',
    end: 'the end',
  },
  balanceSentence: (region, closing, gaps, other) =>
    [
      `In ${region}: the balance closes on ${closing === 0 ? '**no rung**' : closing === 1 ? '**1 rung**' : `**${closing} rungs**`}`,
      `there is a difference on ${gaps}`,
      ...(other === 0 ? [] : [`it cannot be drawn up on ${other}`]),
    ].join(', ') + '.',
  balanceCloses: 'The figures add up.',
  balanceGap: (gap) =>
    `The figures do not add up: a difference of ${formats.count(Math.abs(gap))}, which the figures do not explain.`,
  balanceBound: {
    least: (expected) => `It comes to at least ${formats.count(expected)}`,
    most: (expected) => `It comes to at most ${formats.count(expected)}`,
  },
  balanceMissing: (parts) => `: ${formats.list(parts)} ${parts.length === 1 ? 'is' : 'are'} not known.`,
  balanceMissingExplains: 'What is missing can explain the difference.',
  balanceLeastGap: (gap) =>
    `A difference of at least ${formats.count(Math.abs(gap))} remains, which the figures do not explain.`,
  balanceBroken: (year, note) =>
    `Not drawn up: in ${year} the way of counting changed${note === '' ? '' : ` (${note})`}.`,
  balanceIncomplete: (parts) =>
    `Cannot be drawn up: ${formats.list(parts)} ${parts.length === 1 ? 'is' : 'are'} not known.`,
  atLeastShort: (count) => `≥ ${formats.count(count)}`,
  atMostShort: (count) => `≤ ${formats.count(count)}`,
  trendTitle: 'Throughput over the years',
  trendShort: 'Over the years',
  trendStep: (from, to, first, firstYear, last, lastYear) =>
    `from rung ${from} to ${to} **${first}** in ${firstYear} and **${last}** in ${lastYear}`,
  trendSentence: (region, steps) => `Throughput in ${region}, per 100 on the rung they leave: ${formats.list(steps)}.`,
  fromTo: (from, to) => `from rung ${from} to ${to}`,
  trendBroken: (steps) =>
    `The series ${formats.list(steps)} ${steps.length === 1 ? 'is' : 'are'} broken: before and after cannot be compared.`,
  trendScale:
    'Each step has a scale of its own, from 0. The denominator is the number of participants of the rung they leave, in the same year.',
  trendBreakNote: (treden, year, note) =>
    `Break in the series of ${treden} in ${year}${note === '' ? '' : `: ${note}`}. The line does not cross it.`,
  trendEnds: (first, firstYear, last, lastYear) => `${first} (${firstYear}) – ${last} (${lastYear})`,
  trendOnly: (value, year) => `${value} (${year})`,
  trendColumns: { rate: 'Per 100 on the rung they leave' },
  allTreden: 'all rungs',
  stepsShort: 'Per step',
  perInstrumentShort: 'Per instrument',
  perRegionShort: 'Per region',
  missingShort: 'What is not there',
  missingHereTitle: 'That is why this page does not have:',
  missingHere: {
    trend: 'A line over the years: the figures of 2021, 2022 and 2023 each count something else.',
    balance:
      'A balance per rung: that needs participants of two years, inflow and outflow. There is one year of participants, and inflow and outflow were never published.',
    rates: 'How many per 100 participants move, except out of arbeidszorg in 2021.',
  },
};
