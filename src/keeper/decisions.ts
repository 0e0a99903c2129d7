import type { Measure, TredeNumber } from '#domain/edition.ts';
import type { Recognition, SheetRecognition } from './recognition.ts';

/** What a cell is by its keeper's word. */
export type Answer =
  | { kind: 'count'; count: number }
  | { kind: 'status'; status: 'O' | 'Q' | 'M' }
  | { kind: 'left-out' };

/** What a name is the name of, by its keeper's word: a thing of the edition, or one that is added. */
export type NameDecision = { kind: 'is'; id: string } | { kind: 'left-out' };

/** For one sheet. Rows and columns by their index from 0. */
export interface SheetDecision {
  isLeftOut: boolean;
  leftOutRows: readonly number[];
  leftOutColumns: readonly number[];
  /** For rows and columns that say none; null: to be asked when needed. */
  year: number | null;
  region: string | null;
  source: string | null;
  measure: Measure;
  /** What every empty cell, and every dash, in this sheet is; null: asked one by one. */
  empty: Exclude<Answer, { kind: 'count' }> | null;
  dash: Answer | null;
}

/** What the edition did not have yet. */
export interface AddedThings {
  regions: readonly { id: string; name: string; parent: string | null }[];
  instruments: readonly {
    id: string;
    name: string;
    trede: TredeNumber;
    domain: string;
    domainAttribution: string;
    note: string;
  }[];
  sources: readonly { id: string; publisher: string; title: string; address: string | null; seen: string }[];
}

/** All that a keeper decided: plain JSON, so that it can be kept as a draft. */
export interface Decisions {
  /** By the key of the sheet. */
  sheets: Readonly<Record<string, SheetDecision>>;
  /** By the key of the name. */
  names: Readonly<Record<string, NameDecision>>;
  /** By `cellKey`. */
  cells: Readonly<Record<string, Answer>>;
  /** Which of the rows that say something else of the same thing counts: the question's key, and the key of the cell. */
  duplicates: Readonly<Record<string, string>>;
  added: AddedThings;
  /** Years of which the published observations go before the sheets' come in. */
  replacedYears: readonly number[];
}

/** What a cell is called in `Decisions.cells`. */
export function cellKey(sheet: string, cell: string): string {
  return `${sheet}!${cell}`;
}

function proposedSheet({ year, region }: SheetRecognition, { names }: Recognition): SheetDecision {
  const match = region === null ? null : (names.get(region)?.match ?? null);
  return {
    isLeftOut: false,
    leftOutRows: [],
    leftOutColumns: [],
    year,
    region: match?.id ?? null,
    source: null,
    measure: 'deelnemers',
    empty: null,
    dash: null,
  };
}

/** What is decided before the keeper says anything: what the sheets say themselves, and nothing that is only near. */
export function proposedDecisions(recognition: Recognition): Decisions {
  return {
    sheets: Object.fromEntries(recognition.sheets.map((sheet) => [sheet.key, proposedSheet(sheet, recognition)])),
    names: {},
    cells: {},
    duplicates: {},
    added: { regions: [], instruments: [], sources: [] },
    replacedYears: [],
  };
}

/**
 * The decisions for files that come in the place of others, mostly the same ones with something mended: what was said of
 * names and of sheets of the same name holds still. What was said of single rows, columns and cells does not: they may
 * stand elsewhere now.
 */
export function carriedOver(before: Decisions, proposed: Decisions): Decisions {
  const sheets = Object.entries(proposed.sheets).map(([key, own]) => {
    const said = before.sheets[key];
    if (said === undefined) return [key, own] as const;
    const { isLeftOut, source, measure, empty, dash } = said;
    const about = { year: own.year ?? said.year, region: own.region ?? said.region };
    return [key, { ...own, ...about, isLeftOut, source, measure, empty, dash }] as const;
  });
  const { names, added, replacedYears } = before;
  return { ...proposed, sheets: Object.fromEntries(sheets), names, added, replacedYears };
}
