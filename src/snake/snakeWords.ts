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
        pieces: said([
          { look: 'rungName', words: row.trede.name },
          ...rungPieces(row, facts, text),
          ...stayingPieces(row.trede.number, facts, text),
        ]),
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

/** Without what there is nothing to say of. */
function said(pieces: readonly Piece[]): Piece[] {
  return pieces.filter(({ words }) => words !== '');
}

function kindPieces(words: string, explained: string): Piece[] {
  return [
    { look: 'kind', words },
    { look: 'kindExplained', words: explained, follows: true },
  ];
}

type Counted = InUnit<{ figure: Figure; referenceFigure: Figure; share: number | null }>;

interface NumberWords {
  /** Softer, in front of the number. */
  before: string;
  value: string;
  /** Softer, behind it: its unit. */
  behind: string;
  /** Its status, what it is a part of or stands against. */
  after: readonly string[];
}

function numberWords(row: Counted, facts: SnakeFacts, text: Text): NumberWords {
  const { figure, referenceFigure, share, own, ofReference } = row;
  const { formats, bars, terms, units } = text;
  const unit = shownUnit(facts);
  const whole = facts.reference !== null && isKnown(referenceFigure) ? referenceFigure.count : null;
  const status = terms.statusShort[figure.status];
  const rate = unit === 'per1000' && facts.reference !== null ? ofReference.value : null;
  const againstRate = rate === null ? '' : units.ofReference(facts.reference?.name ?? '', units.value(unit, rate));
  if (!isKnown(figure)) {
    const people = unit === 'index' ? ` ${bars.unit[facts.measure]}` : '';
    const ofWhole = whole === null ? '' : `${bars.unknownOf(whole)}${people}`;
    const beside = unit === 'per1000' ? againstRate : ofWhole;
    return { before: '', value: status, behind: '', after: beside === '' ? [] : [beside] };
  }
  const count = formats.count(figure.count);
  if (unit !== 'aantal' && own.value === null) {
    return { before: '', value: '–', behind: '', after: [status, `(${count} ${bars.unit[facts.measure]})`] };
  }
  const value = unit === 'aantal' || own.value === null ? count : units.value(unit, own.value);
  const before = unit === 'index' ? units.besideValue.index : '';
  const behind = unit === 'per1000' ? units.besideValue.per1000 : '';
  const withDetail = (detail: string): NumberWords => ({ before, value, behind, after: [status, detail] });
  if (unit === 'per1000') return withDetail(againstRate);
  if (whole === null) return withDetail('');
  if (unit === 'aandeel') return withDetail(bars.partOfWhole(figure.count, whole));
  return withDetail(share === null ? bars.unknownOf(whole) : bars.ofWhole(share, whole));
}

function rungPieces(row: InUnit<RungRow>, facts: SnakeFacts, text: Text): Piece[] {
  if (row.figure.status === 'absent') return [{ look: 'absent', words: absentWords(row, facts, text) }];
  const { before, value, behind, after } = numberWords(row, facts, text);
  return [
    { look: 'rungDetail', words: before },
    isKnown(row.figure)
      ? { look: 'rungValue', words: value, follows: before !== '' }
      : { look: 'absent', words: text.terms.status[row.figure.status] },
    { look: 'rungDetail', words: behind, follows: true },
    ...after.map((words): Piece => ({ look: 'rungDetail', words, follows: true })),
  ];
}

function stayingPieces(number: TredeNumber, facts: SnakeFacts, text: Text): Piece[] {
  const step = stepFrom(number, facts.steps, true);
  if (step === undefined)
    return number === rungOfStaying ? [{ look: 'tag', words: text.snake.staying, follows: true }] : [];
  const words = [text.snake.staying, stepCount(step, text), stepUnit(step, facts, text), stepQualifier(step, text)];
  return [{ look: 'tag', words: words.filter(Boolean).join(' '), follows: true }];
}

function instrumentModel(row: InUnit<InstrumentRow>, facts: SnakeFacts, text: Text): InstrumentModel {
  // An area is people, or a part of people: an index as an area would make a small instrument look large.
  const extent = shownUnit(facts) === 'aandeel' ? row.own.value : row.figure.count;
  const { before, value, behind, after } = numberWords(row, facts, text);
  return {
    id: row.instrument.id,
    extent,
    kind: markKind(row.figure, extent),
    ...domainMark(row.instrument.domain.id),
    pieces: said([
      { look: 'name', words: row.instrument.name },
      { look: 'detail', words: before },
      { look: 'value', words: value, follows: before !== '' },
      { look: 'detail', words: behind, follows: true },
      { look: 'detail', words: after.filter(Boolean).join(', '), follows: true },
    ]),
  };
}

/** What a step counts, where the numbers around it count something else. A partial count says itself that it is one. */
function stepUnit({ figure, flows }: FlowStep, facts: SnakeFacts, { bars }: Text): string {
  const isPlain = shownUnit(facts) === 'aantal' || !isKnown(figure);
  return isPlain || flows.some(({ coverage }) => coverage !== '') ? '' : bars.unit.doorstroom;
}

function flowModel(from: TredeNumber, facts: SnakeFacts, text: Text): FlowModel[] {
  const step = stepFrom(from, facts.steps);
  if (step === undefined)
    return turns.includes(from) ? [{ from, pieces: [{ look: 'flow', words: text.snake.flow }] }] : [];
  return [
    {
      from,
      pieces: said([
        { look: 'flow', words: turns.includes(from) ? text.snake.flow : text.snake.flowOnCard },
        { look: 'flowValue', words: stepCount(step, text) },
        { look: 'flow', words: stepUnit(step, facts, text), follows: true },
        { look: 'flow', words: stepQualifier(step, text), follows: true },
      ]),
    },
  ];
}
