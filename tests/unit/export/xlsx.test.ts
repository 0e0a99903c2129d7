import readExcelFile from 'read-excel-file/node';
import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { xlsx } from '#export/xlsx.ts';
import { nl } from '#text/nl.ts';
import { fictitiousDataset, name, number, row, sampleDataset } from './sampleDataset.ts';

async function sheetsOf(bytes: Uint8Array): Promise<Map<string, unknown[][]>> {
  const sheets = await readExcelFile(Buffer.from(bytes));
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
}

describe(xlsx, () => {
  test('is read by another library: numbers as numbers, shares as shares, missing as nothing', async () => {
    const sheets = await sheetsOf(xlsx(sampleDataset(), nl));
    expect(sheets.get('gegevens')).toEqual([
      [
        'Instrument',
        'Instrument (id)',
        'Westhoek (personen)',
        'Westhoek, status',
        'Aandeel (%)',
        'Aandeel, status',
        'Verschil (procentpunt)',
        'Verschil, status',
      ],
      ['Wijk-werken', 'wijk-werken', 1168, 'A', 0.20413, 'A', -4.9, 'M'],
      ['Activiteitencoöperatie', 'activiteitencooperatie', null, 'O', null, 'O', null, 'O'],
      ['Som van de delen', 'sum', 0, 'A≥', null, 'M', null, 'M'],
    ]);
  });

  test('formats shares as percentages and people with their thousands', () => {
    const files = unzipSync(xlsx(sampleDataset(), nl));
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('<c r="C2" s="2"><v>1168</v></c>');
    expect(sheet).toContain('<c r="E2" s="3"><v>0.20413</v></c>');
    const styles = strFromU8(files['xl/styles.xml'] ?? new Uint8Array());
    expect(styles).toContain('<numFmt numFmtId="164" formatCode="0.0%"/>');
  });

  test('has a sheet of notes and a sheet of sources', async () => {
    const sheets = await sheetsOf(xlsx(sampleDataset(), nl));
    expect(sheets.get('noten')).toEqual(
      expect.arrayContaining([
        ['in woorden', 'Het grootst is Wijk-werken met 1.168.'],
        ['filters', 'Regio: Westhoek · Jaar: 2021'],
        ['kanttekening', 'Waarschijnlijk, niet zeker.'],
        ['status O', 'niet beschikbaar (n.b.), niet nul'],
        ['status ≥', 'ten minste: er ontbreken delen in deze som'],
      ]),
    );
    expect(sheets.get('bron')).toEqual([
      ['bron', 'Partners, poster'],
      ['bron', '4Werk, artikel (https://example.org/artikel)'],
      ['editie', 'participatieslang (Participatieslang 2021)'],
      ['versie', '1.0.0'],
      ['datum van de editie', '2026-11-24'],
      ['adres', 'https://example.org/?domein=werk'],
      ['vast adres', 'https://example.org/?domein=werk&data=participatieslang-1.0.0'],
    ]);
  });

  test('keeps text as text, also what looks like a formula or like XML', async () => {
    const words = ['=cmd|calc', '<b>"&\'', 'regel 1\nregel 2', '\u0000\uD800x'];
    const dataset = sampleDataset({
      rows: words.map((one, index) => row(String(index), [name(one), number('1', { number: 1 }), name(''), name('')])),
    });
    const read = (await sheetsOf(xlsx(dataset, nl))).get('gegevens') ?? [];
    expect(read.slice(1).map(([first]) => first)).toEqual(['=cmd|calc', '<b>"&\'', 'regel 1\nregel 2', 'x']);
  });

  test('labels figures that were made up on every sheet', async () => {
    for (const data of (await sheetsOf(xlsx(fictitiousDataset(), nl))).values()) {
      expect(data.flat()).toContain('fictieve gegevens');
    }
  });

  test('is the same file for the same table', () => {
    expect(xlsx(sampleDataset(), nl)).toEqual(xlsx(sampleDataset(), nl));
  });
});
