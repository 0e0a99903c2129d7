import { fieldNamed } from './fields.ts';
import { headerSearched } from './longSheet.ts';
import type { NameBook } from './NameBook.ts';
import type { ColumnRole } from './recognition.ts';
import type { Sheet, SheetCell } from './sheet.ts';

/** What a header says of the figures under it: names as they stand there. */
interface HeaderMeaning {
  region: string | null;
  year: number | null;
  measure: string | null;
}

/** The header of a table with a column per region and year; of two rows when regions stand over years. */
export interface WideHeader {
  rows: readonly number[];
  columns: readonly {
    header: string;
    /** `region` and `measure` as typed, not yet noted as names. */
    role: Exclude<ColumnRole, { kind: 'figures' }> | ({ kind: 'figures' } & HeaderMeaning);
  }[];
}

const years = /(?<!\d)(?:199\d|20\d\d)(?!\d)/g;
/** A number, or what is written where there is none. */
const looksCounted = /^[\d<]|^n\.?\s?b\.?$|^[-–—]+$/i;
const isYear = /^(?:199\d|20\d\d)$/;
const shareWords =
  /%|\b(?:aandeel|percentage|percent|procent|share|verschil|evolutie|groei|stijging|daling|difference|change|growth|index|gemiddelde?|average)\b/i;
const measureWords =
  /\b(?:aantal\s+)?(?:deelnemers|instroom|doorstroom|uitstroom|participants|inflow|throughput|outflow)\b/i;
/** How far under a header numbers are looked for. */
const rowsLookedAt = 40;
const fillers = /\b(?:aantal|personen|cijfers?|jaar|in|op|figures?|year|number|of|people)\b/gi;

/** The one year in a text; null when it has none, or several. */
export function yearIn(text: string): number | null {
  const found = new Set(text.match(years));
  const [year] = found;
  return found.size === 1 && year !== undefined ? Number(year) : null;
}

/** What a header like `Westhoek 2022` or `2022 instroom Westhoek` says; null when it is about no figures. */
function meaningOf(header: string): HeaderMeaning | null {
  if (shareWords.test(header)) return null;
  const year = yearIn(header);
  if (year === null && (header.match(years)?.length ?? 0) > 0) return null;
  const [measure = null] = measureWords.exec(header) ?? [];
  const rest = header.replaceAll(years, ' ').replace(measureWords, ' ').replaceAll(fillers, ' ');
  const region = rest
    .replaceAll(/[():;,/|]+|\s-\s|^\s*-|-\s*$/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return { region: /\p{L}/u.test(region) ? region : null, year, measure };
}

function isKnown(region: string | null, names: NameBook): boolean {
  return region !== null && ['exact', 'alike'].includes(names.matchOf('region', region).how);
}

function roleOf(header: string, holdsNumbers: boolean, names: NameBook): WideHeader['columns'][number]['role'] {
  if (header === '') return { kind: 'ignored', reason: 'empty' };
  if (shareWords.test(header)) return { kind: 'ignored', reason: 'share' };
  const field = fieldNamed(header);
  if (field !== null && field !== 'value') return { kind: 'field', field };
  const meaning = meaningOf(header);
  if (meaning === null) return { kind: 'ignored', reason: 'unknown' };
  const saysWhich = meaning.year !== null || (holdsNumbers && isKnown(meaning.region, names));
  const couldBe = holdsNumbers && meaning.region !== null;
  return saysWhich || couldBe || (meaning.measure !== null && holdsNumbers)
    ? { kind: 'figures', ...meaning }
    : { kind: 'ignored', reason: 'unknown' };
}

const isCount = (text: string) => /^[\d.,\s]+%?$/.test(text) && !isYear.test(text);

/** Whether a row can be the second of a header: it has words and years, and no counts and no row's name. */
function canBeSecond(cells: readonly SheetCell[], names: NameBook): boolean {
  return !cells.some(
    ({ text }) =>
      text !== '' &&
      (isCount(text) || (!isYear.test(text) && ['exact', 'alike'].includes(names.matchOf('row', text).how))),
  );
}

/** A region's name above several years stands in the first of their columns only. */
function filledRight(cells: readonly SheetCell[], under: readonly SheetCell[]): string[] {
  let last = '';
  return Array.from({ length: Math.max(cells.length, under.length) }, (_, column) => {
    const own = cells[column]?.text ?? '';
    if (own !== '') last = own;
    return (under[column]?.text ?? '') === '' ? own : last;
  });
}

function scoreOf({ columns }: WideHeader, names: NameBook): number {
  let score = 0;
  for (const { role } of columns) {
    if (role.kind !== 'figures') continue;
    score += (role.year === null ? 0 : 1) + (isKnown(role.region, names) ? 2 : 0);
  }
  return score;
}

/** Finds the row, or the two rows, that say which region and year each column is about; null when there are none. */
export function wideHeader({ rows }: Sheet, names: NameBook): WideHeader | null {
  const headerOf = (headerRows: readonly number[], texts: readonly string[]): WideHeader => {
    const below = rows.slice((headerRows.at(-1) ?? 0) + 1).slice(0, rowsLookedAt);
    const columns = texts.map((header, column) => {
      const holdsNumbers = below.some((cells) => looksCounted.test(cells[column]?.text ?? ''));
      return { header, role: roleOf(header, holdsNumbers, names) };
    });
    return { rows: headerRows, columns };
  };
  const scored = rows.slice(0, headerSearched).map((cells, row) => {
    const header = headerOf(
      [row],
      cells.map(({ text }) => text),
    );
    return { header, score: cells.some(({ text }) => isCount(text)) ? 0 : scoreOf(header, names) };
  });
  let best = scored.reduce<{ header: WideHeader | null; score: number }>(
    (most, candidate) => (candidate.score > most.score ? candidate : most),
    { header: null, score: 0 },
  );
  for (const [row, { score: alone }] of scored.entries()) {
    const under = rows[row + 1];
    if (alone === 0 || under === undefined || !canBeSecond(under, names)) continue;
    const texts = filledRight(rows[row] ?? [], under).map((text, column) =>
      `${text} ${under[column]?.text ?? ''}`.trim(),
    );
    const header = headerOf([row, row + 1], texts);
    const score = scoreOf(header, names);
    if (score > best.score) best = { header, score };
  }
  return best.header;
}
