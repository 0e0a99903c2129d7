import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { TrendPanel } from '#charts/ThroughputTrendPlot.tsx';
import { trendPicture } from '#charts/trendPicture.tsx';

const years = [2018, 2019, 2021];

function panelWith(key: string): TrendPanel {
  return {
    key,
    title: `Paneel ${key}`,
    years,
    breaks: [{ year: 2021, label: 'breuk 2021' }],
    format: String,
    quantity: 'count',
    series: [
      {
        key: 'streek',
        name: 'Streek',
        ends: '',
        colour: '--accent',
        symbol: 'circle',
        dash: '',
        runs: [
          [
            { year: 2018, value: 10 },
            { year: 2019, value: 12 },
          ],
          [{ year: 2021, value: 9 }],
        ],
        marks: [
          { year: 2018, value: 10, label: '10', isExact: true, row: null, spoken: '' },
          { year: 2019, value: null, label: 'n.b.', isExact: false, row: null, spoken: '' },
          { year: 2021, value: 9, label: '9 (geschat)', isExact: false, row: null, spoken: '' },
        ],
      },
    ],
  };
}

const layout = (panels: number, room: { width: number; height: number | null; type: number }) =>
  trendPicture(
    Array.from({ length: panels }, (_, index) => panelWith(String(index))),
    'Over de jaren',
  ).layout(room);

describe(trendPicture, () => {
  test('has every value, year and break as text, and a line over no break', () => {
    const laidOut = layout(1, { width: 600, height: null, type: 16 });
    const svg = laidOut === null ? '' : renderToStaticMarkup(laidOut.element);
    const words = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, said]) => said);
    expect(words).toEqual(
      expect.arrayContaining(['Paneel 0', '2018', '2021', 'breuk 2021', 'Streek', '10', 'n.b.', '9 (geschat)']),
    );
    const lines = [...svg.matchAll(/d="(M[^"]*)"[^>]*stroke:var\(--accent\)/g)].map(
      ([, path]) => path?.split('L').length,
    );
    expect(lines).toEqual([2, 1]);
  });

  test('is as high as it needs where it may be, and no higher than the room where there is one', () => {
    const room = { width: 1000, height: 500, type: 14 };
    expect(layout(3, { ...room, height: null })?.height).toBeGreaterThan(0);
    expect(layout(3, room)?.height).toBeLessThanOrEqual(500);
    expect(layout(3, { ...room, height: 60 })).toBeNull();
  });
});
