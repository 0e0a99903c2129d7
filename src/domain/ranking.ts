import type { AgeGroup, Edition, Instrument, Measure, Observation, Region, Trede } from './edition.ts';
import { absentFigure, type Figure } from './figure.ts';
import { ancestorsOf, observationAt } from './lookup.ts';
import { inUnit, unitScope, type Measured, type Unit, type UnitScope } from './units.ts';

/** What regions are held against each other on: an instrument, or a rung's published total. */
export interface Subject {
  trede: Trede;
  /** Null: the rung's published total. */
  instrument: Instrument | null;
  measure: Measure;
}

/** One region's figure of a subject, in a unit. */
export interface RegionValue {
  region: Region;
  figure: Figure;
  observation: Observation | null;
  /** Of the reference, where the region lies in it. */
  referenceFigure: Figure;
  measured: Measured;
  /** What the unit divides by in this region. */
  scope: UnitScope;
  /** Another region of the edition lies in this one: it is no rival of its parts. */
  isWhole: boolean;
}

export interface RankedRegion extends RegionValue {
  value: number;
  /** 1 is the largest; equals share a place, and the places after them are left out. */
  place: number;
  isShared: boolean;
}

export interface RegionRanking {
  subject: Subject;
  /** Largest first; equals in the order of their names. */
  ranked: readonly RankedRegion[];
  /** Regions that contain others and have a value, smallest around first. */
  wholes: readonly RegionValue[];
  /** Regions without a place, and in `measured` why. */
  without: readonly RegionValue[];
}

interface RegionScope {
  year: number;
  reference: Region | null;
  unit: Unit;
  age: AgeGroup;
}

/** Every region of the edition with its figure of a subject, in a unit. A share is only of a region that lies around it. */
export function regionValues(edition: Edition, subject: Subject, { year, reference, unit, age }: RegionScope) {
  const around = new Set(edition.regions.flatMap(ancestorsOf));
  return edition.regions.map((region): RegionValue => {
    const within = reference !== null && ancestorsOf(region).includes(reference) ? reference : null;
    const observation = observationAt(edition, { ...subject, year, region });
    const figure = observation?.figure ?? absentFigure;
    const referenceFigure =
      within === null
        ? absentFigure
        : (observationAt(edition, { ...subject, year, region: within })?.figure ?? absentFigure);
    const scope = unitScope(edition, { region, reference: within, year }, unit, age);
    return {
      region,
      figure,
      observation,
      referenceFigure,
      measured: inUnit(figure, referenceFigure, scope),
      scope,
      isWhole: around.has(region),
    };
  });
}

/** Regions in order of size: those that contain no other. Wholes, and regions without a value, stand apart. */
export function regionRanking(edition: Edition, subject: Subject, scope: RegionScope): RegionRanking {
  const values = regionValues(edition, subject, scope);
  const parts = values
    .flatMap((one) => (one.isWhole || one.measured.value === null ? [] : [{ ...one, value: one.measured.value }]))
    .toSorted((one, other) => other.value - one.value || one.region.name.localeCompare(other.region.name));
  return {
    subject,
    ranked: parts.map((one) => ({
      ...one,
      place: 1 + parts.filter((other) => other.value > one.value).length,
      isShared: parts.filter((other) => other.value === one.value).length > 1,
    })),
    wholes: values
      .filter((one) => one.isWhole && one.measured.value !== null)
      .toSorted((one, other) => ancestorsOf(other.region).length - ancestorsOf(one.region).length),
    without: values.filter(
      ({ measured, isWhole }) => measured.value === null && (!isWhole || measured.reason.kind !== 'no-reference'),
    ),
  };
}

/** The rungs with a published figure of this measure in this year, highest first, as subjects. */
export function rungSubjects(edition: Edition, measure: Measure, year: number): Subject[] {
  const found = new Set(
    edition.observations
      .filter((one) => one.instrument === null && one.measure === measure && one.year === year)
      .map(({ trede }) => trede),
  );
  return edition.treden
    .filter((trede) => found.has(trede))
    .toSorted((one, other) => other.number - one.number)
    .map((trede) => ({ trede, instrument: null, measure }));
}
