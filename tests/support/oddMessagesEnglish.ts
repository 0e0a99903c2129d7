/** What a keeper reads in English about each odd file: first what could not be read, then what needs a look. */
export const englishMessages: Readonly<Record<string, readonly string[]>> = {
  'nothing at all': ['No file was chosen, or the chosen folder is empty.'],
  'an empty file': ['leeg.csv: This file is empty. Was it saved?'],
  'a file of blank lines': ['leeg.csv: This file is empty. Was it saved?'],
  'a CSV file in Windows-1252': [
    'cijfers.csv: Read as Windows-1252, as Excel saves CSV. Check that letters such as ë and é are right.',
  ],
  'Unicode text as Excel saves it': [
    'cijfers.txt: Read as UTF-16 (“Unicode text”). Check that letters such as ë and é are right.',
  ],
  'UTF-16 the other way round, without its mark': [
    'cijfers.csv: Read as UTF-16 (“Unicode text”). Check that letters such as ë and é are right.',
  ],
  'letters that were lost on the way': [
    'cijfers.csv: In cells A2:A3 letters were lost before the file came here, such as “Ã«” for “ë”. Correct them in the file.',
  ],
  'a quotation mark that never closes': [
    'cijfers.csv, cell A3: In this row a quotation mark (") opens that never closes. The file was not read: add one, or take it out.',
  ],
  'a quotation mark in the middle of a cell': [
    'cijfers.csv, cell A2: In this row a quotation mark (") is in the wrong place. The file was not read: inside a cell, write it twice ("").',
  ],
  'decimal commas between commas': [
    'cijfers.csv: Most rows have 2 cells; not so row 3. Check for a delimiter too many or too few.',
  ],
  'the line with which Excel is told the delimiter': [],
  'a web page with the name of a workbook': [
    'export.xls: This is a web page (HTML), whatever its name says. Open it in Excel and save it as “Excel Workbook (.xlsx)”.',
  ],
  'a workbook in XML': ['oud.xml: This is an XML file. Open it in Excel and save it as “Excel Workbook (.xlsx)”.'],
  'JSON by itself': [
    'cijfers.json: This is a JSON file without the rest of a package. Choose the whole folder that datapackage.json is in.',
  ],
  'a text that is no table': [
    'map/leesmij.md: This is text, not a table. If it is a table after all, give the file a name that ends in .csv.',
  ],
  'an XLSX that is a PDF': [
    'begroting.xlsx: This is a PDF, not a spreadsheet. Ask for the file that the PDF was made from.',
  ],
  'a workbook from before 2007': [
    'oud.xls: This is an Excel file from before 2007 (.xls). Open it in Excel and save it as “Excel Workbook (.xlsx)”.',
  ],
  'a document from before 2007': [
    'oud.doc: This is a document or a presentation, not a spreadsheet. Put the table into a spreadsheet.',
  ],
  'a workbook with a password': [
    'geheim.xlsx: This file is protected by a password. Open it, remove the password and save it again.',
  ],
  'a picture of a table': [
    'tabel.png: This is a picture: it has no cells. Ask for the spreadsheet that it was made from.',
  ],
  'bytes of something else': [
    'iets.bin: This is no file that we know. Choose an Excel workbook (.xlsx), CSV, or a folder or zip of these.',
  ],
  'what Excel puts beside an open workbook': [
    'map/~$cijfers.xlsx: This auxiliary file says that the workbook is still open somewhere. Save it first: what was not saved is not in here.',
  ],
  'a document of Word': [
    'nota.docx: This is a document or a presentation, not a spreadsheet. Put the table into a spreadsheet.',
  ],
  'a binary workbook': [
    'cijfers.xlsb: This is a binary Excel workbook (.xlsb). Open it in Excel and save it as “Excel Workbook (.xlsx)”.',
  ],
  'an OpenDocument file': [
    'cijfers.ods: This is an OpenDocument file (.ods). Open it in LibreOffice and save it as “Excel 2007-365 (.xlsx)”.',
  ],
  'a file of Numbers': ['cijfers.numbers: This is a Numbers file. In Numbers, choose File > Export To > Excel.'],
  'a zip with ../ in a name': [
    'boos.zip: This zip holds “../../boos.csv”, which points outside the zip itself. To be safe nothing was read from it; make the zip again.',
  ],
  'a zip with a name of Windows from the root': [
    'boos.zip: This zip holds “C:/boos.csv”, which points outside the zip itself. To be safe nothing was read from it; make the zip again.',
  ],
  'a zip with an absolute name': [
    'boos.zip: This zip holds “/etc/boos.csv”, which points outside the zip itself. To be safe nothing was read from it; make the zip again.',
  ],
  'a zip that unpacks to gigabytes': [
    'bom.zip: Unpacked this would be 4,027 MB; we unpack no more than 250 MB. Choose only what you need.',
  ],
  'a zip that unpacks to more than it says': [
    'bom.zip/a.csv: This file is damaged: “a.csv” cannot be read. Ask for it or download it again.',
  ],
  'a zip of zeros': [
    'bom.zip: Unpacked, “nul.csv” becomes 1,024 times as large; that is no ordinary table. Nothing was read from it. If you trust the file, save it again in Excel.',
  ],
  'a zip of very many files': [
    'veel.zip: This zip holds 6,000 files; we read no more than 5,000. Choose only what you need.',
  ],
  'a zip in a zip': ['buiten.zip/binnen.zip: This is a zip in a zip. Unpack the outer one.'],
  'a zip with a password': [
    'geheim.zip: This file is protected by a password. Open it, remove the password and save it again.',
  ],
  'a zip that was cut off': [
    'half.zip: This file is damaged, or did not arrive whole. Ask for it or download it again.',
  ],
  'a zip in which a letter changed': [
    'stuk.zip/a.csv: This file is damaged: “a.csv” cannot be read. Ask for it or download it again.',
  ],
  'a zip whose list points outside it': [
    'stuk.zip: This file is damaged, or did not arrive whole. Ask for it or download it again.',
  ],
  'a zip with the same name twice': [
    'dubbel.zip: This zip holds “a.csv” more than once: which one counts cannot be known. Make the zip again.',
  ],
  'a zip packed in another way': [
    'lzma.zip/a.csv: “a.csv” is packed in a way that we do not know. Unpack the zip and choose the folder.',
  ],
  'a zip without files': [
    'leeg.zip: This zip holds no file at all. Choose a zip with a package, CSV or an Excel workbook.',
  ],
  'two packages at once': [
    'twee.zip: There is more than one package (datapackage.json in “een” and “twee.zip”). The first was read; choose one.',
  ],
  'a zip of tables in folders': [
    'alles.zip/map/leesmij.md: This is text, not a table. If it is a table after all, give the file a name that ends in .csv.',
  ],
  'merged cells above two header rows': [
    'w.xlsx, sheet “Blad1”: Merged cells (B1:C1): check that what is in them comes to the right rows and columns.',
  ],
  'hidden rows and columns': [
    'w.xlsx, sheet “Blad1”: Hidden in Excel (a filter does that too), but read here: row 3.',
    'w.xlsx, sheet “Blad1”: Hidden in Excel, but read here: column B.',
  ],
  'a hidden sheet, an empty sheet and a chart': [
    'w.xlsx, sheet “Ruw”: This sheet is hidden in Excel, but was read here.',
    'w.xlsx, sheet “Blad2”: This sheet is empty and does not count.',
    'w.xlsx, sheet “Grafiek”: This sheet is a chart and does not count.',
  ],
  'formulas with their last results': [
    'w.xlsx, sheet “Blad1”: In cells B2:B3 and C2:C4 there is a formula; the result that Excel saved last was taken.',
  ],
  'a formula without a result': [
    'w.xlsx, sheet “Blad1”: The formula in cells B2:C2 has no saved result. Open the file in Excel and save it, or put the number itself there.',
  ],
  'errors of Excel': [
    'w.xlsx, sheet “Blad1”: In cell C2 there is a formula; the result that Excel saved last was taken.',
    'w.xlsx, sheet “Blad1”: In cells B2:C2 there is an error of Excel, such as #REF! or #DIV/0!: no number is there.',
  ],
  'days that Excel made of 1-2 and of others': [
    'w.xlsx, sheet “Blad1”: In cells A1:E1 there is a date. If Excel made it of something else, such as 1/Feb of 1-2, type it again as text.',
  ],
  'days counted from 1904, as on an old Mac': [
    'w.xlsx, sheet “Blad1”: In cell A1 there is a date. If Excel made it of something else, such as 1/Feb of 1-2, type it again as text.',
  ],
  'numbers as text': [
    'w.xlsx, sheet “Blad1”: In cells C2 and B2:B3 there is a number that Excel keeps as text. It was read as it stands.',
  ],
  'percentages, and formats with letters in them': [
    'w.xlsx, sheet “Blad1”: In cell A1 there is a percentage, not a count.',
  ],
  'numbers with more digits than Excel counts with': [],
  'a sheet of pictures': [
    'w.xlsx, sheet “Foto”: This sheet has pictures only, no cells. Ask for the table itself, or type it over.',
  ],
  'pictures and comments beside the cells': [
    'w.xlsx, sheet “Blad1”: Pictures and charts on this sheet were not read.',
    'w.xlsx, sheet “Blad1”: Comments on cells were not read. Put what readers must know into the notes.',
  ],
  'a workbook without its sheet': [
    'w.xlsx, sheet “Blad1”: This workbook is damaged: its part “xl/worksheets/sheet1.xml” cannot be read. Open it in Excel, let it be repaired and save it again.',
  ],
  'a workbook without its list of sheets': [
    'w.xlsx: This workbook is damaged: its part “xl/workbook.xml” cannot be read. Open it in Excel, let it be repaired and save it again.',
  ],
  'a sheet that was cut off': [
    'w.xlsx, sheet “Blad1”: This workbook is damaged: its part “xl/worksheets/sheet1.xml” cannot be read. Open it in Excel, let it be repaired and save it again.',
  ],
  'a sheet with entities of its own': [
    'w.xlsx, sheet “Blad1”: This workbook is damaged: its part “xl/worksheets/sheet1.xml” cannot be read. Open it in Excel, let it be repaired and save it again.',
  ],
  'a row beyond the last': [
    'w.xlsx, sheet “Blad1”: This workbook is damaged: its part “xl/worksheets/sheet1.xml” cannot be read. Open it in Excel, let it be repaired and save it again.',
  ],
  'a sheet with cells at its far end in every row': [
    'w.xlsx, sheet “Blad1”: This sheet has more than 5,000,000 cells, counting empty ones in between. Remove what stands far to the right or at the bottom, or split the sheet.',
  ],
  '200 columns, of which two have the same name': [],
  'emoji, right-to-left text, and texts in runs with readings': [],
  'a link as a name, in text and as a formula': [
    'w.xlsx, sheet “Blad1”: In cell B1 there is a formula; the result that Excel saved last was taken.',
  ],
  'XML with prefixes, comments and quotation marks of both kinds': [],
};
