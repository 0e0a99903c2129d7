import type { KeeperText } from '#text/nl/keeper.ts';
import { formats } from './formats.ts';
import { terms } from './terms.ts';

const fields: Readonly<Record<string, string>> = {
  year: 'the year',
  region: 'the region',
  trede: 'the rung',
  instrument: 'the instrument',
  measure: 'the measure',
  value: 'the count',
  status: 'the status',
  attribution: 'how sure it is',
  source: 'the source',
  note: 'a note',
  name: 'the name',
  id: 'the id',
  parent: 'where it lies',
  number: 'the number of the rung',
  contract: 'with or without a contract',
  domain: 'the policy domain',
  domain_attribution: 'how the policy domain is known',
  coverage: 'who is counted',
  from: 'the rung that they leave',
  to: 'the rung that they reach',
  age: 'the age',
  publisher: 'the publisher',
  title: 'the title',
  address: 'the web address',
  seen: 'what was seen of the source',
};

export const keeperRecognition: KeeperText['recognition'] = {
  shapes: {
    long: 'a row per figure',
    wide: 'a row per instrument, a column per region and year',
    resource: 'a table of the package',
    ignored: 'not recognised, does not count',
  },
  role: (role, region, measure) => {
    switch (role.kind) {
      case 'figures': {
        const parts = [region ?? 'region of the sheet', role.year?.toString() ?? 'year of the sheet', measure ?? ''];
        return `figures: ${parts.filter((part) => part !== '').join(', ')}`;
      }
      case 'field':
        return fields[role.field] ?? role.field;
      case 'ignored':
        return {
          empty: 'empty, does not count',
          share: 'a share: the pages work that out themselves',
          unknown: 'not recognised, does not count',
        }[role.reason];
    }
  },
  rowRole: {
    title: 'above the table, does not count',
    header: 'header',
    text: 'without figures, does not count',
    section: (trede) => `from here on: rung ${trede}`,
    region: (region) => `from here on: ${region}`,
    of: { part: 'part', total: 'total', unknown: 'still to be decided' },
  },
  names: { region: 'region', row: 'instrument or total', source: 'source', measure: 'measure' },
  total: (trede) => (trede === null ? 'Total of all rungs' : `Total of rung ${trede}`),
  conversions: {
    grouped: 'a point, comma or space separates thousands',
    'zeros-after-comma': 'the zeros after the comma are left out',
    'zeros-in-front': 'the zeros in front are left out',
    status: 'no number, but a status',
    name: 'another name for the same thing',
    decided: 'as you decided',
    'left-out': 'left out, as you decided',
    repeated: 'is there already, with the same figure',
  },
  refused: {
    percent: 'This is a percentage, not a number of people.',
    date: 'Excel made a date of this. Type it again in your file, as text.',
    error: 'This is an error of Excel.',
    negative: 'A number of people cannot be negative.',
    fraction: 'A number of people has no decimals.',
    'two-readings': 'This can be read in two ways.',
    dash: 'A dash can mean anything.',
    scientific: 'Excel has rounded this number.',
    'too-large': 'This number is too large.',
    text: 'This is not a number.',
  },
  empty: 'This cell is empty.',
  duplicate: 'This figure is there more than once, and not the same.',
  answer: (answer) => {
    switch (answer.kind) {
      case 'count':
        return formats.count(answer.count);
      case 'status':
        return terms.status[answer.status];
      case 'left-out':
        return 'leave out';
    }
  },
};
