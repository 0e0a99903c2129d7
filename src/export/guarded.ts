// What spreadsheets take for the start of a formula, also in the full-width forms of some keyboards.
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;
const plainNumber = /^[+-]?\d[\d.,]*\s?%?$/;

/** Text that no spreadsheet runs as a formula: `=1+1` is `'=1+1`; a number with its sign stays as it is. */
export function guarded(words: string): string {
  return formulaStart.test(words) && !plainNumber.test(words) ? `'${words}` : words;
}
