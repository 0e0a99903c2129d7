import { defaultRegion } from '#domain/choosing.ts';
import type { Edition } from '#domain/edition.ts';
import { sorts } from './choices.ts';

/** Every value that an address may name, in canonical order: what a data package knows, as plain ids. */
export interface Vocabulary {
  regions: readonly { id: string; name: string; parent: string | null }[];
  instruments: readonly string[];
  domains: readonly string[];
  /** Newest first. */
  years: readonly number[];
  sorts: readonly string[];
  defaultRegion: string;
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
    sorts,
    defaultRegion: defaultRegion(edition.regions)?.id ?? '',
  };
  vocabularies.set(edition, vocabulary);
  return vocabulary;
}
