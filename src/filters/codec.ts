import { decodePercent, encodeText } from './addressText.ts';
import { noChoices, usual, type Choices, type DroppedChoice } from './choices.ts';
import { nearestYear } from '#domain/nearest.ts';
import { parameters } from './parameters.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface ParsedChoices {
  choices: Choices;
  dropped: readonly DroppedChoice[];
}

// Names survive capitals and a link that was copied out of HTML (`&amp;jaar=2021`).
function valuesByName(search: URLSearchParams | string): ReadonlyMap<string, string[]> {
  const byName = new Map<string, string[]>();
  for (const [rawName, value] of new URLSearchParams(search)) {
    const name = rawName.trim().toLowerCase().replace(/^amp;/, '');
    const values = byName.get(name);
    if (values === undefined) byName.set(name, [value]);
    else values.push(value);
  }
  return byName;
}

/** The same choices in canonical form: explicit defaults become null, lists lose what is in them twice. */
export function settledChoices(choices: Choices, vocabulary: Vocabulary): Choices {
  const patches = parameters.map((parameter) => parameter.settle(choices, vocabulary));
  return Object.assign({}, choices, ...patches) as Choices;
}

/**
 * Reads an address's search (with or without `?`) and keeps what the vocabulary knows; the rest is in `dropped`.
 * The choices are settled. Never throws, whatever the address says.
 */
export function parseChoices(search: URLSearchParams | string, vocabulary: Vocabulary): ParsedChoices {
  const byName = valuesByName(search);
  const dropped: DroppedChoice[] = [];
  let choices = noChoices;
  for (const parameter of parameters) {
    const parsed = parameter.parse(byName.get(parameter.name) ?? [], vocabulary);
    choices = { ...choices, ...parsed.choice };
    dropped.push(...parsed.dropped);
  }
  const { regions, measure } = choices;
  // Only now is it known whose years, of what: one without figures would lead to an empty page.
  const years = vocabulary.yearsOf(regions?.[0] ?? vocabulary.defaultRegion, measure ?? usual.measure);
  const nearest = dropped.map((one) =>
    one.parameter === 'jaar' && one.nearest !== null && years.length > 0
      ? { ...one, nearest: nearestYear(one.value, years) }
      : one,
  );
  return { choices: settledChoices(choices, vocabulary), dropped: nearest };
}

/** The canonical search of an address: '' or `?regio=west-vlaanderen&jaar=2021`. */
export function printChoices(choices: Choices, vocabulary: Vocabulary): string {
  const settled = settledChoices(choices, vocabulary);
  const pairs = parameters.flatMap((parameter) =>
    parameter.print(settled).map((value) => `${parameter.name}=${value}`),
  );
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** A search with the dropped value replaced, where it stands, by the nearest one. Canonical, so other dropped values go. */
export function correctedSearch(search: string, { parameter, value, nearest }: DroppedChoice, vocabulary: Vocabulary) {
  const byName = valuesByName(search);
  const corrected = new URLSearchParams();
  for (const [name, values] of byName) {
    for (const text of values) {
      const entries = name === parameter ? decodePercent(text).split(',') : [text];
      const isWrong = (entry: string) => name === parameter && (entry.trim() === value || text.trim() === value);
      corrected.append(name, entries.map((entry) => (isWrong(entry) ? encodeText(nearest ?? '') : entry)).join(','));
    }
  }
  return printChoices(parseChoices(corrected, vocabulary).choices, vocabulary);
}

const nothingKnown: Vocabulary = {
  regions: [],
  instruments: [],
  domains: [],
  years: [],
  yearsOf: () => [],
  sorts: [],
  defaultRegion: '',
  defaultReference: () => null,
};

/** What an address says before any data package is there: which package to open, the language, and how it looks. Null is the default. */
export function parseOpening(
  search: URLSearchParams | string,
): Pick<Choices, 'edition' | 'language' | 'theme' | 'caption' | 'view'> {
  const { edition, language, theme, caption, view } = parseChoices(search, nothingKnown).choices;
  return { edition, language, theme, caption, view };
}
