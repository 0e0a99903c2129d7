import type { SheetCell } from './sheet.ts';

// What a format shows as it is: between quotation marks, after a backslash, or in brackets (colour, language, currency).
const literal = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;
const dayInMilliseconds = 86_400_000;

/** What of a format is for numbers above zero. */
function firstSection(format: string): string {
  return format.replaceAll(literal, (found) => ' '.repeat(found.length)).split(';')[0] ?? '';
}

/** Whether a number format makes a day or a time of a number. */
function isDateFormat(format: string): boolean {
  const section = firstSection(format);
  return !/general|standaard/i.test(section) && /[ymdhs]/i.test(section) && !/[0#?]/.test(section.replace(/\.0+/, ''));
}

/** The cell of a number in a format: as it is, as a percentage, or as the day that Excel shows. */
export function numberCell(raw: number, format: string, isFrom1904: boolean, isFormula: boolean): SheetCell {
  // Excel shows and counts with 15 digits; files have 17, such as 0.30000000000000004.
  const number = Number(raw.toPrecision(15));
  if (isDateFormat(format)) {
    return { text: shownDate(number + (isFrom1904 ? 1462 : 0), format), kind: 'date', number: null, isFormula };
  }
  if (!firstSection(format).includes('%')) return { text: String(number), kind: 'number', number, isFormula };
  const percent = Number((number * 100).toPrecision(12));
  return { text: `${String(percent).replace('.', ',')}%`, kind: 'number', number, isFormula };
}

/** Day 1 is 1 January 1900; Excel also counts 29 February 1900, which there was not. */
function momentOf(serial: number): Date {
  const days = serial < 60 ? serial + 1 : serial;
  return new Date(Math.round((days - 25_569) * dayInMilliseconds));
}

function padded(number: number, part: string): string {
  return String(number).padStart(Math.min(part.length, 2), '0');
}

function inWords(moment: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('nl-BE', { ...options, timeZone: 'UTC' }).format(moment).replace(/\.$/, '');
}

/** A day as Excel shows it in Belgium: `1/feb`, which is what it made of `1-2`. */
function shownDate(serial: number, format: string): string {
  const moment = momentOf(serial);
  if (Number.isNaN(moment.getTime())) return String(serial);
  const section = format.replace(/\[\$[^\]]*\]/g, '').split(';')[0] ?? '';
  let before = '';
  const shown = section.replaceAll(
    /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|y+|m+|d+|h+|s+|am\/pm|a\/p|\.0+/gi,
    (part, at: number) => {
      const kind = part.charAt(0).toLowerCase();
      if (part.startsWith('"')) return part.slice(1, -1);
      if (part.startsWith('\\')) return part.slice(1);
      if (/^\[h/i.test(part)) {
        before = 'h';
        return String(Math.floor(serial * 24));
      }
      if (kind === '_' || kind === '*' || kind === '.' || kind === '[') return '';
      const rest = section.slice(at + part.length);
      const isMinute = kind === 'm' && (before === 'h' || /^[^ymdh]*s/i.test(rest));
      before = kind;
      return shownPart(part, kind, isMinute, moment);
    },
  );
  return shown.trim();
}

function shownPart(part: string, kind: string, isMinute: boolean, moment: Date): string {
  const { length } = part;
  if (part.includes('/')) return moment.getUTCHours() < 12 ? 'AM' : 'PM';
  if (isMinute) return padded(moment.getUTCMinutes(), part);
  switch (kind) {
    case 'y':
      return length <= 2 ? padded(moment.getUTCFullYear() % 100, 'yy') : String(moment.getUTCFullYear());
    case 'm':
      if (length <= 2) return padded(moment.getUTCMonth() + 1, part);
      if (length === 5) return inWords(moment, { month: 'narrow' });
      return inWords(moment, { month: length === 3 ? 'short' : 'long' });
    case 'd':
      if (length <= 2) return padded(moment.getUTCDate(), part);
      return inWords(moment, { weekday: length === 3 ? 'short' : 'long' });
    case 'h':
      return padded(moment.getUTCHours(), part);
    default:
      return padded(moment.getUTCSeconds(), part);
  }
}
