import { isKnown, type Figure } from '#domain/figure.ts';
import type { InUnit, Measured, Unit } from '#domain/units.ts';
import type { Text } from '#text/nl.ts';
import type { TableModel } from '#ui/FigureTable.tsx';
import { rungKey, stepMark } from './rungKey.ts';
import { absentWords, stepCount, stepFrom, stepQualifier, type SnakeFacts } from './snakeWords.ts';

/** The snake as a table, in the order of the body: each rung from 1 to 6, its instruments, and who moved up from it. */
export function snakeTable(facts: SnakeFacts, text: Text): TableModel {
  const { region, reference, measure, year } = facts;
  const { snake, bars } = text;
  const headers = headersOf(facts, bars.unit[measure], text);
  const row = (key: string, first: string, own: string, ofReference: string, share: string, note: string) => ({
    key,
    cells: reference === null ? [first, own, note] : [first, own, ofReference, share, note],
  });
  const rungs = facts.rungs.toSorted((one, other) => one.trede.number - other.trede.number);
  return {
    caption: snake.label(region.name, year),
    columns: [
      { key: 'place', header: snake.columns.place, numeric: false },
      { key: 'region', header: headers.own, numeric: true },
      ...(reference === null
        ? []
        : [
            { key: 'reference', header: headers.ofReference, numeric: true },
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
          isAbsent ? absentWords(rung, facts, text) : ownWords(rung, facts, text),
          isAbsent && !isKnown(rung.referenceFigure) ? '' : referenceWords(rung, facts, text),
          shareWords(rung.share, isAbsent, text),
          [
            rung.trede.hasContract ? snake.withContractExplained : snake.withoutContractExplained,
            ...(number === 3 ? [snake.sectors(snake.sectorsOfRung3)] : []),
          ].join('. '),
        ),
        ...facts.instruments
          .filter(({ instrument }) => instrument.trede === rung.trede)
          .map((one) =>
            row(
              one.instrument.id,
              one.instrument.name,
              ownWords(one, facts, text),
              referenceWords(one, facts, text),
              shareWords(one.share, false, text),
              [one.instrument.domain.name, one.instrument.note].filter(Boolean).join('. '),
            ),
          ),
        ...steps.map(({ step: own, first }) =>
          row(`${rungKey(number)}-${stepMark}-${first}`, first, stepCount(own, text), '', '', stepQualifier(own, text)),
        ),
      ];
    }),
  };
}

type Counted = InUnit<{ figure: Figure; referenceFigure: Figure }>;

/** What the columns count: people, unless a unit has a denominator of its own. */
function headersOf({ unitScope, region }: SnakeFacts, people: string, { snake, units }: Text) {
  const { unit, age, reference } = unitScope;
  const ofReference = reference?.name ?? '';
  if (unit === 'per1000') {
    return { own: units.columns.per1000(region.name, age), ofReference: units.columns.per1000(ofReference, age) };
  }
  return unit === 'index' && reference !== null
    ? { own: units.columns.index(region.name, ofReference, age), ofReference }
    : { own: snake.columns.counted(region.name, people), ofReference };
}

/** A count; per inhabitant or as an index the value with its count. */
function ownWords({ figure, own }: Counted, { unitScope: { unit } }: SnakeFacts, text: Text): string {
  return unit === 'per1000' || unit === 'index' ? measuredWords(own, figure, unit, text) : figureWords(figure, text);
}

function referenceWords({ referenceFigure, ofReference }: Counted, { unitScope: { unit } }: SnakeFacts, text: Text) {
  return unit === 'per1000'
    ? measuredWords(ofReference, referenceFigure, unit, text)
    : figureWords(referenceFigure, text);
}

function measuredWords(measured: Measured, figure: Figure, unit: Unit, text: Text): string {
  if (!isKnown(figure)) return figureWords(figure, text);
  const words = measured.value === null ? '–' : text.units.value(unit, measured.value);
  return text.units.withCount(words, figure.count);
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
