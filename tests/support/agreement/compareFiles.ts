import type { CubeCell } from './jsonStatReader.ts';
import type { FileColumn } from './fileColumns.ts';
import { isWrittenFrom, readCell, type Language } from './writtenWords.ts';

/** What was compared, and every place where two accounts of a number differ. */
export class Findings {
  numbers = 0;
  readonly differences: string[] = [];

  /** Something beside the numbers that has to agree. */
  expect(holds: boolean, difference: () => string): void {
    if (!holds) this.differences.push(difference());
  }

  /** One number (or the lack of one) held against another account of it. */
  check(holds: boolean, difference: () => string): void {
    this.numbers += 1;
    if (!holds) this.differences.push(difference());
  }
}

const unknown = ['O', 'Q', 'M', 'absent'];

/** The words of the page's table against a line of the CSV: number, lower bound, status, and why there is none. */
export function compareLine(
  row: readonly string[],
  line: readonly string[],
  columns: readonly FileColumn[],
  language: Language,
  findings: Findings,
): void {
  const isExplained = row.some((words) => readCell(words, language).kind === 'none');
  for (const [place, { header, value, part, whole, status, unit }] of columns.entries()) {
    const words = row[place] ?? '';
    const saved = line[value] ?? '';
    const code = line[status] ?? '';
    const told = () => `${row[0]}, ${header}: the table says "${words}", the file "${saved}" ${code}`;
    if (value === -1) findings.differences.push(`${header} is not in the file`);
    else if (status === -1) findings.expect(isSameName(words, saved.replace(/^'/, '')), told);
    else findings.check(isSame(words, saved, code, language, isExplained || isDifference.test(header)), told);
    if (part !== -1 && line[part] !== '' && line[whole] !== '') {
      const counts = [Number(line[part]), Number(line[whole])] as const;
      const factor = /^per 1[.,]000/.test(unit) ? 1000 : 100;
      const read = readCell(words, language);
      const beside = read.kind === 'number' ? read.beside : [];
      // An index has two more counts in it: how many inhabitants both regions have.
      const isMade = unit === 'index' || Math.abs((counts[0] / counts[1]) * factor - Number(saved)) < 1e-6;
      const isBeside = beside.every((count, index) => count === counts[index]);
      findings.check(isMade && isBeside, () => `${told()}, of ${counts.join(' and ')}`);
    }
  }
}

// A list names a rung in words where its file, which has the column's name, has the number.
function isSameName(words: string, saved: string): boolean {
  return words === saved || words.replace(/^(?:trede|rung) /i, '') === saved;
}

// What cannot be made because what it is made of is not known.
const isDifference = /^(?:Verschil|Difference)/;

// An empty cell is one that cannot exist, or one of a row that says elsewhere why there is nothing to say.
function isSame(words: string, saved: string, code: string, language: Language, isExplained: boolean): boolean {
  const read = readCell(words, language);
  const status = code.replace('≥', '');
  switch (read.kind) {
    case 'empty':
      return saved === '' && (status === 'M' || (isExplained && unknown.includes(status)));
    case 'none':
      return saved === '' && (read.status === null ? unknown.includes(status) : read.status === status);
    case 'words':
      return false;
    case 'number':
      return (
        saved !== '' &&
        isWrittenFrom(read.written, Number(saved)) &&
        read.isLowerBound === code.endsWith('≥') &&
        !unknown.includes(status) &&
        (read.status === 'A' || read.status === status)
      );
  }
}

/** The CSV against the same for Excel: the same cells, with a decimal comma. */
export function compareDialects(
  lines: readonly string[][],
  excel: readonly string[][],
  numeric: ReadonlySet<number>,
  findings: Findings,
): void {
  findings.expect(lines.length === excel.length, () => `${lines.length} lines in CSV, ${excel.length} for Excel`);
  for (const [place, line] of lines.entries()) {
    for (const [column, cell] of line.entries()) {
      const other = excel[place]?.[column] ?? '';
      const told = () => `CSV has ${cell}, for Excel ${other}`;
      if (place > 0 && numeric.has(column)) findings.check(other === cell.replace('.', ','), told);
      else findings.expect(other === cell, told);
    }
  }
}

/** The CSV against the sheet: numbers are numbers, a share is formatted as a percentage. */
export function compareSheet(
  lines: readonly string[][],
  sheet: readonly (string | number | null)[][],
  columns: readonly FileColumn[],
  findings: Findings,
): void {
  findings.expect(lines.length === sheet.length, () => `${lines.length} lines in CSV, ${sheet.length} in the sheet`);
  for (const [place, line] of lines.slice(1).entries()) {
    for (const { value, id, part, whole, status, unit, header } of columns) {
      for (const column of [value, id, part, whole, status].filter((one) => one !== -1)) {
        const cell = sheet[place + 1]?.[column] ?? null;
        const saved = line[column] ?? '';
        const factor = column === value && unit === '%' ? 100 : 1;
        const isSameCell =
          typeof cell === 'number'
            ? Math.abs(cell * factor - Number(saved)) <= 1e-9 * Math.max(1, Math.abs(cell * factor))
            : (cell ?? '') === saved.replace(/^'/, '');
        const mustBeNumber = column === value && status !== -1 && saved !== '';
        const told = () => `${line[0]}, ${header}: CSV has ${saved}, the sheet ${cell}`;
        if (mustBeNumber) findings.check(isSameCell && typeof cell === 'number', told);
        else findings.expect(isSameCell, told);
      }
    }
  }
}

/** The CSV against the cube: every number stands once, at the ids of its row, and there is nothing else. */
export function compareCube(
  lines: readonly string[][],
  cells: readonly CubeCell[],
  columns: readonly FileColumn[],
  indicator: string,
  findings: Findings,
): void {
  const rows = lines.slice(1);
  const metrics = columns.filter(({ status }) => status !== -1);
  const parts = metrics.filter(({ part }) => part !== -1).length * 2;
  findings.expect(
    cells.length === rows.length * (metrics.length + parts),
    () => `${cells.length} values in the cube, ${rows.length} rows of ${metrics.length + parts} in the CSV`,
  );
  const perRow = metrics.length + parts;
  const named = columns.filter((column) => column.status === -1);
  const dimensions = Object.keys(cells[0]?.ids ?? {}).filter((label) => label !== indicator);
  const keyOfLine = (line: readonly string[]) =>
    dimensions
      .map((label) => {
        const column = named.find(({ header }) => header === label);
        return column === undefined ? '' : (line[column.id === -1 ? column.value : column.id] ?? '');
      })
      .join('\n');
  const isKeyed = new Set(rows.map(keyOfLine)).size === rows.length;
  const byKey = new Map<string, CubeCell[]>();
  for (const cell of cells) {
    const key = dimensions.map((label) => cell.ids[label] ?? '').join('\n');
    byKey.set(key, [...(byKey.get(key) ?? []), cell]);
  }
  const inOrder = [...byKey.values()];
  for (const [place, line] of rows.entries()) {
    // A row that no ids tell from the others is its own category, in the order of the table.
    const found = (isKeyed ? byKey.get(keyOfLine(line)) : inOrder[place]) ?? [];
    findings.expect(found.length === perRow, () => `${line[0]}: ${found.length} values in the cube, not ${perRow}`);
    for (const { header, value, status } of metrics) {
      const cell = found.find(({ labels }) => labels[indicator] === header);
      const saved = line[value] ?? '';
      findings.check(
        cell !== undefined &&
          (cell.value === null ? '' : String(cell.value)) === String(saved === '' ? '' : Number(saved)) &&
          cell.status === line[status],
        () => `${line[0]}, ${header}: CSV has "${saved}" ${line[status]}, the cube ${cell?.value} ${cell?.status}`,
      );
    }
  }
}
