import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BandLink, bandNodes, bandScales, ladderHeight, ladderRows, outside } from '#charts/flowDiagramLayout.ts';

function link(from: number, to: number, weight: number): BandLink {
  return { key: `${from}-${to}`, from, to, weight };
}
const between = (links: readonly BandLink[]) => [{ links, scale: 'between' }];

describe(bandScales, () => {
  test('gives panels that share a scale the one on which the fullest fits', () => {
    const scales = bandScales([
      { links: [link(outside, 3, 100)], scale: 'outside' },
      { links: [link(3, 4, 10)], scale: 'between' },
      { links: [link(3, outside, 400)], scale: 'outside' },
    ]);
    expect((scales.get('between') ?? 0) / (scales.get('outside') ?? 1)).toBeCloseTo(40);
  });

  test('leaves a movement alone thinner than the fullest ladder', () => {
    const whole = bandScales(between([link(1, 2, 10), link(5, 6, 22)])).get('between') ?? 0;
    expect(bandScales(between([link(3, 4, 32)])).get('between')).toBeLessThan(0.7 * whole);
  });

  test('is 0 where no number is known, so that nothing is drawn as thick', () => {
    expect(bandScales(between([link(3, 4, 0)])).get('between')).toBe(0);
  });
});

describe(ladderRows, () => {
  test('has the highest rung on top, and those between although nobody moved there', () => {
    expect(ladderRows(between([link(2, 5, 10)])).map(({ rung }) => rung)).toEqual([5, 4, 3, 2]);
  });

  test('gives the outside no row', () => {
    expect(ladderRows(between([link(outside, 3, 10), link(3, outside, 10)])).map(({ rung }) => rung)).toEqual([3]);
  });
});

const weight = fc.nat(40_000);
const rung = fc.integer({ min: 1, max: 6 });
const links = fc.uniqueArray(
  fc.tuple(rung, rung, weight).map(([from, to, people]) => link(from, to, people)),
  { minLength: 1, selector: ({ key }) => key },
);

describe(bandNodes, () => {
  test('puts up above and down below: a rung stands at the same height on both sides', () => {
    const panel = between([link(3, 4, 10), link(4, 3, 10)]);
    const nodes = bandNodes(panel[0]?.links ?? [], ladderRows(panel), bandScales(panel).get('between') ?? 0);
    const top = (side: string, of: number) => nodes.find((node) => node.side === side && node.rung === of)?.top;
    expect(top('left', 3)).toBe(top('right', 3));
    expect(top('left', 4)).toBeLessThan(top('left', 3) ?? 0);
  });

  test('is as thick on the left as on the right, in all, and true to the counts', () => {
    fc.assert(
      fc.property(links, (published) => {
        const panel = between(published);
        const unit = bandScales(panel).get('between') ?? 0;
        const nodes = bandNodes(published, ladderRows(panel), unit);
        const sum = (side: string) =>
          nodes.filter((node) => node.side === side).reduce((total, node) => total + node.height, 0);
        const people = published.reduce((total, band) => total + band.weight, 0);
        expect(sum('left')).toBeCloseTo(sum('right'), 6);
        expect(sum('left')).toBeCloseTo(people * unit, 6);
      }),
    );
  });

  test('never puts two rungs of a side over each other, nor outside the ladder', () => {
    fc.assert(
      fc.property(links, (published) => {
        const panel = between(published);
        const rows = ladderRows(panel);
        const nodes = bandNodes(published, rows, bandScales(panel).get('between') ?? 0);
        for (const side of ['left', 'right']) {
          const tops = nodes.filter((node) => node.side === side).toSorted((one, other) => one.top - other.top);
          for (const [index, node] of tops.entries()) {
            expect(node.top).toBeGreaterThanOrEqual(-1e-6);
            expect(node.top + node.height).toBeLessThanOrEqual(ladderHeight(rows) + 1e-6);
            expect(node.top + node.height).toBeLessThanOrEqual((tops[index + 1]?.top ?? Infinity) + 1e-6);
          }
        }
      }),
    );
  });
});
