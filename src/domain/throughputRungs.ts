import { measures, type Edition, type Measure, type Observation, type Region, type Trede } from './edition.ts';
import { absentFigure, shareOf, type Figure } from './figure.ts';
import { observationAt } from './lookup.ts';

/** The measures that count people who move. */
export type MovementMeasure = Exclude<Measure, 'deelnemers'>;
export const movementMeasures: readonly MovementMeasure[] = ['instroom', 'doorstroom', 'uitstroom'];

/** One rung in one year: who stood on it, who came, who went up, and who left it otherwise. */
export interface RungMovement {
  trede: Trede;
  participants: Figure;
  moved: Readonly<Record<MovementMeasure, Figure>>;
  /** Per participant of the same rung and year; null where either is unknown. Above 1 where more came than stand there. */
  rates: Readonly<Record<MovementMeasure, number | null>>;
  /** What these figures come from. */
  observations: readonly Observation[];
}

/** The rungs of which the edition has a movement in this region and year, from the highest down. */
export function rungMovements(edition: Edition, { region, year }: { region: Region; year: number }): RungMovement[] {
  return edition.treden
    .toSorted((one, other) => other.number - one.number)
    .map((trede) => {
      const published = measures.flatMap(
        (measure) => observationAt(edition, { year, region, trede, instrument: null, measure }) ?? [],
      );
      const of = (measure: Measure) => published.find((one) => one.measure === measure)?.figure ?? absentFigure;
      const participants = of('deelnemers');
      const moved = { instroom: of('instroom'), doorstroom: of('doorstroom'), uitstroom: of('uitstroom') };
      return {
        trede,
        participants,
        moved,
        rates: {
          instroom: shareOf(moved.instroom, participants),
          doorstroom: shareOf(moved.doorstroom, participants),
          uitstroom: shareOf(moved.uitstroom, participants),
        },
        observations: published,
      };
    })
    .filter(({ moved }) => movementMeasures.some((measure) => moved[measure].status !== 'absent'));
}
