/** A chunk of JavaScript as the build reports it; bytes are after gzip. */
export interface ReportedChunk {
  file: string;
  /** Whether it is the entry or one of its static imports. */
  isShell: boolean;
  /** Whether it holds a module of the chart library. */
  hasCharts: boolean;
  importedBy: readonly string[];
  bytes: number;
}

export interface BudgetLine {
  what: string;
  files: readonly string[];
  bytes: number;
  limit: number;
  isWithin: boolean;
}

/** Bytes after gzip. Only JavaScript is counted: styles, typeface and data are not. */
export const limits = { shell: 145_000, charts: 140_000, lazy: 25_000 } as const;

/**
 * Weighs a build against its budget: the shell as one, everything that only charts need as one, and each other lazy
 * chunk by itself.
 *
 * @throws when there is nothing to weigh, or when the chart library is in the shell
 */
export function sizeBudget(chunks: readonly ReportedChunk[]): BudgetLine[] {
  const shell = chunks.filter((chunk) => chunk.isShell);
  if (shell.length === 0) throw new Error('The build reports no entry chunk: there is nothing to weigh.');
  const misplaced = shell.find((chunk) => chunk.hasCharts);
  if (misplaced) throw new Error(`The chart library is in the shell (${misplaced.file}); load its users lazily.`);
  const charts = chartChunks(chunks);
  const others = chunks.filter((chunk) => !chunk.isShell && !charts.includes(chunk));
  return [
    budgetLine('shell', shell, limits.shell),
    budgetLine('charts', charts, limits.charts),
    ...others.toSorted((a, b) => b.bytes - a.bytes).map((chunk) => budgetLine('lazy chunk', [chunk], limits.lazy)),
  ];
}

/** Chunks with the chart library, and those that nothing but such chunks import. */
function chartChunks(chunks: readonly ReportedChunk[]): ReportedChunk[] {
  const found = new Set(chunks.filter((chunk) => chunk.hasCharts));
  const names = new Set([...found].map((chunk) => chunk.file));
  for (let size = -1; size !== found.size;) {
    size = found.size;
    for (const chunk of chunks) {
      const isExclusive = chunk.importedBy.length > 0 && chunk.importedBy.every((name) => names.has(name));
      if (chunk.isShell || !isExclusive) continue;
      found.add(chunk);
      names.add(chunk.file);
    }
  }
  return [...found];
}

function budgetLine(what: string, chunks: readonly ReportedChunk[], limit: number): BudgetLine {
  const bytes = chunks.reduce((total, chunk) => total + chunk.bytes, 0);
  return { what, files: chunks.map((chunk) => chunk.file), bytes, limit, isWithin: bytes <= limit };
}

/** The budget as lines of text, one per group: what, its weight and limit in kB, and its files. */
export function formatBudget(lines: readonly BudgetLine[]): string {
  return lines
    .map(({ what, files, bytes, limit, isWithin }) => {
      const weight = `${kilobytes(bytes)} of ${kilobytes(limit)} kB`;
      const names =
        files.length > 3 ? `${files.slice(0, 3).join(', ')} and ${String(files.length - 3)} more` : files.join(', ');
      return `${isWithin ? 'ok      ' : 'TOO BIG '} ${what.padEnd(11)} ${weight.padStart(18)}  ${names}`;
    })
    .join('\n');
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
