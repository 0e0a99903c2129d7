import type { Findings } from './compareFiles.ts';
import { unescaped } from './savedFiles.ts';
import { isSameView } from './sameView.ts';
import type { ReadFigure } from './viewReader.ts';

/** The cells of a table that was copied as plain text: the lines with tabs. */
export function copiedRows(plain: string): string[][] {
  return plain.split('\n').flatMap((line) => (line.includes('\t') ? [line.split('\t')] : []));
}

/** The cells of a table that was copied as HTML, as a word processor reads them. */
function copiedCells(html: string): string[][] {
  return [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => unescaped(cell)),
  );
}

/** A dash on screen, for what cannot be there, may be an empty cell elsewhere; a minus is the one that spreadsheets know. */
function isSameCell(one: string | undefined, other: string): boolean {
  return one?.replace(/^–$/, '').replace(/^-(?=\d)/, '−') === other.replace(/^–$/, '');
}

/** What was put on the clipboard: the table cell by cell in both forms, the sentence, and a citation of this view for ever. */
export function compareCopies(
  { copies, title }: ReadFigure,
  { header, rows }: NonNullable<ReadFigure['table']>,
  sentence: string,
  address: string,
  findings: Findings,
): void {
  const forms = {
    text: copiedRows(copies['table text/plain'] ?? ''),
    html: copiedCells(copies['table text/html'] ?? ''),
  };
  for (const [form, [copiedHeader = [], ...copied]] of Object.entries(forms)) {
    findings.expect(
      copied.length === rows.length && copiedHeader.join('\t') === header.join('\t'),
      () => `copied as ${form}: ${copied.length} rows under ${copiedHeader.join(', ')}, not ${rows.length}`,
    );
    for (const [place, row] of rows.entries()) {
      for (const [column, words] of row.entries()) {
        const cell = copied[place]?.[column]?.replace(/^'/, '');
        const told = () => `${row[0]}, ${header[column]}: "${words}" in the table, "${cell}" copied as ${form}`;
        if (/\d/.test(words)) findings.check(isSameCell(cell, words), told);
        else findings.expect(isSameCell(cell, words), told);
      }
    }
  }
  const said = copies['sentence text/plain'] ?? '';
  findings.expect(
    said.replace(/ \([^()]*\)$/, '') === sentence || said === sentence,
    () => `copied as sentence: ${said}`,
  );
  const citation = copies['citation text/plain'] ?? '';
  const cited = new URL(citation.split(' ').at(-1) ?? '', address);
  const pinned = cited.searchParams.get('data') ?? '';
  const edition = new URL(address).searchParams.get('data') ?? 'participatieslang';
  cited.searchParams.set('data', edition);
  if (edition === 'participatieslang') cited.searchParams.delete('data');
  findings.expect(
    citation.includes(title) && new RegExp(`^${edition}-\\d`).test(pinned) && isSameView(cited.href, address),
    () => `${citation} does not lead to ${title} at ${address}`,
  );
}
