import { measures, type AgeGroup, type Edition, type Instrument, type Measure, type Region } from './edition.ts';
import { regionValues, rungSubjects, type RegionValue, type Subject } from './ranking.ts';
import type { Unit } from './units.ts';

/** A region's two values, and where it stands when it has both. */
export interface ScatterPoint {
  region: Region;
  x: RegionValue;
  y: RegionValue;
  /** Inhabitants of the chosen ages, or null where the edition does not have them. */
  inhabitants: number | null;
  isWhole: boolean;
}

/** A point with both its values. */
interface PlacedPoint extends ScatterPoint {
  at: { x: number; y: number };
}

export interface Scatter {
  x: Subject;
  y: Subject;
  /** From left to right, then from the top down. */
  placed: readonly PlacedPoint[];
  /** Regions with one of the two values. */
  oneSided: readonly ScatterPoint[];
  /** Wholes with both values that do not stand among their parts. */
  leftOut: readonly Region[];
}

function isMeasure(id: string): id is Measure {
  return measures.some((measure) => measure === id);
}

/**
 * What an axis measures: an instrument by its id, a rung by its number, or a measure of what the other axis is about.
 * Null for what the edition does not have.
 */
function subjectOf(edition: Edition, id: string | null, measure: Measure, other: Subject | null): Subject | null {
  if (id === null) return null;
  if (isMeasure(id)) return other === null ? null : { ...other, measure: id };
  const trede = edition.treden.find(({ number }) => String(number) === id);
  if (trede !== undefined) return { trede, instrument: null, measure };
  const instrument = edition.instruments.find((one) => one.id === id);
  return instrument === undefined ? null : { trede: instrument.trede, instrument, measure };
}

/** What the axes measure: as chosen, else the first two instruments compared, else the two highest rungs with figures. */
export function scatterAxes(
  edition: Edition,
  chosen: { x: string | null; y: string | null; instruments: readonly Instrument[] },
  measure: Measure,
  year: number,
): { x: Subject; y: Subject } | null {
  const compared = chosen.instruments.map((instrument) => ({ trede: instrument.trede, instrument, measure }));
  const [first = null, second = null] = [...compared, ...rungSubjects(edition, measure, year)];
  const plainX = isMeasure(chosen.x ?? '') ? null : subjectOf(edition, chosen.x, measure, null);
  const plainY = isMeasure(chosen.y ?? '') ? null : subjectOf(edition, chosen.y, measure, null);
  const x = plainX ?? subjectOf(edition, chosen.x, measure, plainY ?? first) ?? first;
  const y = plainY ?? subjectOf(edition, chosen.y, measure, plainX ?? first) ?? second;
  return x === null || y === null ? null : { x, y };
}

/** Two measures of every region. Wholes stand among their parts only where the unit makes them comparable: per inhabitant. */
export function regionScatter(
  edition: Edition,
  axes: { x: Subject; y: Subject },
  scope: { year: number; reference: Region | null; unit: Unit; age: AgeGroup },
): Scatter {
  const across = regionValues(edition, axes.x, scope);
  const up = regionValues(edition, axes.y, scope);
  const points = across.flatMap((x, index): ScatterPoint[] => {
    const y = up[index];
    if (y === undefined) return [];
    const { region, isWhole } = x;
    const population = edition.populations.find(
      (one) => one.region === region && one.year === scope.year && one.age === scope.age,
    );
    return [{ region, x, y, inhabitants: population?.count ?? null, isWhole }];
  });
  const isOut = ({ isWhole }: ScatterPoint) => isWhole && scope.unit !== 'per1000';
  const placed = points.flatMap((point): PlacedPoint[] => {
    const { value: x } = point.x.measured;
    const { value: y } = point.y.measured;
    return x === null || y === null ? [] : [{ ...point, at: { x, y } }];
  });
  return {
    ...axes,
    placed: placed
      .filter((point) => !isOut(point))
      .toSorted((one, other) => one.at.x - other.at.x || other.at.y - one.at.y),
    oneSided: points.filter(
      (point) => !isOut(point) && (point.x.measured.value === null) !== (point.y.measured.value === null),
    ),
    leftOut: placed.filter(isOut).map(({ region }) => region),
  };
}
