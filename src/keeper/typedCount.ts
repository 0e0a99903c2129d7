import { countProblem } from '#data/countProblem.ts';
import type { SheetCell } from './sheet.ts';

/** What a count was written as, when it was not already the digits that a package has. */
export type CountConversion = 'grouped' | 'zeros-after-comma' | 'zeros-in-front';

/** One way to read a cell that can be read in more than one. */
export type CountReading = { kind: 'count'; count: number } | { kind: 'status'; status: 'O' | 'Q' | 'M' };

/** Why a cell is taken for no count, although something stands there. */
export type RefusedReason =
  | 'percent'
  | 'date'
  | 'error'
  | 'negative'
  | 'fraction'
  | 'two-readings'
  | 'dash'
  | 'scientific'
  | 'too-large'
  | 'text';

export type TypedCount =
  | { kind: 'count'; count: number; conversion: CountConversion | null }
  | { kind: 'status'; status: 'O' | 'Q' | 'M' }
  | { kind: 'empty' }
  | { kind: 'refused'; reason: RefusedReason; readings: readonly CountReading[] };

// As many digits as the package's own column takes, and a number can hold exactly.
const largest = 999_999_999_999_999;
const dash = /^[-–—]+$/;
const eitherStatus = /^n\.?\s?[./]?\s?a\.?$/i;
const scientific = /^\d+(?:[.,]\d+)?e[+-]?\d{1,2}$/i;
const errors = /^#(?:N\/A|N\/B|REF!|VERW!|VALUE!|WAARDE!|DIV\/0!|DEEL\/0!|NAME\?|NAAM\?|NUM!|GETAL!|NULL!|LEEG!)$/i;
const months = 'jan|feb|mrt|mar|maart|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec';
const dates = new RegExp(
  String.raw`^(?:\d{1,2}[-/ .](?:${months})[a-z]*\.?(?:[-/ .]\d{2,4})?|(?:${months})[a-z]*[-/ .]\d{2,4}|\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?)$`,
  'i',
);
// A comma before three digits separates thousands in English and decimals in Dutch; so does a point that Excel read itself.
const oneComma = /^[1-9]\d{0,2},\d{3}$/;
const groupedWithDecimals = /^\d{1,3}(?:[.\s’']\d{3})+,\d+$/;

function refused(reason: RefusedReason, ...readings: CountReading[]): TypedCount {
  return { kind: 'refused', reason, readings };
}

function counted(count: number, conversion: CountConversion | null): TypedCount {
  return count <= largest ? { kind: 'count', count, conversion } : refused('too-large');
}

/** Of a cell that the spreadsheet itself holds as a number. */
function ofNumber(number: number, text: string): TypedCount {
  if (text.includes('%')) return refused('percent');
  if (number < 0) return refused('negative');
  if (Number.isInteger(number)) return counted(number, null);
  const thousands = Math.round(number * 1000);
  return number >= 1 && number < 1000 && Math.abs(number * 1000 - thousands) < 1e-6
    ? refused('two-readings', { kind: 'count', count: thousands })
    : refused('fraction');
}

function conversionOf(text: string): CountConversion {
  if (/^0\d/.test(text)) return 'zeros-in-front';
  // 39.000 is thirty-nine thousand; 1201,0 and 12,00 are whole numbers with decimals.
  return /^\d+[.,]0+$/.test(text) && !/^\d{1,3}[.,]000$/.test(text) ? 'zeros-after-comma' : 'grouped';
}

/** Of a cell that holds text, as a CSV file's all do. */
function ofText(text: string): TypedCount {
  if (/^(?:0|[1-9]\d*)$/.test(text)) return counted(Number(text), null);
  if (text.endsWith('%')) return refused('percent');
  if (errors.test(text)) return refused('error');
  if (dash.test(text)) return refused('dash', { kind: 'count', count: 0 }, { kind: 'status', status: 'O' });
  if (eitherStatus.test(text))
    return refused('two-readings', { kind: 'status', status: 'M' }, { kind: 'status', status: 'O' });
  if (oneComma.test(text)) {
    return refused('two-readings', { kind: 'count', count: Number(text.replace(',', '')) });
  }
  if (scientific.test(text)) {
    const count = Number(text.replace(',', '.'));
    return Number.isInteger(count) && count <= largest
      ? refused('scientific', { kind: 'count', count })
      : refused('scientific');
  }
  if (dates.test(text)) return refused('date');
  if (groupedWithDecimals.test(text) && !/,0+$/.test(text)) return refused('fraction');
  const problem = countProblem(text);
  switch (problem.kind) {
    case 'grouped-count':
      return counted(Number(problem.proposal), conversionOf(text));
    case 'status-as-count':
      return { kind: 'status', status: problem.status };
    case 'negative-count':
      return refused('negative');
    case 'fractional-count':
      return refused('fraction');
    case 'not-a-count':
      return refused('text');
  }
}

/**
 * What a cell in a column of counts says, as people in this country type: `1.201`, `1 201` and `1201,0` are 1201, `n.b.` is
 * missing (O), `<5` is suppressed (Q), `nvt` cannot exist (M). An empty cell is asked about, never 0; what can be read in two ways, and what is no whole number of
 * people, is refused with the reason, and with the readings a keeper can choose from.
 */
export function typedCount({ text, kind, number }: SheetCell): TypedCount {
  switch (kind) {
    case 'empty':
      return { kind: 'empty' };
    case 'date':
      return refused('date');
    case 'error':
      return refused('error');
    case 'boolean':
      return refused('text');
    case 'number':
      return number === null ? ofText(text) : ofNumber(number, text);
    case 'text':
      return text === '' ? { kind: 'empty' } : ofText(text);
  }
}

/** The count that a keeper types in the place of a cell; null while it is none, or can be read in two ways. */
export function countWritten(text: string): number | null {
  const typed = ofText(text.trim());
  return typed.kind === 'count' ? typed.count : null;
}
