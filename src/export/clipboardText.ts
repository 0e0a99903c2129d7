import { figuresLabel } from '#text/figuresLabel.ts';
import type { Text } from '#text/nl.ts';
import { type Dataset, plainWords, sourceInWords } from './dataset.ts';
import { guarded } from './guarded.ts';
import { xmlText } from './xmlText.ts';

/** The table for pasting: as plain text with tabs, and as HTML that becomes a table in Word and Excel. Cells read as on screen, but for the sign of minus. */
export function copiedTable(dataset: Dataset, text: Text): { plain: string; html: string } {
  const header = dataset.columns.map((column) => guarded(column.header));
  const rows = dataset.rows.map((row) => dataset.columns.map((_, index) => guarded(pasted(row.cells[index] ?? ''))));
  const before = titleOf(dataset, text);
  const after = [...dataset.notes.map(plainWords), sourceLine(dataset, text)];
  const htmlRow = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell, index) => htmlCell(cell, index === 0 ? 'th' : tag, dataset.columns[index]?.numeric ?? false)).join('')}</tr>`;
  return {
    plain: [before, [header, ...rows].map(tabbed).join('\n'), after.join('\n')].join('\n\n'),
    html: `<p>${xmlText(before)}</p><table><thead>${htmlRow(header, 'th')}</thead><tbody>${rows.map((row) => htmlRow(row, 'td')).join('')}</tbody></table>${after.map((words) => `<p>${xmlText(words)}</p>`).join('')}`,
  };
}

/** A spreadsheet takes −2,2 for words and -2,2 for a number. */
function pasted(words: string): string {
  return words.replace(/^−(?=\d[\d.,]*\s?%?$)/, '-');
}

function tabbed(cells: readonly string[]): string {
  return cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t');
}

function htmlCell(words: string, tag: 'th' | 'td', isNumeric: boolean): string {
  return `<${tag}${isNumeric ? ' align="right"' : ' align="left"'}>${xmlText(words)}</${tag}>`;
}

function titleOf({ title, provenance }: Dataset, text: Text): string {
  const label = figuresLabel(provenance, text);
  return guarded(`${label === null ? '' : `${label.toUpperCase()}: `}${title} (${provenance.filters})`);
}

function sourceLine({ sources, counted, provenance }: Dataset, text: Text): string {
  const words = [...sources.map(sourceInWords), ...counted].join(' · ');
  return `${text.figures.frame.source(sources.length)}: ${words}. ${editionLine(provenance, text)}. ${provenance.pinnedAddress}`;
}

/** The edition as files name it: title, version, day. */
export function editionLine({ edition }: Dataset['provenance'], { exports, formats }: Text): string {
  return exports.editionLine(edition.title, edition.version, edition.day === null ? null : formats.day(edition.day));
}

/** The figure's sentence as plain text, with the label of figures that are not published. */
export function copiedSentence({ sentence, provenance }: Dataset, text: Text): string {
  const label = figuresLabel(provenance, text);
  return label === null ? plainWords(sentence) : `${plainWords(sentence)} (${label})`;
}

/** How a report cites this view: who published it, what it is, of which edition, and where it stays. */
export function citation({ title, sources, provenance }: Dataset, text: Text): string {
  const { exports, formats } = text;
  const { edition, filters, pinnedAddress } = provenance;
  return exports.citation({
    publishers: sources.length === 0 ? exports.product : sources.map(({ label }) => label).join('; '),
    title,
    filters,
    edition: edition.title,
    version: edition.version,
    day: edition.day === null ? null : formats.day(edition.day),
    address: pinnedAddress,
    label: figuresLabel(provenance, text),
  });
}
