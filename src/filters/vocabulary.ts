import { defaultReference, defaultRegion, defaultYear, yearsWithFigures } from '#domain/choosing.ts';
import type { Edition, Measure } from '#domain/edition.ts';
import { sorts } from './choices.ts';

/** Every value that an address may name, in canonical order: what a data package knows, as plain ids. */
export interface Vocabulary {
  regions: readonly { id: string; name: string; parent: string | null }[];
  instruments: readonly string[];
  domains: readonly string[];
  /** Newest first. */
  years: readonly number[];
  /** Those with figures of a region and measure, newest first. */
  yearsOf: (region: string, measure: Measure) => readonly number[];
  sorts: readonly string[];
  defaultRegion: string;
  /** The region that one is compared with when nobody chose; `year` null is the default year. */
  defaultReference: (region: string, year: number | null, measure: Measure) => string | null;
}

const vocabularies = new WeakMap<Edition, Vocabulary>();

/** The vocabulary of an edition; the same object every time, so that hooks may depend on it. */
export function vocabularyOf(edition: Edition): Vocabulary {
  const cached = vocabularies.get(edition);
  if (cached !== undefined) return cached;
  const years = new Set([...edition.observations, ...edition.flows].map((counted) => counted.year));
  const vocabulary: Vocabulary = {
    regions: edition.regions.map(({ id, name, parent }) => ({ id, name, parent: parent?.id ?? null })),
    instruments: edition.instruments.map((instrument) => instrument.id),
    domains: edition.domains.map((domain) => domain.id),
    years: [...years].sort((a, b) => b - a),
    yearsOf: (id, measure) => {
      const region = edition.regions.find((one) => one.id === id);
      return region === undefined ? [] : yearsWithFigures(edition, region, measure);
    },
    sorts,
    defaultRegion: defaultRegion(edition.regions)?.id ?? '',
    defaultReference: (id, year, measure) => {
      const region = edition.regions.find((one) => one.id === id);
      if (region === undefined) return null;
      return defaultReference(edition, region, year ?? defaultYear(edition, region, measure))?.id ?? null;
    },
  };
  vocabularies.set(edition, vocabulary);
  return vocabulary;
}
