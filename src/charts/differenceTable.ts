import type { EditionDifference, FigureDifference } from '#domain/editionDifference.ts';
import type { Text } from '#text/nl.ts';
import type { KeeperDifferenceText } from '#text/nl/keeperDifference.ts';
import { countCell, figureCell, nameCell, numberCell, statusOf, tableRow } from '#text/tableCells.ts';
import type { TableModel } from '#ui/FigureTable.tsx';

/** Rows of the table; a larger difference is told in words, and its table is cut. */
export const listedDifferences = 500;

/** Which figure it is: Wijk-werken, Westhoek, 2021. */
export function differenceName({ subject }: FigureDifference, words: KeeperDifferenceText, text: Text): string {
  switch (subject.kind) {
    case 'observation': {
      const { instrument, trede, region, year, measure } = subject.observation;
      const name = instrument?.name ?? (trede === null ? words.allTreden : words.total(trede.number));
      const measured = measure === 'deelnemers' ? [] : [text.terms.measure[measure]];
      return [name, region.name, year, ...measured].join(', ');
    }
    case 'flow': {
      const { instrument, from, to, region, year, coverage } = subject.flow;
      const step = words.step(from?.number ?? null, to?.number ?? null);
      const parts = [step, instrument?.name ?? '', region.name, year, coverage];
      return parts.filter((part) => part !== '').join(', ');
    }
    case 'population': {
      const { region, year, age } = subject.population;
      return [words.inhabitants(age), region.name, year].join(', ');
    }
  }
}

/** How many figures change, go and come, which changed most, and how many changes are a question. */
export function differenceSentence(
  { figures, same }: EditionDifference,
  words: KeeperDifferenceText,
  text: Text,
): string {
  if (figures.length === 0) return words.none;
  const kinds = (['changed', 'gone', 'added'] as const).flatMap((kind) => {
    const number = figures.filter(({ change }) => change === kind).length;
    return number === 0 ? [] : [words[kind](number)];
  });
  const [first] = figures;
  const jumps = figures.filter(({ isJump }) => isJump).length;
  return [
    `${text.formats.list([...kinds, ...(same === 0 ? [] : [words.same(same)])])}.`,
    ...(first === undefined || first.amount === null || first.amount === 0
      ? []
      : [words.largest(differenceName(first, words, text), changeInWords(first, words, text))]),
    ...(jumps === 0 ? [] : [words.jumps(jumps)]),
  ].join(' ');
}

/** 168 → 250 (+82, +48,8%) */
function changeInWords({ before, after, amount, part }: FigureDifference, words: KeeperDifferenceText, text: Text) {
  const by = [...(amount === null ? [] : [words.amount(amount)]), ...(part === null ? [] : [words.percent(part)])];
  return `${words.fromTo(figureCell(before, text), figureCell(after, text))} (${by.join(', ')})`;
}

/** The figures that differ, a row each, the first `listedDifferences` of them. */
export function differenceTable(
  caption: string,
  { before, after, figures }: EditionDifference,
  words: KeeperDifferenceText,
  text: Text,
): TableModel {
  const { columns } = words;
  return {
    caption,
    columns: [
      { key: 'what', header: columns.what, numeric: false },
      { key: 'change', header: columns.change, numeric: false },
      { key: 'before', header: columns.before(before.version), numeric: true },
      { key: 'after', header: columns.after(after.version), numeric: true },
      { key: 'amount', header: columns.amount, numeric: true },
      { key: 'percent', header: columns.percent, numeric: true },
      { key: 'question', header: columns.question, numeric: false },
    ],
    rows: figures.slice(0, listedDifferences).map((one) => {
      const { amount, part } = one;
      const status = statusOf([one.before, one.after]);
      return tableRow(one.key, [
        nameCell(differenceName(one, words, text)),
        nameCell(words.groups[one.change], one.change),
        countCell(one.before, text),
        countCell(one.after, text),
        numberCell(amount === null ? '' : words.amount(amount), amount, 'people', status),
        numberCell(part === null ? '' : words.percent(part), part, 'share', status),
        nameCell(one.isJump ? words.question : ''),
      ]);
    }),
  };
}
