import type { TredeNumber } from '#domain/edition.ts';
import type { MarkSymbol } from '#ui/domainMarks.ts';
import type { MarkKind } from '#ui/markKind.ts';
import type { Piece } from './typography.ts';

/** What the drawing says of one instrument. */
export interface InstrumentModel {
  id: string;
  /** What the circle's area shows: people, or a share of 0-1; null when that is not known. */
  extent: number | null;
  kind: MarkKind;
  /** Name of a custom property, such as `--domain-werk`. */
  colour: string;
  symbol: MarkSymbol;
  pieces: readonly Piece[];
}

/** What it says of one rung. */
export interface RungModel {
  number: TredeNumber;
  pieces: readonly Piece[];
  instruments: readonly InstrumentModel[];
  /** Closes the rung's instruments; null for nothing. */
  sectors: string | null;
}

/** Words at the border between a rung and the next one up. */
export interface FlowModel {
  from: TredeNumber;
  pieces: readonly Piece[];
}

/** Everything that is written in the drawing, and every size; formatted, without a place. */
export interface SnakeModel {
  /** From 1 to 6. */
  rungs: readonly RungModel[];
  /** At most one per border, lowest first. */
  flows: readonly FlowModel[];
  withContract: readonly Piece[];
  withoutContract: readonly Piece[];
}

/** The rung of this number. A model has all six. */
export function rungOf(model: SnakeModel, number: TredeNumber): RungModel {
  const rung = model.rungs.find((candidate) => candidate.number === number);
  if (rung === undefined) throw new Error(`The snake has no rung ${number}`);
  return rung;
}
