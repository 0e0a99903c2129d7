import { CellRanges } from './cellRanges.ts';
import { isGarbled } from './garbled.ts';
import type { XmlAttributes } from './readXml.ts';
import { emptyCell, type SheetCell, textCell } from './sheet.ts';
import { numberCell } from './shownNumber.ts';
import { SourceError } from './SourceError.ts';
import { TextRuns } from './workbookParts.ts';

/** What all sheets of a workbook share. */
export interface WorkbookCells {
  texts: readonly string[];
  formats: readonly string[];
  isFrom1904: boolean;
}

interface OpenCell {
  row: number;
  column: number;
  style: number;
  type: string;
}

/** Cells of a sheet with the gaps before them: more would not fit in a browser's memory. */
const sheetLimit = 5_000_000;

const numberInText = /^-?\d[\d.,\s]*%?$/;

/** Listens to the XML of one worksheet (ECMA-376, 18.3) and keeps its cells and what is remarkable about them. */
export class Worksheet {
  readonly rows: SheetCell[][] = [];
  readonly hiddenRows: number[] = [];
  readonly merged: string[] = [];
  readonly found = {
    'formula-without-result': new CellRanges(),
    formulas: new CellRanges(),
    errors: new CellRanges(),
    dates: new CellRanges(),
    percentages: new CellRanges(),
    'numbers-as-text': new CellRanges(),
    garbled: new CellRanges(),
  };
  /** Its drawings and comments are other parts. */
  readonly #hiddenColumns: { first: number; last: number }[] = [];
  readonly #shared: WorkbookCells;
  readonly #onRow: (row: number) => void;
  #room = sheetLimit;
  #width = 0;
  #row = 0;
  #column = 0;
  #cell: OpenCell | null = null;
  #inside = '';
  #words: string | null = null;
  #formula: string | null = null;
  #inline = new TextRuns();

  constructor(shared: WorkbookCells, onRow: (row: number) => void) {
    this.#shared = shared;
    this.#onRow = onRow;
  }

  open(name: string, attributes: () => XmlAttributes): void {
    if (this.#cell !== null) this.#openInCell(name);
    else if (name === 'c') this.#openCell(attributes());
    else if (name === 'row') this.#openRow(attributes());
    else if (name === 'mergeCell') this.merged.push(attributes().get('ref') ?? '');
    else if (name === 'col') this.#openColumns(attributes());
  }

  text(words: string): void {
    if (this.#inside === 'v') this.#words = (this.#words ?? '') + words;
    else if (this.#inside === 'f') this.#formula = (this.#formula ?? '') + words;
    else if (this.#inside === 'is') this.#inline.text(words);
  }

  close(name: string): void {
    if (this.#inside === 'is' && name !== 'is') this.#inline.close(name);
    else if (name === this.#inside) this.#inside = '';
    else if (name === 'c' && this.#cell !== null) this.#closeCell(this.#cell);
  }

  /** Columns that are hidden and have something in them, counted from 1. */
  hiddenColumns(): number[] {
    return this.#hiddenColumns.flatMap(({ first, last }) =>
      Array.from({ length: Math.max(0, Math.min(last, this.#width) - first + 1) }, (_, index) => first + index),
    );
  }

  #openInCell(name: string): void {
    if (this.#inside === 'is') this.#inline.open(name);
    else if (name === 'v' || name === 'f' || name === 'is') this.#inside = name;
    if (name === 'v') this.#words = '';
    if (name === 'f') this.#formula = '';
  }

  #openRow(attributes: XmlAttributes): void {
    this.#row = Number(attributes.get('r') ?? this.#row + 1);
    this.#column = 0;
    if (!(this.#row >= 1 && this.#row <= 1_048_576)) throw new RangeError('row');
    if (isTrue(attributes.get('hidden'))) this.hiddenRows.push(this.#row);
    this.#onRow(this.#row);
  }

  #openColumns(attributes: XmlAttributes): void {
    if (!isTrue(attributes.get('hidden'))) return;
    this.#hiddenColumns.push({ first: Number(attributes.get('min')), last: Number(attributes.get('max')) });
  }

  #openCell(attributes: XmlAttributes): void {
    const reference = attributes.get('r');
    this.#column = reference === undefined ? this.#column + 1 : columnOf(reference);
    if (!(this.#column >= 1 && this.#column <= 16_384) || this.#row === 0) throw new RangeError('column');
    this.#cell = {
      row: this.#row,
      column: this.#column,
      style: Number(attributes.get('s') ?? 0),
      type: attributes.get('t') ?? 'n',
    };
    this.#words = null;
    this.#formula = null;
  }

  #closeCell(open: OpenCell): void {
    const cell = this.#read(open);
    this.#cell = null;
    if (cell.kind === 'empty') return;
    this.#place(open, cell);
    this.#remark(open, cell);
  }

  #read({ type, style }: OpenCell): SheetCell {
    const isFormula = this.#formula !== null;
    const words = this.#words;
    if (type === 'inlineStr') return { ...textCell(this.#inline.taken()), isFormula };
    if (isFormula && (words === null || (words === '' && type !== 'str'))) {
      return { text: `=${this.#formula ?? ''}`, kind: 'error', number: null, isFormula };
    }
    if (words === null || words === '') return emptyCell;
    if (type === 's') return { ...textCell(this.#shared.texts[Number(words)] ?? ''), isFormula };
    if (type === 'e') return { text: words.trim(), kind: 'error', number: null, isFormula };
    if (type === 'b') return { text: words === '0' ? 'FALSE' : 'TRUE', kind: 'boolean', number: null, isFormula };
    if (type === 'd') return { text: words.trim(), kind: 'date', number: null, isFormula };
    const number = Number(words);
    if (type === 'str' || Number.isNaN(number)) return { ...textCell(words), isFormula };
    return numberCell(number, this.#shared.formats[style] ?? '', this.#shared.isFrom1904, isFormula);
  }

  #place({ row, column }: OpenCell, cell: SheetCell): void {
    while (this.rows.length < row) {
      this.rows.push([]);
      this.#spend(1);
    }
    const cells = this.rows[row - 1] ?? [];
    while (cells.length < column - 1) {
      cells.push(emptyCell);
      this.#spend(1);
    }
    cells[column - 1] = cell;
    this.#spend(1);
    this.#width = Math.max(this.#width, column);
  }

  #spend(cells: number): void {
    this.#room -= cells;
    if (this.#room < 0) throw new SourceError({ kind: 'sheet-too-large', limit: sheetLimit });
  }

  #remark({ row, column }: OpenCell, { kind, text, isFormula }: SheetCell): void {
    const mark = (what: keyof Worksheet['found']) => this.found[what].add(row, column);
    if (isFormula) mark(kind === 'error' && text.startsWith('=') ? 'formula-without-result' : 'formulas');
    if (kind === 'error' && !text.startsWith('=')) mark('errors');
    if (kind === 'date') mark('dates');
    if (kind === 'number' && text.endsWith('%')) mark('percentages');
    if (kind === 'text' && numberInText.test(text)) mark('numbers-as-text');
    if (kind === 'text' && isGarbled(text)) mark('garbled');
  }
}

function isTrue(found: string | undefined): boolean {
  return found === '1' || found === 'true';
}

/** 28 of `AB7`. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    const place = (letter.codePointAt(0) ?? 0) - 64;
    if (place < 1 || place > 26) break;
    column = column * 26 + place;
  }
  return column;
}
