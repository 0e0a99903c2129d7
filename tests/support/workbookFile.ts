import { strToU8, zipSync } from 'fflate';

/** A sheet as XML: its rows, what stands before and after them, and the kinds of parts that belong to it. */
export interface SheetXml {
  name?: string;
  state?: 'visible' | 'hidden' | 'veryHidden';
  before?: string;
  rows?: string;
  after?: string;
  parts?: readonly string[];
  type?: 'worksheet' | 'chartsheet';
}

export interface WorkbookXml {
  sheets?: readonly SheetXml[];
  /** Items of the shared texts. */
  texts?: readonly string[];
  /** Codes of number formats, for the cell styles 1, 2, …; a number is one that Excel has by itself. */
  formats?: readonly (string | number)[];
  isFrom1904?: boolean;
  /** Parts instead of, or beside, those that are made; null leaves one out. */
  parts?: Readonly<Record<string, string | null>>;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function relations(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const each = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${each.join('')}</Relationships>`;
}

function styles(formats: readonly (string | number)[]): string {
  const own = formats.map((format, index) =>
    typeof format === 'string'
      ? `<numFmt numFmtId="${200 + index}" formatCode="${format.replaceAll('"', '&quot;')}"/>`
      : '',
  );
  const each = formats.map((format, index) => `<xf numFmtId="${typeof format === 'string' ? 200 + index : format}"/>`);
  return `<styleSheet><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${each.join('')}</cellXfs></styleSheet>`;
}

/** A workbook as programs write it, with just the parts that a test is about. */
export function workbookFile({
  sheets = [{}],
  texts = [],
  formats = [],
  isFrom1904 = false,
  parts = {},
}: WorkbookXml): Uint8Array {
  const numbered = sheets.map((sheet, index) => ({
    name: `Blad${index + 1}`,
    path: `worksheets/sheet${index + 1}.xml`,
    ...sheet,
  }));
  const made: Record<string, string | null> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${isFrom1904 ? ' date1904="1"' : ''}/><sheets>${numbered
      .map(
        ({ name, state }, index) =>
          `<sheet name="${name}" sheetId="${index + 1}" state="${state ?? 'visible'}" r:id="s${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...numbered.map(({ type, path }, index) => [`s${index + 1}`, type ?? 'worksheet', path] as const),
      ['t', 'sharedStrings', 'sharedStrings.xml'],
      ['f', 'styles', 'styles.xml'],
    ]),
    'xl/sharedStrings.xml': `<sst>${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    'xl/styles.xml': styles(formats),
  };
  for (const { path, before = '', rows = '', after = '', parts: own } of numbered) {
    made[`xl/${path}`] = `<worksheet xmlns="${main}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
    if (own === undefined) continue;
    const list = own.map((type, index) => [`r${index}`, type, `../other/${type}.xml`] as const);
    made[`xl/${path.replace('worksheets/', 'worksheets/_rels/')}.rels`] = relations(list);
  }
  const files = Object.entries({ ...made, ...parts }).flatMap(([path, xml]) =>
    xml === null ? [] : [[path, strToU8(xml)]],
  );
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>);
}

const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Rows of cells without references, as some programs leave them out: text, a number, or a cell's own XML. */
export function rowsXml(...rows: readonly (readonly (string | number)[])[]): string {
  const cell = (found: string | number) => {
    if (typeof found === 'number') return `<c><v>${found}</v></c>`;
    return /^<c[ >/]/.test(found) ? found : `<c t="inlineStr"><is><t>${escaped(found)}</t></is></c>`;
  };
  return rows.map((cells) => `<row>${cells.map(cell).join('')}</row>`).join('');
}
