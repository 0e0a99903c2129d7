/** A row of a CSV file by column name; a column that a row leaves out is empty. */
export type CsvRow = Readonly<Record<string, string | number | boolean | null>>;

function cellText(cell: CsvRow[string] | undefined): string {
  const text = String(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** RFC 4180 with LF: a header line, then one line per row. A cell without a column is an error, not a silent loss. */
export function csvText(columns: readonly string[], rows: readonly CsvRow[]): string {
  const lines = rows.map((row) => {
    const stray = Object.keys(row).find((name) => !columns.includes(name));
    if (stray !== undefined) throw new Error(`No column ${stray} among ${columns.join(', ')}`);
    return columns.map((column) => cellText(row[column])).join(',');
  });
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}
