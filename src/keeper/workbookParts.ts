import { decodedText } from './decodedText.ts';
import type { ZipEntry } from './readZipFile.ts';
import { readXml, type XmlListener } from './readXml.ts';
import { SourceError } from './SourceError.ts';

/** A part of a workbook that another one points to. */
export interface Relation {
  id: string;
  /** The last word of what it is: `worksheet`, `drawing`, `comments`. */
  type: string;
  path: string;
}

/** The parts of a workbook (ECMA-376): XML files in a zip that point to each other. */
export class WorkbookParts {
  readonly #entries: ReadonlyMap<string, ZipEntry>;

  constructor(entries: ReadonlyMap<string, ZipEntry>) {
    this.#entries = entries;
  }

  /**
   * Walks through a part; one that is not there is nothing, unless it must be.
   *
   * @throws SourceError when it is damaged
   */
  read(path: string, listener: XmlListener, { isNeeded = false } = {}): void {
    const entry = this.#entries.get(path);
    if (entry === undefined && !isNeeded) return;
    if (entry === undefined) throw new SourceError({ kind: 'damaged-workbook', part: path });
    const { text } = decodedText(entry.bytes());
    try {
      readXml(text, listener);
    } catch (error) {
      throw error instanceof SourceError ? error : new SourceError({ kind: 'damaged-workbook', part: path });
    }
  }

  relationsOf(path: string): Relation[] {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const relations: Relation[] = [];
    this.read(`${folder}_rels/${path.slice(folder.length)}.rels`, {
      open(name, attributes) {
        if (name !== 'Relationship') return;
        const found = attributes();
        if (found.get('TargetMode') === 'External') return;
        const type = (found.get('Type') ?? '').split('/').at(-1) ?? '';
        relations.push({ id: found.get('Id') ?? '', type, path: pathFrom(folder, found.get('Target') ?? '') });
      },
    });
    return relations;
  }
}

/** A target is from the part's own folder, or from the root. */
function pathFrom(folder: string, target: string): string {
  const parts: string[] = [];
  for (const part of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

const escapedCharacter = /_x([0-9A-F]{4})_/gi;

/** Excel writes characters that XML cannot hold as `_x000D_`. */
function excelText(words: string): string {
  if (!words.includes('_x')) return words;
  return words.replaceAll(escapedCharacter, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
}

/** Listens for texts in `t` elements, in one run or in more, within an element; readings of Japanese signs are no part. */
export class TextRuns {
  #words = '';
  #isInText = false;
  #readings = 0;

  open(name: string): void {
    if (name === 'rPh') this.#readings += 1;
    if (name === 't') this.#isInText = this.#readings === 0;
  }

  text(words: string): void {
    if (this.#isInText) this.#words += words;
  }

  close(name: string): void {
    if (name === 'rPh') this.#readings -= 1;
    if (name === 't') this.#isInText = false;
  }

  /** What was heard since the last time. */
  taken(): string {
    const words = excelText(this.#words);
    this.#words = '';
    return words;
  }
}

/** The texts that cells point to by number. */
export function sharedTexts(parts: WorkbookParts, path: string): string[] {
  const texts: string[] = [];
  const runs = new TextRuns();
  parts.read(path, {
    open: (name) => runs.open(name),
    text: (words) => runs.text(words),
    close(name) {
      runs.close(name);
      if (name === 'si') texts.push(runs.taken());
    },
  });
  return texts;
}

/** The number format of each cell style, by its place. */
export function numberFormats(parts: WorkbookParts, path: string): string[] {
  const own = new Map<number, string>();
  const formats: string[] = [];
  let isInCellStyles = false;
  parts.read(path, {
    open(name, attributes) {
      if (name === 'numFmt') own.set(Number(attributes().get('numFmtId')), attributes().get('formatCode') ?? '');
      if (name === 'cellXfs') isInCellStyles = true;
      if (name !== 'xf' || !isInCellStyles) return;
      const id = Number(attributes().get('numFmtId') ?? 0);
      formats.push(own.get(id) ?? builtIn[id] ?? '');
    },
    close(name) {
      if (name === 'cellXfs') isInCellStyles = false;
    },
  });
  return formats;
}

/** Formats that have a number only, as Excel shows them in Belgium (ECMA-376, 18.8.30). */
const builtIn: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  14: 'd/mm/yyyy',
  15: 'd/mmm/yy',
  16: 'd/mmm',
  17: 'mmm/yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'd/mm/yyyy h:mm',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
};
