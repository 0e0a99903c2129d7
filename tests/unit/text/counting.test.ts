import { describe, expect, test } from 'vitest';
import { en } from '#text/en.ts';
import { nl } from '#text/nl.ts';

const zeroOneTwo = [0, 1, 2] as const;
const oneTwo = [1, 2] as const;

describe('words after a number, in Dutch', () => {
  test.for<[string, string[], string[]]>([
    [
      'participants',
      zeroOneTwo.map((count) => nl.bars.counted('deelnemers', count)),
      ['0 deelnemers', '1 deelnemer', '2 deelnemers'],
    ],
    [
      'people on the rungs together',
      zeroOneTwo.map((count) => nl.overview.sum([3, 4], count)),
      [
        'Op de treden 3 en 4 samen staan **0 mensen**',
        'Op de treden 3 en 4 samen staat **1 mens**',
        'Op de treden 3 en 4 samen staan **2 mensen**',
      ],
    ],
    [
      'people on one rung',
      oneTwo.map((count) => nl.overview.sum([3], count)),
      ['Op trede 3 staat **1 mens**', 'Op trede 3 staan **2 mensen**'],
    ],
    [
      'rungs without figures',
      [nl.overview.uncovered([6], true), nl.overview.uncovered([1, 2], true), nl.overview.uncovered([1, 2, 6], false)],
      [
        'Voor trede 6 zijn er geen cijfers op de poster.',
        'Voor de treden 1 en 2 zijn er geen cijfers op de poster.',
        'Voor de treden 1, 2 en 6 zijn er geen cijfers.',
      ],
    ],
    [
      'instruments compared',
      oneTwo.map((count) => nl.comparison.lead(count, count, 'Streek', [2021])),
      ['1 instrument voor Streek in 2021.', '2 instrumenten naast elkaar voor Streek in 2021.'],
    ],
    [
      'observations',
      zeroOneTwo.map((count) => nl.observations.shown(count, count)),
      ['0 waarnemingen', '1 waarneming', '2 waarnemingen'],
    ],
    [
      'observations of more',
      [nl.observations.shown(0, 1), nl.observations.shown(1, 2)],
      ['0 van 1 waarneming', '1 van 2 waarnemingen'],
    ],
    [
      'observations and flows of a package',
      zeroOneTwo.map((count) => nl.observations.lead(count, count, 'Klein', '1.0.0').slice('Elk cijfer van '.length)),
      [
        'Klein (versie 1.0.0): 0 waarnemingen en 0 stromen, elk met status en bron.',
        'Klein (versie 1.0.0): 1 waarneming en 1 stroom, elk met status en bron.',
        'Klein (versie 1.0.0): 2 waarnemingen en 2 stromen, elk met status en bron.',
      ],
    ],
    [
      'known figures',
      oneTwo.map((count) => nl.flows.stepsSentence('Streek', 2021, 2020 + count, count, count - 1)),
      ['Van Streek is één cijfer bekend, in 2021.', 'Van Streek zijn 2 cijfers bekend en 1 niet, van 2021 tot 2022.'],
    ],
    [
      'missing parts',
      oneTwo.map((missing) => nl.rung.sumSentence.equalWithMissing('Streek', 5, missing)),
      [
        'In Streek tellen de bekende delen op tot 5, precies het gepubliceerde totaal, terwijl één deel ontbreekt: dat is dus 0 of is uit het totaal gelaten. De som is een ondergrens.',
        'In Streek tellen de bekende delen op tot 5, precies het gepubliceerde totaal, terwijl 2 delen ontbreken: die zijn dus 0 of zijn uit het totaal gelaten. De som is een ondergrens.',
      ],
    ],
    ['sources', oneTwo.map(nl.figures.frame.source), ['Bron', 'Bronnen']],
    ['faults', oneTwo.map(nl.frame.failed.more), ['en nog 1 fout', 'en nog 2 fouten']],
    ['dropped values', oneTwo.map(nl.filters.dropped.more), ['En nog 1 andere waarde.', 'En nog 2 andere waarden.']],
  ])('%s', ([, said, expected]) => {
    expect(said).toEqual(expected);
  });
});

describe('words after a number, in English', () => {
  test.for<[string, string[], string[]]>([
    [
      'participants',
      zeroOneTwo.map((count) => en.bars.counted('deelnemers', count)),
      ['0 participants', '1 participant', '2 participants'],
    ],
    [
      'inflow and throughput',
      [en.bars.counted('instroom', 1), en.bars.counted('doorstroom', 2)],
      ['an inflow of 1', 'a throughput of 2'],
    ],
    [
      'people on the rungs together',
      zeroOneTwo.map((count) => en.overview.sum([3, 4], count)),
      [
        'On rungs 3 and 4 together there are **0 people**',
        'On rungs 3 and 4 together there is **1 person**',
        'On rungs 3 and 4 together there are **2 people**',
      ],
    ],
    ['people on one rung', [en.overview.sum([3], 2)], ['On rung 3 there are **2 people**']],
    [
      'instruments compared',
      oneTwo.map((count) => en.comparison.lead(count, count, 'Streek', [2021])),
      ['1 instrument for Streek in 2021.', '2 instruments beside each other for Streek in 2021.'],
    ],
    [
      'observations',
      zeroOneTwo.map((count) => en.observations.shown(count, count)),
      ['0 observations', '1 observation', '2 observations'],
    ],
    [
      'observations and flows of a package',
      oneTwo.map((count) => en.observations.lead(count, count, 'Klein', '1.0.0').slice('Every figure of '.length)),
      [
        'Klein (version 1.0.0): 1 observation and 1 flow, each with status and source.',
        'Klein (version 1.0.0): 2 observations and 2 flows, each with status and source.',
      ],
    ],
    [
      'known figures',
      oneTwo.map((count) => en.flows.stepsSentence('Streek', 2021, 2020 + count, count, count - 1)),
      ['Of Streek, one figure is known, in 2021.', 'Of Streek, 2 figures are known and 1 not, from 2021 to 2022.'],
    ],
    [
      'missing parts',
      oneTwo.map((missing) => en.rung.sumSentence.equalWithMissing('Streek', 5, missing)),
      [
        'In Streek the known parts add up to 5, exactly the published total, while one part is missing: so it is 0 or was left out of the total. The sum is a lower bound.',
        'In Streek the known parts add up to 5, exactly the published total, while 2 parts are missing: so they are 0 or were left out of the total. The sum is a lower bound.',
      ],
    ],
    ['sources', oneTwo.map(en.figures.frame.source), ['Source', 'Sources']],
    ['faults', oneTwo.map(en.frame.failed.more), ['and 1 more fault', 'and 2 more faults']],
    ['dropped values', oneTwo.map(en.filters.dropped.more), ['And 1 other value.', 'And 2 other values.']],
  ])('%s', ([, said, expected]) => {
    expect(said).toEqual(expected);
  });
});
