import fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csv, type CsvDialect, csvText } from '#export/csv.ts';
import { guarded } from '#export/guarded.ts';
import { nl } from '#text/nl.ts';
import { fictitiousDataset, sampleDataset } from './sampleDataset.ts';

const dialects: readonly CsvDialect[] = ['excel', 'standard'];

/** As a program reads it that knows nothing of how it was written. */
function read(file: string, dialect: CsvDialect): string[][] {
  const { data, errors } = papaparse.parse<string[]>(file.replace(/^\uFEFF/, ''), {
    delimiter: dialect === 'excel' ? ';' : ',',
    newline: '\r\n',
  });
  expect(errors).toEqual([]);
  expect(data.pop()).toEqual(['']);
  return data;
}

const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '=cmd|calc',
    '+1+1',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '"',
    'a"b;c,d',
    'regel 1\r\nregel 2',
    '-12',
    '',
  ),
);
const people = fc.integer({ min: -1_000_000, max: 1_000_000 });
const cells = fc.oneof(
  words,
  people.map((number) => ({ number, unit: 'people' as const })),
);

describe(csvText, () => {
  for (const dialect of dialects) {
    test(`is read back cell by cell (${dialect})`, () => {
      const table = fc
        .integer({ min: 2, max: 5 })
        .chain((width) =>
          fc.array(fc.array(cells, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
        );
      fc.assert(
        fc.property(table, (rows) => {
          const expected = rows.map((row) =>
            row.map((cell) => (typeof cell === 'string' ? guarded(cell) : String(cell.number))),
          );
          expect(read(csvText(rows, dialect), dialect)).toEqual(expected);
        }),
        { numRuns: 300, seed: 7 },
      );
    });
  }

  test('leaves no text that a spreadsheet runs, and every number with its sign', () => {
    fc.assert(
      fc.property(words, people, (text, number) => {
        const [row = []] = read(csvText([[text, { number, unit: 'people' }]], 'standard'), 'standard');
        expect(row[0]).not.toMatch(/^[=@\t\r]|^[+-](?![\d.,]+\s?%?$)/);
        expect(Number(row[1])).toBe(number);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

describe(guarded, () => {
  test.for([
    ['=1+1', "'=1+1"],
    ['-1+cmd', "'-1+cmd"],
    ['＝1', "'＝1"],
    ['-12', '-12'],
    ['+4,9', '+4,9'],
    ['-15,7%', '-15,7%'],
    ['Wijk-werken', 'Wijk-werken'],
  ])('writes %s as %s', ([text = '', expected]) => {
    expect(guarded(text)).toBe(expected);
  });
});

describe(csv, () => {
  test('is what Excel opens right here: a mark, semicolons, decimal commas', () => {
    const file = csv(sampleDataset(), 'excel', nl);
    expect(file.startsWith('\uFEFFInstrument;Instrument (id);Westhoek (personen);Westhoek, status;')).toBe(true);
    expect(file).toContain('Wijk-werken;wijk-werken;1168;A;20,413;A;-4,9;M;');
    expect(file).not.toContain('sep=');
  });

  test('is RFC 4180 for programs', () => {
    const file = csv(sampleDataset(), 'standard', nl);
    expect(file.startsWith('Instrument,Instrument (id),Westhoek (personen),')).toBe(true);
    expect(file).toContain('Wijk-werken,wijk-werken,1168,A,20.413,A,-4.9,M,');
    expect(file.endsWith('\r\n')).toBe(true);
  });

  test('keeps missing, zero and a lower bound apart', () => {
    const [, , missing = [], sum = []] = read(csv(sampleDataset(), 'standard', nl), 'standard');
    expect(missing.slice(2, 6)).toEqual(['', 'O', '', 'O']);
    expect(sum.slice(2, 4)).toEqual(['0', 'A≥']);
  });

  test('says in every row where it comes from', () => {
    const [header = [], ...rows] = read(csv(sampleDataset(), 'excel', nl), 'excel');
    for (const row of rows) {
      expect(Object.fromEntries(header.slice(8).map((column, index) => [column, row[index + 8]]))).toEqual({
        bron: 'Partners, poster · 4Werk, artikel (https://example.org/artikel)',
        filters: 'Regio: Westhoek · Jaar: 2021',
        editie: 'participatieslang',
        versie: '1.0.0',
        'datum van de editie': '2026-11-24',
        adres: 'https://example.org/?domein=werk',
        'vast adres': 'https://example.org/?domein=werk&data=participatieslang-1.0.0',
      });
    }
  });

  test('labels every row of figures that were made up', () => {
    const [header = [], ...rows] = read(csv(fictitiousDataset(), 'excel', nl), 'excel');
    const label = header.indexOf('label');
    expect(rows.map((row) => row[label])).toEqual(['fictieve gegevens', 'fictieve gegevens', 'fictieve gegevens']);
  });

  test('writes a table without typed cells as the words on screen', () => {
    const untyped = sampleDataset({ rows: [{ key: 'a', cells: ['Naam', 'n.b.', '', '-'] }] });
    expect(csv(untyped, 'excel', nl)).toContain("\r\nNaam;n.b.;;'-;");
  });
});
