import type { Figure } from '#domain/figure.ts';

/** What a number of a table counts. `share` is 0-1, `points` a difference of two shares (0.01 is one percentage point), `per100` a rate of 0-1, `per1000` people per 1,000 inhabitants, `index` 100 where equal. */
export type CellUnit = 'people' | 'share' | 'points' | 'per100' | 'per1000' | 'index' | 'year';

/** A cell that names something, with the id of what it names. */
export interface NameCell {
  kind: 'name';
  words: string;
  id: string | null;
  /** Where what it names is described. */
  href?: string;
}

/** A cell that holds a number: as it is written, as it is, and where there is none, why. */
export interface NumberCell {
  kind: 'number';
  words: string;
  number: number | null;
  unit: CellUnit;
  status: Figure['status'];
  /** The number is a sum over parts of which some are missing. */
  isLowerBound: boolean;
  /** The two counts that a share was made of, where the cell says them too; null for one that is not known. */
  of?: { part: number | null; whole: number | null };
  /** Ids of the rows of those two counts, as far as the cell says them: each is the way to its own. */
  ofRows?: { part: string | null; whole: string | null };
  /** Id of the observation or flow that this number was published in; none where it was made of others. */
  row?: string;
}

/** A cell of a table: the words that are on screen and, made in the same place, what files carry. */
export type TableCell = NameCell | NumberCell;
