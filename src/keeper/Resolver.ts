import { type Answer, cellKey, type Decisions, type SheetDecision } from './decisions.ts';
import type { NameKind } from './names.ts';
import type { CellQuestion, Conversion, FigureCells, Question } from './outcome.ts';
import { type CellPlace, type NameUse, nameKey, type Recognition } from './recognition.ts';
import type { SheetCell } from './sheet.ts';
import { typedCount } from './typedCount.ts';
import type { TredeNumber } from '#domain/edition.ts';

/** What a keeper left out, and what still has to be decided. */
type Unresolved = 'left-out' | 'open';
/** What a name is the name of. */
export type NameAnswer = { id: string } | Unresolved;
/** A count, or a status with an empty value. */
type FigureAnswer = { value: string; status?: 'O' | 'Q' | 'M' };

/** The id of a name, or null while there is none. */
export function idOf(answer: NameAnswer): string | null {
  return typeof answer === 'string' ? null : answer.id;
}

function written(answer: Answer): FigureAnswer | 'left-out' {
  if (answer.kind === 'left-out') return 'left-out';
  return answer.kind === 'count' ? { value: String(answer.count) } : { value: '', status: answer.status };
}

/** Makes ids of names and counts of cells, by what a keeper decided; keeps what was converted and what is still open. */
export class Resolver {
  readonly conversions: Conversion[] = [];
  readonly #questions = new Map<string, Question>();
  readonly #cells = new Map<string, CellQuestion>();
  readonly #names = new Map<string, NameAnswer>();
  readonly #recognition: Recognition;
  readonly #decisions: Decisions;

  constructor(recognition: Recognition, decisions: Decisions) {
    this.#recognition = recognition;
    this.#decisions = decisions;
  }

  get questions(): readonly Question[] {
    return [...this.#questions.values()];
  }

  get cells(): readonly CellQuestion[] {
    return [...this.#cells.values()];
  }

  /** Asks about a cell, unless it is answered. */
  askOfCell(question: CellQuestion, isAnswered: boolean): 'open' {
    this.#cells.set(question.key, question);
    return isAnswered ? 'open' : this.ask(question);
  }

  ask(question: Question): 'open' {
    this.#questions.set(question.key, question);
    return 'open';
  }

  convert(kind: Conversion['kind'], place: CellPlace, before: string, after: string, count = 1): void {
    this.conversions.push({ kind, ...place, before, after, count });
  }

  /** The id that the name with this key stands for. */
  id(key: string): NameAnswer {
    const found = this.#names.get(key) ?? this.#idOf(key);
    this.#names.set(key, found);
    return found;
  }

  /** How the name with this key is written; '' for none. */
  textOf(key: string | null): string {
    return (key === null ? undefined : this.#recognition.names.get(key)?.text) ?? '';
  }

  idOfText(kind: NameKind, text: string, trede: TredeNumber | null): NameAnswer {
    return this.id(nameKey(kind, text, trede));
  }

  #idOf(key: string): NameAnswer {
    const use = this.#recognition.names.get(key);
    if (use === undefined) return 'open';
    const decided = this.#decisions.names[key];
    if (decided === undefined) {
      if (use.match.how === 'near' || use.match.how === 'unknown') return this.ask({ kind: 'name', key, use });
      if (use.match.how === 'alike') this.#convertName('name', use, use.match.id);
      return { id: use.match.id };
    }
    const kind = decided.kind === 'is' ? 'decided' : 'left-out';
    this.#convertName(kind, use, decided.kind === 'is' ? decided.id : '');
    return decided.kind === 'is' ? { id: decided.id } : 'left-out';
  }

  /** A name is told once for each sheet, with every cell that has it. */
  #convertName(kind: Conversion['kind'], { text, places }: NameUse, after: string): void {
    for (const { file, sheet, cells, count } of places) {
      this.convert(kind, { file, sheet, cell: cells.join(', ') }, text, after, count);
    }
  }

  /** The count or the status that a cell is. */
  figure(
    cell: SheetCell,
    place: CellPlace,
    sheet: { key: string; decision: SheetDecision },
    about: FigureCells,
  ): FigureAnswer | Unresolved {
    const key = cellKey(sheet.key, place.cell);
    const decided = this.#decisions.cells[key];
    const typed = typedCount(cell);
    const isAnswered = decided !== undefined;
    switch (typed.kind) {
      case 'count':
        if (typed.conversion !== null) this.convert(typed.conversion, place, cell.text, String(typed.count));
        return { value: String(typed.count) };
      case 'status':
        this.convert('status', place, cell.text, typed.status);
        return { value: '', status: typed.status };
      case 'empty': {
        const { empty } = sheet.decision;
        if (empty !== null && !isAnswered) return this.#decided(empty, cell, place);
        const open = this.askOfCell({ kind: 'empty', key, place, about }, isAnswered);
        return isAnswered ? this.#decided(decided, cell, place) : open;
      }
      case 'refused': {
        const { reason, readings } = typed;
        const { dash } = sheet.decision;
        if (reason === 'dash' && dash !== null && !isAnswered) return this.#decided(dash, cell, place);
        const question = { kind: 'refused', key, place, about, found: cell.text, reason, readings } as const;
        const open = this.askOfCell(question, isAnswered);
        return isAnswered ? this.#decided(decided, cell, place) : open;
      }
    }
  }

  #decided(answer: Answer, cell: SheetCell, place: CellPlace): FigureAnswer | 'left-out' {
    const figure = written(answer);
    if (figure === 'left-out') this.convert('left-out', place, cell.text, '');
    else this.convert('decided', place, cell.text, figure.value || (figure.status ?? ''));
    return figure;
  }
}
