import type { Figure } from './figure.ts';

export type TredeNumber = 1 | 2 | 3 | 4 | 5 | 6;
export const tredeNumbers: readonly TredeNumber[] = [1, 2, 3, 4, 5, 6];

export const measures = ['deelnemers', 'instroom', 'doorstroom', 'uitstroom'] as const;
export type Measure = (typeof measures)[number];

/** How sure it is that a number belongs to its label (see the method page): stands at it, or follows from order and sums. */
export type Attribution = 'sure' | 'likely';

export interface Region {
  id: string;
  name: string;
  parent: Region | null;
}

export interface Trede {
  number: TredeNumber;
  name: string;
  /** True for tewerkstellingsplaatsen (5 and 6), false for participatieplaatsen (1 to 4). */
  hasContract: boolean;
}

export interface PolicyDomain {
  id: string;
  name: string;
}

export interface Instrument {
  id: string;
  name: string;
  trede: Trede;
  domain: PolicyDomain;
  /** How the policy domain is known: `inferred`, or in words. */
  domainAttribution: string;
  note: string;
}

export interface Source {
  id: string;
  publisher: string;
  title: string;
  /** Web address, or null where the source has none. */
  address: string | null;
  /** What of the source was seen. */
  seen: string;
}

/** Whom a rate per inhabitant counts: people of 18 to 64, or of any age. */
export const ageGroups = ['18-64', 'alle'] as const;
export type AgeGroup = (typeof ageGroups)[number];

/** Inhabitants of a region on 1 January. */
export interface Population {
  year: number;
  region: Region;
  age: AgeGroup;
  count: number;
  source: Source;
}

export interface Observation {
  /** Unique within the edition and safe in an address: `2021-westhoek-4-wijk-werken-deelnemers`. */
  id: string;
  year: number;
  region: Region;
  /** Null: an edition's total over its own rungs. */
  trede: Trede | null;
  /** Null: the rung's published total. */
  instrument: Instrument | null;
  measure: Measure;
  figure: Figure;
  attribution: Attribution;
  source: Source;
  note: string;
}

/** People who moved between rungs in one year. */
export interface Flow {
  /** Unique within the edition and safe in an address. */
  id: string;
  year: number;
  region: Region;
  /** Whose people were counted, in words, when it is not everyone; else ''. */
  coverage: string;
  instrument: Instrument | null;
  /** Null: from outside the ladder. */
  from: Trede | null;
  /** Null: out of the ladder. */
  to: Trede | null;
  figure: Figure;
  source: Source;
  note: string;
}

/** A file of the package, for downloading. `path` is relative to the package's folder. */
export interface PackageFile {
  name: string;
  path: string;
  title: string;
}

/** A change that makes the years before `year` not comparable with it. */
export interface SeriesBreak {
  year: number;
  /** Null: all regions. */
  region: Region | null;
  /** Null: all rungs. */
  trede: Trede | null;
  /** Null: all instruments of the rung. */
  instrument: Instrument | null;
  note: string;
}

/** What the door noticed that does not stop an edition from being used. */
export type Warning =
  | {
      kind: 'parts-differ';
      year: number;
      region: Region;
      trede: Trede;
      measure: Measure;
      published: number;
      /** Sum of the parts that are known. */
      summed: number;
      missing: number;
    }
  | { kind: 'part-missing'; year: number; region: Region; instrument: Instrument; measure: Measure; status: 'O' | 'Q' }
  | {
      kind: 'flows-differ';
      year: number;
      region: Region;
      trede: Trede;
      instrument: Instrument | null;
      measure: Measure;
      published: number;
      summed: number;
    }
  /** The regions that lie directly in this one are together more than it. */
  | { kind: 'regions-exceed'; whole: Observation | Flow; published: number; summed: number }
  /** The instruments on one rung of a step are together more than everyone who made it. */
  | { kind: 'instruments-exceed'; whole: Flow; trede: Trede; published: number; summed: number }
  /** More people left a rung or an instrument than there were on it. */
  | { kind: 'more-left'; flow: Flow; left: number; participants: number };

/** One published state of all figures: the domain model of one data package. */
export interface Edition {
  /** Name of the package's folder under `data/`, as in the address. */
  name: string;
  title: string;
  version: string;
  /** Day of publication, ISO 8601, or null: not published, or not known. */
  created: string | null;
  isFictitious: boolean;
  /** Made in this browser, and not published. */
  isOwn: boolean;
  regions: readonly Region[];
  treden: readonly Trede[];
  domains: readonly PolicyDomain[];
  instruments: readonly Instrument[];
  observations: readonly Observation[];
  flows: readonly Flow[];
  breaks: readonly SeriesBreak[];
  populations: readonly Population[];
  sources: readonly Source[];
  files: readonly PackageFile[];
  warnings: readonly Warning[];
  /** Web folder the files came from, ends in `/`. */
  folder: string;
}
