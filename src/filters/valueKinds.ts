import type { Choices, DroppedChoice } from './choices.ts';
import { nearestOf, nearestYear, type Candidate } from '#domain/nearest.ts';
import { slugOf } from '#domain/slugOf.ts';
import { cleanText, decodePercent, decodeText, encodeText } from './addressText.ts';
import type { Vocabulary } from './vocabulary.ts';

type DroppedValue = Omit<DroppedChoice, 'parameter'>;

/** How the values of one parameter are read, made canonical and printed. */
export interface ValueKind<Choice> {
  /** Reads all values that the address has for the parameter; never throws. */
  parse(values: readonly string[], vocabulary: Vocabulary): { choice: Choice | null; dropped: DroppedValue[] };
  /** The same choice in canonical form; null when it is the default. `choices` is everything chosen. */
  settle(choice: Choice, vocabulary: Vocabulary, choices: Choices): Choice | null;
  /** The values to print; more than one repeats the parameter. */
  print(choice: Choice): readonly string[];
}

type Candidates<Id extends string> = (vocabulary: Vocabulary) => readonly { id: Id; name: string }[];

// Beyond these, looking for a near value is no longer help.
const nearestLimit = 10;

function firstFilled(values: readonly string[]): string {
  return values.find((value) => cleanText(value) !== '') ?? '';
}

function knownOf<Id extends string>(raw: string, candidates: readonly { id: Id; name: string }[]): Id | null {
  const typed = decodeText(cleanText(raw));
  const slug = slugOf(typed);
  const exact = candidates.find(({ id }) => id === typed);
  const alike = exact ?? (slug === '' ? undefined : candidates.find(({ id }) => slugOf(id) === slug));
  return alike?.id ?? null;
}

function unknown(raw: string, nearest: string | null): DroppedValue {
  return { value: raw.trim(), nearest, reason: 'unknown' };
}

/** The ids themselves as candidates. */
export function named<Id extends string>(ids: readonly Id[]): { id: Id; name: string }[] {
  return ids.map((id) => ({ id, name: id }));
}

/** One of a closed set; `usual` is left out of the address. */
export function oneOf<Id extends string>(candidates: Candidates<Id>, usual: Id | null): ValueKind<Id> {
  return {
    parse(values, vocabulary) {
      const raw = firstFilled(values);
      if (raw === '') return { choice: null, dropped: [] };
      const known = candidates(vocabulary);
      const choice = knownOf(raw, known);
      return { choice, dropped: choice === null ? [unknown(raw, nearestOf(cleanText(raw), known))] : [] };
    },
    settle: (choice) => (choice === usual ? null : choice),
    print: (choice) => [encodeText(choice)],
  };
}

interface ListRules<Item> {
  find(raw: string, vocabulary: Vocabulary): Item | null;
  nearest(typed: string, vocabulary: Vocabulary): string | null;
  print(entry: Item): string;
  /** The most that the list may hold; what comes after is dropped. */
  limit: number;
}

/** Values between commas: order kept, each once. */
function listOf<Item>(rules: ListRules<Item>): ValueKind<readonly Item[]> {
  return {
    parse(values, vocabulary) {
      const found = new Set<Item>();
      const dropped = new Map<string, DroppedValue>();
      for (const raw of decodePercent(firstFilled(values)).split(',')) {
        if (cleanText(raw) === '') continue;
        const entry = rules.find(raw, vocabulary);
        if (entry === null) {
          const nearest = dropped.size < nearestLimit ? rules.nearest(cleanText(raw), vocabulary) : null;
          if (!dropped.has(raw.trim())) dropped.set(raw.trim(), unknown(raw, nearest));
        } else if (found.has(entry) || found.size < rules.limit) found.add(entry);
        else dropped.set(raw.trim(), { value: rules.print(entry), nearest: null, reason: 'limit' });
      }
      return { choice: found.size === 0 ? null : [...found], dropped: [...dropped.values()] };
    },
    settle(choice) {
      const once = [...new Set(choice)].slice(0, rules.limit);
      return once.length === 0 ? null : once;
    },
    print: (choice) => [choice.map((entry) => rules.print(entry)).join(',')],
  };
}

/** A list of ids that the data package knows. */
export function idList(candidates: (vocabulary: Vocabulary) => readonly Candidate[], limit = Infinity) {
  return listOf<string>({
    find: (raw, vocabulary) => knownOf(raw, candidates(vocabulary)),
    nearest: (typed, vocabulary) => nearestOf(typed, candidates(vocabulary)),
    print: encodeText,
    limit,
  });
}

/** A list of years that the data package knows. */
export const yearList = listOf<number>({
  find: (raw, { years }) => years.find((year) => String(year) === cleanText(raw)) ?? null,
  nearest: (typed, { years }) => nearestYear(typed, years),
  print: String,
  limit: Infinity,
});

/** Any text, kept to the letter. */
export const freeText: ValueKind<string> = {
  parse(values) {
    const text = decodeText(cleanText(firstFilled(values)));
    return { choice: text === '' ? null : text, dropped: [] };
  },
  settle: (choice) => (choice === '' ? null : choice),
  print: (choice) => [encodeText(choice)],
};

/** The name of a folder: letters, digits, hyphens and single dots, so that it can never lead out of its parent. */
export function safeName(usual: string): ValueKind<string> {
  return {
    parse(values) {
      const raw = firstFilled(values);
      const name = cleanText(raw).toLowerCase();
      if (name === '') return { choice: null, dropped: [] };
      const isSafe = /^[a-z0-9][a-z0-9.-]*$/.test(name) && !name.includes('..');
      return isSafe ? { choice: name, dropped: [] } : { choice: null, dropped: [unknown(raw, null)] };
    },
    settle: (choice) => (choice === usual ? null : choice),
    print: (choice) => [encodeText(choice)],
  };
}
