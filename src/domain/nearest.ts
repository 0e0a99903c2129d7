import { slugOf } from './slugOf.ts';

/** A value that an address may name, and another name that people may type for it. */
export interface Candidate {
  id: string;
  name: string;
}

// Typing mistakes are short; a long value is something else, and comparing it costs time.
const longest = 64;

/** Letters to add, drop or replace to make one word of the other (Levenshtein). */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** How far two words are apart, 0 (the same) to 1; a beginning or a part of three letters or more counts as near. */
function remoteness(word: string, known: string): number {
  const [short, long] = word.length < known.length ? [word, known] : [known, word];
  if (short.length >= 3 && long.startsWith(short)) return 0.1;
  if (short.length >= 3 && long.includes(short)) return 0.2;
  return editDistance(word, known) / Math.max(word.length, known.length, 1);
}

/** The candidate nearest to what was typed, by id or name; null when nothing is near. */
export function nearestOf(typed: string, candidates: readonly Candidate[]): string | null {
  const word = slugOf(typed.slice(0, longest + 1));
  if (word === '' || word.length > longest) return null;
  let nearest: string | null = null;
  let least = 0.4;
  for (const { id, name } of candidates) {
    const apart = Math.min(remoteness(word, slugOf(id)), remoteness(word, slugOf(name)));
    if (apart < least) {
      nearest = id;
      least = apart;
    }
  }
  return nearest;
}

/** The year nearest to what was typed; of two equally near ones the first. */
export function nearestYear(typed: string, years: readonly number[]): string | null {
  if (!/^\d{1,6}$/.test(typed)) {
    return nearestOf(
      typed,
      years.map((year) => ({ id: String(year), name: String(year) })),
    );
  }
  const [first, ...others] = years;
  if (first === undefined) return null;
  const wanted = Number(typed);
  return String(
    others.reduce((best, year) => (Math.abs(year - wanted) < Math.abs(best - wanted) ? year : best), first),
  );
}
