import type { AgeGroup, Measure } from '#domain/edition.ts';
import type { Unit } from '#domain/units.ts';
import type { Language } from '#text/language.ts';

export const scales = ['lineair', 'log'] as const;
export type Scale = (typeof scales)[number];
export const views = ['grafiek', 'tabel'] as const;
export type View = (typeof views)[number];
export const directions = ['oplopend', 'aflopend'] as const;
type Direction = (typeof directions)[number];
/** Sheets of the poster, and how they lie. */
export const papers = ['a4', 'a3'] as const;
export type Paper = (typeof papers)[number];
export const orientations = ['liggend', 'staand'] as const;
export type Orientation = (typeof orientations)[number];
/** Ways to lay out a comparison: grouped bars, small multiples, a matrix, a ranking of regions, a scatter over regions. */
export const arrangements = ['staven', 'panelen', 'matrix', 'rangorde', 'spreiding'] as const;
export type Arrangement = (typeof arrangements)[number];
/** How the filters of a slide or an embedded figure are told: in a line of words, or not at all. */
export const captions = ['bijschrift', 'verborgen'] as const;
type Caption = (typeof captions)[number];
/** Themes that a link can fix; without one, the reader's own holds. */
export const themes = ['licht', 'donker', 'contrast', 'projector'] as const;
export type Theme = (typeof themes)[number];
/** Orders of a comparison, then those of the table of all observations. */
export const sorts = [
  'waarde',
  'verschil',
  'naam',
  'trede',
  'jaar',
  'regio',
  'instrument',
  'maat',
  'status',
  'bron',
] as const;
type Sort = (typeof sorts)[number];

/** In the place of a reference region: compare with nothing. */
export const noReference = 'geen';
/** Most instruments that can be compared at once. */
export const instrumentLimit = 12;

/** What holds where nothing was chosen, for the choices whose default is the same on every page. */
export const usual = {
  measure: 'deelnemers',
  unit: 'aantal',
  age: '18-64',
  scale: 'lineair',
  view: 'grafiek',
  arrangement: 'staven',
  paper: 'a3',
  orientation: 'liggend',
  caption: 'bijschrift',
  language: 'nl',
  edition: 'participatieslang',
} as const;

/**
 * What a reader chose, as the address says it; ids are ids of the edition. Null is "not chosen": the default holds,
 * and defaults are left out of the address. Lists are never empty and keep their order.
 */
export interface Choices {
  regions: readonly string[] | null;
  /** A region id, or `geen` for no reference. */
  reference: string | null;
  years: readonly number[] | null;
  measure: Measure | null;
  unit: Unit | null;
  /** Inhabitants counted in rates. */
  age: AgeGroup | null;
  domains: readonly string[] | null;
  instruments: readonly string[] | null;
  scale: Scale | null;
  view: View | null;
  /** How a comparison is laid out. */
  arrangement: Arrangement | null;
  sort: Sort | null;
  direction: Direction | null;
  /** What differences are taken to: an instrument id, a region id or a year. */
  basis: string | null;
  /** Sheet of the poster. */
  paper: Paper | null;
  orientation: Orientation | null;
  caption: Caption | null;
  /** Null: the reader's own. */
  theme: Theme | null;
  search: string | null;
  /** What a scatter measures along each axis: an instrument id, a rung's number or a measure. */
  x: string | null;
  y: string | null;
  language: Language | null;
  /** Name of the data package, as in the address. */
  edition: string | null;
}

/** Nothing chosen: every default holds. */
export const noChoices: Choices = {
  regions: null,
  reference: null,
  years: null,
  measure: null,
  unit: null,
  age: null,
  domains: null,
  instruments: null,
  scale: null,
  view: null,
  arrangement: null,
  sort: null,
  direction: null,
  basis: null,
  paper: null,
  orientation: null,
  caption: null,
  theme: null,
  search: null,
  x: null,
  y: null,
  language: null,
  edition: null,
};

/** A value of the address that cannot be used, and the nearest one that can. */
export interface DroppedChoice {
  /** The parameter's name in the address. */
  parameter: string;
  /** As the address has it. */
  value: string;
  /** Nearest value that is known, or null when nothing is near. */
  nearest: string | null;
  /** `limit`: known, but one more than a list may hold. */
  reason: 'unknown' | 'limit';
}
