import type { Edition, Instrument, Measure, Observation, Region, Trede, TredeNumber } from './edition.ts';
import { absentFigure, type Figure } from './figure.ts';

export interface FigureAddress {
  year: number;
  region: Region;
  trede: Trede | null;
  instrument: Instrument | null;
  measure: Measure;
}

/** Address-safe id of an observation: `2021-westhoek-4-wijk-werken-deelnemers`; totals say `totaal`, edition totals `alle`. */
export function observationId(address: FigureAddress): string {
  const { year, region, trede, instrument, measure } = address;
  return [year, region.id, trede?.number ?? 'alle', instrument?.id ?? 'totaal', measure].join('-');
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
  return region.parent === null ? [] : [region.parent, ...ancestorsOf(region.parent)];
}
