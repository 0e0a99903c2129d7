import type { ZipEntry } from './readZipFile.ts';
import {
  columnLetters,
  type Sheet,
  type SourceFailure,
  type SourceNote,
  type SourceProblem,
  type SourceRemark,
} from './sheet.ts';
import { SourceError } from './SourceError.ts';
import { numberFormats, type Relation, sharedTexts, WorkbookParts } from './workbookParts.ts';
import { type WorkbookCells, Worksheet } from './Worksheet.ts';

export interface ReadWorkbook {
  sheets: Sheet[];
  problems: SourceProblem[];
  notes: SourceNote[];
}

interface ListedSheet {
  name: string;
  isHidden: boolean;
  relation: Relation;
}

/**
 * Reads the sheets of a workbook as Excel, LibreOffice and Google save it, from its unpacked parts. Read here and not
 * with read-excel-file 9: that one gives values alone, not which came from a formula, how a day is shown, or what is
 * merged or hidden. `onShare` hears how far it is, 0-1.
 *
 * @throws SourceError when there is no workbook to be read
 */
export function readXlsxFile(
  file: string,
  entries: ReadonlyMap<string, ZipEntry>,
  onShare: (share: number) => void,
): ReadWorkbook {
  const parts = new WorkbookParts(entries);
  const path = parts.relationsOf('').find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml';
  const relations = parts.relationsOf(path);
  const { listed, isFrom1904 } = readWorkbook(parts, path, relations);
  const partOf = (type: string) => relations.find((relation) => relation.type === type)?.path ?? '';
  const shared: WorkbookCells = {
    texts: sharedTexts(parts, partOf('sharedStrings')),
    formats: numberFormats(parts, partOf('styles')),
    isFrom1904,
  };
  const read: ReadWorkbook = { sheets: [], problems: [], notes: [] };
  for (const [index, sheet] of listed.entries()) {
    readSheet(file, sheet, parts, shared, read, (share) => onShare((index + share) / listed.length));
  }
  return read;
}

function readWorkbook(
  parts: WorkbookParts,
  path: string,
  relations: readonly Relation[],
): { listed: ListedSheet[]; isFrom1904: boolean } {
  const listed: ListedSheet[] = [];
  let isFrom1904 = false;
  parts.read(
    path,
    {
      open(name, attributes) {
        if (name === 'workbookPr') isFrom1904 = ['1', 'true'].includes(attributes().get('date1904') ?? '');
        if (name !== 'sheet') return;
        const found = attributes();
        const relation = relations.find(({ id }) => id === found.get('id'));
        if (relation === undefined) throw new SourceError({ kind: 'damaged-workbook', part: path });
        listed.push({ name: found.get('name') ?? '', isHidden: /hidden/i.test(found.get('state') ?? ''), relation });
      },
    },
    { isNeeded: true },
  );
  if (listed.length === 0) throw new SourceError({ kind: 'damaged-workbook', part: path });
  return { listed, isFrom1904 };
}

function readSheet(
  file: string,
  { name, isHidden, relation }: ListedSheet,
  parts: WorkbookParts,
  shared: WorkbookCells,
  read: ReadWorkbook,
  onShare: (share: number) => void,
): void {
  const place = { file, sheet: name, cell: null };
  const note = (remark: SourceRemark) => read.notes.push({ ...place, ...remark });
  const refuse = (failure: SourceFailure) => read.problems.push({ ...place, ...failure });
  if (relation.type !== 'worksheet') return void note({ kind: 'chart-sheet' });
  let lastRow = 1;
  const sheet = new Worksheet(shared, (row) => {
    if (row % 1000 === 0) onShare(Math.min(1, row / lastRow));
  });
  try {
    parts.read(
      relation.path,
      {
        open(element, attributes) {
          if (element === 'dimension') lastRow = Number(/\d+$/.exec(attributes().get('ref') ?? '')?.[0] ?? 1);
          sheet.open(element, attributes);
        },
        text: (words) => sheet.text(words),
        close: (element) => sheet.close(element),
      },
      { isNeeded: true },
    );
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return void refuse(error.failure);
  }
  if (isHidden) note({ kind: 'hidden-sheet' });
  const others = new Set(parts.relationsOf(relation.path).map(({ type }) => type));
  const hasPictures = others.has('drawing') || others.has('picture');
  if (sheet.rows.length === 0) {
    if (hasPictures) refuse({ kind: 'pictures-only' });
    else note({ kind: 'empty-sheet' });
    return;
  }
  const hiddenRows = sheet.hiddenRows.filter((row) => row <= sheet.rows.length);
  const hiddenColumns = sheet.hiddenColumns();
  const { merged, rows } = sheet;
  read.sheets.push({ file, name, rows, hiddenRows, hiddenColumns, merged });

  if (hiddenRows.length > 0) note({ kind: 'hidden-rows', rows: hiddenRows });
  if (hiddenColumns.length > 0) note({ kind: 'hidden-columns', columns: hiddenColumns.map(columnLetters) });
  if (merged.length > 0) note({ kind: 'merged', ranges: merged });
  if (hasPictures) note({ kind: 'pictures' });
  if (others.has('comments') || others.has('threadedComment')) note({ kind: 'comments' });
  for (const [kind, ranges] of Object.entries(sheet.found) as [keyof Worksheet['found'], { names: () => string[] }][]) {
    const cells = ranges.names();
    if (cells.length === 0) continue;
    if (kind === 'formula-without-result') refuse({ kind, cells });
    else note({ kind, cells });
  }
}
