import type { Figure } from '#domain/figure.ts';
import type { RungRow } from '#domain/rungs.ts';
import type { FlowStep } from '#domain/throughput.ts';
import type { InUnit } from '#domain/units.ts';
import type { Text } from '#text/nl.ts';
import type { TableCell } from '#text/tableCell.ts';
import { countCell, emptyCell, nameCell, numberCell, shareOfCell, tableRow } from '#text/tableCells.ts';
import { unitCells, unitColumns } from '#text/unitColumns.ts';
import type { TableModel } from '#ui/FigureTable.tsx';
import { rungKey, stepMark } from './rungKey.ts';
import { absentWords, stepCount, stepFrom, stepQualifier, type SnakeFacts } from './snakeWords.ts';

/** The snake as a table, in the order of the body: each rung from 1 to 6, its instruments, and who moved up from it. */
export function snakeTable(facts: SnakeFacts, text: Text): TableModel {
  const rungs = facts.rungs.toSorted((one, other) => one.trede.number - other.trede.number);
  return {
    caption: text.snake.label(facts.region.name, facts.year),
    columns: columnsOf(facts, text),
    rows: rungs.flatMap((rung) => {
      const { number } = rung.trede;
      const step = stepFrom(number, facts.steps);
      const stay = stepFrom(number, facts.steps, true);
      return [
        tableRow(rungKey(number), rungCells(rung, facts, text)),
        ...facts.instruments
          .filter(({ instrument }) => instrument.trede === rung.trede)
          .map(({ instrument, ...row }) =>
            tableRow(instrument.id, [
              nameCell(instrument.name, instrument.id),
              ...numberCells(row, facts, text),
              nameCell([instrument.domain.name, instrument.note].filter(Boolean).join('. ')),
            ]),
          ),
        ...(stay === undefined ? [] : [stepRow(stay, text.snake.stayRow(number), facts, text)]),
        ...(step === undefined
          ? []
          : [stepRow(step, text.flows.stepStage(number, step.to?.number ?? null), facts, text)]),
      ];
    }),
  };
}

/** A unit with a denominator of its own stands in columns of its own, before the people. */
function columnsOf({ unitScope, region, reference, measure }: SnakeFacts, text: Text): TableModel['columns'] {
  const { snake, bars } = text;
  const ofUnit = unitColumns(unitScope, text);
  return [
    { key: 'place', header: snake.columns.place, numeric: false },
    ...ofUnit,
    { key: 'region', header: snake.columns.counted(region.name, bars.unit[measure]), numeric: true },
    ...(reference === null
      ? []
      : [
          {
            key: 'reference',
            header: ofUnit.length === 0 ? reference.name : snake.columns.counted(reference.name, bars.unit[measure]),
            numeric: true,
          },
          { key: 'share', header: bars.share, numeric: true },
        ]),
    { key: 'note', header: snake.columns.note, numeric: false },
  ];
}

type Counted = InUnit<{ figure: Figure; referenceFigure: Figure; share: number | null }>;

function numberCells(row: Counted, { unitScope, reference }: SnakeFacts, text: Text): TableCell[] {
  return [
    ...unitCells(row, unitScope, [false, false], text),
    countCell(row.figure, text),
    ...(reference === null
      ? []
      : [countCell(row.referenceFigure, text), shareOfCell(row.share, [row.figure, row.referenceFigure], text)]),
  ];
}

function rungCells(rung: InUnit<RungRow>, facts: SnakeFacts, text: Text): TableCell[] {
  const { trede, figure } = rung;
  const { snake } = text;
  const note = [
    trede.hasContract ? snake.withContractExplained : snake.withoutContractExplained,
    ...(trede.number === 3 ? [snake.sectors(snake.sectorsOfRung3)] : []),
  ].join('. ');
  const cells = numberCells(rung, facts, text);
  return [
    nameCell(snake.rungName(trede.number, trede.name), rungKey(trede.number)),
    ...(figure.status === 'absent' ? withoutFigure(cells, absentWords(rung, facts, text)) : cells),
    nameCell(note),
  ];
}

/** Says once why a rung has no figure, and nothing where that leaves nothing to say; what files carry stays the same. */
function withoutFigure(cells: readonly TableCell[], why: string): TableCell[] {
  return cells.map((cell, index) => {
    if (index === 0) return { ...cell, words: why };
    const isOfReference = cell.kind === 'number' && cell.number !== null;
    return isOfReference ? cell : { ...cell, words: '' };
  });
}

function stepRow(step: FlowStep, name: string, { unitScope, reference }: SnakeFacts, text: Text) {
  const { figure, missingParts } = step;
  return tableRow(`${rungKey(step.from?.number ?? 1)}-${stepMark}-${name}`, [
    nameCell(name, stepId(step)),
    ...unitColumns(unitScope, text).map(() => emptyCell('', unitScope.unit === 'index' ? 'index' : 'per1000')),
    numberCell(stepCount(step, text), figure.count, 'people', figure.status, missingParts > 0),
    ...(reference === null ? [] : [emptyCell('', 'people'), emptyCell('', 'share')]),
    nameCell(stepQualifier(step, text)),
  ]);
}

/** `3-4`: from which rung to which. */
function stepId({ from, to }: FlowStep): string {
  return `${from?.number ?? ''}-${to?.number ?? ''}`;
}
