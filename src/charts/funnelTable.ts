import type { Figure } from '#domain/figure.ts';
import { isKnown } from '#domain/figure.ts';
import type { Funnel, FunnelStage } from '#domain/throughput.ts';
import type { NumberCell } from '#text/tableCell.ts';
import type { Text } from '#text/nl.ts';
import type { TableModel } from '#ui/FigureTable.tsx';
import { coverageCell, per100Cell, stepCountCell, stepId } from './flowCells.ts';
import { countCell, emptyCell, nameCell, tableRow } from '#text/tableCells.ts';

/** Name of a stage, and softer what it is: a rung's name, or the instrument that the step goes through. */
export function stageWords(stage: FunnelStage, text: Text): { label: string; note: string } {
  if (stage.kind === 'participants') {
    return { label: text.flows.participantsStage(stage.trede.number), note: stage.trede.name };
  }
  const { step } = stage;
  const [flow] = step.flows;
  return {
    label: text.flows.stepStage(step.from?.number ?? null, step.to?.number ?? null),
    note: step.flows.length === 1 ? (flow.instrument?.name ?? '') : '',
  };
}

/** Who stands there, or moved. */
export function stageFigure(stage: FunnelStage): Figure {
  return stage.kind === 'participants' ? stage.figure : stage.step.figure;
}

/** Whether parts of a step are missing. */
export function isLowerBound(stage: FunnelStage): boolean {
  return stage.kind === 'step' && stage.step.missingParts > 0;
}

/** As it is written in the table. */
export function stageCount(stage: FunnelStage, text: Text): string {
  return stageCell(stage, text).words;
}

/** Whether anything is known of who else came onto the rung that a step leaves, or left it. */
export function isAroundKnown(stage: FunnelStage): boolean {
  return stage.kind === 'step' && (isKnown(stage.around.instroom) || isKnown(stage.around.uitstroom));
}

function stageId(stage: FunnelStage): string {
  return stage.kind === 'participants' ? String(stage.trede.number) : stepId(stage.step);
}

function stageCell(stage: FunnelStage, text: Text): NumberCell {
  return stage.kind === 'participants' ? countCell(stage.figure, text) : stepCountCell(stage.step, text);
}

function rateCell(stage: FunnelStage, text: Text): NumberCell {
  return stage.kind === 'participants'
    ? emptyCell('', 'per100')
    : per100Cell(stage.rate, [stage.step.figure, stage.participants], text);
}

function aroundCell(stage: FunnelStage, measure: 'instroom' | 'uitstroom', text: Text): NumberCell {
  return stage.kind === 'participants' ? emptyCell('', 'people') : countCell(stage.around[measure], text);
}

/** Every stage of every funnel: its count, its rate, and who else came onto the rung that it leaves and left it. */
export function funnelTable(title: string, funnels: readonly Funnel[], text: Text): TableModel {
  const { columns } = text.flows;
  const hasRates = funnels.some(({ stages }) => stages.some((stage) => stage.kind === 'step' && stage.rate !== null));
  const ofInstrument = funnels.some((funnel) => funnel.instrument !== null);
  const hasAround = funnels.some(({ stages }) => stages.some(isAroundKnown));
  const hasCoverage = funnels.some((funnel) => funnel.coverage !== '');
  return {
    caption: title,
    columns: [
      { key: 'stage', header: columns.stage, numeric: false },
      { key: 'region', header: columns.region, numeric: false },
      { key: 'count', header: columns.count, numeric: true },
      ...(hasRates
        ? [{ key: 'rate', header: ofInstrument ? text.flows.rateColumnOfInstrument : columns.rate, numeric: true }]
        : []),
      ...(hasAround
        ? [
            { key: 'inflow', header: text.flows.aroundColumns.instroom, numeric: true },
            { key: 'outflow', header: text.flows.aroundColumns.uitstroom, numeric: true },
          ]
        : []),
      ...(hasCoverage ? [{ key: 'coverage', header: columns.coverage, numeric: false }] : []),
    ],
    rows: funnels.flatMap((funnel) =>
      funnel.stages.map((stage, index) => {
        const { label, note } = stageWords(stage, text);
        return tableRow(`${funnel.region.id}-${funnel.year}-${index}`, [
          nameCell(note === '' ? label : `${label} (${note})`, stageId(stage)),
          nameCell(funnel.region.name, funnel.region.id),
          stageCell(stage, text),
          ...(hasRates ? [rateCell(stage, text)] : []),
          ...(hasAround ? (['instroom', 'uitstroom'] as const).map((measure) => aroundCell(stage, measure, text)) : []),
          ...(hasCoverage ? [coverageCell(funnel.coverage, text)] : []),
        ]);
      }),
    ),
  };
}
