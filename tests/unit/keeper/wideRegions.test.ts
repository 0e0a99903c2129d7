import { describe, expect, test } from 'vitest';
import { readPackage } from '#data/readPackage.ts';
import { decided } from '#keeper/decided.ts';
import { proposedDecisions } from '#keeper/decisions.ts';
import { recognise } from '#keeper/recognise.ts';
import { folderReader } from '../../../scripts/folderReader.ts';
import { sheetOf, type TypedCell } from '../../support/sheets.ts';

const published = await readPackage('participatieslang', '', folderReader('public/data/participatieslang/'));

/** The figures of 2022 that come out of one sheet, with what is asked about it but for its source. */
function figuresOf(rows: readonly (readonly TypedCell[])[]) {
  const recognition = recognise([sheetOf(rows)], published);
  const proposed = proposedDecisions(recognition);
  const sheets = Object.fromEntries(
    Object.entries(proposed.sheets).map(([key, own]) => [key, { ...own, source: 'pom-2019' }]),
  );
  const { questions, tables } = decided(recognition, { ...proposed, sheets }, published);
  return {
    questions,
    figures: tables.observations
      .filter(({ year }) => year === '2022')
      .map(({ region, trede, instrument, value }) => [region, trede, instrument, value]),
  };
}

const asked = [
  ['west-vlaanderen', '5', 'sine', '1250'],
  ['west-vlaanderen', '5', 'lde', '280'],
  ['westhoek', '5', 'sine', '230'],
  ['westhoek', '5', 'lde', '24'],
];

describe('a wide sheet in which rows name the region', () => {
  test.for<[string, TypedCell[][]]>([
    [
      'in a column, once above the rows that it is about',
      [
        ['Regio', 'Werkvorm', '2022'],
        ['West-Vlaanderen', 'SINE', 1250],
        [null, 'LDE', 280],
        ['Westhoek', 'SINE', 230],
        [null, 'LDE', 24],
      ],
    ],
    [
      'in a column without a header, on every row',
      [
        ['', 'Werkvorm', '2022'],
        ['West-Vlaanderen', 'SINE', 1250],
        ['West-Vlaanderen', 'LDE', 280],
        ['Westhoek', 'SINE', 230],
        ['Westhoek', 'LDE', 24],
      ],
    ],
    [
      'in a line above each block',
      [
        ['Werkvorm', '2022'],
        ['West-Vlaanderen'],
        ['SINE', 1250],
        ['LDE', 280],
        [],
        ['Provincie Westhoek'],
        ['SINE', 230],
        ['LDE', 24],
      ],
    ],
  ])('%s, gives each row to its own', ([, rows]) => {
    expect(figuresOf(rows)).toEqual({ questions: [], figures: asked });
  });

  test('takes its first row of figures for no second header', () => {
    const [sheet] = recognise(
      [
        sheetOf([
          ['Regio', 'Werkvorm', '2021', '2022'],
          ['Westhoek', 'SINE', 227, 230],
        ]),
      ],
      published,
    ).sheets;
    expect(sheet?.rows.map(({ kind }) => kind)).toEqual(['header', 'part']);
    expect(sheet?.columns.map(({ header }) => header)).toEqual(['Regio', 'Werkvorm', '2021', '2022']);
  });

  test.for<[string, string]>([
    ['Totaal', 'totaal~5'],
    ['Totaal Westhoek', 'totaal~5'],
    ['Algemeen totaal', 'totaal~alle'],
    ['Eindtotaal', 'totaal~alle'],
    ['Grand total', 'totaal~alle'],
    ['Totaal alle treden', 'totaal~alle'],
  ])('proposes for “%s” under a rung: %s', ([text, id]) => {
    const { names } = recognise(
      [sheetOf([['Werkvorm', 'Westhoek 2022'], ['Trede 5'], ['SINE', 230], [text, 230]])],
      published,
    );
    expect([...names.values()].find((use) => use.text === text)?.match).toEqual({ how: 'near', id });
  });
});
