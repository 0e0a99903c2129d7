import { file, type OddFile } from './oddFiles.ts';
import { rowsXml, workbookFile, type SheetXml, type WorkbookXml } from './workbookFile.ts';

const inOneSheet = (sheet: SheetXml, rest: WorkbookXml = {}) => [
  file('w.xlsx', workbookFile({ ...rest, sheets: [sheet] })),
];

const header = ['naam', 'Westhoek 2021', 'Westhoek 2022'];

/** Workbooks as people make them, and some that are broken. */
export const oddWorkbooks: readonly OddFile[] = [
  {
    what: 'merged cells above two header rows',
    files: inOneSheet({
      rows: rowsXml(['', 'Westhoek', '<c/>'], ['naam', 2021, 2022], ['SINE', 10, 20]),
      after: '<mergeCells count="1"><mergeCell ref="B1:C1"/></mergeCells>',
    }),
    cells: [
      ['', 'Westhoek'],
      ['naam', '2021', '2022'],
      ['SINE', '10', '20'],
    ],
  },
  {
    what: 'hidden rows and columns',
    files: inOneSheet({
      before: '<cols><col min="2" max="2" hidden="1"/><col min="4" max="16384" hidden="1"/></cols>',
      rows: '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row><row r="3" hidden="1"><c r="B3"><v>2</v></c></row><row r="9" hidden="1"/>',
    }),
    cells: [['1', '', '3'], [], ['', '2']],
  },
  {
    what: 'a hidden sheet, an empty sheet and a chart',
    files: [
      file(
        'w.xlsx',
        workbookFile({
          sheets: [
            { name: 'Ruw', state: 'veryHidden', rows: rowsXml(['a']) },
            { name: 'Blad2' },
            { name: 'Grafiek', type: 'chartsheet' },
          ],
        }),
      ),
    ],
    cells: [['a']],
  },
  {
    what: 'formulas with their last results',
    files: inOneSheet({
      rows: rowsXml(
        header,
        ['SINE', '<c><f>1+1</f><v>2</v></c>', '<c><f t="shared" si="0"/><v>3</v></c>'],
        ['LDE', '<c><f>B2</f><v>2</v></c>', '<c><f t="shared" si="0"/><v>4</v></c>'],
        ['Som', '<c t="str"><f>""</f><v></v></c>', '<c t="str"><f>"n.b."</f><v>n.b.</v></c>'],
      ),
    }),
    cells: [header, ['SINE', '2', '3'], ['LDE', '2', '4'], ['Som', '', 'n.b.']],
  },
  {
    what: 'a formula without a result',
    files: inOneSheet({ rows: rowsXml(header, ['SINE', '<c><f>SUM(A1:A9)</f></c>', '<c><f>A1</f><v/></c>']) }),
    cells: [header, ['SINE', '=SUM(A1:A9)', '=A1']],
  },
  {
    what: 'errors of Excel',
    files: inOneSheet({
      rows: rowsXml(header, ['SINE', '<c t="e"><v>#REF!</v></c>', '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>']),
    }),
    cells: [header, ['SINE', '#REF!', '#DIV/0!']],
  },
  {
    what: 'days that Excel made of 1-2 and of others',
    files: inOneSheet(
      {
        rows: rowsXml([
          '<c s="1"><v>44228</v></c>',
          '<c s="2"><v>44228.75</v></c>',
          '<c s="3"><v>59</v></c>',
          '<c t="d"><v>2022-02-01</v></c>',
          '<c s="4"><v>44228</v></c>',
        ]),
      },
      { formats: [16, 'dddd d mmmm yyyy "om" h:mm', 14, '[$-413]mmm-yy;@'] },
    ),
    cells: [['1/feb', 'maandag 1 februari 2021 om 18:00', '28/02/1900', '2022-02-01', 'feb-21']],
  },
  {
    what: 'days counted from 1904, as on an old Mac',
    files: inOneSheet({ rows: rowsXml(['<c s="1"><v>42766</v></c>']) }, { formats: [15], isFrom1904: true }),
    cells: [['1/feb/21']],
  },
  {
    what: 'numbers as text',
    files: inOneSheet({
      rows: rowsXml(header, ['SINE', '1.201', ' 38 '], ['LDE', '<c t="str"><v>15,7%</v></c>', '<5']),
    }),
    cells: [header, ['SINE', '1.201', '38'], ['LDE', '15,7%', '<5']],
  },
  {
    what: 'percentages, and formats with letters in them',
    files: inOneSheet(
      { rows: rowsXml(['<c s="1"><v>0.157</v></c>', '<c s="2"><v>1201</v></c>', '<c s="3"><v>12</v></c>']) },
      { formats: ['0.0%', '[Red]#,##0" mensen"', '\\m0'] },
    ),
    cells: [['15,7%', '1201', '12']],
  },
  {
    what: 'numbers with more digits than Excel counts with',
    files: inOneSheet({
      rows: rowsXml(['<c><v>0.30000000000000004</v></c>', '<c><v>38797.000000000007</v></c>', '<c><v>1.2E3</v></c>']),
    }),
    cells: [['0.3', '38797', '1200']],
  },
  { what: 'a sheet of pictures', files: inOneSheet({ name: 'Foto', parts: ['drawing'] }) },
  {
    what: 'pictures and comments beside the cells',
    files: inOneSheet({ rows: rowsXml(['a']), parts: ['drawing', 'comments'] }),
    cells: [['a']],
  },
  {
    what: 'a workbook without its sheet',
    files: [file('w.xlsx', workbookFile({ parts: { 'xl/worksheets/sheet1.xml': null } }))],
  },
  {
    what: 'a workbook without its list of sheets',
    files: [file('w.xlsx', workbookFile({ parts: { 'xl/workbook.xml': null } }))],
  },
  { what: 'a sheet that was cut off', files: inOneSheet({ after: '<mergeCells>' }) },
  {
    what: 'a sheet with entities of its own',
    files: [
      file(
        'w.xlsx',
        workbookFile({ parts: { 'xl/worksheets/sheet1.xml': '<!DOCTYPE a [<!ENTITY b "bbb">]><worksheet/>' } }),
      ),
    ],
  },
  { what: 'a row beyond the last', files: inOneSheet({ rows: '<row r="1048577"><c><v>1</v></c></row>' }) },
  {
    what: 'a sheet with cells at its far end in every row',
    files: inOneSheet({
      rows: Array.from(
        { length: 400 },
        (_, index) => `<row r="${index + 1}"><c r="XFD${index + 1}"><v>1</v></c></row>`,
      ).join(''),
    }),
  },
  {
    what: '200 columns, of which two have the same name',
    files: inOneSheet({ rows: rowsXml(Array.from({ length: 200 }, (_, index) => `k${index % 199}`)) }),
    cells: [Array.from({ length: 200 }, (_, index) => `k${index % 199}`)],
  },
  {
    what: 'emoji, right-to-left text, and texts in runs with readings',
    files: inOneSheet(
      { rows: rowsXml(['🐍 slang 👩‍👩‍👧', 'שלום', '<c t="s"><v>0</v></c>', '<c t="s"><v>1</v></c>']) },
      {
        texts: ['<r><t>Wijk</t></r><r><t>-werken</t></r>', '<t>課&#x65;_x0041_</t><rPh sb="0" eb="1"><t>か</t></rPh>'],
      },
    ),
    cells: [['🐍 slang 👩‍👩‍👧', 'שלום', 'Wijk-werken', '課eA']],
  },
  {
    what: 'a link as a name, in text and as a formula',
    files: inOneSheet({
      rows: rowsXml([
        '=HYPERLINK("https://example.org";"klik")',
        '<c t="str"><f>HYPERLINK("https://example.org","klik")</f><v>klik</v></c>',
      ]),
    }),
    cells: [['=HYPERLINK("https://example.org";"klik")', 'klik']],
  },
  {
    what: 'XML with prefixes, comments and quotation marks of both kinds',
    files: [
      file(
        'w.xlsx',
        workbookFile({
          parts: {
            'xl/worksheets/sheet1.xml':
              "<?xml version='1.0'?><x:worksheet xmlns:x='a'><!-- <c> --><x:sheetData><x:row r='2'><x:c r='B2' t='str'><x:v><![CDATA[a<b]]>&amp;c</x:v></x:c></x:row></x:sheetData></x:worksheet>",
          },
        }),
      ),
    ],
    cells: [[], ['', 'a<b&c']],
  },
];
