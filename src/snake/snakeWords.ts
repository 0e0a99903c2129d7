import type { BodyInUnit } from '#domain/bodyFacts.ts';
import type { TredeNumber } from '#domain/edition.ts';
import { isKnown, type Figure } from '#domain/figure.ts';
import type { InstrumentRow } from '#domain/instruments.ts';
import type { RungRow } from '#domain/rungs.ts';
import type { FlowStep } from '#domain/throughput.ts';
import type { InUnit, Unit } from '#domain/units.ts';
import type { Text } from '#text/nl.ts';
import { domainMark } from '#ui/domainMarks.ts';
import { markKind } from '#ui/markKind.ts';
import type { FlowModel, InstrumentModel, SnakeModel } from './snakeModel.ts';
import type { Piece } from './typography.ts';

/** What the snake shows: the figures of one region and year, in a unit. */
export type SnakeFacts = BodyInUnit;

/** Where the poster draws its arrows: the borders that lie in the turns. */
const turns: readonly TredeNumber[] = [2, 4];
/** The rung where the poster says that people stay. */
const rungOfStaying = 5;

/** Puts figures into words and sizes, ready to be laid out. */
export function snakeModel(facts: SnakeFacts, text: Text): SnakeModel {
  const { snake } = text;
  return {
    rungs: facts.rungs
      .toSorted((one, other) => one.trede.number - other.trede.number)
      .map((row) => ({
        number: row.trede.number,
        pieces: [
          { look: 'rungName', words: row.trede.name },
          ...rungPieces(row, facts, text),
          ...stayingPieces(row.trede.number, facts, text),
        ],
        instruments: facts.instruments
          .filter(({ instrument }) => instrument.trede.number === row.trede.number)
          .map((instrument) => instrumentModel(instrument, facts, text)),
        sectors: row.trede.number === 3 ? snake.sectors(snake.sectorsOfRung3) : null,
      })),
    flows: ([1, 2, 3, 4, 5] as const).flatMap((from) => flowModel(from, facts, text)),
    withContract: kindPieces(snake.withContract, snake.withContractExplained),
    withoutContract: kindPieces(snake.withoutContract, snake.withoutContractExplained),
  };
}

/** The unit of the circles and the large numbers. A share needs a whole: without a reference the snake shows people. */
export function shownUnit({ unitScope: { unit, reference } }: SnakeFacts): Unit {
  return unit === 'aandeel' && reference === null ? 'aantal' : unit;
}

/** Why a rung has no figure: left out by the poster, by the package, or of this year. */
export function absentWords(row: RungRow, { year, isPoster }: SnakeFacts, { overview, terms }: Text): string {
  if (row.isCovered) return overview.noFigureForYear(year);
  return isPoster ? terms.noFiguresOnPoster : overview.noFigure;
}

/** A step's count, as far as it is known: `ten minste 32` where a part is missing. */
export function stepCount({ figure, missingParts }: FlowStep, { snake, formats, terms }: Text): string {
  if (!isKnown(figure)) return terms.statusShort[figure.status];
  return missingParts > 0 ? snake.atLeast(figure.count) : formats.count(figure.count);
}

/** What one has to know of a step to read its number: whose figures they are, or that they are a reading; '' for nothing. */
export function stepQualifier({ flows }: FlowStep, { snake }: Text): string {
  if (flows.some(({ coverage }) => coverage !== '')) return snake.partial;
  const notes = flows.map(({ note }) => note).join(' ');
  if (notes.trim() === '') return '';
  return /\blezing\b/i.test(notes) ? snake.reading : snake.noted;
}

/** The step from a rung to the next one up (or, with `isStay`, within it). */
export function stepFrom(from: TredeNumber, steps: readonly FlowStep[], isStay = false): FlowStep | undefined {
  const to = isStay ? from : from + 1;
  return steps.find((step) => step.from?.number === from && step.to?.number === to);
}

function kindPieces(words: string, explained: string): Piece[] {
  return [
    { look: 'kind', words },
    { look: 'kindExplained', words: explained, follows: true },
  ];
}

type Counted = InUnit<{ figure: Figure; referenceFigure: Figure; share: number | null }>;

/** The number, and softer what it is a part of or stands against. */
function numberWords(row: Counted, facts: SnakeFacts, text: Text) {
  const { figure, referenceFigure, share, own, ofReference } = row;
  const { formats, bars, terms, units } = text;
  const unit = shownUnit(facts);
  const whole = facts.reference !== null && isKnown(referenceFigure) ? referenceFigure.count : null;
  const status = terms.statusShort[figure.status];
  if (!isKnown(figure)) return { value: status, detail: whole === null ? '' : bars.unknownOf(whole), status: '' };
  const count = formats.count(figure.count);
  if (unit !== 'aantal' && own.value === null) return { value: '–', detail: `(${count})`, status };
  const value = unit === 'aantal' || own.value === null ? count : units.value(unit, own.value);
  if (unit === 'per1000') {
    const against =
      facts.reference === null || ofReference.value === null
        ? ''
        : units.ofReference(facts.reference.name, units.value(unit, ofReference.value));
    return { value, detail: against, status };
  }
  if (unit === 'aandeel') return { value, detail: whole === null ? '' : bars.partOfWhole(figure.count, whole), status };
  if (whole === null) return { value, detail: '', status };
  return { value, detail: share === null ? bars.unknownOf(whole) : bars.ofWhole(share, whole), status };
}

function rungPieces(row: InUnit<RungRow>, facts: SnakeFacts, text: Text): Piece[] {
  if (row.figure.status === 'absent') return [{ look: 'absent', words: absentWords(row, facts, text) }];
  const { value, detail, status } = numberWords(row, facts, text);
  return [
    isKnown(row.figure)
      ? { look: 'rungValue', words: value }
      : { look: 'absent', words: text.terms.status[row.figure.status] },
    { look: 'rungDetail', words: status, follows: true },
    { look: 'rungDetail', words: detail, follows: true },
  ];
}

function stayingPieces(number: TredeNumber, { steps }: SnakeFacts, text: Text): Piece[] {
  const step = stepFrom(number, steps, true);
  if (step === undefined)
    return number === rungOfStaying ? [{ look: 'tag', words: text.snake.staying, follows: true }] : [];
  const words = [text.snake.staying, stepCount(step, text), stepQualifier(step, text)].filter(Boolean).join(' ');
  return [{ look: 'tag', words, follows: true }];
}

function instrumentModel(row: InUnit<InstrumentRow>, facts: SnakeFacts, text: Text): InstrumentModel {
  const extent = shownUnit(facts) === 'aantal' ? row.figure.count : row.own.value;
  const { value, detail, status } = numberWords(row, facts, text);
  return {
    id: row.instrument.id,
    extent,
    kind: markKind(row.figure, extent),
    ...domainMark(row.instrument.domain.id),
    pieces: [
      { look: 'name', words: row.instrument.name },
      { look: 'value', words: value },
      { look: 'detail', words: [status, detail].filter(Boolean).join(', '), follows: true },
    ],
  };
}

function flowModel(from: TredeNumber, { steps }: SnakeFacts, text: Text): FlowModel[] {
  const step = stepFrom(from, steps);
  if (step === undefined)
    return turns.includes(from) ? [{ from, pieces: [{ look: 'flow', words: text.snake.flow }] }] : [];
  return [
    {
      from,
      pieces: [
        { look: 'flow', words: turns.includes(from) ? text.snake.flow : text.snake.flowOnCard },
        { look: 'flowValue', words: stepCount(step, text) },
        { look: 'flow', words: stepQualifier(step, text), follows: true },
      ],
    },
  ];
}
