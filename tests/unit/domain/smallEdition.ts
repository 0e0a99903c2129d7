import type {
  Edition,
  Flow,
  Instrument,
  Observation,
  Population,
  Region,
  Source,
  Trede,
  TredeNumber,
} from '#domain/edition.ts';
import type { Figure } from '#domain/figure.ts';
import { observationId } from '#domain/lookup.ts';

export const provincie: Region = { id: 'provincie', name: 'Provincie', parent: null };
export const streek: Region = { id: 'streek', name: 'Streek', parent: provincie };
const source: Source = { id: 'poster', publisher: 'Partners', title: 'Poster', address: null, seen: '' };
const werk = { id: 'werk', name: 'Werk' };
const welzijn = { id: 'welzijn', name: 'Welzijn' };

function tredeWith(number: TredeNumber): Trede {
  return { number, name: `Naam van ${number}`, hasContract: number > 4 };
}
export const trede = {
  1: tredeWith(1),
  2: tredeWith(2),
  3: tredeWith(3),
  4: tredeWith(4),
  5: tredeWith(5),
  6: tredeWith(6),
} as const;

export function instrumentWith(overrides: Partial<Instrument> & Pick<Instrument, 'id'>): Instrument {
  return { name: overrides.id, trede: trede[4], domain: werk, domainAttribution: 'inferred', note: '', ...overrides };
}
export const leren = instrumentWith({ id: 'leren' });
export const buurt = instrumentWith({ id: 'buurt', domain: welzijn });
export const zorg = instrumentWith({ id: 'zorg', trede: trede[3], domain: welzijn });

/** A count as it was published, or the status in its place. */
export function figureOf(published: number | 'O' | 'Q' | 'M'): Figure {
  return typeof published === 'number' ? { status: 'A', count: published } : { status: published, count: null };
}

export function observationWith(overrides: Partial<Observation> = {}): Observation {
  const observation: Observation = {
    id: '',
    year: 2021,
    region: streek,
    trede: overrides.instrument?.trede ?? trede[4],
    instrument: null,
    measure: 'deelnemers',
    figure: figureOf(10),
    attribution: 'sure',
    source,
    note: '',
    ...overrides,
  };
  return { ...observation, id: overrides.id ?? observationId(observation) };
}

export function flowWith(overrides: Partial<Flow> = {}): Flow {
  return {
    id: 'stroom',
    year: 2021,
    region: streek,
    coverage: '',
    instrument: null,
    from: trede[3],
    to: trede[4],
    figure: figureOf(10),
    source,
    note: '',
    ...overrides,
  };
}

/** So many inhabitants of 18 to 64 in 2021. */
export function inhabitantsOf(region: Region, count: number): Population {
  return { year: 2021, region, age: '18-64', count, source };
}

export function editionWith(overrides: Partial<Edition> = {}): Edition {
  return {
    name: 'klein',
    title: 'Klein pakket',
    version: '1.0.0',
    created: null,
    isFictitious: false,
    isOwn: false,
    regions: [provincie, streek],
    treden: Object.values(trede),
    domains: [werk, welzijn],
    instruments: [leren, buurt, zorg],
    observations: [],
    flows: [],
    breaks: [],
    populations: [],
    sources: [source],
    files: [],
    warnings: [],
    folder: '/data/klein/',
    ...overrides,
  };
}
