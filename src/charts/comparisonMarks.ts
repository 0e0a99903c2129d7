import type { ComparedCell, ComparedInstrument, Comparison } from '#domain/comparison.ts';
import type { Text } from '#text/nl.ts';
import { domainMark } from '#ui/domainMarks.ts';
import { spokenRow } from '#ui/spokenRow.ts';
import type { BarMark } from './BarPlot.tsx';
import { comparisonTable, spokenCell } from './comparisonTable.ts';
import { columnName, detailOf, differenceWords } from './comparisonWords.ts';
import { measuredMark } from './unitCells.ts';

interface MarkRules {
  /** Whether the difference to the basis stands beside each value. */
  hasDifferences: boolean;
  text: Text;
}

function markOf(one: ComparedInstrument, cell: ComparedCell, compared: Comparison, rules: MarkRules): BarMark {
  const { text, hasDifferences } = rules;
  const { region, year, isReference, scope } = cell.column;
  const { colour, symbol } = domainMark(one.instrument.domain.id);
  const value = measuredMark(cell.own, cell.figure, scope.unit, text);
  const difference = hasDifferences ? differenceWords(cell.difference, scope.unit, text) : '';
  const detail = [detailOf(cell, text), difference].filter((words) => words !== '').join(' · ');
  return {
    key: `${one.instrument.id}-${region.id}-${year}`,
    label: one.instrument.name,
    figure: cell.figure,
    extent: cell.own.value,
    value,
    detail,
    colour: isReference ? '--reference' : colour,
    symbol: isReference ? null : symbol,
    spoken: spokenCell(one, cell, detail === '' ? value : `${value} (${detail})`, compared),
  };
}

/** Instrument after instrument, in each a bar for every region and year. */
export function marksByInstrument(compared: Comparison, rules: MarkRules): BarMark[] {
  const hasOneBar = compared.columns.length === 1;
  const table = comparisonTable(compared, rules.text);
  return compared.instruments.flatMap((one, row) =>
    one.cells.map((cell): BarMark => {
      const mark = markOf(one, cell, compared, rules);
      return hasOneBar
        ? { ...mark, spoken: spokenRow(table.columns, table.rows[row]?.cells ?? []) }
        : { ...mark, label: columnName(cell.column, compared), group: one.instrument.name };
    }),
  );
}

/** A panel of a comparison: all bars of one region and year, or of one instrument. */
export interface ComparisonPanel {
  key: string;
  title: string;
  marks: readonly BarMark[];
}

/** As few panels as there can be, each as long as it can be: one for each region and year, or one for each instrument. */
export function comparisonPanels(compared: Comparison, rules: MarkRules): ComparisonPanel[] {
  const { columns, instruments } = compared;
  if (columns.length > instruments.length) {
    return instruments.map((one) => ({
      key: one.instrument.id,
      title: one.instrument.name,
      marks: one.cells.map((cell) => ({
        ...markOf(one, cell, compared, rules),
        label: columnName(cell.column, compared),
      })),
    }));
  }
  return columns.map((column, index) => ({
    key: `${column.region.id}-${column.year}`,
    title: columnName(column, compared),
    marks: instruments.flatMap((one) => {
      const cell = one.cells[index];
      const { symbol } = domainMark(one.instrument.domain.id);
      return cell === undefined ? [] : [{ ...markOf(one, cell, compared, rules), symbol }];
    }),
  }));
}
