import type { TredeNumber } from '#domain/edition.ts';
import { CellRanges } from './cellRanges.ts';
import { type KnownNames, matchName, type NameKind, type NameMatch } from './names.ts';
import { nameKey, type NameUse } from './recognition.ts';
import type { Sheet } from './sheet.ts';

// Proposals take time; a sheet with more strange names than this is about something else.
const proposalsMade = 500;

/** A cell of a sheet, by row and column from 0. */
interface Spot {
  sheet: Sheet;
  row: number;
  column: number;
}

/** The cells of one sheet that have a name, while they are found. */
interface GrowingPlaces {
  ranges: CellRanges;
  count: number;
}

/** The names that sheets have, each understood once, with the places where it stands. */
export class NameBook {
  readonly known: KnownNames;
  readonly #uses = new Map<string, Omit<NameUse, 'places'> & { places: Map<Sheet, GrowingPlaces> }>();

  readonly #matches = new Map<string, NameMatch>();
  #unknown = 0;

  constructor(known: KnownNames) {
    this.known = known;
  }

  /** How a name is understood, without noting that it is used. */
  matchOf(kind: NameKind, text: string, trede: TredeNumber | null = null): NameMatch {
    const key = nameKey(kind, text, trede);
    const known = this.#matches.get(key);
    if (known !== undefined) return known;
    const match = matchName(kind, text, this.known, trede, this.#unknown < proposalsMade);
    if (match.how === 'near' || match.how === 'unknown') this.#unknown += 1;
    this.#matches.set(key, match);
    return match;
  }

  /** Notes a name at a place; its key. */
  use(kind: NameKind, text: string, { sheet, row, column }: Spot, trede: TredeNumber | null = null): string {
    const key = nameKey(kind, text, trede);
    let use = this.#uses.get(key);
    if (use === undefined) {
      use = { key, kind, text, match: this.matchOf(kind, text, trede), trede, places: new Map() };
      this.#uses.set(key, use);
    }
    let places = use.places.get(sheet);
    if (places === undefined) {
      places = { ranges: new CellRanges(), count: 0 };
      use.places.set(sheet, places);
    }
    places.ranges.add(row + 1, column + 1);
    places.count += 1;
    return key;
  }

  get uses(): ReadonlyMap<string, NameUse> {
    return new Map(
      Array.from(this.#uses, ([key, use]) => {
        const places = Array.from(use.places, ([{ file, name }, { ranges, count }]) => {
          return { file, sheet: name, cells: ranges.names(), count };
        });
        return [key, { ...use, places }] as const;
      }),
    );
  }
}
