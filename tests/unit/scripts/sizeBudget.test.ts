import { describe, expect, test } from 'vitest';
import { formatBudget, limits, type ReportedChunk, sizeBudget } from '../../../scripts/sizeBudget.ts';

function chunk(file: string, overrides: Partial<ReportedChunk> = {}): ReportedChunk {
  return { file, isShell: false, hasCharts: false, importedBy: ['entry.js'], bytes: 1000, ...overrides };
}

const entry = chunk('entry.js', { isShell: true, importedBy: [] });

describe(sizeBudget, () => {
  test('weighs the entry and its static imports as one shell', () => {
    const [shell] = sizeBudget([entry, chunk('vendor.js', { isShell: true })]);
    expect(shell).toMatchObject({ what: 'shell', bytes: 2000, files: ['entry.js', 'vendor.js'], isWithin: true });
  });

  test('weighs with the charts what nothing but charts import', () => {
    const lines = sizeBudget([
      entry,
      chunk('page.js'),
      chunk('bars.js', { hasCharts: true, importedBy: ['page.js'] }),
      chunk('axes.js', { importedBy: ['bars.js'] }),
      chunk('ticks.js', { importedBy: ['axes.js'] }),
      chunk('table.js', { importedBy: ['bars.js', 'page.js'] }),
    ]);
    const charts = lines.find((line) => line.what === 'charts');
    expect(charts?.files).toEqual(['bars.js', 'axes.js', 'ticks.js']);
    expect(lines.filter((line) => line.what === 'lazy chunk').map((line) => line.files)).toEqual([
      ['page.js'],
      ['table.js'],
    ]);
  });

  test.for([
    { what: 'shell', at: { isShell: true, bytes: limits.shell } },
    { what: 'charts', at: { hasCharts: true, bytes: limits.charts } },
    { what: 'lazy chunk', at: { bytes: limits.lazy } },
  ])('allows the $what its limit and not a byte more', ({ what, at }) => {
    const weighed = (bytes: number) => {
      const extra = chunk('extra.js', { ...at, bytes });
      const chunks = at.isShell ? [extra] : [entry, extra];
      return sizeBudget(chunks).find((line) => line.what === what)?.isWithin;
    };
    expect(weighed(at.bytes)).toBe(true);
    expect(weighed(at.bytes + 1)).toBe(false);
  });

  test('refuses the chart library in the shell', () => {
    expect(() => sizeBudget([{ ...entry, hasCharts: true }])).toThrow('The chart library is in the shell (entry.js)');
  });

  test('refuses a report without an entry', () => {
    expect(() => sizeBudget([chunk('page.js')])).toThrow('no entry chunk');
  });
});

describe(formatBudget, () => {
  test('marks the part that is too big, with its weight and its limit', () => {
    const text = formatBudget(sizeBudget([entry, chunk('page.js', { bytes: 25_100 })]));
    expect(text).toMatch(/ok\s+shell\s+1\.0 of 145\.0 kB {2}entry\.js/);
    expect(text).toMatch(/TOO BIG\s+lazy chunk\s+25\.1 of 25\.0 kB {2}page\.js/);
  });
});
