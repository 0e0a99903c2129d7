import { describe, expect, test } from 'vitest';
import { readPackage } from '#data/readPackage.ts';
import { decided, decidedInSteps } from '#keeper/decided.ts';
import { proposedDecisions, type Decisions } from '#keeper/decisions.ts';
import { editionTables } from '#keeper/editionTables.ts';
import { matchName, knownNames, newId } from '#keeper/names.ts';
import { recognise } from '#keeper/recognise.ts';
import type { Sheet } from '#keeper/sheet.ts';
import { folderReader } from '../../../scripts/folderReader.ts';
import { sheetOf } from '../../support/sheets.ts';
import { readerOf, smallFiles, smallFilesPlus } from '../../support/smallPackage.ts';

const small = await readPackage('klein', '/klein/', readerOf(smallFiles));
const folder = 'public/data/participatieslang/';
const poster = await readPackage('participatieslang', folder, folderReader(folder));

function outcomeOf(sheets: readonly Sheet[], decisions: Partial<Decisions> = {}, published = small) {
  const recognition = recognise(sheets, published);
  return decided(recognition, { ...proposedDecisions(recognition), ...decisions }, published);
}

const dutch = [
  ['Cijfers van de provincie'],
  ['Jaar', 'Regio', 'Trede', 'Werkvorm', 'Aantal', 'Bron', 'Opmerking'],
  ['2022', 'STREEK', '4', 'Leren', '1.210', 'Poster', 'herteld'],
  ['2022', 'Provincie', 'Trede 4', 'Totaal', 'n.b.', 'poster', ''],
  ['2022', 'provincie', '3', 'zorg', '90', 'poster', ''],
  ['Bron: eigen telling'],
];

describe('a table with a row per figure', () => {
  const outcome = outcomeOf([sheetOf(dutch)]);

  test('is read with Dutch headers, names instead of ids, and numbers as people type them', () => {
    const added = outcome.tables.observations.slice(small.observations.length);
    expect(added).toMatchObject([
      { year: '2022', region: 'streek', trede: '4', instrument: 'leren', value: '1210', note: 'herteld', status: 'A' },
      { year: '2022', region: 'provincie', trede: '3', instrument: 'zorg', value: '90', source: 'poster' },
    ]);
  });

  test('asks which total a bare “Totaal” is, and takes the answer', () => {
    expect(outcome.questions).toMatchObject([
      { kind: 'name', key: 'row:Totaal@4', use: { match: { how: 'near', id: 'totaal~4' } } },
    ]);
    const names = { 'row:Totaal@4': { kind: 'is', id: 'totaal~4' } } as const;
    const { tables, questions } = outcomeOf([sheetOf(dutch)], { names });
    expect(questions).toEqual([]);
    expect(tables.observations.find(({ year, instrument }) => year === '2022' && instrument === '')).toMatchObject({
      region: 'provincie',
      trede: '4',
      value: '',
      status: 'O',
      attribution: 'sure',
    });
  });

  test('may say an estimate; a count alone does not make a certainty of one', async () => {
    const estimated = smallFilesPlus('observations.csv', '2020,streek,4,leren,deelnemers,80,E,sure,poster,');
    const published = await readPackage('klein', '/klein/', readerOf(estimated));
    const header = ['jaar', 'regio', 'werkvorm', 'aantal', 'bron'];
    const counts = sheetOf([header, ['2020', 'streek', 'leren', '80', 'poster']]);
    expect(outcomeOf([counts], {}, published).tables).toEqual(editionTables(published));
    const certain = sheetOf([
      [...header, 'status'],
      ['2020', 'streek', 'leren', '80', 'poster', 'A'],
    ]);
    expect(outcomeOf([certain], {}, published).tables.observations.at(-1)).toMatchObject({ value: '80', status: 'A' });
  });

  test('counts once what stands there twice', () => {
    const again = sheetOf(dutch.slice(0, 3), { file: 'kopie.csv', name: null });
    const { conversions, tables } = outcomeOf([sheetOf(dutch.slice(0, 3)), again]);
    expect(tables.observations).toHaveLength(small.observations.length + 1);
    expect(conversions).toContainEqual(expect.objectContaining({ kind: 'repeated', file: 'kopie.csv', cell: 'E3' }));
  });
});

test('fifty thousand rows are decided in steps, between which a page can answer, and come to the same', () => {
  const header = ['jaar', 'regio', 'werkvorm', 'aantal', 'bron'];
  const names = ['leren', 'zorg'];
  const rows = Array.from({ length: 50_000 }, (_, row) => [
    String(2000 + (row % 90)),
    'streek',
    names[row % 2] ?? '',
    String(row % 90),
    'poster',
  ]);
  const recognition = recognise([sheetOf([header, ...rows])], small);
  const steps = decidedInSteps(recognition, proposedDecisions(recognition), small);
  let pauses = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) pauses += 1;
  expect(pauses).toBeGreaterThanOrEqual(100);
  expect(step.value).toEqual(decided(recognition, proposedDecisions(recognition), small));
});

describe('the package’s own tables', () => {
  test('are read back as they were, all of them at once', () => {
    const tables = editionTables(poster);
    const sheets = Object.entries(tables).map(([name, rows]) => {
      const columns = Object.keys(rows[0] ?? {});
      return sheetOf([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))], { name });
    });
    const recognition = recognise(sheets, poster);
    expect(recognition.sheets.map(({ resource }) => resource)).toEqual(Object.keys(tables));
    const outcome = decided(recognition, proposedDecisions(recognition), poster);
    expect(outcome.questions).toEqual([]);
    expect(outcome.conversions).toEqual([
      // In the tables themselves n.b. is an empty cell with a status, so nothing is converted.
    ]);
    expect(outcome.tables).toEqual(tables);
  });

  test('bring what other sheets name', () => {
    const regions = sheetOf(
      [
        ['Naam', 'Deel van'],
        ['Verre Streek', 'Provincie'],
      ],
      { name: 'regio’s' },
    );
    const figures = sheetOf([
      ['Werkvorm', 'Verre streek 2022'],
      ['Leren', 12],
    ]);
    const sources = { 'cijfers.xlsx#Blad1': 'poster' };
    const recognition = recognise([regions, figures], small);
    const proposed = proposedDecisions(recognition);
    const decidedSheets = Object.fromEntries(
      Object.entries(proposed.sheets).map(([key, own]) => [
        key,
        { ...own, source: key in sources ? 'poster' : own.source },
      ]),
    );
    const { tables, questions } = decided(recognition, { ...proposed, sheets: decidedSheets }, small);
    expect(questions).toEqual([]);
    expect(tables.regions.at(-1)).toEqual({ id: 'verre-streek', name: 'Verre Streek', parent: 'provincie' });
    expect(tables.observations.at(-1)).toMatchObject({ region: 'verre-streek', instrument: 'leren', value: '12' });
  });
});

describe('a sheet about something else', () => {
  test.for([
    [
      'a budget by year',
      [
        ['Post', '2021', '2022'],
        ['Lonen', '100', '200'],
      ],
    ],
    ['words', [['Beste collega'], ['hier zijn de cijfers']]],
    ['nothing', []],
  ] as const)('is not read: %s', ([, rows]) => {
    const [sheet] = recognise([sheetOf(rows)], small).sheets;
    expect(sheet).toMatchObject({ shape: 'ignored', resource: null });
  });
});

describe(matchName, () => {
  const known = knownNames(poster);
  test.for([
    ['row', 'wijk-werken', 'exact', 'wijk-werken'],
    ['row', 'Wijk-werken', 'exact', 'wijk-werken'],
    ['row', 'WIJKWERKEN', 'alike', 'wijk-werken'],
    ['row', 'Activiteitencooperatie', 'alike', 'activiteitencooperatie'],
    ['row', 'lokale diensteneconomie', 'exact', 'lde'],
    ['row', 'Totaal trede 5', 'alike', 'totaal~5'],
    ['row', 'Trede 3 - totaal', 'alike', 'totaal~3'],
    ['row', 'Totaal Betaald werk met ondersteuning', 'alike', 'totaal~5'],
    ['row', 'Wijk werkne', 'near', 'wijk-werken'],
    ['row', 'Algemeen totaal', 'near', 'totaal~alle'],
    ['region', 'Provincie West-Vlaanderen', 'alike', 'west-vlaanderen'],
    ['region', 'Vlaams Gewest', 'alike', 'vlaams-gewest'],
    ['region', 'Oost-Vlaanderen', 'near', 'west-vlaanderen'],
    ['region', 'Kempen', 'unknown', null],
    ['row', '=HYPERLINK("http://x")', 'unknown', null],
    ['row', 'مرحبا', 'unknown', null],
    ['row', '🙂', 'unknown', null],
    ['measure', 'participants', 'exact', 'deelnemers'],
  ] as const)('takes the %s %s for %s: %s', ([kind, text, how, id]) => {
    expect(matchName(kind, text, known, null)).toEqual({ how, id });
  });
});

describe(newId, () => {
  test.for([
    ['Brugse Ommeland', 'brugse-ommeland'],
    ['Meetjesland (Oost)', 'meetjesland-oost'],
    ['Één Gemaakt', 'een-gemaakt'],
    ['مرحبا', 'nieuw'],
    ['Westhoek', 'westhoek-2'],
  ])('makes of %s the id %s', ([name, id]) => {
    expect(newId(name ?? '', new Set(['westhoek']))).toBe(id);
  });
});
