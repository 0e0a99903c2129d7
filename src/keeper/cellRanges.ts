import { cellName } from './sheet.ts';

interface Run {
  column: number;
  first: number;
  last: number;
}

/** Cells as they are found row by row, told in the fewest words: a column of them is `B2:B40`. */
export class CellRanges {
  readonly #runs: Run[] = [];
  readonly #lastOfColumn = new Map<number, Run>();

  add(row: number, column: number): void {
    const run = this.#lastOfColumn.get(column);
    if (run?.last === row - 1) {
      run.last = row;
      return;
    }
    const started = { column, first: row, last: row };
    this.#lastOfColumn.set(column, started);
    this.#runs.push(started);
  }

  /** `B2`, `B2:B40`; columns side by side over the same rows are one, `B2:D40`. */
  names(): string[] {
    const blocks: (Run & { until: number })[] = [];
    for (const run of this.#runs.toSorted((a, b) => a.first - b.first || a.last - b.last || a.column - b.column)) {
      const before = blocks.at(-1);
      if (before?.first === run.first && before.last === run.last && before.until === run.column - 1) {
        before.until = run.column;
      } else blocks.push({ ...run, until: run.column });
    }
    return blocks.map(({ column, first, last, until }) => {
      const [start, end] = [cellName(first, column), cellName(last, until)];
      return start === end ? start : `${start}:${end}`;
    });
  }
}
