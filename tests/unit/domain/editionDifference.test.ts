import { describe, expect, test } from 'vitest';
import type { Edition } from '#domain/edition.ts';
import { editionDifference } from '#domain/editionDifference.ts';
import {
  buurt,
  editionWith,
  figureOf,
  flowWith,
  inhabitantsOf,
  leren,
  observationWith,
  provincie,
  streek,
  zorg,
} from './smallEdition.ts';

/** Editions with one total each, so published. */
function differenceOf(before: number | 'O' | 'Q' | 'M', after: number | 'O' | 'Q' | 'M') {
  const editionOf = (published: typeof before) =>
    editionWith({ observations: [observationWith({ figure: figureOf(published) })] });
  return editionDifference(editionOf(before), editionOf(after)).figures[0];
}

/** What changed, as words a person could read. */
function toldOf(before: Partial<Edition>, after: Partial<Edition>): string[] {
  return editionDifference(editionWith(before), editionWith(after)).figures.map(
    ({ change, key, before: old, after: next }) =>
      `${change} ${key}: ${old.count ?? old.status} → ${next.count ?? next.status}`,
  );
}

/** Participants of two instruments in two regions. */
function fourCounts(...counts: readonly number[]) {
  return {
    observations: [provincie, streek].flatMap((region, index) =>
      [leren, buurt].map((instrument, place) =>
        observationWith({ region, instrument, figure: figureOf(counts[2 * index + place] ?? 0) }),
      ),
    ),
  };
}

describe(editionDifference, () => {
  test('is empty between an edition and itself', () => {
    const edition = editionWith({ observations: [observationWith()], flows: [flowWith()] });
    expect(editionDifference(edition, edition)).toMatchObject({ figures: [], same: 2, annotated: 0 });
  });

  test('tells what changed, what is gone and what is new, and what both have alike', () => {
    const kept = observationWith({ instrument: leren });
    const before = [kept, observationWith({ figure: figureOf(100) }), observationWith({ instrument: zorg })];
    const after = [kept, observationWith({ figure: figureOf(90) }), observationWith({ instrument: buurt })];
    expect(toldOf({ observations: before }, { observations: after })).toEqual([
      'changed observation 2021-streek-4-totaal-deelnemers: 100 → 90',
      'gone observation 2021-streek-3-zorg-deelnemers: 10 → absent',
      'added observation 2021-streek-4-buurt-deelnemers: absent → 10',
    ]);
  });

  test('compares flows and inhabitants as well', () => {
    expect(
      toldOf(
        { flows: [flowWith({ figure: figureOf(7) })], populations: [inhabitantsOf(streek, 1000)] },
        { flows: [flowWith({ figure: figureOf('O') })], populations: [inhabitantsOf(streek, 1001)] },
      ),
    ).toEqual(['changed flow stroom: 7 → O', 'changed population 2021 streek 18-64: 1000 → 1001']);
  });

  test('has the amount in people and the part of what was before', () => {
    expect(differenceOf(200, 250)).toMatchObject({ amount: 50, part: 0.25 });
    expect(differenceOf(200, 150)).toMatchObject({ amount: -50, part: -0.25 });
  });

  test('has no part of 0', () => {
    expect(differenceOf(0, 40)).toMatchObject({ change: 'changed', amount: 40, part: null });
  });

  test.for([
    ['O', 0],
    ['O', 'Q'],
    ['Q', 'M'],
    [5, 'O'],
  ] as const)('takes %s and %s for a change without an amount', ([before, after]) => {
    expect(differenceOf(before, after)).toMatchObject({ change: 'changed', amount: null, part: null, isJump: false });
  });

  test('takes an estimate that became a count for a change of nobody', () => {
    const estimate = observationWith({ figure: { status: 'E', count: 10 } });
    const told = editionDifference(
      editionWith({ observations: [estimate] }),
      editionWith({ observations: [observationWith({ figure: figureOf(10) })] }),
    );
    expect(told.figures).toMatchObject([{ change: 'changed', amount: 0, part: 0 }]);
  });

  test('takes what is new for no change of 0', () => {
    const [added] = editionDifference(editionWith(), editionWith({ observations: [observationWith()] })).figures;
    expect(added).toMatchObject({ change: 'added', amount: null, part: null, isJump: false });
  });

  test('puts the largest first, whichever way it goes, and equals in the order of the package', () => {
    expect(toldOf(fourCounts(100, 100, 100, 100), fourCounts(110, 70, 130, 111))).toEqual([
      'changed observation 2021-provincie-4-buurt-deelnemers: 100 → 70',
      'changed observation 2021-streek-4-leren-deelnemers: 100 → 130',
      'changed observation 2021-streek-4-buurt-deelnemers: 100 → 111',
      'changed observation 2021-provincie-4-leren-deelnemers: 100 → 110',
    ]);
  });

  test.for([
    { before: 100, after: 151, isJump: true },
    { before: 100, after: 150, isJump: false },
    { before: 102, after: 51, isJump: false },
    { before: 102, after: 50, isJump: true },
    { before: 10, after: 60, isJump: false },
    { before: 10, after: 61, isJump: true },
    { before: 0, after: 51, isJump: true },
    { before: 1000, after: 1400, isJump: false },
  ])('asks about $before → $after: $isJump', ({ before, after, isJump }) => {
    expect(differenceOf(before, after)).toMatchObject({ isJump });
  });

  test('counts figures that are the same with another note, source or attribution', () => {
    const told = editionDifference(
      editionWith({ observations: [observationWith(), observationWith({ instrument: leren })] }),
      editionWith({ observations: [observationWith({ note: 'Herzien.' }), observationWith({ instrument: leren })] }),
    );
    expect(told).toMatchObject({ figures: [], same: 2, annotated: 1 });
  });
});
