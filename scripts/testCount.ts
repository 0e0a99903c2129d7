import * as v from 'valibot';

export interface TestCount {
  passed: number;
  failed: number;
}

const UnitReport = v.object({
  testResults: v.array(v.object({ status: v.string(), assertionResults: v.array(v.object({ status: v.string() })) })),
});

const BrowserReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number(), skipped: v.number() }),
});

/**
 * Counts the test cases of a Vitest report. Whatever did not pass has failed: a skipped test, a file that could not be
 * read, no test at all, and a run that ended badly for a reason that no test case shows.
 */
export function countUnitTests(report: unknown, endedWell: boolean): TestCount {
  const parsed = v.safeParse(UnitReport, report);
  if (!parsed.success) return { passed: 0, failed: 1 };
  const files = parsed.output.testResults;
  const cases = files.flatMap((file) => file.assertionResults);
  const passed = cases.filter((test) => test.status === 'passed').length;
  const brokenFiles = files.filter(
    (file) => file.assertionResults.length === 0 || (file.status === 'failed' && !hasFailedCase(file)),
  ).length;
  return withHiddenFailure({ passed, failed: cases.length - passed + brokenFiles }, endedWell);
}

/** Counts the test cases of a Playwright report, by the same rules; a test that needed a second try has failed. */
export function countBrowserTests(report: unknown, endedWell: boolean): TestCount {
  const parsed = v.safeParse(BrowserReport, report);
  if (!parsed.success) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky, skipped } = parsed.output.stats;
  return withHiddenFailure({ passed: expected, failed: unexpected + flaky + skipped }, endedWell);
}

/** What the proof of agreement compared, of the annotations in a Playwright report: `60 views, 91234 numbers compared`. */
export function comparedInWords(report: unknown): string {
  const counts = comparisonsIn(report).map((words) => /^(\d+) views, (\d+) numbers$/.exec(words)?.slice(1).map(Number));
  const [views, numbers] = [0, 1].map((place) => counts.reduce((sum, count) => sum + (count?.[place] ?? 0), 0));
  return `${views} views, ${numbers} numbers compared`;
}

// The results of a test repeat its annotations.
function comparisonsIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('type' in node && node.type === 'compared' && 'description' in node) return [String(node.description)];
  return Object.entries(node).flatMap(([key, child]) => (key === 'results' ? [] : comparisonsIn(child)));
}

function hasFailedCase(file: { assertionResults: readonly { status: string }[] }): boolean {
  return file.assertionResults.some((test) => test.status !== 'passed');
}

function withHiddenFailure({ passed, failed }: TestCount, endedWell: boolean): TestCount {
  const isHidden = failed === 0 && (!endedWell || passed === 0);
  return { passed, failed: isHidden ? 1 : failed };
}
