import type { TredeNumber } from '#domain/edition.ts';
import { type KnownNames, matchName, type NameKind, type NameMatch } from './names.ts';
import { type CellPlace, nameKey, type NameUse } from './recognition.ts';

const placesTold = 10;
// Proposals take time; a sheet with more strange names than this is about something else.
const proposalsMade = 500;

/** The names that sheets have, each understood once, with the places where it stands. */
export class NameBook {
  readonly known: KnownNames;
  readonly #uses = new Map<string, NameUse & { places: CellPlace[] }>();

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
  use(kind: NameKind, text: string, place: CellPlace, trede: TredeNumber | null = null): string {
    const key = nameKey(kind, text, trede);
    const use = this.#uses.get(key);
    if (use === undefined) {
      const match = this.matchOf(kind, text, trede);
      this.#uses.set(key, { key, kind, text, match, trede, places: [place], count: 1 });
    } else {
      use.count += 1;
      if (use.places.length < placesTold) use.places.push(place);
    }
    return key;
  }

  get uses(): ReadonlyMap<string, NameUse> {
    return this.#uses;
  }
}
