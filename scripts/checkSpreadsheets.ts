import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { compareLine, Findings } from '../tests/support/agreement/compareFiles.ts';
import { fileColumns } from '../tests/support/agreement/fileColumns.ts';
import { csvLines } from '../tests/support/agreement/savedFiles.ts';
import { keepSavedFiles, type ReadFigure, readView } from '../tests/support/agreement/viewReader.ts';
import { browserLaunchOptions } from '../tests/support/browser.ts';
import { serve } from './serve.ts';

// Saves figures of the built product, opens the files with LibreOffice and holds the cells that it has against the
// tables of the pages. Not part of `npm test`: LibreOffice is large. `npm run build && npm run check:spreadsheets`.
const program = process.env['SOFFICE_PATH'] ?? 'soffice';
const addresses = [
  '/',
  '/vergelijken?regio=westhoek,west-vlaanderen&eenheid=per1000&opstelling=matrix&basis=wijk-werken',
  '/doorstroom?data=fictief',
  '/trede/4?eenheid=aandeel&data=fictief',
];

/** What LibreOffice is told of a text file: separator, quote, UTF-8, first line, and the language of its numbers. */
const imports = {
  csv: { ending: 'csv', filter: 'Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true' },
  csvExcel: { ending: 'csv', filter: 'Text - txt - csv (StarCalc):59,34,76,1,,2067,false,true' },
  xlsx: { ending: 'xlsx', filter: null },
} as const;
type Opened = keyof typeof imports;

if (spawnSync(program, ['--version']).status !== 0) {
  console.error(
    'LibreOffice was not found. Install it (Debian: apt-get install libreoffice-calc), or set SOFFICE_PATH.',
  );
  process.exit(1);
}

const server = await serve({ '/': fileURLToPath(new URL('../dist', import.meta.url)) }, { port: 0 });
const browser = await chromium.launch(await browserLaunchOptions());
const folder = mkdtempSync(join(tmpdir(), 'spreadsheets-'));
const findings = new Findings();
try {
  const page = await browser.newPage({ locale: 'nl-BE', serviceWorkers: 'block' });
  // tsx marks functions with a helper of its own, which the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  await keepSavedFiles(page);
  await page.goto(`${server.address}/`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  for (const address of addresses) {
    const drawn = await readView(page, address, ['csv', 'csvExcel', 'xlsx']);
    const tabled = await readView(page, `${address}${address.includes('?') ? '&' : '?'}weergave=tabel`, []);
    for (const format of Object.keys(imports) as Opened[]) compareOpened(format, drawn, tabled, address);
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
}
for (const difference of findings.differences) console.error(difference);
console.log(`${findings.numbers} numbers as LibreOffice has them, ${findings.differences.length} differences`);
process.exitCode = findings.differences.length > 0 || findings.numbers === 0 ? 1 : 0;

function compareOpened(
  format: Opened,
  drawn: readonly ReadFigure[],
  tabled: readonly ReadFigure[],
  address: string,
): void {
  const opened = openedLines(
    format,
    drawn.map(({ files }) => files[format] ?? Buffer.alloc(0)),
  );
  for (const [index, { table, title }] of tabled.entries()) {
    const [header = [], ...lines] = opened[index] ?? [];
    // A formatted number is too round to be held against the two counts that it was made of.
    const columns = fileColumns(table?.header ?? [], header).map((column) =>
      format === 'xlsx' ? { ...column, part: -1, whole: -1 } : column,
    );
    const before = findings.differences.length;
    findings.expect(lines.length === table?.rows.length, () => `${lines.length} lines, ${table?.rows.length} rows`);
    for (const [place, row] of (table?.rows ?? []).entries()) {
      const line = [...(lines[place] ?? [])];
      if (format === 'xlsx') for (const { value } of columns) line[value] = unformatted(line[value] ?? '');
      compareLine(row, line, columns, 'nl', findings);
    }
    const own = findings.differences.splice(before);
    findings.differences.push(...own.map((difference) => `${address}, ${title}, ${format}: ${difference}`));
  }
}

// Cells of a workbook keep their formats: `1,489` and, of a share, `18.4915%`.
function unformatted(words: string): string {
  return /^-?[\d,]+(?:\.\d+)?%?$/.test(words) ? words.replaceAll(/[,%]/g, '') : words;
}

/** The files as LibreOffice has them in its cells. */
function openedLines(format: Opened, files: readonly Buffer[]): string[][][] {
  const { ending, filter } = imports[format];
  const paths = files.map((_, index) => join(folder, `${format}-${index}.${ending}`));
  for (const [index, bytes] of files.entries()) writeFileSync(paths[index] ?? '', bytes);
  const output = join(folder, `from-${format}`);
  const run = spawnSync(
    program,
    [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      ...(filter === null ? [] : [`--infilter=${filter}`]),
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false',
      '--outdir',
      output,
      ...paths,
    ],
    { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } },
  );
  if (run.status !== 0) throw new Error(`LibreOffice failed: ${run.stderr}`);
  return files.map((_, index) => csvLines(readFileSync(join(output, `${format}-${index}.csv`)), ','));
}
