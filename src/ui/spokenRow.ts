import type { TableModel } from './FigureTable.tsx';

/** A table's row in one line: `Werkplekleren; Westhoek 1.224; West-Vlaanderen 8.048; Aandeel 15,2%`. Empty cells are left out. */
export function spokenRow(columns: TableModel['columns'], cells: readonly string[]): string {
  return columns
    .flatMap((column, index) => {
      const cell = cells[index] ?? '';
      if (cell === '') return [];
      return index === 0 ? cell : `${column.header} ${cell}`;
    })
    .join('; ');
}
