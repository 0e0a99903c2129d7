import { isKnown, type Figure } from '#domain/figure.ts';
import type { Text } from '#text/nl.ts';
import type { TableModel } from '#ui/FigureTable.tsx';
import { rungKey, stepMark } from './rungKey.ts';
import { absentWords, stepCount, stepFrom, stepQualifier, type SnakeFacts } from './snakeWords.ts';

/** The snake as a table, in the order of the body: each rung from 1 to 6, its instruments, and who moved up from it. */
export function snakeTable(facts: SnakeFacts, text: Text): TableModel {
  const { region, reference, measure, year } = facts;
  const { snake, bars } = text;
  const unit = bars.unit[measure];
  const row = (key: string, first: string, own: string, ofReference: string, share: string, note: string) => ({
    key,
    cells: reference === null ? [first, own, note] : [first, own, ofReference, share, note],
  });
  const rungs = facts.rungs.toSorted((one, other) => one.trede.number - other.trede.number);
  return {
    caption: snake.label(region.name, year),
    columns: [
      { key: 'place', header: snake.columns.place, numeric: false },
      { key: 'region', header: snake.columns.counted(region.name, unit), numeric: true },
      ...(reference === null
        ? []
        : [
            { key: 'reference', header: reference.name, numeric: true },
            { key: 'share', header: bars.share, numeric: true },
          ]),
      { key: 'note', header: snake.columns.note, numeric: false },
    ],
    rows: rungs.flatMap((rung) => {
      const { number, name } = rung.trede;
      const step = stepFrom(number, facts.steps);
      const stay = stepFrom(number, facts.steps, true);
      const steps = [
        ...(stay === undefined ? [] : [{ step: stay, first: snake.stayRow(number) }]),
        ...(step === undefined ? [] : [{ step, first: text.flows.stepStage(number, step.to?.number ?? null) }]),
      ];
      const isAbsent = rung.figure.status === 'absent';
      return [
        row(
          rungKey(number),
          snake.rungName(number, name),
          isAbsent ? absentWords(rung, facts, text) : figureWords(rung.figure, text),
          isAbsent && !isKnown(rung.referenceFigure) ? '' : figureWords(rung.referenceFigure, text),
          shareWords(rung.share, isAbsent, text),
          [
            rung.trede.hasContract ? snake.withContractExplained : snake.withoutContractExplained,
            ...(number === 3 ? [snake.sectors(snake.sectorsOfRung3)] : []),
          ].join('. '),
        ),
        ...facts.instruments
          .filter(({ instrument }) => instrument.trede === rung.trede)
          .map(({ instrument, figure, referenceFigure, share }) =>
            row(
              instrument.id,
              instrument.name,
              figureWords(figure, text),
              figureWords(referenceFigure, text),
              shareWords(share, false, text),
              [instrument.domain.name, instrument.note].filter(Boolean).join('. '),
            ),
          ),
        ...steps.map(({ step: own, first }) =>
          row(`${rungKey(number)}-${stepMark}-${first}`, first, stepCount(own, text), '', '', stepQualifier(own, text)),
        ),
      ];
    }),
  };
}

function figureWords(figure: Figure, { formats, terms }: Text): string {
  const short = terms.statusShort[figure.status];
  if (!isKnown(figure)) return short;
  return short === '' ? formats.count(figure.count) : `${formats.count(figure.count)} (${short})`;
}

function shareWords(share: number | null, isAbsent: boolean, { formats }: Text): string {
  if (share !== null) return formats.share(share);
  return isAbsent ? '' : '–';
}
