import { describe, expect, test } from 'vitest';
import { comparedInWords, countBrowserTests, countUnitTests } from '../../../scripts/testCount.ts';

function unitReport(...files: { status?: string; cases: string[] }[]): unknown {
  return {
    testResults: files.map(({ status = 'passed', cases }) => ({
      status,
      assertionResults: cases.map((result) => ({ status: result })),
    })),
  };
}

describe(countUnitTests, () => {
  test('counts every case of every file', () => {
    const report = unitReport({ cases: ['passed', 'passed'] }, { status: 'failed', cases: ['passed', 'failed'] });
    expect(countUnitTests(report, false)).toEqual({ passed: 3, failed: 1 });
  });

  test.for(['skipped', 'pending', 'todo'])('takes a %s test for a failed one', (status) => {
    expect(countUnitTests(unitReport({ cases: ['passed', status] }), true)).toEqual({ passed: 1, failed: 1 });
  });

  test('counts a file without test cases as one failure', () => {
    const report = unitReport({ cases: ['passed'] }, { status: 'failed', cases: [] });
    expect(countUnitTests(report, false)).toEqual({ passed: 1, failed: 1 });
  });

  test('counts a file that failed around its passing cases as one failure', () => {
    expect(countUnitTests(unitReport({ status: 'failed', cases: ['passed'] }), false)).toEqual({
      passed: 1,
      failed: 1,
    });
  });

  test('fails a run that found no tests', () => {
    expect(countUnitTests(unitReport(), true)).toEqual({ passed: 0, failed: 1 });
  });

  test('fails a run that ended badly with every case passed', () => {
    expect(countUnitTests(unitReport({ cases: ['passed'] }), false)).toEqual({ passed: 1, failed: 1 });
  });

  test('fails a run that left no report', () => {
    expect(countUnitTests(undefined, true)).toEqual({ passed: 0, failed: 1 });
  });
});

describe(countBrowserTests, () => {
  const stats = { expected: 5, unexpected: 0, flaky: 0, skipped: 0 };

  test('counts what went as expected as passed', () => {
    expect(countBrowserTests({ stats }, true)).toEqual({ passed: 5, failed: 0 });
  });

  test('counts unexpected, flaky and skipped tests as failed', () => {
    const report = { stats: { ...stats, unexpected: 1, flaky: 2, skipped: 3 } };
    expect(countBrowserTests(report, false)).toEqual({ passed: 5, failed: 6 });
  });

  test('fails a run that found no tests', () => {
    expect(countBrowserTests({ stats: { ...stats, expected: 0 } }, true)).toEqual({ passed: 0, failed: 1 });
  });

  test('fails a run whose server did not start', () => {
    expect(countBrowserTests({ stats: { ...stats, expected: 0 }, errors: [{}] }, false)).toEqual({
      passed: 0,
      failed: 1,
    });
  });

  test('fails a run that left no report', () => {
    expect(countBrowserTests(undefined, false)).toEqual({ passed: 0, failed: 1 });
  });
});

function annotated(description: string): unknown {
  const annotations = [{ type: 'compared', description }];
  return { specs: [{ tests: [{ annotations, results: [{ annotations }] }] }] };
}

describe(comparedInWords, () => {
  test('adds what each test compared, once', () => {
    const report = { suites: [annotated('30 views, 41000 numbers'), annotated('32 views, 50001 numbers')] };
    expect(comparedInWords(report)).toBe('62 views, 91001 numbers compared');
  });

  test('says that nothing was compared where there is no report', () => {
    expect(comparedInWords(undefined)).toBe('0 views, 0 numbers compared');
  });
});
