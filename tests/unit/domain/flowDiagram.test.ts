import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Trede, TredeNumber } from '#domain/edition.ts';
import { directionOf, directionTotals, flowDiagram, type FlowDiagram, type Movement } from '#domain/flowDiagram.ts';
import { editionWith, figureOf, flowWith, provincie, streek, trede, zorg } from './smallEdition.ts';

const scope = { region: streek, year: 2021 };
const ends = (from: TredeNumber | null, to: TredeNumber | null) => ({
  from: from === null ? null : trede[from],
  to: to === null ? null : trede[to],
});

/** `up 3-4 10`, with `-` for who is outside the ladder. */
function shortMoves(diagram: FlowDiagram | null): string[] {
  return (diagram?.movements ?? []).map(
    ({ direction, step: { from, to, figure } }) =>
      `${direction} ${from?.number ?? ''}-${to?.number ?? ''} ${figure.count ?? figure.status}`,
  );
}

describe(directionOf, () => {
  test.for<[TredeNumber | null, TredeNumber | null, string]>([
    [null, 1, 'in'],
    [6, null, 'out'],
    [3, 4, 'up'],
    [1, 6, 'up'],
    [4, 3, 'down'],
    [5, 5, 'within'],
  ])('calls %s to %s: %s', ([from, to, direction]) => {
    expect(directionOf(ends(from, to))).toBe(direction);
  });
});

describe(flowDiagram, () => {
  test('reads from the outside in, from the highest rung down, and out', () => {
    const flows = [
      flowWith({ ...ends(4, null), figure: figureOf(4) }),
      flowWith({ ...ends(3, 4), figure: figureOf(10) }),
      flowWith({ ...ends(4, 3), figure: figureOf(2) }),
      flowWith({ ...ends(4, 5), figure: figureOf(5) }),
      flowWith({ ...ends(null, 3), figure: figureOf(7) }),
    ];
    expect(shortMoves(flowDiagram(editionWith({ flows }), scope))).toEqual([
      'in -3 7',
      'up 4-5 5',
      'down 4-3 2',
      'up 3-4 10',
      'out 4- 4',
    ]);
  });

  test('keeps a movement whose number is missing or suppressed, and leaves out one that cannot exist', () => {
    const flows = [
      flowWith({ ...ends(3, 4), figure: figureOf('O') }),
      flowWith({ ...ends(4, 3), figure: figureOf('Q') }),
      flowWith({ ...ends(4, 5), figure: figureOf('M') }),
    ];
    expect(shortMoves(flowDiagram(editionWith({ flows }), scope))).toEqual(['down 4-3 Q', 'up 3-4 O']);
  });

  test('never mixes counts of everyone with those of some organisations', () => {
    const flows = [flowWith({ coverage: 'leden', ...ends(4, 5), figure: figureOf(99) }), flowWith()];
    expect(shortMoves(flowDiagram(editionWith({ flows }), scope))).toEqual(['up 3-4 10']);
    const [some] = flows;
    const ofSome = flowDiagram(editionWith({ flows: some === undefined ? [] : [some] }), scope);
    expect(ofSome?.coverage).toBe('leden');
  });

  test('is of one region, one year, and one instrument where that is asked', () => {
    const flows = [
      flowWith({ region: provincie }),
      flowWith({ year: 2020 }),
      flowWith({ instrument: zorg, figure: figureOf(3) }),
      flowWith({ figure: figureOf(8) }),
    ];
    expect(shortMoves(flowDiagram(editionWith({ flows }), scope))).toEqual(['up 3-4 8']);
    expect(shortMoves(flowDiagram(editionWith({ flows }), { ...scope, instrument: zorg }))).toEqual(['up 3-4 3']);
  });

  test('does not exist where nothing was published', () => {
    expect(flowDiagram(editionWith(), scope)).toBeNull();
    expect(flowDiagram(editionWith({ flows: [flowWith({ figure: figureOf('M') })] }), scope)).toBeNull();
  });
});

const place = fc.constantFrom<Trede | null>(null, ...Object.values(trede));
const movement = fc.record({
  from: place,
  to: place,
  published: fc.oneof(fc.nat(5000), fc.constantFrom('O' as const, 'Q' as const)),
});

describe(directionTotals, () => {
  test('adds what is known and says how many are not', () => {
    const flows = [
      flowWith({ ...ends(3, 4), figure: figureOf(10) }),
      flowWith({ ...ends(4, 5), figure: figureOf(5) }),
      flowWith({ ...ends(5, 6), figure: figureOf('O') }),
      flowWith({ ...ends(4, 3), figure: figureOf('Q') }),
    ];
    expect(flowDiagram(editionWith({ flows }), scope)?.totals).toEqual([{ direction: 'up', count: 15, missing: 1 }]);
  });

  test('loses and invents nobody: who left a side is who came to the other, whatever was published', () => {
    fc.assert(
      fc.property(fc.array(movement), (published) => {
        const inside = published.filter(({ from, to }) => from !== null || to !== null);
        const movements = inside.map(({ from, to, published: figure }): Movement => {
          const flow = flowWith({ from, to, figure: figureOf(figure) });
          const step = { from, to, figure: flow.figure, missingParts: 0, flows: [flow] as const };
          return { direction: directionOf({ from, to }), step };
        });
        const totals = directionTotals(movements);
        const people = totals.reduce((sum, { count }) => sum + count, 0);
        const counted = movements.reduce((sum, { step }) => sum + (step.figure.count ?? 0), 0);
        expect(people).toBe(counted);
        expect(new Set(totals.map(({ direction }) => direction)).size).toBe(totals.length);
      }),
    );
  });
});
