import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edition } from '#domain/edition.ts';
import {
  instrumentFacts,
  instrumentRows,
  instrumentsIn,
  partsAndTotal,
  sortedByMeasure,
  totalsThatDiffer,
} from '#domain/instruments.ts';
import type { Scope } from '#domain/rungs.ts';
import {
  buurt,
  editionWith,
  figureOf,
  instrumentWith,
  leren,
  observationWith,
  provincie,
  streek,
  trede,
  zorg,
} from './smallEdition.ts';

const scope: Scope = { year: 2021, measure: 'deelnemers', region: streek, reference: provincie };
type Published = number | 'O' | 'Q' | 'M';

function editionOf(own: Partial<Record<'total' | 'leren' | 'buurt', Published>>, whole: typeof own = {}): Edition {
  const of = (region: typeof streek, published: typeof own) => [
    ...(published.total === undefined ? [] : [observationWith({ region, figure: figureOf(published.total) })]),
    ...(published.leren === undefined
      ? []
      : [observationWith({ region, instrument: leren, figure: figureOf(published.leren) })]),
    ...(published.buurt === undefined
      ? []
      : [observationWith({ region, instrument: buurt, figure: figureOf(published.buurt) })]),
  ];
  return editionWith({ observations: [...of(streek, own), ...of(provincie, whole)] });
}

describe(instrumentRows, () => {
  test('keeps the order it was given, with figures of region and reference and the share', () => {
    const edition = editionOf({ leren: 2, buurt: 5 }, { leren: 8, buurt: 'O' });
    const rows = instrumentRows(edition, scope, [buurt, leren, zorg]);
    expect(rows.map((row) => [row.instrument.id, row.figure.count, row.referenceFigure.status, row.share])).toEqual([
      ['buurt', 5, 'O', null],
      ['leren', 2, 'A', 0.25],
      ['zorg', null, 'absent', null],
    ]);
  });

  test('has no reference without a region to compare with', () => {
    const [row] = instrumentRows(editionOf({ leren: 2 }, { leren: 8 }), { ...scope, reference: null }, [leren]);
    expect(row).toMatchObject({ referenceObservation: null, referenceFigure: { status: 'absent' }, share: null });
  });
});

describe(instrumentsIn, () => {
  const edition = editionWith();

  test('takes all instruments, those of a rung, of policy domains, or of both', () => {
    expect(instrumentsIn(edition, null)).toEqual([leren, buurt, zorg]);
    expect(instrumentsIn(edition, null, trede[4])).toEqual([leren, buurt]);
    expect(instrumentsIn(edition, ['welzijn'])).toEqual([buurt, zorg]);
    expect(instrumentsIn(edition, ['welzijn'], trede[4])).toEqual([buurt]);
    expect(instrumentsIn(edition, ['onderwijs'])).toEqual([]);
  });
});

const rowOf = (own: Published, whole: Published) => {
  const edition = editionOf({ leren: own }, { leren: whole });
  const [row] = instrumentRows(edition, scope, [leren]);
  if (row === undefined) throw new Error('no row');
  return row;
};

describe(sortedByMeasure, () => {
  test('puts the largest first, zero after it and what is unknown last', () => {
    const [one, none, many, missing] = [rowOf(1, 10), rowOf(0, 10), rowOf(9, 10), rowOf('O', 10)];
    expect(sortedByMeasure([missing, none, one, many], 'count')).toEqual([many, one, none, missing]);
  });

  test('sorts by share where that is asked', () => {
    const [small, large] = [rowOf(1, 2), rowOf(9, 100)];
    expect(sortedByMeasure([large, small], 'share')).toEqual([small, large]);
  });

  test('keeps the order of those without a number, and changes nothing else', () => {
    const cell = fc.oneof(fc.nat({ max: 9 }), fc.constantFrom('O' as const, 'Q' as const));
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 12 }), (cells) => {
        const rows = cells.map((published) => rowOf(published, 10));
        const sorted = sortedByMeasure(rows, 'count');
        expect(sorted.filter((row) => row.figure.count === null)).toEqual(
          rows.filter((row) => row.figure.count === null),
        );
        const counts = sorted.flatMap((row) => row.figure.count ?? []);
        expect(counts).toEqual(counts.toSorted((a, b) => b - a));
        expect(sorted.findIndex((row) => row.figure.count === null)).toBe(
          counts.length === rows.length ? -1 : counts.length,
        );
      }),
    );
  });
});

const sumOn4 = (own: Parameters<typeof editionOf>[0]) => partsAndTotal(editionOf(own), scope, trede[4]);

describe(partsAndTotal, () => {
  test('puts a published total beside the sum of the parts', () => {
    expect(sumOn4({ total: 5, leren: 2, buurt: 3 })).toEqual({
      published: { status: 'A', count: 5 },
      summed: { count: 5, missing: 0 },
      difference: 0,
    });
  });

  test('says by how much the parts are more or less, and corrects neither', () => {
    expect(sumOn4({ total: 4, leren: 2, buurt: 3 })).toMatchObject({
      published: { count: 4 },
      summed: { count: 5 },
      difference: 1,
    });
    expect(sumOn4({ total: 9, leren: 2, buurt: 3 })).toMatchObject({
      published: { count: 9 },
      summed: { count: 5 },
      difference: -4,
    });
  });

  test('has a lower bound as sum where a part is missing, but not where a part cannot exist', () => {
    expect(sumOn4({ total: 5, leren: 2, buurt: 'O' }).summed).toEqual({ count: 2, missing: 1 });
    expect(sumOn4({ total: 5, leren: 2, buurt: 'M' }).summed).toEqual({ count: 2, missing: 0 });
  });

  test('does not take an instrument that the edition never observed here for a missing part', () => {
    expect(sumOn4({ total: 5, leren: 5 }).summed).toEqual({ count: 5, missing: 0 });
  });

  test('has no difference without a published total or without a known part', () => {
    expect(sumOn4({ leren: 2 })).toMatchObject({
      published: { status: 'absent' },
      summed: { count: 2 },
      difference: null,
    });
    expect(sumOn4({ total: 'Q', leren: 2 }).difference).toBeNull();
    expect(sumOn4({ total: 5, leren: 'O' })).toMatchObject({ summed: null, difference: null });
  });

  test('leaves the instruments of other rungs out', () => {
    const other = instrumentWith({ id: 'ander', trede: trede[5] });
    const edition = editionWith({
      instruments: [leren, other],
      observations: [
        observationWith({ instrument: leren, figure: figureOf(2) }),
        observationWith({ instrument: other, figure: figureOf(100) }),
      ],
    });
    expect(partsAndTotal(edition, scope, trede[4]).summed).toEqual({ count: 2, missing: 0 });
  });
});

describe(instrumentFacts, () => {
  test('has rows by size and by share, and apart from them those published without a count', () => {
    const edition = editionOf({ leren: 2, buurt: 5 }, { leren: 4, buurt: 100 });
    const rows = instrumentRows(edition, scope, [leren, buurt, zorg]);
    const { bySize, byShare, missing } = instrumentFacts(rows);
    expect(bySize.map((row) => row.instrument.id)).toEqual(['buurt', 'leren']);
    expect(byShare.map((row) => row.instrument.id)).toEqual(['leren', 'buurt']);
    expect(missing).toEqual([]);
    const lacking = instrumentRows(editionOf({ leren: 'Q', buurt: 'M' }), scope, [leren, buurt, zorg]);
    expect(instrumentFacts(lacking).missing.map((row) => row.instrument.id)).toEqual(['leren']);
  });
});

function differing(year: number, region: typeof streek, measure: Scope['measure'] = 'deelnemers') {
  const counts = { published: 5, summed: 6, missing: 0 };
  return { kind: 'parts-differ', year, region, trede: trede[4], measure, ...counts } as const;
}

describe(totalsThatDiffer, () => {
  const edition: Edition = {
    ...editionWith({}),
    warnings: [
      differing(2021, streek),
      differing(2021, provincie),
      differing(2020, streek),
      differing(2021, streek, 'instroom'),
      { kind: 'part-missing', year: 2021, region: streek, instrument: leren, measure: 'deelnemers', status: 'O' },
    ],
  };

  test('are those of the year and measure, in the region and in its reference', () => {
    expect(totalsThatDiffer(edition, scope)).toEqual([differing(2021, streek), differing(2021, provincie)]);
  });

  test('leave out the reference where none is compared with', () => {
    expect(totalsThatDiffer(edition, { ...scope, reference: null })).toEqual([differing(2021, streek)]);
  });
});
