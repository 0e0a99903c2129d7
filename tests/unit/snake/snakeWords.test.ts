import { describe, expect, test } from 'vitest';
import { readPackage } from '#data/readPackage.ts';
import { bodyFacts, bodyInUnit } from '#domain/bodyFacts.ts';
import { defaultReference } from '#domain/choosing.ts';
import type { Region } from '#domain/edition.ts';
import { unitScope, type Unit } from '#domain/units.ts';
import { hatchPath } from '#snake/hatchPath.ts';
import { scaleWords } from '#snake/scaleWords.ts';
import { snakeCaveats } from '#snake/snakeCaveats.ts';
import { snakeTable } from '#snake/snakeTable.ts';
import { snakeModel, type SnakeFacts } from '#snake/snakeWords.ts';
import { nl } from '#text/nl.ts';
import { folderReader } from '../../../scripts/folderReader.ts';

const folder = 'public/data/participatieslang/';
const edition = await readPackage('participatieslang', folder, folderReader(folder));

function regionOf(id: string): Region {
  const region = edition.regions.find((candidate) => candidate.id === id);
  if (region === undefined) throw new Error(`No region ${id}`);
  return region;
}

function factsOf(id: string, overrides: { unit?: Unit; year?: number } = {}): SnakeFacts {
  const region = regionOf(id);
  const { year = 2021, unit = 'aantal' } = overrides;
  const scope = { year, measure: 'deelnemers' as const, region, reference: defaultReference(edition, region, year) };
  return bodyInUnit(bodyFacts(edition, scope, null), unitScope(edition, scope, unit, '18-64'));
}

function wordsOfRung(facts: SnakeFacts, number: number): string[] {
  const rung = snakeModel(facts, nl).rungs.find((candidate) => candidate.number === number);
  return (rung?.pieces ?? []).map(({ words }) => words).filter(Boolean);
}

function wordsOfInstrument(facts: SnakeFacts, id: string): string[] {
  const all = snakeModel(facts, nl).rungs.flatMap(({ instruments }) => instruments);
  return (all.find((instrument) => instrument.id === id)?.pieces ?? []).map(({ words }) => words);
}

function flowWords(facts: SnakeFacts): string[] {
  return snakeModel(facts, nl).flows.map(({ from, pieces }) => [from, ...pieces.map(({ words }) => words)].join(' '));
}

function extentsIn(unit: Unit): (number | null)[] {
  const { rungs } = snakeModel(factsOf('westhoek', { unit }), nl);
  return rungs.flatMap(({ instruments }) => instruments.map(({ extent }) => extent));
}

/** From where to where each line of a hatch runs. */
function chords(r: number): number[][] {
  const path = hatchPath({ x: 100, y: 50, r });
  return [...path.matchAll(/M (\S+) (\S+) L (\S+) (\S+)/g)].map((found) => found.slice(1).map(Number));
}

describe(snakeModel, () => {
  test('says of a rung its name, its total and which part of the reference that is', () => {
    expect(wordsOfRung(factsOf('westhoek'), 4)).toEqual([
      'Tijdelijke activerende trajecten',
      '1.501',
      '15,2% van 9.855',
    ]);
  });

  test('says verankering on rung 5, as the poster does', () => {
    expect(wordsOfRung(factsOf('westhoek'), 5).at(-1)).toBe('verankering');
  });

  test('says that the poster has no figures of rungs 1, 2 and 6, and no 0 in their place', () => {
    for (const number of [1, 2, 6]) {
      expect(wordsOfRung(factsOf('westhoek'), number).slice(1)).toEqual(['geen cijfers op de poster']);
    }
  });

  test('turns shares and counts around when shares are asked for', () => {
    expect(wordsOfInstrument(factsOf('westhoek', { unit: 'aandeel' }), 'wijk-werken')).toEqual([
      'Wijk-werken',
      '20,4%',
      '168 van 823',
    ]);
  });

  test('shows people where there is nothing to take a share of', () => {
    const facts = factsOf('west-vlaanderen', { unit: 'aandeel' });
    expect(wordsOfInstrument(facts, 'wijk-werken')).toEqual(['Wijk-werken', '823']);
  });

  test('names the unit of a number that is not people, in front of an index and behind a rate', () => {
    expect(wordsOfRung(factsOf('westhoek', { unit: 'index' }), 5).slice(1, 4)).toEqual([
      'index',
      '87',
      '15,7% van 38.797',
    ]);
    expect(wordsOfRung(factsOf('westhoek', { unit: 'per1000' }), 5).slice(1, 4)).toEqual([
      '48,3',
      'per 1.000',
      'West-Vlaanderen: 55,3',
    ]);
    expect(wordsOfInstrument(factsOf('westhoek', { unit: 'per1000' }), 'wijk-werken')).toEqual([
      'Wijk-werken',
      '1,34',
      'per 1.000',
      'West-Vlaanderen: 1,17',
    ]);
  });

  test('says of movement that it is people, where the numbers around it are not', () => {
    const flow = 'doorstroom /\u00A0instroom';
    expect(flowWords(factsOf('westhoek', { unit: 'index' }))).toContain(`3 ${flow} 32 personen onze lezing`);
    expect(flowWords(factsOf('west-vlaanderen', { unit: 'per1000', year: 2022 }))).toContain(
      `3 ${flow} 874 deeltelling`,
    );
  });

  test('draws circles of people whatever the unit, save for shares', () => {
    expect(extentsIn('index')).toEqual(extentsIn('aantal'));
    expect(extentsIn('per1000')).toEqual(extentsIn('aantal'));
    expect(extentsIn('aandeel')).toContain(168 / 823);
  });

  test('writes n.b. for a missing figure, beside the whole it would be a part of', () => {
    expect(wordsOfInstrument(factsOf('westhoek'), 'activiteitencooperatie')).toEqual([
      'Activiteitencoöperatie',
      'n.b.',
      'van 106',
    ]);
    expect(wordsOfInstrument(factsOf('westhoek', { unit: 'index' }), 'activiteitencooperatie')).toEqual([
      'Activiteitencoöperatie',
      'n.b.',
      'van 106 personen',
    ]);
  });

  test('writes per 1,000 inhabitants what the reference has where the region has no figure, as the table does', () => {
    expect(wordsOfInstrument(factsOf('westhoek', { unit: 'per1000' }), 'activiteitencooperatie')).toEqual([
      'Activiteitencoöperatie',
      'n.b.',
      'West-Vlaanderen: 0,15',
    ]);
  });

  test('writes movement where it is known, says that it is a reading, and keeps the words in the turns', () => {
    const flow = 'doorstroom /\u00A0instroom';
    expect(flowWords(factsOf('westhoek'))).toEqual([`2 ${flow}`, `3 ${flow} 32 onze lezing`, `4 ${flow}`]);
  });

  test('says that figures of some organisations are a partial count', () => {
    const flow = 'doorstroom /\u00A0instroom';
    expect(flowWords(factsOf('west-vlaanderen', { year: 2022 }))).toEqual([
      `2 ${flow}`,
      `3 ${flow} 874 deeltelling`,
      `4 ${flow} 336 deeltelling`,
      `5 ${flow} 81 deeltelling`,
    ]);
    expect(wordsOfRung(factsOf('west-vlaanderen', { year: 2023 }), 5).at(-1)).toBe('verankering 43 deeltelling');
  });
});

describe(scaleWords, () => {
  const scale = { factor: 1, tooSmall: null };

  test('says what an area is, and in what the numbers are where that is something else', () => {
    expect(scaleWords(factsOf('westhoek'), scale, nl)).toBe('oppervlakte van een cirkel = aantal personen');
    expect(scaleWords(factsOf('westhoek', { unit: 'index' }), scale, nl)).toBe(
      'oppervlakte van een cirkel = aantal personen; de getallen bij treden en instrumenten: index naar inwoners van 18 tot 64 jaar',
    );
    expect(scaleWords(factsOf('westhoek', { unit: 'aandeel' }), scale, nl)).toBe(
      'oppervlakte van een cirkel = aandeel in West-Vlaanderen',
    );
  });

  test('says from where on a dot is larger than it should be, in the measure of the areas', () => {
    const small = { factor: 1, tooSmall: 33.9 };
    expect(scaleWords(factsOf('westhoek', { unit: 'per1000' }), small, nl)).toContain(
      '; de kleinste stip is 33 of minder;',
    );
  });
});

describe(hatchPath, () => {
  test('crosses a circle from edge to edge, once through its middle', () => {
    for (const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] of chords(23)) {
      expect(Math.hypot(x1 - 100, y1 - 50)).toBeCloseTo(23, 0);
      expect(Math.hypot(x2 - 100, y2 - 50)).toBeCloseTo(23, 0);
      expect(x2 - x1).toBeCloseTo(y1 - y2, 0);
    }
    expect(chords(23)).toHaveLength(9);
    expect(chords(3)).toEqual([[97.9, 52.1, 102.1, 47.9]]);
  });
});

describe(snakeCaveats, () => {
  test('says whose figures the movements are, and each note in full', () => {
    const caveats = snakeCaveats(factsOf('west-vlaanderen', { year: 2022 }), nl);
    expect(caveats[0]).toBe('Geteld zijn alleen leden van 4Werk (24 maatwerkbedrijven).');
    expect(caveats.slice(1).map((caveat) => caveat.slice(0, 26))).toEqual([
      'Van trede 3 naar 4, 2022: ',
      'Van trede 4 naar 5, 2022: ',
      'Van trede 5 naar 6, 2022: ',
    ]);
  });
});

describe(snakeTable, () => {
  const table = snakeTable(factsOf('westhoek'), nl);
  const rowOf = (key: string) => table.rows.find((row) => row.key === key)?.cells;
  const typedOf = (key: string) => table.rows.find((row) => row.key === key)?.typed ?? [];

  test('has rungs, instruments and movements in the order of the body', () => {
    expect(table.rows.map(({ key }) => key)).toEqual([
      'trede-1',
      'trede-2',
      'trede-3',
      'arbeidszorg-wse',
      'ama-wvg',
      'trede-3-stap-Van trede 3 naar 4',
      'trede-4',
      'werkplekleren',
      'activiteitencooperatie',
      'duaal-leren',
      'wijk-werken',
      'doorstroom-arbeidszorg',
      'trede-5',
      'doelgroepkortingen',
      'collectief-maatwerk',
      'sine',
      'lde',
      'trede-6',
    ]);
  });

  test('has the same figures as the drawing, and what an instrument is in reform of', () => {
    expect(rowOf('trede-5')?.slice(0, 4)).toEqual([
      'Trede 5: Betaald werk met ondersteuning',
      '6.072',
      '38.797',
      '15,7%',
    ]);
    expect(rowOf('sine')).toEqual([
      'SINE',
      '227',
      '1.201',
      '18,9%',
      'Sociale Economie. in hervorming naar individueel maatwerk',
    ]);
    expect(rowOf('activiteitencooperatie')?.slice(1, 4)).toEqual(['n.b.', '106', '–']);
    expect(rowOf('trede-6')?.slice(1, 4)).toEqual(['geen cijfers op de poster', '', '']);
  });

  test('names the four sectors of rung 3', () => {
    for (const sector of ['geestelijke gezondheidszorg', 'handicap', 'algemeen welzijnswerk', 'sociale economie']) {
      expect(rowOf('trede-3')?.at(-1)).toContain(sector);
    }
  });

  test('carries for files each number with its status, and the ids', () => {
    expect(typedOf('sine')[0]).toMatchObject({ kind: 'name', id: 'sine' });
    expect(typedOf('sine')[1]).toMatchObject({ number: 227, unit: 'people', status: 'A' });
    expect(typedOf('sine')[3]).toMatchObject({ number: 227 / 1201, unit: 'share' });
    expect(typedOf('activiteitencooperatie')[1]).toMatchObject({ number: null, status: 'O' });
    expect(typedOf('trede-6')[1]).toMatchObject({ number: null, status: 'absent' });
    expect(typedOf('trede-3-stap-Van trede 3 naar 4')[0]).toMatchObject({ id: '3-4' });
    for (const { cells, typed = [] } of table.rows) expect(typed.map(({ words }) => words)).toEqual(cells);
  });

  test('has a unit with a denominator of its own in columns of its own', () => {
    const ofUnit = snakeTable(factsOf('westhoek', { unit: 'per1000' }), nl);
    expect(ofUnit.columns.map(({ key }) => key)).toEqual([
      'place',
      'per1000',
      'referencePer1000',
      'region',
      'reference',
      'share',
      'note',
    ]);
    expect(ofUnit.rows.find(({ key }) => key === 'trede-5')?.cells.slice(1, 6)).toEqual([
      '48,3',
      '55,3',
      '6.072',
      '38.797',
      '15,7%',
    ]);
    expect(ofUnit.rows.find(({ key }) => key === 'trede-6')?.cells.slice(1, 6)).toEqual([
      'geen cijfers op de poster',
      '',
      '',
      '',
      '',
    ]);
  });

  test('has no columns for a reference where there is none', () => {
    expect(snakeTable(factsOf('west-vlaanderen'), nl).columns.map(({ key }) => key)).toEqual([
      'place',
      'region',
      'note',
    ]);
  });
});
