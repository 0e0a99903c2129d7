import type { FlowDiagram, FlowDirection, Movement } from '#domain/flowDiagram.ts';
import { isKnown } from '#domain/figure.ts';
import type { Text } from '#text/nl.ts';
import type { TableModel } from '#ui/FigureTable.tsx';
import { figureCell, nameCell, tableRow } from '#text/tableCells.ts';
import { placedNotes } from './placedNotes.ts';
import { coverageCell, stepCell, stepCountCell, stepId } from './flowCells.ts';

/** Directions whose absence is worth a word. */
const expected: readonly FlowDirection[] = ['in', 'up', 'down', 'out'];
/** As many movements as a sentence can name one by one. */
const mostNamed = 4;

function step({ step: { from, to } }: Movement, text: Text): string {
  return text.flows.shortMove(from?.number ?? null, to?.number ?? null);
}

/** Few movements one by one; many added up per direction, which only counts of everyone may be. */
export function diagramSentence({ region, year, coverage, movements, totals }: FlowDiagram, text: Text): string {
  const isNamed = coverage !== '' || movements.length <= mostNamed;
  const words = isNamed
    ? movements
        .toReversed()
        .map((movement) =>
          text.flows.eachMovement(
            movement.step.from?.number ?? null,
            movement.step.to?.number ?? null,
            stepCountCell(movement.step, text).words,
          ),
        )
    : totals.map((total) =>
        text.flows.moved[total.direction](
          total.missing > 0 ? text.rung.atLeast(total.count) : text.formats.count(total.count),
        ),
      );
  return text.flows.movedSentence(region.name, year, words);
}

/** Whose people, how to read the bands, what has no number, which directions nobody published, and the sources' own notes. */
export function diagramCaveats({ coverage, movements }: FlowDiagram, text: Text): string[] {
  const { flows } = text;
  const unknown = movements.filter(({ step: { figure } }) => !isKnown(figure));
  const absent = expected.filter((direction) => !movements.some((movement) => movement.direction === direction));
  const hasTwoScales =
    movements.some(({ direction }) => direction === 'in' || direction === 'out') &&
    movements.some(({ direction }) => direction !== 'in' && direction !== 'out');
  const notes = movements.flatMap((movement) =>
    movement.step.flows.map(({ note }) => ({ note, where: step(movement, text), year: null })),
  );
  return [
    ...(coverage === '' ? [] : [flows.coverage(coverage), flows.notOneCohort]),
    hasTwoScales ? flows.diagramScale.two : flows.diagramScale.one,
    ...(movements.some(({ direction }) => direction === 'down') || unknown.length > 0 ? [flows.diagramColours] : []),
    ...(coverage === '' ? [flows.countedTwice] : []),
    ...(movements.some(({ step: { figure } }) => figure.status === 'E' || figure.status === 'P')
      ? [flows.partlyUncertain]
      : []),
    ...(unknown.length === 0
      ? []
      : [
          flows.missingMovements(
            unknown.map((movement) => `${step(movement, text)} (${figureCell(movement.step.figure, text)})`),
          ),
        ]),
    ...(absent.length === 0 ? [] : [flows.nothingOn(absent.map((direction) => flows.direction[direction]))]),
    ...placedNotes(notes, text),
  ];
}

/** Every movement, in the order of the drawing. */
export function diagramTable(title: string, { coverage, movements }: FlowDiagram, text: Text): TableModel {
  const { columns } = text.flows;
  return {
    caption: title,
    columns: [
      { key: 'movement', header: columns.movement, numeric: false },
      { key: 'direction', header: columns.direction, numeric: false },
      { key: 'count', header: columns.count, numeric: true },
      { key: 'coverage', header: columns.coverage, numeric: false },
    ],
    rows: movements.map((movement) =>
      tableRow(stepId(movement.step), [
        stepCell(step(movement, text), movement.step),
        nameCell(text.flows.direction[movement.direction], movement.direction),
        stepCountCell(movement.step, text),
        coverageCell(coverage, text),
      ]),
    ),
  };
}
