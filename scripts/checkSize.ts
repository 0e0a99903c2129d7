import { readFileSync } from 'node:fs';
import { chunkReportFile } from './build/chunkReport.ts';
import { formatBudget, type ReportedChunk, sizeBudget } from './sizeBudget.ts';

const report = new URL(`../dist/${chunkReportFile}`, import.meta.url);
const lines = sizeBudget(JSON.parse(readFileSync(report, 'utf8')) as ReportedChunk[]);
console.log(formatBudget(lines));
const exceeded = lines.filter((line) => !line.isWithin);
if (exceeded.length > 0) {
  console.error(`${String(exceeded.length)} part(s) of the build are over the size budget (JavaScript, gzip).`);
  process.exit(1);
}
