import { slugOf } from '#domain/slugOf.ts';
import { editDistance } from '#domain/nearest.ts';

/** What can be found by its name, by other words for it, and by what is said of it. */
export interface Findable {
  name: string;
  also: string;
  detail: string;
}

const longest = 64;

// 1.000 is one word.
const wordsOf = (text: string) =>
  slugOf(text.replaceAll(/(?<=\d)[.,](?=\d{3})/g, ''))
    .split('-')
    .filter(Boolean);

/** Typing errors that still count: none in a short word or a number. */
function errorsIn(word: string): number {
  if (/^\d+$/.test(word) || word.length < 4) return 0;
  return word.length < 7 ? 1 : 2;
}

/** How far what was typed is from a word: 0 the same, 1 its beginning, 2 a part of it, more with typing errors. */
function costOf(typed: string, word: string): number {
  if (typed === word) return 0;
  if (word.startsWith(typed)) return 1;
  if (typed.length >= 3 && word.includes(typed)) return 2;
  const errors = errorsIn(typed);
  if (errors === 0 || word.length < typed.length - errors) return Infinity;
  const distance = Math.min(editDistance(typed, word), editDistance(typed, word.slice(0, typed.length)));
  return distance <= errors ? 2 + distance : Infinity;
}

function leastCost(typed: string, words: readonly string[]): number {
  return Math.min(Infinity, ...words.map((word) => costOf(typed, word)));
}

function costOfAll(typed: readonly string[], { name, also, detail }: Findable): number {
  const [names, others, details] = [wordsOf(name), wordsOf(also), wordsOf(detail)];
  const costs = typed.map((word) => {
    const said = details.some((known) => known === word || (word.length >= 3 && known.startsWith(word)));
    return Math.min(leastCost(word, names), 1 + leastCost(word, others), said ? 6 : Infinity);
  });
  const total = costs.reduce((sum, cost) => sum + cost, 0);
  // The name as it is written goes before longer names with the same words.
  return names.join(' ').startsWith(typed.join(' ')) ? total - 0.5 : total;
}

/**
 * Those in which every typed word is found, whatever its accents and capitals and with a typing error in longer words:
 * the nearest first, equally near ones in their own order. Nothing typed finds nothing.
 */
export function foundIn<One extends Findable>(typed: string, all: readonly One[]): readonly One[] {
  const words = wordsOf(typed.slice(0, longest));
  if (words.length === 0) return [];
  return all
    .map((one) => ({ one, cost: costOfAll(words, one) }))
    .filter(({ cost }) => cost < Infinity)
    .toSorted((a, b) => a.cost - b.cost)
    .map(({ one }) => one);
}
