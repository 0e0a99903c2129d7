import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { composePicture, screenFrame, slideFrame, squareFrame } from '#export/composePicture.ts';
import { palette } from '#export/palette.ts';
import { nl } from '#text/nl.ts';
import type { DrawnPicture, PictureBar, PictureFunnel } from '#ui/DrawnPicture.ts';
import { fictitiousDataset, sampleDataset } from './sampleDataset.ts';

function bar(overrides: Partial<PictureBar> = {}): PictureBar {
  return {
    label: 'Wijk-werken',
    figure: { status: 'A', count: 1168 },
    extent: 1168,
    value: '1.168',
    detail: '20,4% van 823',
    colour: '--domain-werk',
    symbol: 'circle',
    ...overrides,
  };
}

function funnel(heading: string): PictureFunnel {
  const stage = { note: '', colour: '--trede-3', strongColour: '--trede-3-strong' };
  return {
    heading,
    stages: [
      { ...stage, label: 'Trede 3', figure: { status: 'A', count: 145 }, value: '145' },
      { ...stage, label: 'Van trede 3 naar 4', figure: { status: 'A', count: 32 }, value: '32' },
    ],
    between: ['22,1 per 100 op trede 3'],
  };
}

const missing = bar({
  label: 'Activiteitencoöperatie',
  figure: { status: 'O', count: null },
  extent: null,
  value: 'n.b.',
  detail: 'van 106',
});
const bars = (marks: readonly PictureBar[] = [bar(), missing]): DrawnPicture => ({
  plot: { kind: 'bars', marks, scale: 'lineair', referenceLine: null },
  legend: [{ label: 'Werk', colour: '--domain-werk', symbol: 'circle' }],
});
const funnels: DrawnPicture = {
  plot: { kind: 'funnels', funnels: [funnel('Westhoek'), funnel('Provincie')] },
  legend: [],
};
const table: DrawnPicture = { plot: null, legend: [] };

/** All words of a picture in the order in which they are drawn, lines joined. */
function wordsOf(svg: string): string {
  return [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)]
    .map(([, inside = '']) => inside.replaceAll(/<[^>]+>/g, ''))
    .join(' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}

const compose = (drawn: DrawnPicture, frame = slideFrame, dataset = sampleDataset()) =>
  composePicture({ dataset, ...drawn }, frame, nl);

describe(composePicture, () => {
  for (const [name, drawn, values] of [
    ['bars', bars(), ['Wijk-werken', '1.168', '20,4% van 823', 'Activiteitencoöperatie', 'n.b.', 'van 106', 'Werk']],
    ['funnels', funnels, ['Westhoek', 'Provincie', 'Trede 3', '145', '32', '22,1 per 100 op trede 3']],
    ['a table', table, ['Wijk-werken', '1.168', '20,4%', '−4,9', 'n.b.', 'ten minste 0']],
  ] as const) {
    for (const [size, frame] of [
      ['slide', slideFrame],
      ['square', squareFrame],
      ['screen', screenFrame(700)],
    ] as const) {
      test(`says all there is to say of ${name} (${size})`, () => {
        const words = wordsOf(compose(drawn, frame));
        for (const value of values) expect(words).toContain(value);
        expect(words).toContain('Instrumenten in Westhoek');
        expect(words).toContain('Regio: Westhoek · Jaar: 2021');
        expect(words).toContain('Het grootst is Wijk-werken met 1.168.');
        expect(words).toContain('Kanttekeningen: ');
        expect(words).toContain('Waarschijnlijk, niet zeker.');
        expect(words).toContain('Partners, poster · 4Werk, artikel (https://example.org/artikel) · personen · 2021');
        expect(words).toContain('Participatieslang 2021, versie 1.0.0, 24 november 2026');
        expect(words).toContain('https://example.org/?domein=werk');
      });
    }
  }

  test('is as large as a slide, as a square, or as wide as the figure', () => {
    expect(compose(bars())).toContain('width="1920" height="1080" viewBox="0 0 1920 1080"');
    expect(compose(bars(), squareFrame)).toContain('width="1080" height="1080"');
    expect(compose(bars(), screenFrame(700.4))).toMatch(/width="700" height="\d+"/);
  });

  test('draws bars in proportion, and no length for what is missing', () => {
    const svg = compose(bars([bar({ extent: 100 }), bar({ label: 'SINE', extent: 25 }), missing]));
    const lengths = [...svg.matchAll(/width="([\d.]+)" height="[\d.]+" fill="#1f5fb0"/g)].map(([, width]) =>
      Number(width),
    );
    expect(lengths).toHaveLength(2);
    expect((lengths[0] ?? 0) / (lengths[1] ?? 1)).toBeCloseTo(4, 1);
    expect(svg).toContain('stroke-dasharray="4 3"');
  });

  test('finds a size at which sixty bars fit a slide', () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      bar({ label: `Instrument ${index}`, group: `Groep ${index >> 2}` }),
    );
    const words = wordsOf(compose(bars(many)));
    for (const { label } of many) expect(words).toContain(label);
  });

  test('says that a scale is logarithmic, and that funnels have a scale each', () => {
    const { plot } = bars();
    const log = { plot: plot?.kind === 'bars' ? { ...plot, scale: 'log' as const } : null, legend: [] };
    expect(wordsOf(compose(log))).toContain('Logaritmische schaal');
    expect(wordsOf(compose(funnels))).toContain('eigen schaal');
  });

  test('names an estimated and a provisional figure as such', () => {
    const words = wordsOf(
      compose(bars([bar({ figure: { status: 'E', count: 5 } }), bar({ figure: { status: 'P', count: 5 } })])),
    );
    expect(words).toContain('geschat · 20,4% van 823');
    expect(words).toContain('voorlopig · 20,4% van 823');
  });

  test('labels figures that were made up at the top, across and at the foot', () => {
    const words = wordsOf(compose(bars(), slideFrame, fictitiousDataset()));
    expect(words.match(/fictieve gegevens/gi)).toHaveLength(3);
    expect(wordsOf(compose(bars()))).not.toMatch(/fictieve/i);
  });

  test('keeps names from data text', () => {
    const svg = compose(bars([bar({ label: '<img onerror=x> & "co"' })]));
    expect(svg).not.toContain('<img');
    expect(wordsOf(svg)).toContain('<img onerror=x> &');
  });

  test('needs nothing from outside and holds no foreign object', () => {
    expect(compose(bars())).not.toMatch(/foreignObject|href=|url\(|<script/);
  });
});

test('pictures have the colours of the light theme', () => {
  const tokens = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
  const light = tokens.slice(tokens.indexOf(':root'), tokens.indexOf('}'));
  const defined = Object.fromEntries(
    [...light.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]),
  );
  expect(defined).toMatchObject(palette);
});
