import type { FoundKind, SourceFailure, SourcePlace, SourceRemark } from '#keeper/sheet.ts';
import type { keeperReading as dutch } from '#text/nl/keeperReading.ts';
import { formats } from './formats.ts';

const { count, list } = formats;

const megabytes = (bytes: number) => `${count(Math.ceil(bytes / 1_000_000))} MB`;
const quoted = (found: string) => `“${found.length > 60 ? `${found.slice(0, 60)}…` : found}”`;

/** The first few of many. */
function some(found: readonly (string | number)[]): string {
  const words = found.slice(0, 6).map(String);
  const more = found.length - words.length;
  return list(more > 0 ? [...words, `${count(more)} more`] : words);
}

function cells(found: readonly string[]): string {
  const [only = ''] = found;
  return `${found.length === 1 && !only.includes(':') ? 'cell' : 'cells'} ${some(found)}`;
}

const rows = (found: readonly number[]) => `${found.length === 1 ? 'row' : 'rows'} ${some(found)}`;

const kinds: Record<FoundKind, string> = {
  pdf: 'This is a PDF, not a spreadsheet. Ask for the file that the PDF was made from.',
  xls: 'This is an Excel file from before 2007 (.xls). Open it in Excel and save it as “Excel Workbook (.xlsx)”.',
  xlsb: 'This is a binary Excel workbook (.xlsb). Open it in Excel and save it as “Excel Workbook (.xlsx)”.',
  ods: 'This is an OpenDocument file (.ods). Open it in LibreOffice and save it as “Excel 2007-365 (.xlsx)”.',
  numbers: 'This is a Numbers file. In Numbers, choose File > Export To > Excel.',
  document: 'This is a document or a presentation, not a spreadsheet. Put the table into a spreadsheet.',
  picture: 'This is a picture: it has no cells. Ask for the spreadsheet that it was made from.',
  html: 'This is a web page (HTML), whatever its name says. Open it in Excel and save it as “Excel Workbook (.xlsx)”.',
  xml: 'This is an XML file. Open it in Excel and save it as “Excel Workbook (.xlsx)”.',
  json: 'This is a JSON file without the rest of a package. Choose the whole folder that datapackage.json is in.',
  text: 'This is text, not a table. If it is a table after all, give the file a name that ends in .csv.',
  unknown: 'This is no file that we know. Choose an Excel workbook (.xlsx), CSV, or a folder or zip of these.',
};

function problem(failure: SourceFailure): string {
  switch (failure.kind) {
    case 'nothing-given':
      return 'No file was chosen, or the chosen folder is empty.';
    case 'unreadable-file':
      return 'The browser may not or cannot read this file. Was it moved, or is it open in another program? Choose it again.';
    case 'empty-file':
      return 'This file is empty. Was it saved?';
    case 'file-too-large':
      return `This file is ${megabytes(failure.bytes)}; we read no more than ${megabytes(failure.limit)}. Take out pictures and sheets that are not needed.`;
    case 'not-a-table':
      return kinds[failure.found];
    case 'password':
      return 'This file is protected by a password. Open it, remove the password and save it again.';
    case 'damaged-zip':
      return failure.name === null
        ? 'This file is damaged, or did not arrive whole. Ask for it or download it again.'
        : `This file is damaged: ${quoted(failure.name)} cannot be read. Ask for it or download it again.`;
    case 'zip-path':
      return `This zip holds ${quoted(failure.name)}, which points outside the zip itself. To be safe nothing was read from it; make the zip again.`;
    case 'zip-repeated':
      return `This zip holds ${quoted(failure.name)} more than once: which one counts cannot be known. Make the zip again.`;
    case 'zip-method':
      return `${quoted(failure.name)} is packed in a way that we do not know. Unpack the zip and choose the folder.`;
    case 'zip-in-zip':
      return 'This is a zip in a zip. Unpack the outer one.';
    case 'zip-too-many':
      return `This zip holds ${count(failure.entries)} files; we read no more than ${count(failure.limit)}. Choose only what you need.`;
    case 'zip-too-large':
      return `Unpacked this would be ${megabytes(failure.bytes)}; we unpack no more than ${megabytes(failure.limit)}. Choose only what you need.`;
    case 'zip-ratio':
      return `Unpacked, ${quoted(failure.name)} becomes ${count(failure.ratio)} times as large; that is no ordinary table. Nothing was read from it. If you trust the file, save it again in Excel.`;
    case 'zip-without-files':
      return 'This zip holds no file at all. Choose a zip with a package, CSV or an Excel workbook.';
    case 'two-packages':
      return `There is more than one package (datapackage.json in ${list(failure.folders.map(folder))}). The first was read; choose one.`;
    case 'damaged-workbook':
      return `This workbook is damaged: its part ${quoted(failure.part)} cannot be read. Open it in Excel, let it be repaired and save it again.`;
    case 'sheet-too-large':
      return `This sheet has more than ${count(failure.limit)} cells, counting empty ones in between. Remove what stands far to the right or at the bottom, or split the sheet.`;
    case 'pictures-only':
      return 'This sheet has pictures only, no cells. Ask for the table itself, or type it over.';
    case 'unclosed-quote':
      return 'In this row a quotation mark (") opens that never closes. The file was not read: add one, or take it out.';
    case 'stray-quote':
      return 'In this row a quotation mark (") is in the wrong place. The file was not read: inside a cell, write it twice ("").';
    case 'formula-without-result':
      return `The formula in ${cells(failure.cells)} has no saved result. Open the file in Excel and save it, or put the number itself there.`;
  }
}

const folder = (name: string) => (name === '' ? 'the topmost folder' : quoted(name.replace(/\/$/, '')));

function note(remark: SourceRemark): string {
  switch (remark.kind) {
    case 'encoding':
      return remark.encoding === 'utf-16'
        ? 'Read as UTF-16 (“Unicode text”). Check that letters such as ë and é are right.'
        : 'Read as Windows-1252, as Excel saves CSV. Check that letters such as ë and é are right.';
    case 'garbled':
      return `In ${cells(remark.cells)} letters were lost before the file came here, such as “Ã«” for “ë”. Correct them in the file.`;
    case 'uneven-rows':
      return `Most rows have ${count(remark.expected)} cells; not so ${rows(remark.rows)}. Check for a delimiter too many or too few.`;
    case 'open-elsewhere':
      return 'This auxiliary file says that the workbook is still open somewhere. Save it first: what was not saved is not in here.';
    case 'empty-sheet':
      return 'This sheet is empty and does not count.';
    case 'chart-sheet':
      return 'This sheet is a chart and does not count.';
    case 'hidden-sheet':
      return 'This sheet is hidden in Excel, but was read here.';
    case 'hidden-rows':
      return `Hidden in Excel (a filter does that too), but read here: ${rows(remark.rows)}.`;
    case 'hidden-columns':
      return `Hidden in Excel, but read here: ${remark.columns.length === 1 ? 'column' : 'columns'} ${some(remark.columns)}.`;
    case 'merged':
      return `Merged cells (${some(remark.ranges)}): check that what is in them comes to the right rows and columns.`;
    case 'formulas':
      return `In ${cells(remark.cells)} there is a formula; the result that Excel saved last was taken.`;
    case 'errors':
      return `In ${cells(remark.cells)} there is an error of Excel, such as #REF! or #DIV/0!: no number is there.`;
    case 'dates':
      return `In ${cells(remark.cells)} there is a date. If Excel made it of something else, such as 1/Feb of 1-2, type it again as text.`;
    case 'percentages':
      return `In ${cells(remark.cells)} there is a percentage, not a count.`;
    case 'numbers-as-text':
      return `In ${cells(remark.cells)} there is a number that Excel keeps as text. It was read as it stands.`;
    case 'pictures':
      return 'Pictures and charts on this sheet were not read.';
    case 'comments':
      return 'Comments on cells were not read. Put what readers must know into the notes.';
  }
}

function place({ file, sheet, cell }: SourcePlace): string {
  return [file, sheet === null ? '' : `sheet ${quoted(sheet)}`, cell === null ? '' : `cell ${cell}`]
    .filter((part) => part !== '')
    .join(', ');
}

export const keeperReading: typeof dutch = { place, problem, note };
