import type { ObservationStatus } from './figure.ts';

/** Why a cell is not a count of people, as far as it can be told; `proposal` is the count that was probably meant. */
export type CountProblem =
  | { kind: 'grouped-count'; found: string; proposal: string }
  | { kind: 'fractional-count'; found: string }
  | { kind: 'negative-count'; found: string }
  | { kind: 'status-as-count'; found: string; status: 'O' | 'Q' | 'M' }
  | { kind: 'not-a-count'; found: string };

/** What is wrong with one cell, whatever the rest of the package says. */
export type CellProblem =
  | CountProblem
  | { kind: 'cell-empty' }
  | { kind: 'not-an-id'; found: string }
  | { kind: 'not-a-choice'; found: string; expected: readonly string[] }
  | { kind: 'not-a-trede'; found: string }
  | { kind: 'not-a-year'; found: string; first: number; last: number }
  | { kind: 'not-an-address'; found: string };

/** What a property of datapackage.json must be. */
export type PropertyType = 'text' | 'version' | 'day' | 'boolean' | 'list' | 'path' | 'object';

/** What keeps a file from being read at all. */
export type FileProblem =
  | { kind: 'file-missing' }
  | { kind: 'file-refused'; status: number }
  | { kind: 'html' }
  | { kind: 'not-utf8'; found: string }
  | { kind: 'utf16' }
  | { kind: 'empty-file' }
  | { kind: 'not-json'; reason: string }
  | {
      kind: 'property';
      property: string;
      found: string;
      expected: PropertyType;
    }
  | { kind: 'resource-missing'; resource: string }
  | { kind: 'resource-repeated'; resource: string }
  | { kind: 'unclosed-quote' }
  | { kind: 'stray-quote' }
  | { kind: 'cell-count'; found: number; expected: number }
  | { kind: 'column-missing'; found: readonly string[] }
  | { kind: 'column-repeated' };

/** What only the whole package can tell: `row` is the line of the other row that it is about. */
type PackageProblem =
  | { kind: 'unexpected'; reason: string }
  | { kind: 'more-faults'; count: number }
  | { kind: 'no-rows' }
  | { kind: 'unknown-id'; found: string; table: string; expected: readonly string[] }
  | { kind: 'duplicate'; found: string; row: number }
  | { kind: 'parent-cycle'; found: readonly string[] }
  | { kind: 'trede-missing'; expected: number }
  | { kind: 'other-trede'; found: string; instrument: string; expected: number }
  | { kind: 'count-missing'; status: ObservationStatus }
  | { kind: 'count-unexpected'; status: ObservationStatus; found: number }
  | { kind: 'part-larger'; found: number; part: string; whole: string; expected: number; row: number };

export type Problem = CellProblem | FileProblem | PackageProblem;

/** Where in a package: a file, its line (the first is 1, the header) and its column, as far as they apply. */
export interface Place {
  file: string;
  line: number | null;
  column: string | null;
}

/** Something that keeps a package from being used, for the data keeper to mend. */
export type Fault = Place & Problem;
