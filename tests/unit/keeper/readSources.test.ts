import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { csvText } from '#export/csv.ts';
import { xlsx } from '#export/xlsx.ts';
import { readSources } from '#keeper/readSources.ts';
import type { Sheet } from '#keeper/sheet.ts';
import { nl } from '#text/nl.ts';
import { name, number, row, sampleDataset } from '../export/sampleDataset.ts';

const textsOf = (sheet: Sheet | undefined) => sheet?.rows.map((cells) => cells.map(({ text }) => text));

async function read(fileName: string, bytes: Uint8Array | string) {
  return readSources([{ name: fileName, bytes: typeof bytes === 'string' ? strToU8(bytes) : bytes }]);
}

describe(readSources, () => {
  test.for([';', ',', '\t', '|'])('finds out that cells are parted by %j', async (delimiter) => {
    const lines = [
      'Cijfers 2022',
      ['naam', '2021', '2022'].join(delimiter),
      ['"a, b; c"', '1.201', ''].join(delimiter),
    ];
    const { sheets, problems, notes } = await read('cijfers.csv', lines.join('\r\n'));
    expect(textsOf(sheets[0])).toEqual([['Cijfers 2022'], ['naam', '2021', '2022'], ['a, b; c', '1.201']]);
    expect({ problems, notes }).toEqual({ problems: [], notes: [] });
  });

  test('takes decimal commas for no delimiter', async () => {
    const { sheets } = await read('cijfers.csv', 'a;1,5\nb;2,5\nc;3,5\n');
    expect(textsOf(sheets[0])).toEqual([
      ['a', '1,5'],
      ['b', '2,5'],
      ['c', '3,5'],
    ]);
  });

  test('gives text back as the product saved it as CSV', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cellText, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
        fc.constantFrom('excel' as const, 'standard' as const),
        async (rows, dialect) => {
          const table = [rows[0]?.map((_, index) => `kolom ${index}`) ?? [], ...rows];
          const { sheets } = await read('terug.csv', csvText(table, dialect));
          expect(textsOf(sheets[0])).toEqual(trimmed(table));
        },
      ),
      { seed: 9, numRuns: 60 },
    );
  });

  test('gives text and numbers back as the product saved them as a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ words: cellText, people: fc.integer({ min: 0, max: 9_999_999 }) }), { minLength: 1 }),
        async (rows) => {
          const dataset = sampleDataset({
            rows: rows.map(({ words, people }, index) =>
              row(String(index), [name(words), number(String(people), { number: people }), name(''), name('')]),
            ),
          });
          const { sheets } = await read('terug.xlsx', xlsx(dataset, nl));
          const cells = sheets[0]?.rows.slice(1) ?? [];
          expect(cells.map(([first]) => first?.text ?? '')).toEqual(rows.map(({ words }) => inXml(words).trim()));
          expect(cells.map((found) => found.find(({ kind }) => kind === 'number')?.number)).toEqual(
            rows.map(({ people }) => people),
          );
        },
      ),
      { seed: 9, numRuns: 40 },
    );
  });

  test('leaves the files of a package to the door, in a folder or a zip', async () => {
    const descriptor = strToU8('{}');
    const regions = strToU8('id,name\n');
    const folder = await readSources([
      { name: 'nieuw/datapackage.json', bytes: descriptor },
      { name: 'nieuw/regions.csv', bytes: regions },
      { name: 'nieuw/.DS_Store', bytes: regions },
      { name: 'anders.csv', bytes: strToU8('a;b\n') },
    ]);
    const files = new Map([
      ['datapackage.json', descriptor],
      ['regions.csv', regions],
    ]);
    expect(folder.packageFiles).toEqual(files);
    expect(folder.sheets.map(({ file }) => file)).toEqual(['anders.csv']);
    const zip = await read('nieuw.zip', zipSync({ 'x/datapackage.json': descriptor, 'x/regions.csv': regions }));
    expect(zip).toMatchObject({ packageFiles: files, sheets: [], problems: [] });
  });
});

const cellText = fc.oneof(
  fc.string({ unit: 'binary' }).map((words) => words.replaceAll(/\p{Cc}/gu, '')),
  fc.constantFrom('=1+1', '-5', '"', ';', 'a\nb', '🐍', 'עברית'),
);

function inXml(words: string): string {
  return words.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '').replaceAll(/\r\n?/g, '\n');
}

function trimmed(rows: readonly (readonly string[])[]): string[][] {
  const cells = rows.map((cellsOfRow) => {
    const words = cellsOfRow.map((word) => word.replaceAll(/\r\n?/g, '\n').trim());
    return words.slice(0, words.findLastIndex((word) => word !== '') + 1);
  });
  return cells.slice(0, cells.findLastIndex((cellsOfRow) => cellsOfRow.length > 0) + 1);
}
