import type { Findings } from './compareFiles.ts';
import type { ReadFigure } from './viewReader.ts';
import { accountsIn, keyOf, numbersIn, readCell, signsIn, type Language, type WrittenNumber } from './writtenWords.ts';

type Table = NonNullable<ReadFigure['table']>;

/** A row in one line, as it is announced. */
function spokenRow({ header }: Table, row: readonly string[]): string {
  return row
    .flatMap((words, place) => (words === '' ? [] : place === 0 ? words : `${header[place]} ${words}`))
    .join('; ');
}

/** What is announced of a mark: rows of the table, whole; or of one row what stands in one column, with its differences. */
export function compareSpoken(
  { marks, caption }: ReadFigure,
  table: Table,
  language: Language,
  findings: Findings,
): void {
  const rows = table.rows.map((row) => spokenRow(table, row)).sort((one, other) => other.length - one.length);
  const groups = groupsOf(table, caption, language);
  for (const { spoken } of marks) {
    const rest = rows.reduce((words, row) => words.replace(row, ''), spoken);
    const isWhole = spoken !== '' && /^[.\s]*$/.test(rest);
    findings.check(
      isWhole || isOfOneColumn(spoken, table, groups, language),
      () => `announced, and no row of the table: ${rest}`,
    );
  }
}

/** `Wijk-werken; Westhoek 168 (20,4% van 823)`: the value stands in that row and column, the rest is made of it. */
function isOfOneColumn(spoken: string, table: Table, groups: readonly WrittenNumber[][], language: Language): boolean {
  const [name = '', said = ''] = spoken.split('; ');
  return table.rows
    .filter(([first]) => first === name)
    .some((row) => {
      // In a long table the region stands in a cell of its own, in a wide one in the header of its column.
      const isLong = said.startsWith(`${row[1]}`);
      const values = row.filter((_, place) => {
        const [column = ''] = (table.header[place] ?? '').split(/[,(]/);
        return isLong ? place > 2 : place > 0 && said.startsWith(column.trim());
      });
      const known = row.flatMap((words) => numbersIn(words, language).map(keyOf));
      return (
        values.some((words) => words !== '' && said.includes(` ${words.replace(/ \(.*$/, '')}`)) &&
        numbersIn(said, language).every((one) => known.includes(keyOf(one)) || isDerived(one, groups))
      );
    });
}

/** What is written at a mark: every number and sign of it is one that is announced of the mark. */
export function compareDrawn(marks: ReadFigure['marks'], language: Language, findings: Findings): void {
  for (const { spoken, drawn } of marks) {
    const known = accountsIn(spoken, language);
    for (const one of accountsIn(drawn, language)) {
      findings.check(known.includes(one), () => `drawn "${drawn}", announced "${spoken}"`);
    }
  }
}

/** A matrix has a row where the table has the rows of one name: the same values, and what can be made of them. */
export function compareMatrix(
  matrix: Table,
  { table, caption }: ReadFigure & { table: Table },
  language: Language,
  findings: Findings,
): void {
  const groups = groupsOf(table, caption, language);
  for (const row of matrix.rows) {
    const same = table.rows.filter(([name]) => name === row[0]);
    const written = row.slice(1).join(' ');
    const known = same.flatMap((one) => one.flatMap((words) => accountsIn(words, language)));
    for (const one of numbersIn(written, language)) {
      findings.check(
        known.includes(keyOf(one)) || isDerived(one, groups),
        () => `${row[0]}: the table lacks ${keyOf(one)}`,
      );
    }
    findings.check(same.length > 0, () => `${row[0]} is not in the table`);
    // In a long table each region and year has a row of its own, in the order of the columns; in a wide one a column.
    const values =
      same.length > 1 ? same.map((one) => one.slice(3)) : (same[0]?.slice(1) ?? []).map((words) => [words]);
    for (const [column, words] of row.slice(1).entries()) {
      const [first] = accountsIn(words, language);
      const [value] = accountsIn(values[column]?.join(' ') ?? '', language);
      findings.check(
        first === value,
        () => `${row[0]}, ${matrix.header[column + 1]}: "${words}" in the matrix, the table has ${value}`,
      );
    }
    const signs = known.filter((one) => /^\D+$/.test(one));
    findings.check(
      signsIn(written, language).every((one) => signs.includes(one)),
      () => `${row[0]}: "${written}" where the table has ${signs.join(' ')}`,
    );
  }
}

/** A picture has the words of the table, or what is written at its bars: every number and sign as often. */
export function comparePicture(
  picture: readonly string[],
  wanted: readonly string[],
  language: Language,
  findings: Findings,
): void {
  const left = new Map<string, number>();
  for (const one of picture.flatMap((words) => accountsIn(words, language))) left.set(one, (left.get(one) ?? 0) + 1);
  for (const words of wanted) {
    for (const one of accountsIn(words, language)) {
      const count = left.get(one) ?? 0;
      findings.check(count > 0, () => `the picture lacks ${one} of ${words}`);
      left.set(one, count - 1);
    }
  }
}

/** A drawing says in words of its own what its marks say: the same numbers and signs, each at least once. */
export function compareMarksInPicture(
  picture: readonly string[],
  marks: ReadFigure['marks'],
  language: Language,
  findings: Findings,
): void {
  const found = new Set(accountsIn(picture.join(' | '), language));
  for (const { drawn } of marks) {
    for (const one of accountsIn(drawn, language)) {
      findings.check(found.has(one), () => `the picture lacks ${one} of ${drawn}`);
    }
  }
}

/** Numbers of words that are no figures: rungs, years, ages, days, `per 100`, `100 = evenredig`. */
const namings = [
  /\b(?:treden?|rungs?) \d(?:(?:, \d)* (?:en|and|naar|to|tot) (?:trede |rung )?\d)?/gi,
  /\b(?:19|20)\d\d\b/g,
  /\b18[- –](?:tot |to )?(?:and )?64\b/gi,
  /\b(?:per|elke|every) (?:100|1[.,]000)\b/gi,
  /\b1 (?:januari|January)\b/g,
  /\b100 (?:=|was|is|means|would)/g,
  /= 100\b/g,
  /(?:van|of|boven|above|bij|at) 100\b/gi,
];

/** Where a number of a sentence comes from: the table itself, or a rule that makes it of its numbers. */
export function compareSentence(
  { sentence, caption }: ReadFigure,
  table: Table,
  language: Language,
  findings: Findings,
): void {
  const bare = namings.reduce((words, naming) => words.replaceAll(naming, ' '), sentence);
  const groups = groupsOf(table, caption, language);
  const cells = new Set(table.rows.flat().flatMap((words) => numbersIn(words, language).map(keyOf)));
  for (const one of numbersIn(bare, language)) {
    findings.check(
      cells.has(keyOf(one)) || isDerived(one, groups),
      () => `the sentence says ${keyOf(one)}, the table does not: ${sentence}`,
    );
  }
}

/**
 * What may be reckoned with: the numbers of a column, with their sum, the sums of its rungs and of the rows that share a
 * name; the numbers of a row; the sums of a group beside each other; and the counts that the notes say.
 */
function groupsOf({ header, rows }: Table, caption: string, language: Language): WrittenNumber[][] {
  const numberAt = (row: readonly string[], place: number) => {
    const cell = readCell(row[place] ?? '', language);
    return cell.kind === 'number' ? cell.written : null;
  };
  const total = (numbers: readonly WrittenNumber[]): WrittenNumber[] =>
    numbers.length === 0
      ? []
      : [
          {
            number: numbers.reduce((sum, { number }) => sum + number, 0),
            decimals: Math.max(...numbers.map(({ decimals }) => decimals)),
            isPercent: numbers.some(({ isPercent }) => isPercent),
          },
        ];
  const kinds = new Set(rows.flatMap((row) => row.filter((words) => readCell(words, language).kind === 'words')));
  const chosen: (readonly string[][])[] = [
    rows,
    rows.filter(([first = '']) => /^(?:trede|rung) \d:/i.test(first)),
    ...[...kinds].map((kind) => rows.filter((row) => row.includes(kind))),
  ];
  const columnsOf = (some: readonly string[][]) =>
    header.map((_, place) => some.flatMap((row) => numberAt(row, place) ?? []));
  return [
    ...columnsOf(rows),
    ...rows.map((row) => row.flatMap((words) => numbersIn(words, language))),
    ...chosen.map((some) => columnsOf(some).flatMap(total)),
    numbersIn(caption, language),
    [{ number: rows.length, decimals: 0, isPercent: false }],
  ];
}

/** The rules: a number of a group, or of two of them the sum, the difference, the ratio or the difference in percent. */
function isDerived(said: WrittenNumber, groups: readonly WrittenNumber[][]): boolean {
  const isSaid = (exact: number, slack: number) => Math.abs(exact - said.number) <= 0.5 * 10 ** -said.decimals + slack;
  return groups.some((group) =>
    group.some((one) => {
      if (one.isPercent === said.isPercent && isSaid(one.number, 1e-9)) return true;
      return group.some((other) => {
        if (one === other || one.isPercent !== other.isPercent) return false;
        const isWhole = one.decimals + other.decimals === 0;
        const slack = isWhole ? 1e-9 : 0.5 * (10 ** -one.decimals + 10 ** -other.decimals);
        if (isSaid(one.number - other.number, slack) || isSaid(one.number + other.number, slack)) return true;
        if (other.number === 0) return false;
        const factor = said.isPercent ? 100 : 1;
        const ratio = (one.number / other.number) * factor;
        const blur = isWhole ? 1e-9 : (slack / Math.abs(other.number)) * (factor + Math.abs(ratio));
        return isSaid(ratio, blur) || (said.isPercent && isSaid(ratio - 100, blur));
      });
    }),
  );
}
