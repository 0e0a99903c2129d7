/** How the interface writes numbers, told independently of the product: the rules a reader goes by. */
export type Language = 'nl' | 'en';

/** A number that was read off words, and how precisely it was written. */
export interface WrittenNumber {
  number: number;
  decimals: number;
  isPercent: boolean;
}

/** A cell of a table as a reader understands it. */
export type ReadCell =
  | { kind: 'empty' }
  | { kind: 'none'; status: string | null }
  | { kind: 'number'; written: WrittenNumber; isLowerBound: boolean; status: string; beside: readonly number[] }
  | { kind: 'words' };

const signs = { nl: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const;

const missing = {
  nl: {
    'n.b.': 'O',
    afgeschermd: 'Q',
    'n.v.t.': 'M',
    basis: 'M',
    'niet vergelijkbaar': 'M',
    'geen cijfer': 'absent',
    'geen cijfers op de poster': 'absent',
    '–': null,
  },
  en: {
    'n.a.': 'O',
    suppressed: 'Q',
    'not applicable': 'M',
    basis: 'M',
    'not comparable': 'M',
    'no figure': 'absent',
    'no figures on the poster': 'absent',
    '–': null,
  },
} as const satisfies Record<Language, Record<string, string | null>>;

const absentOfYear = { nl: /^geen cijfer voor \d{4}$/, en: /^no figure for \d{4}$/ };
const uncertain = { nl: { geschat: 'E', voorlopig: 'P' }, en: { estimated: 'E', provisional: 'P' } } as const;
const atLeast = { nl: /^(?:ten minste|≥)\s+/i, en: /^(?:at least|≥)\s+/i };

function numberPattern(language: Language): string {
  const { group, decimal } = signs[language];
  return `[+−-]?(?:\\d{1,3}(?:[${group}]\\d{3})+|\\d+)(?:[${decimal}]\\d+)?(?:\\s?%)?`;
}

/** Every number in running words, in order; a hyphen or a slash between digits does not make one negative. */
export function numbersIn(words: string, language: Language): WrittenNumber[] {
  const found = words.matchAll(new RegExp(`(?<![\\d\\p{L}])${numberPattern(language)}(?![\\d\\p{L}])`, 'gu'));
  return [...found].map(([token]) => numberOf(token, language));
}

function numberOf(token: string, language: Language): WrittenNumber {
  const { group, decimal } = signs[language];
  const digits = token.replace(/\s?%$/, '').replaceAll(group, '').replace(decimal, '.').replace('−', '-');
  return {
    number: Number(digits),
    decimals: digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0,
    isPercent: token.endsWith('%'),
  };
}

/** What the words of a number cell say. */
export function readCell(words: string, language: Language): ReadCell {
  if (words === '') return { kind: 'empty' };
  const short: Record<string, string | null> = missing[language];
  if (absentOfYear[language].test(words)) return { kind: 'none', status: 'absent' };
  // A count that is known all the same may follow: `n.b. (van 106)`.
  const [bare = ''] = words.split(' (');
  if (bare in short) return { kind: 'none', status: short[bare] ?? null };
  const isLowerBound = atLeast[language].test(words);
  const parts = new RegExp(`^(${numberPattern(language)})(?: \\((.+)\\))?$`, 'u').exec(
    words.replace(atLeast[language], ''),
  );
  if (parts === null) return { kind: 'words' };
  const [, token = '', bracketed] = parts;
  const states: Record<string, string> = uncertain[language];
  const status = states[bracketed ?? ''];
  const beside = numbersIn(bracketed ?? '', language).map(({ number }) => number);
  return { kind: 'number', written: numberOf(token, language), isLowerBound, status: status ?? 'A', beside };
}

/** Whether the number was written from this one: equal as far as it was written. */
export function isWrittenFrom({ number, decimals }: WrittenNumber, exact: number): boolean {
  return Math.abs(number - exact) <= 0.5 * 10 ** -decimals + 1e-9;
}

/** Every sign in running words that a number is not there, and why, or that it is the least that it can be. */
export function signsIn(words: string, language: Language): string[] {
  const found = words.matchAll(
    language === 'nl'
      ? /n\.b\.|afgeschermd|n\.v\.t\.|geen cijfers?|ten minste|≥/gi
      : /n\.a\.|suppressed|not applicable|no figures?|at least|≥/gi,
  );
  return [...found].map(([sign]) => sign.toLowerCase().replace(/^(?:ten minste|at least)$/, '≥'));
}

/** All that a reader can hold against another account: the numbers as they are written, and the signs in their place. */
export function accountsIn(words: string, language: Language): string[] {
  return [...numbersIn(words, language).map(keyOf), ...signsIn(words, language)];
}

/** `20.4%`: the same for the same number written as precisely, in any language. */
export function keyOf({ number, decimals, isPercent }: WrittenNumber): string {
  return `${number.toFixed(decimals)}${isPercent ? '%' : ''}`;
}
