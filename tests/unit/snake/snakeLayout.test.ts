import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPackage } from '#data/readPackage.ts';
import { bodyFacts, bodyInUnit } from '#domain/bodyFacts.ts';
import type { Edition, TredeNumber } from '#domain/edition.ts';
import { units, unitScope, type Unit } from '#domain/units.ts';
import type { SnakeGeometry } from '#snake/geometry.ts';
import { snakeLayout } from '#snake/snakeLayout.ts';
import type { InstrumentModel, SnakeModel } from '#snake/snakeModel.ts';
import { snakeModel } from '#snake/snakeWords.ts';
import { en } from '#text/en.ts';
import { nl } from '#text/nl.ts';
import { fictitiousPackage } from '../../../mocks/fictitiousPackage.ts';
import { folderReader } from '../../../scripts/folderReader.ts';
import { readerOf } from '../../support/smallPackage.ts';
import { bodyOutside, misplaced, outside, overlaps } from '../../support/snakeGeometry.ts';

const folder = 'public/data/participatieslang/';
const real = await readPackage('participatieslang', folder, folderReader(folder));
const fictitious = await readPackage('fictief', '/data/fictief/', readerOf(fictitiousPackage()));

const numbers: readonly TredeNumber[] = [1, 2, 3, 4, 5, 6];

/** Windows of a phone to a projector, then a sheet of paper, then text at 200%; in px. */
const rooms = [
  { width: 288, em: 16 },
  { width: 358, em: 16 },
  { width: 568, em: 16 },
  { width: 736, em: 16 },
  { width: 799, em: 16 },
  { width: 800, em: 16 },
  { width: 976, em: 16 },
  { width: 1392, em: 16 },
  { width: 1840, em: 16 },
  { width: 703, em: 12 },
  { width: 288, em: 32 },
  { width: 736, em: 32 },
  { width: 1392, em: 32 },
  { width: 1840, em: 32 },
];

function faults(geometry: SnakeGeometry) {
  return {
    overlaps: overlaps(geometry),
    outside: outside(geometry),
    bodyOutside: bodyOutside(geometry),
    misplaced: misplaced(geometry),
  };
}

const none = { overlaps: [], outside: [], bodyOutside: [], misplaced: [] };

/** Every model that a package can show: regions, years, references, languages and units. */
function modelsOf(edition: Edition): SnakeModel[] {
  const years = [...new Set(edition.observations.map(({ year }) => year))];
  return edition.regions.flatMap((region) =>
    years.flatMap((year) => {
      const scope = { year, measure: 'deelnemers' as const, region, reference: region.parent };
      const facts = bodyFacts(edition, scope, null);
      const inUnit = (unit: Unit) => bodyInUnit(facts, unitScope(edition, scope, unit, '18-64'));
      return [...units.map((unit) => snakeModel(inUnit(unit), nl)), snakeModel(inUnit('aantal'), en)];
    }),
  );
}

const name = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc
    .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 14 }), { maxLength: 12 })
    .map((words) => words.join(' ')),
  fc.constantFrom('W'.repeat(80), 'Arbeidsmatige activiteiten onder begeleiding', '字'.repeat(20)),
);
const people = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 10_000_000 }));

const instrument: fc.Arbitrary<Omit<InstrumentModel, 'id'>> = fc
  .record({ words: name, extent: people, isMissing: fc.boolean() })
  .map(({ words, extent, isMissing }) => ({
    extent: isMissing ? null : extent,
    kind: isMissing ? 'missing' : extent === 0 ? 'zero' : 'exact',
    colour: '--domain-werk',
    symbol: 'circle',
    pieces: [
      { look: 'name', words },
      { look: 'value', words: isMissing ? 'n.b.' : nl.formats.count(extent) },
      { look: 'detail', words: nl.bars.ofWhole(0.157, extent), follows: true },
    ],
  }));

const randomModel: fc.Arbitrary<SnakeModel> = fc
  .record({
    rungs: fc.tuple(
      ...numbers.map(() =>
        fc.record({ words: name, count: people, instruments: fc.array(instrument, { maxLength: 30 }) }),
      ),
    ),
    flows: fc.uniqueArray(
      fc.record({ from: fc.constantFrom<TredeNumber>(1, 2, 3, 4, 5), words: name, count: people }),
      {
        selector: ({ from }) => from,
      },
    ),
    sectors: fc.option(name),
  })
  .map(({ rungs, flows, sectors }) => ({
    rungs: rungs.map(({ words, count, instruments }, index) => ({
      number: numbers[index] ?? 1,
      pieces: [
        { look: 'rungName', words },
        { look: 'rungValue', words: nl.formats.count(count) },
        { look: 'rungDetail', words: nl.bars.ofWhole(0.157, count), follows: true },
        { look: 'tag', words: nl.snake.staying, follows: true },
      ],
      instruments: instruments.map((own, place) => ({ ...own, id: `${index}-${place}` })),
      sectors: index === 2 ? sectors : null,
    })),
    flows: flows
      .toSorted((one, other) => one.from - other.from)
      .map(({ from, words, count }) => ({
        from,
        pieces: [
          { look: 'flow', words },
          { look: 'flowValue', words: nl.formats.count(count) },
        ],
      })),
    withContract: [
      { look: 'kind', words: nl.snake.withContract },
      { look: 'kindExplained', words: nl.snake.withContractExplained, follows: true },
    ],
    withoutContract: [{ look: 'kind', words: nl.snake.withoutContract }],
  }));

describe(snakeLayout, () => {
  describe.for([real, fictitious])('of every region and year of $name', (edition) => {
    const models = modelsOf(edition);

    test.for(rooms)('has nothing over another, cut off or off its place at $width px and text of $em px', (room) => {
      expect(models.length).toBeGreaterThan(5);
      for (const model of models) expect(faults(snakeLayout(model, room))).toEqual(none);
    });
  });

  test(
    'holds for any number of instruments, length of name, magnitude, width and text size',
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(
          randomModel,
          fc.integer({ min: 288, max: 2000 }),
          fc.integer({ min: 12, max: 40 }),
          (model, width, em) => {
            expect(faults(snakeLayout(model, { width, em }))).toEqual(none);
          },
        ),
        { numRuns: 120, seed: 20211231 },
      );
    },
  );

  const westhoek = modelsOf(real)[0] ?? null;

  test('turns three times on a wide screen and climbs as a ladder on a phone', () => {
    if (westhoek === null) throw new Error('The package has a region');
    const wide = snakeLayout(westhoek, { width: 1392, em: 16 });
    const tall = snakeLayout(westhoek, { width: 358, em: 16 });
    expect([wide.form, tall.form]).toEqual(['wide', 'tall']);
    const [one = 0, two = 0, three = 0, four = 0, five = 0, six = 0] = heights(wide);
    expect(Math.abs(one - two)).toBeLessThan(20);
    expect(Math.abs(three - four)).toBeLessThan(20);
    expect(Math.abs(five - six)).toBeLessThan(20);
    expect(one > three && three > five).toBe(true);
    expect(heights(tall)).toEqual(heights(tall).toSorted((a, b) => b - a));
  });

  test('gives circles an area in proportion to their count, on one scale for all rungs', () => {
    if (westhoek === null) throw new Error('The package has a region');
    const { instruments } = snakeLayout(westhoek, { width: 1392, em: 16 });
    const ratios = instruments
      .filter(({ model, circle }) => model.kind === 'exact' && circle.r > 2)
      .map(({ model, circle }) => circle.r ** 2 / (model.extent ?? 0));
    expect(ratios.length).toBeGreaterThan(5);
    for (const ratio of ratios) expect(ratio).toBeCloseTo(ratios[0] ?? 0, 6);
  });

  test('draws a count that is too small to see as a dot of 2 px, and says below which count', () => {
    const model = withCounts([10_000_000, 22]);
    const { instruments, scale } = snakeLayout(model, { width: 1392, em: 16 });
    expect(instruments.map(({ circle }) => circle.r)[1]).toBe(2);
    expect(scale.tooSmall).toBeGreaterThan(22);
    expect(snakeLayout(withCounts([100, 22]), { width: 1392, em: 16 }).scale.tooSmall).toBeNull();
  });

  test('sets the instruments of a rung that need several lines below each other, circles and labels', () => {
    if (westhoek === null) throw new Error('The package has a region');
    for (const width of [1392, 1424]) {
      const ofRung4 = snakeLayout(westhoek, { width, em: 16 }).instruments.filter(({ number }) => number === 4);
      const lines = new Set(ofRung4.map(({ circle }) => Math.round(circle.y)));
      const columns = new Set(ofRung4.map(({ circle }) => Math.round(circle.x)));
      const labels = new Set(ofRung4.map(({ symbol }) => Math.round(symbol.x)));
      expect(lines.size).toBeGreaterThan(1);
      expect(columns.size).toBe(Math.ceil(ofRung4.length / lines.size));
      expect(labels.size).toBe(columns.size);
    }
  });

  test('makes room between the turns for instruments that do not fit on one line', () => {
    const few = snakeLayout(withCounts([10, 10]), { width: 1392, em: 16 });
    const many = snakeLayout(withCounts(Array.from({ length: 30 }, () => 10)), { width: 1392, em: 16 });
    expect(many.height).toBeGreaterThan(few.height + 100);
    expect(many.rungs.map(({ lines }) => lines.length)).toEqual(few.rungs.map(({ lines }) => lines.length));
  });
});

function heights({ rungs }: SnakeGeometry): number[] {
  return rungs.map(({ badge }) => badge.y);
}

/** A snake with these counts on rung 5 and nothing else. */
function withCounts(counts: readonly number[]): SnakeModel {
  return {
    rungs: numbers.map((number) => ({
      number,
      pieces: [{ look: 'rungName', words: `Trede ${number}` }],
      instruments: (number === 5 ? counts : []).map((extent, index) => ({
        id: String(index),
        extent,
        kind: 'exact',
        colour: '--domain-werk',
        symbol: 'circle',
        pieces: [{ look: 'name', words: 'Wijk-werken' }],
      })),
      sectors: null,
    })),
    flows: [],
    withContract: [{ look: 'kind', words: 'met' }],
    withoutContract: [{ look: 'kind', words: 'zonder' }],
  };
}
