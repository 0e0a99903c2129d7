import type { KeeperDifferenceText } from '#text/nl/keeperDifference.ts';
import { formats } from './formats.ts';

const { count, countDifference, pointDifference } = formats;
const figures = (number: number) => (number === 1 ? '1 figure' : `${count(number)} figures`);

export const keeperDifference: KeeperDifferenceText = {
  title: (version) => `Difference from version ${version}`,
  none: 'All figures are the same as in the published edition.',
  changed: (number) => `**${figures(number)}** ${number === 1 ? 'changes' : 'change'}`,
  gone: (number) => `**${figures(number)}** ${number === 1 ? 'goes' : 'go'}`,
  added: (number) => `**${figures(number)}** ${number === 1 ? 'is new' : 'are new'}`,
  same: (number) => `${figures(number)} ${number === 1 ? 'stays' : 'stay'} the same`,
  largest: (what, change) => `The largest change: **${what}**, ${change}.`,
  jumps: (number) =>
    number === 1
      ? 'One change is more than half and more than 50 people. That is no fault, but a question: is it right?'
      : `${count(number)} changes are more than half and more than 50 people. Those are no faults, but questions: are they right?`,
  groups: { changed: 'Changed', gone: 'Gone', added: 'New' },
  fromTo: (before, after) => `${before} → ${after}`,
  amount: (people) => countDifference(people),
  percent: (part) => `${pointDifference(part)}%`,
  question: 'Is this right?',
  columns: {
    what: 'Figure',
    change: 'What',
    before: (version) => `Version ${version}`,
    after: (version) => `Version ${version}, new`,
    amount: 'Difference',
    percent: 'Difference, percent',
    question: 'Question',
  },
  barsMeaning:
    'The bar of a change is the difference; that of a new figure, or one that is gone, is the figure itself.',
  drawn: (number) => `Drawn are the ${count(number)} largest of each kind; the table has more.`,
  listed: (shown, all) => `The table shows ${count(shown)} of the ${count(all)} differences, the largest first.`,
  annotated: (number) =>
    number === 1
      ? 'One figure stays the same with another note, source or attribution.'
      : `${count(number)} figures stay the same with another note, source or attribution.`,
  versions: (before, after) => `version ${before} → ${after}`,
  total: (trede) => `Rung ${trede}, total`,
  allTreden: 'All rungs of the edition',
  step: (from, to) => `From ${from ?? 'outside'} to ${to ?? 'outside'}`,
  inhabitants: (age) => (age === 'alle' ? 'Inhabitants' : `Inhabitants aged ${age}`),
};
