import type { Text } from '#text/nl.ts';
import { formats } from './formats.ts';

export const frame: Text['frame'] = {
  product: 'Participatieslang',
  productDescription:
    'How many people stand on each rung of the participation ladder in West-Vlaanderen and the Westhoek, through which instrument, and how do they move up?',
  documentTitle: (page) => `${page} · Participatieslang`,
  skip: 'To the content',
  navigation: 'Pages',
  overview: 'Overview',
  rungs: 'Rungs',
  comparison: 'Compare',
  throughput: 'Throughput',
  observations: 'Data',
  about: 'About',
  otherLanguage: { label: 'Nederlands', code: 'nl' },
  offer: {
    sentence: 'This page is also available in English.',
    accept: 'Read it in English',
    dismiss: 'Not now',
  },
  loading: 'Fetching the figures…',
  fictitiousBanner: 'Fictitious data (fictieve gegevens)',
  fictitiousExplained: 'These figures were made up to show what the pages can do. Do not use them for anything.',
  realFigures: 'Show the real figures',
  ownBanner: 'Own figures, not published',
  ownExplained: 'These figures are in your browser only. Nobody else sees them.',
  ownFiles: 'Back to your files',
  editionGone: (asked, shown) =>
    `The edition “${asked}” is gone. You see the newest one, “${shown}”; your filters are still on.`,
  editionUnknown: (asked, shown) =>
    `There is no data package “${asked}”. You see “${shown}”; your filters are still on.`,
  footer: {
    figures: (title, version, day) => `${title}, version ${version}${day === null ? '' : `, published on ${day}`}.`,
    method: 'Origin, method and accessibility',
    privacy: 'No cookies, no tracking, no requests to third parties.',
  },
  printed: (address) => `Address of this view: ${address}`,
  failed: {
    unreachable: {
      title: 'The figures cannot be reached now',
      explanation:
        'There is no connection to the server with the figures, and they are not kept on this device yet. The network may be down for a moment. Your address and filters stay as they are.',
    },
    offline: {
      title: 'You are offline',
      explanation:
        'This device has no connection and these figures have not been fetched yet. Try again once you are online; your address and filters stay as they are.',
    },
    missing: {
      title: 'A file with figures is missing',
      explanation:
        'The server answers, but a file of the data package is not there. The keeper of the figures can mend that.',
    },
    malformed: {
      title: 'The figures contain a fault',
      explanation:
        'A file of the data package cannot be used as it is. Nothing is shown, because half a package would give wrong figures. This was found:',
    },
    'own-absent': {
      title: 'There are no figures of your own in this browser',
      explanation:
        '“data=eigen” shows figures that you take from a file yourself. They are only in the browser in which you did so, and only as long as you keep them or leave the page open. A link to them works nowhere else.',
    },
    broken: {
      title: 'Something went wrong on this page',
      explanation: 'This should not have happened. Reload the page; your filters are in the address and are kept.',
    },
    address: (address) => `File: ${address}`,
    more: (count) => (count === 1 ? 'and 1 more fault' : `and ${formats.count(count)} more faults`),
    retry: 'Try again',
    stillWorks: 'What still works: ',
    aboutPage: 'the page on origin and method',
    exampleFigures: 'the pages with fictitious data',
    ownPage: 'Your own figures from a spreadsheet: check and publish',
    chooseFiles: 'Choose your files',
    publishedFigures: 'Show the published figures',
  },
  empty: {
    title: 'There are no figures yet',
    explanation: (title, version) =>
      `“${title}” (version ${version}) holds no figure at all. So there is nothing to show; your filters stay in the address.`,
    elsewhere: 'What there is: ',
    files: 'the files of this package',
  },
  notFound: {
    title: 'This page does not exist',
    explanation: (path) => `There is no page at “${path}”.`,
    rungTitle: 'This rung does not exist',
    rungExplanation: (asked) => `The ladder has six rungs, from 1 to 6. “${asked}” is not one of them.`,
    nearest: 'Did you mean ',
    rung: (number, name) => `rung ${number}: ${name}`,
  },
};
