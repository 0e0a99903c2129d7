import { compareCube, compareDialects, compareLine, compareSheet, type Findings } from './compareFiles.ts';
import { compareCopies, copiedRows } from './compareCopies.ts';
import { compareDrawnEnds, compareLengths, comparePictureLengths, comparePoints } from './compareLengths.ts';
import {
  compareDrawn,
  compareMatrix,
  compareMarksInPicture,
  comparePicture,
  compareSentence,
  compareSpoken,
} from './compareWords.ts';
import { fileColumns, fileColumnsByName } from './fileColumns.ts';
import { readCube } from './jsonStatReader.ts';
import { csvLines, svgWords, xlsxLines } from './savedFiles.ts';
import { isSameView } from './sameView.ts';
import type { ReadFigure } from './viewReader.ts';
import type { Language } from './writtenWords.ts';

interface Both {
  /** The figure while it is drawn, and its files. */
  drawn: ReadFigure;
  /** The same figure while it is a table. */
  tabled: ReadFigure;
  language: Language;
  isLinear: boolean;
  address: string;
}

/** Holds all accounts of one figure against its table. */
export async function compareFigure(
  { drawn, tabled, language, isLinear, address }: Both,
  findings: Findings,
): Promise<void> {
  const { table } = tabled;
  const { csv, csvExcel, xlsx, jsonStat, svg } = drawn.files;
  if (table === null || csv === undefined || csvExcel === undefined || xlsx === undefined || jsonStat === undefined) {
    findings.differences.push('no table, or a file is missing');
    return;
  }
  const lines = csvLines(csv, ',');
  const [header = [], ...rows] = lines;
  const isList = !drawn.sentence && drawn.marks.length === 0 && svg === undefined;
  const columns = isList ? fileColumnsByName(table.header, header) : fileColumns(table.header, header);
  const headers = columns.map((column) => column.header);

  // A list names its status in words beside the number; its file has the code there.
  findings.expect(columns.length >= table.header.length - (isList ? 1 : 0), () => 'a column is not in the file');
  findings.expect(
    isList ? rows.length >= table.rows.length : rows.length === table.rows.length,
    () => `${table.rows.length} rows on the page, ${rows.length} in the file`,
  );
  for (const [place, row] of table.rows.entries()) {
    const shown = row.filter((_, column) => headers.includes(table.header[column] ?? ''));
    compareLine(shown, rows[place] ?? [], columns, language, findings);
  }
  const numeric = new Set(
    columns.filter(({ status }) => status !== -1).flatMap(({ value, part, whole }) => [value, part, whole]),
  );
  compareDialects(lines, csvLines(csvExcel, ';'), numeric, findings);
  compareSheet(lines, await xlsxLines(xlsx), columns, findings);
  const cube = readCube(jsonStat);
  compareCube(lines, cube.cells, columns, 'Indicator', findings);
  const said = new Set(
    rows.map((row) => row[header.findIndex((name) => name === 'adres' || name === 'address')] ?? ''),
  );
  findings.expect(
    [...said].every((one) => isSameView(one, address)),
    () => `the file says of its view ${[...said].join(' ')}`,
  );
  const stems = new Set(drawn.names.map((name) => name.replace(/\.\w+$/, '')));
  const region = header.findIndex((name) => name === 'Regio (id)' || name === 'Region (id)');
  const places = region === -1 ? [] : [...new Set(rows.map((row) => row[region] ?? ''))];
  // A page that falls back on the figures of a larger region names its files after that.
  const isOfPlace =
    !new URL(address).pathname.endsWith('/doorstroom') ||
    places.length === 0 ||
    places.some((place) => drawn.names.every((name) => name.includes(place)));
  findings.expect(stems.size === 1 && isOfPlace, () => `of ${places.join(' ')}, named ${drawn.names.join(' ')}`);
  if (isList) {
    findings.expect(
      copiedRows(drawn.copies['table text/plain'] ?? '').length === lines.length,
      () => `${lines.length} lines in the file, other than copied`,
    );
    return;
  }
  compareCopies(drawn, table, cube.sentence, address, findings);

  const sentence = drawn.sentence === '' ? cube.sentence : drawn.sentence;
  findings.expect(
    cube.sentence === sentence && sentence !== '',
    () => `"${sentence}" on the page, "${cube.sentence}" in the file`,
  );
  compareSentence({ ...drawn, sentence }, table, language, findings);
  compareSpoken(drawn, table, language, findings);
  compareDrawn(drawn.marks, language, findings);
  if (isLinear) compareLengths(drawn.marks, language, findings);
  compareDrawnEnds(drawn, findings);
  comparePoints(drawn, table, language, findings);
  if (drawn.table !== null) compareMatrix(drawn.table, { ...tabled, table }, language, findings);
  if (svg === undefined || tabled.files['svg'] === undefined) {
    findings.differences.push('there is no picture');
    return;
  }
  comparePicture(svgWords(tabled.files['svg']), table.rows.flat(), language, findings);
  const picture = svgWords(svg);
  if (isLinear) comparePictureLengths(svg, drawn.marks, findings);
  const bars = drawn.marks.flatMap(({ bar, drawn: words }) => (bar === null ? [] : words));
  if (drawn.table !== null) comparePicture(picture, drawn.table.rows.flat(), language, findings);
  else if (bars.length > 0) comparePicture(picture, bars, language, findings);
  else if (drawn.marks.length > 0) compareMarksInPicture(picture, drawn.marks, language, findings);
  else comparePicture(picture, table.rows.flat(), language, findings);
}
