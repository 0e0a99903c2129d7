import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { comparedInWords, countBrowserTests, countUnitTests, type TestCount } from './testCount.ts';
import { readReport, root, runTool } from './runTool.ts';

interface Step {
  name: string;
  /** What this step counts for. */
  run: () => Promise<TestCount>;
  /** Name of the step without which this one has nothing to work on. */
  needs?: string;
}

const reports = join(fileURLToPath(root), '.cache/test-reports');
const unitReport = join(reports, 'unit.json');
const browserReport = join(reports, 'browser.json');

const steps: readonly Step[] = [
  { name: 'types', run: () => check('tsc') },
  { name: 'lint', run: () => check('oxlint', '--type-aware', '--deny-warnings') },
  { name: 'format', run: () => check('oxfmt', '--check', '.') },
  { name: 'dead code', run: () => check('knip') },
  { name: 'unit and route tests', run: runUnitTests },
  { name: 'production build', run: () => check('vite', 'build', '--logLevel', 'warn') },
  { name: 'size budget', run: () => check('tsx', 'scripts/checkSize.ts'), needs: 'production build' },
  { name: 'browser tests', run: runBrowserTests, needs: 'production build' },
];

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const results = new Map<string, TestCount & { seconds: number }>();
for (const step of steps) {
  console.log(`\n=== ${step.name}`);
  const start = performance.now();
  const count = await runStep(step);
  results.set(step.name, { ...count, seconds: (performance.now() - start) / 1000 });
}

console.log('\n=== summary');
for (const [name, { passed, failed, seconds }] of results) {
  console.log(
    `${name.padEnd(22)} ${String(passed).padStart(5)} passed ${String(failed).padStart(5)} failed ${seconds.toFixed(1).padStart(7)} s`,
  );
}
console.log(`chart = table = files = sentence: ${comparedInWords(readReport(browserReport))}`);
const total = (key: keyof TestCount): number => [...results.values()].reduce((sum, result) => sum + result[key], 0);
console.log(`${String(total('passed'))} passed, ${String(total('failed'))} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;

async function runStep({ run, needs }: Step): Promise<TestCount> {
  if (needs !== undefined && results.get(needs)?.failed !== 0) {
    console.error(`Not possible without the ${needs}: counted as failed.`);
    return { passed: 0, failed: 1 };
  }
  try {
    return await run();
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  }
}

async function check(tool: string, ...args: string[]): Promise<TestCount> {
  const isFine = await runTool(tool, args);
  return isFine ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function runUnitTests(): Promise<TestCount> {
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
  const isFine = await runTool('vitest', args);
  return countUnitTests(readReport(unitReport), isFine);
}

async function runBrowserTests(): Promise<TestCount> {
  const args = ['test', '--config', 'tests/browser/playwright.config.ts', '--reporter=list,json'];
  const isFine = await runTool('playwright', args, { PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport });
  return countBrowserTests(readReport(browserReport), isFine);
}
