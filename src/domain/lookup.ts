import type { Edition, Instrument, Measure, Observation, Region, SeriesBreak, Trede, TredeNumber } from './edition.ts';
import { absentFigure, type Figure } from './figure.ts';

export interface FigureAddress {
  year: number;
  region: Region;
  trede: Trede | null;
  instrument: Instrument | null;
  measure: Measure;
}

/** An instrument's part of an id. No id has a tilde, so one sets an instrument called `totaal` apart from the total. */
export function instrumentInId(instrument: Instrument | null): string {
  return instrument?.id === 'totaal' ? '~totaal' : (instrument?.id ?? 'totaal');
}

const hasRungNumber = /\b[1-6]\b/;

/**
 * Address-safe id of an observation, another one for every address: `2021-westhoek-4-wijk-werken-deelnemers`; totals say
 * `totaal`, edition totals `alle`. A tilde closes a region id in which a number could be read as the rung: `wijk-4~`.
 */
export function observationId(address: FigureAddress): string {
  const { year, region, trede, instrument, measure } = address;
  const regionInId = hasRungNumber.test(region.id) ? `${region.id}~` : region.id;
  return [year, regionInId, trede?.number ?? 'alle', instrumentInId(instrument), measure].join('-');
}

const indexes = new WeakMap<Edition, ReadonlyMap<string, Observation>>();

function indexOf(edition: Edition): ReadonlyMap<string, Observation> {
  let index = indexes.get(edition);
  if (index === undefined) {
    index = new Map(edition.observations.map((observation) => [observation.id, observation]));
    indexes.set(edition, index);
  }
  return index;
}

/** The observation at an address, or null when the edition has none. */
export function observationAt(edition: Edition, address: FigureAddress): Observation | null {
  return indexOf(edition).get(observationId(address)) ?? null;
}

/** The figure at an address; `absent` when the edition has no observation there. */
export function figureAt(edition: Edition, address: FigureAddress): Figure {
  return observationAt(edition, address)?.figure ?? absentFigure;
}

/** The rung with this number. The door guarantees that an edition has all six. */
export function tredeOf(edition: Edition, number: TredeNumber): Trede {
  const trede = edition.treden.find((candidate) => candidate.number === number);
  if (trede === undefined) throw new Error(`Edition ${edition.name} has no trede ${number}`);
  return trede;
}

/** The region's parent, its parent, and so on; nearest first. */
export function ancestorsOf(region: Region): Region[] {
  const ancestors: Region[] = [];
  for (let { parent } = region; parent !== null; { parent } = parent) ancestors.push(parent);
  return ancestors;
}

/** Whether a break is one in the figures of this region: of all regions, or of it alone. */
export function breaksIn({ region: broken }: SeriesBreak, region: Region): boolean {
  return broken === null || broken === region;
}
