import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { parseRecords } from '#data/parseRecords.ts';
import { parseTable } from '#data/parseTable.ts';
import { FaultList } from '#data/FaultList.ts';

const columns = ['id', 'note'];

// Cells are trimmed and blank lines skipped, and line ends become \n: a text survives when it has none of these.
const cell = fc.string({ unit: 'grapheme' }).map((text) => `.${text.replaceAll('\r', '')}.`);

describe(parseTable, () => {
  test('gives back what a spreadsheet wrote, with comma, semicolon or tab, whatever is in the cells', () => {
    const rows = fc.array(fc.record({ id: cell, note: cell }));
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        (records, delimiter, newline) => {
          const faults = new FaultList();
          const text = Papa.unparse({ fields: columns, data: records }, { delimiter, newline });
          expect(parseTable('notes.csv', text, columns, faults).map(({ cells }) => cells)).toEqual(records);
          expect(faults.length).toBe(0);
        },
      ),
      { seed: 2021 },
    );
  });

  test('counts lines as an editor does, through notes of more lines and blank lines', () => {
    const text = 'id,note\na,"one\r\ntwo\nthree"\n\n,\nb,four\n';
    const rows = parseTable('notes.csv', text, columns, new FaultList());
    expect(rows).toEqual([
      { line: 2, cells: { id: 'a', note: 'one\ntwo\nthree' } },
      { line: 7, cells: { id: 'b', note: 'four' } },
    ]);
  });

  test('takes the columns it is asked for, wherever they stand', () => {
    const rows = parseTable('notes.csv', 'extra,note, id\n1,two,three\n', columns, new FaultList());
    expect(rows).toEqual([{ line: 2, cells: { id: 'three', note: 'two' } }]);
  });
});

describe(parseRecords, () => {
  test('never throws: any text becomes records or faults', () => {
    const header = 'year,region,trede,instrument,measure,value,status,attribution,source,note\n';
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, hasHeader) => {
        const faults = new FaultList();
        const { rows, isWhole } = parseRecords('observations', 'x.csv', hasHeader ? header + text : text, faults);
        expect(isWhole).toBe(faults.length === 0);
        expect(rows.every(({ line }) => line > 1)).toBe(true);
      }),
      { seed: 2021 },
    );
  });

  test('reads every whole number as itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), (people) => {
        const text = `year,region,coverage,instrument,from,to,value,status,source,note\n2021,a,,,3,4,${people},A,b,`;
        expect(parseRecords('flows', 'flows.csv', text, new FaultList()).rows[0]?.record.value).toBe(people);
      }),
      { seed: 2021 },
    );
  });
});
