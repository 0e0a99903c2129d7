import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPackage } from '#data/readPackage.ts';
import { decided } from '#keeper/decided.ts';
import { carriedOver, proposedDecisions, type Decisions } from '#keeper/decisions.ts';
import { editionTables } from '#keeper/editionTables.ts';
import { originOf, packageFiles } from '#keeper/packageFiles.ts';
import { recognise } from '#keeper/recognise.ts';
import type { Sheet } from '#keeper/sheet.ts';
import { usedThings } from '#keeper/usedThings.ts';
import { folderReader } from '../../../scripts/folderReader.ts';
import { sheetOf, type TypedCell } from '../../support/sheets.ts';
import { readerOf } from '../../support/smallPackage.ts';

const folder = 'public/data/participatieslang/';
const published = await readPackage('participatieslang', folder, folderReader(folder));
const descriptor = readFileSync(`${folder}datapackage.json`, 'utf8');

/** The poster's figures as their keeper has them: two regions, a row per instrument, totals between. */
const posterRows: readonly (readonly TypedCell[])[] = [
  ['Participatieslang, cijfers in personen'],
  [],
  ['Werkvorm', 'West-Vlaanderen 2021', 'Westhoek 2021', 'Aandeel Westhoek 2021'],
  ['Totaal trede 5', 38797, '6.072', '15,7%'],
  ['Doelgroepkortingen', 32097, '4 711', '14,7%'],
  ['Collectief maatwerk', 5950, 1248, null],
  ['SINE', '1201,0', 227, null],
  ['LDE', 270, 22, null],
  ['Totaal trede 4', 9855, 1501, null],
  ['Werkplekleren', 8048, 1224, null],
  ['activiteitencooperatie', 106, 'n.b.', null],
  ['Duaal leren', 582, 77, null],
  ['Wijkwerken', 823, 168, null],
  ['Doorstroom / activering uit arbeidszorg', 296, 32, null],
  ['Totaal trede 3', 1143, 145, null],
  ['Arbeidszorg WSE', 376, 85, null],
  ['AMA-WVG', 767, 60, null],
  [],
  ['Bron: de poster van 2021'],
];

function outcomeOf(sheets: readonly Sheet[], decide: (proposed: Decisions) => Partial<Decisions> = () => ({})) {
  const recognition = recognise(sheets, published);
  const proposed = proposedDecisions(recognition);
  return decided(recognition, { ...proposed, ...decide(proposed) }, published);
}

/** Every sheet's decisions, with a source. */
function fromPom({ sheets }: Pick<Decisions, 'sheets'>): Decisions['sheets'] {
  return Object.fromEntries(Object.entries(sheets).map(([key, own]) => [key, { ...own, source: 'pom-2019' }]));
}

/** What is asked about a sheet, but for its source. */
function questionsOf(sheet: Sheet) {
  return outcomeOf([sheet]).questions.filter(({ kind }) => kind !== 'source');
}

/** The poster's rows with these cells instead: by row and column from 0. */
function posterWith(...changes: readonly (readonly [number, number, TypedCell])[]): Sheet {
  const rows = posterRows.map((row) => [...row]);
  for (const [row, column, cell] of changes) (rows[row] ??= [])[column] = cell;
  return sheetOf(rows);
}

const about = { name: 'participatieslang', title: 'Nieuw', version: '1.1.0', created: '2026-11-24', fictitious: false };

describe('a wide sheet of the poster’s figures', () => {
  const outcome = outcomeOf([sheetOf(posterRows)]);

  test('leaves nothing to decide, and every row as it was published', () => {
    expect(outcome.questions).toEqual([]);
    expect(outcome.tables).toEqual(editionTables(published));
  });

  test('becomes a package that the door reads without a fault', async () => {
    const files = packageFiles(outcome.tables, { ...about, published: descriptor });
    const edition = await readPackage('nieuw', '/nieuw/', readerOf(Object.fromEntries(files)));
    expect(edition.observations).toEqual(published.observations);
    expect(edition).toMatchObject({ title: 'Nieuw', version: '1.1.0', created: '2026-11-24', isFictitious: false });
    expect(edition.sources).toEqual(published.sources);
  });

  test('says each cell that was read otherwise than it stands there', () => {
    const told = outcome.conversions.map(({ cell, before, after, kind }) => [cell, before, after, kind]);
    expect(told).toContainEqual(['C4', '6.072', '6072', 'grouped']);
    expect(told).toContainEqual(['C5', '4 711', '4711', 'grouped']);
    expect(told).toContainEqual(['B7', '1201,0', '1201', 'zeros-after-comma']);
    expect(told).toContainEqual(['C11', 'n.b.', 'O', 'status']);
    expect(told).toContainEqual(['A13', 'Wijkwerken', 'wijk-werken', 'name']);
    expect(told).not.toContainEqual(expect.arrayContaining(['B4']));
  });

  test('leads from a line of the package to the keeper’s cell', () => {
    const place = (line: number, column: string) =>
      originOf(outcome, published.files, { file: 'observations.csv', line, column });
    expect(place(2, 'value')?.cell).toBe('B4');
    expect(place(3, 'value')?.cell).toBe('C4');
    expect(place(3, 'region')?.cell).toBe('C3');
    expect(place(3, 'instrument')?.cell).toBe('A4');
    expect(place(published.observations.length + 1, 'value')).toBeNull();
  });
});

describe('a note beside a row of a wide sheet', () => {
  test('goes with what is new and changed, and leaves what was published as it was', () => {
    const rows = [
      ['Werkvorm', 'Westhoek 2021', 'Westhoek 2022', 'Opmerking', 'Bron'],
      ['SINE', 227, 235, 'herteld', 'pom-2019'],
    ];
    const { tables, questions } = outcomeOf([sheetOf(rows)]);
    expect(questions).toEqual([]);
    expect(tables.observations.slice(0, -1)).toEqual(editionTables(published).observations);
    expect(tables.observations.at(-1)).toMatchObject({
      year: '2022',
      value: '235',
      note: 'herteld',
      source: 'pom-2019',
    });
  });
});

describe('regions over years', () => {
  const twoYears = [
    ['Cijfers'],
    ['', 'Westhoek', '', 'West-Vlaanderen', ''],
    ['Werkvorm', 2021, 2022, '2021', '2022'],
    ['Trede 5: Betaald werk met ondersteuning'],
    ['SINE', 227, 230, 1201, 1250],
  ] satisfies TypedCell[][];

  test('are read as a column per region and year', () => {
    const [sheet] = recognise([sheetOf(twoYears, { merged: ['B2:C2', 'D2:E2'] })], published).sheets;
    expect(sheet?.shape).toBe('wide');
    expect(sheet?.columns.map(({ role }) => role)).toEqual([
      { kind: 'field', field: 'instrument' },
      { kind: 'figures', region: 'region:Westhoek', year: 2021, measure: null },
      { kind: 'figures', region: 'region:Westhoek', year: 2022, measure: null },
      { kind: 'figures', region: 'region:West-Vlaanderen', year: 2021, measure: null },
      { kind: 'figures', region: 'region:West-Vlaanderen', year: 2022, measure: null },
    ]);
    expect(sheet?.rows.map(({ kind }) => kind)).toEqual(['title', 'header', 'header', 'section', 'part']);
  });

  test('ask for the source of what is new, and of nothing else', () => {
    const asked = outcomeOf([sheetOf(twoYears)]);
    expect(asked.questions).toEqual([
      { kind: 'source', key: 'source:cijfers.xlsx#Blad1', sheet: 'cijfers.xlsx#Blad1' },
    ]);
    const answered = outcomeOf([sheetOf(twoYears)], ({ sheets }) => ({
      sheets: fromPom({ sheets }),
    }));
    expect(answered.questions).toEqual([]);
    expect(answered.tables.observations.slice(published.observations.length)).toEqual(
      [
        ['westhoek', '230'],
        ['west-vlaanderen', '1250'],
      ].map(([region, value]) => ({
        year: '2022',
        region,
        trede: '5',
        instrument: 'sine',
        measure: 'deelnemers',
        value,
        status: 'A',
        attribution: 'sure',
        source: 'pom-2019',
        note: '',
      })),
    );
  });
});

describe('what only the keeper can decide', () => {
  test('is asked for an empty cell, which is never 0', () => {
    const sheet = posterWith([7, 2, null]);
    expect(questionsOf(sheet)).toMatchObject([
      { kind: 'empty', place: { cell: 'C8' }, about: { year: '2021', region: 'westhoek', instrument: 'lde' } },
    ]);
    const key = 'cijfers.xlsx#Blad1!C8';
    const left = outcomeOf([sheet], () => ({ cells: { [key]: { kind: 'left-out' } } }));
    expect(left.questions).toEqual([]);
    expect(left.tables).toEqual(editionTables(published));
    const missing = outcomeOf([sheet], ({ sheets }) => ({
      cells: { [key]: { kind: 'status', status: 'O' } },
      sheets: fromPom({ sheets }),
    }));
    expect(
      missing.tables.observations.find(({ value, region }) => value === '' && region === 'westhoek'),
    ).toMatchObject({
      instrument: 'lde',
      status: 'O',
      source: 'pom-2019',
    });
  });

  test('is asked for a share, a date and an ambiguous number', () => {
    const sheet = posterWith([7, 2, '15,7%'], [6, 1, '1,201'], [5, 1, { text: '1/feb', kind: 'date' }]);
    expect(questionsOf(sheet)).toMatchObject([
      { kind: 'refused', place: { cell: 'B6' }, reason: 'date' },
      { kind: 'refused', place: { cell: 'B7' }, reason: 'two-readings', readings: [{ kind: 'count', count: 1201 }] },
      { kind: 'refused', place: { cell: 'C8' }, reason: 'percent' },
    ]);
  });

  test('is asked for a name that is only near, with the proposal', () => {
    const sheet = posterWith([2, 1, 'Oost-Vlaanderen 2021'], [12, 0, 'Wijk werkne']);
    const asked = questionsOf(sheet).map(
      (question) => question.kind === 'name' && [question.use.text, question.use.match],
    );
    expect(asked).toEqual([
      ['Oost-Vlaanderen', { how: 'near', id: 'west-vlaanderen' }],
      ['Wijk werkne', { how: 'near', id: 'wijk-werken' }],
    ]);
  });

  test('is taken from the keeper for a new region, a new instrument and a name that is left out', async () => {
    const sheet = posterWith([2, 1, 'Meetjesland 2022'], [12, 0, 'Buurtwerk'], [13, 0, 'Totaal']);
    const outcome = outcomeOf([sheet], (proposed) => ({
      sheets: fromPom(proposed),
      names: {
        'region:Meetjesland': { kind: 'is', id: 'meetjesland' },
        'row:Buurtwerk': { kind: 'is', id: 'buurtwerk' },
        'row:Totaal': { kind: 'left-out' },
      },
      added: {
        regions: [{ id: 'meetjesland', name: 'Meetjesland', parent: 'vlaams-gewest' }],
        instruments: [
          {
            id: 'buurtwerk',
            name: 'Buurtwerk',
            trede: 4,
            domain: 'werk',
            domainAttribution: 'volgens de bron',
            note: '',
          },
        ],
        sources: [],
      },
    }));
    expect(outcome.questions).toEqual([]);
    expect(outcome.conversions).toContainEqual(
      expect.objectContaining({ kind: 'left-out', before: 'Totaal', cell: 'A14' }),
    );
    const files = packageFiles(outcome.tables, { ...about, published: descriptor });
    const edition = await readPackage('nieuw', '/nieuw/', readerOf(Object.fromEntries(files)));
    const added = edition.observations.filter(({ instrument }) => instrument?.id === 'buurtwerk');
    expect(added.map(({ region, trede, figure }) => [region.id, trede?.number, figure.count])).toEqual([
      ['meetjesland', 4, 823],
      ['westhoek', 4, 168],
    ]);
  });

  test('is asked where two cells say something else of the same thing', () => {
    const twice = posterWith([16, 0, 'Doelgroepkortingen']);
    const asked = questionsOf(twice);
    expect(asked).toMatchObject([
      { kind: 'duplicate', candidates: [{ found: '32097' }, { found: '767' }] },
      { kind: 'duplicate', candidates: [{ found: '4711' }, { found: '60' }] },
    ]);
    const duplicates = Object.fromEntries(
      asked.flatMap((question) =>
        question.kind === 'duplicate' ? [[question.key, question.candidates[0]?.cell ?? '']] : [],
      ),
    );
    const outcome = outcomeOf([twice], () => ({ duplicates }));
    expect(outcome.questions).toEqual([]);
    expect(outcome.tables).toEqual(editionTables(published));
  });

  test('is what goes: nothing, or all of a year that the sheets replace', () => {
    const onlyTotals = sheetOf(posterRows.slice(0, 4));
    expect(outcomeOf([onlyTotals]).tables.observations).toHaveLength(published.observations.length);
    const replaced = outcomeOf([onlyTotals], ({ sheets }) => ({
      replacedYears: [2021],
      sheets: fromPom({ sheets }),
    }));
    expect(replaced.tables.observations.filter(({ year }) => year === '2021').map(({ value }) => value)).toEqual([
      '38797',
      '6072',
    ]);
    expect(replaced.tables.observations.filter(({ year }) => year !== '2021')).toHaveLength(
      published.observations.filter(({ year }) => year !== 2021).length,
    );
  });
});

describe('a file that is mended and chosen again', () => {
  const faulty = sheetOf([
    ['Werkvorm', 'Meetjesland', 'Westhoek'],
    ['Buurtwerk', 12, null],
    ['SINE', 3, 4],
  ]);
  const key = 'cijfers.xlsx#Blad1';
  const recognition = recognise([faulty], published);
  const proposed = proposedDecisions(recognition);
  const [own] = Object.values(fromPom(proposed));
  if (own === undefined) throw new Error('The sheet is recognised.');
  const sheetSaid = { ...own, year: 2022, leftOutRows: [1], leftOutColumns: [1] };
  const said: Decisions = {
    ...proposed,
    sheets: { [key]: sheetSaid },
    names: { 'region:Meetjesland': { kind: 'is', id: 'meetjesland' }, 'row:Buurtwerk': { kind: 'left-out' } },
    cells: { [`${key}!C2`]: { kind: 'status', status: 'O' } },
    added: {
      regions: [
        { id: 'oost-vlaanderen', name: 'Oost-Vlaanderen', parent: 'vlaams-gewest' },
        { id: 'meetjesland', name: 'Meetjesland', parent: 'oost-vlaanderen' },
        { id: 'meetjeslnad', name: 'Meetjeslnad', parent: 'vlaams-gewest' },
      ],
      instruments: [],
      sources: [{ id: 'eigen', publisher: 'VDAB', title: 'Telling', address: null, seen: '' }],
    },
  };

  test('keeps what was said of names and of the sheet, and asks again about rows, columns and cells', () => {
    const again = carriedOver(said, proposed);
    expect(again.sheets[key]).toMatchObject({ source: 'pom-2019', year: 2022, leftOutRows: [], leftOutColumns: [] });
    expect(again).toMatchObject({ names: said.names, added: said.added, cells: {}, duplicates: {} });
    const other = proposedDecisions(recognise([sheetOf(posterRows, { file: 'ander.xlsx' })], published));
    expect(carriedOver(said, other).sheets).toEqual(other.sheets);
  });

  test('leaves out of the package what was added and is named no more, with what it lies in', () => {
    expect(usedThings(said, recognition).regions.map(({ id }) => id)).toEqual(['oost-vlaanderen', 'meetjesland']);
    expect(usedThings(said, recognition).sources).toEqual([]);
    const { regions } = decided(recognition, said, published).tables;
    expect(regions.map(({ id }) => id)).not.toContain('meetjeslnad');
  });
});
