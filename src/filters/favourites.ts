/** A view that a reader kept, under a name. */
export interface Favourite {
  name: string;
  /** Path, search and hash within the product, without host and base path: `/trede/4?jaar=2021#instrumenten`. */
  address: string;
}

/** What is wrong with a list of views; `at` counts from 1. */
export type FavouriteFault = { kind: 'notJson' | 'noList' } | { kind: 'noName' | 'noAddress'; at: number };

const key = 'participatieslang:bewaard';
const longestName = 120;
const longestAddress = 8000;

/** One address of this product: it can lead to no other host, whatever stands in the file. */
function isOwnAddress(address: unknown): address is string {
  // Browsers read `/\\host` as `//host`.
  return typeof address === 'string' && address.length <= longestAddress && /^\/(?![/\\])[^\s\\]*$/.test(address);
}

/** The list as a file: `{"weergaven":[{"naam":"…","adres":"/trede/4?jaar=2021"}]}`. */
export function printFavourites(favourites: readonly Favourite[]): string {
  const views = favourites.map(({ name, address }) => ({ naam: name, adres: address }));
  return JSON.stringify({ weergaven: views }, null, 2);
}

/** Reads a list as it was printed. All or nothing: with one fault or more, no view is read. */
export function parseFavourites(
  text: string,
): { favourites: readonly Favourite[]; faults: [] } | { favourites: null; faults: readonly FavouriteFault[] } {
  let read: unknown;
  try {
    read = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { favourites: null, faults: [{ kind: 'notJson' }] };
  }
  const views: unknown = typeof read === 'object' && read !== null && 'weergaven' in read ? read.weergaven : null;
  if (!Array.isArray(views)) return { favourites: null, faults: [{ kind: 'noList' }] };
  const favourites: Favourite[] = [];
  const faults: FavouriteFault[] = [];
  for (const [index, view] of views.entries()) {
    const { naam, adres } = (view ?? {}) as { naam?: unknown; adres?: unknown };
    const name = typeof naam === 'string' ? naam.trim().slice(0, longestName) : '';
    if (name === '') faults.push({ kind: 'noName', at: index + 1 });
    if (!isOwnAddress(adres)) faults.push({ kind: 'noAddress', at: index + 1 });
    else favourites.push({ name, address: adres });
  }
  return faults.length === 0 ? { favourites, faults: [] } : { favourites: null, faults };
}

/** Adds what is not there yet; an address that is there keeps its own name. */
export function mergedFavourites(own: readonly Favourite[], others: readonly Favourite[]): readonly Favourite[] {
  const added = new Map(own.map((favourite) => [favourite.address, favourite]));
  for (const favourite of others) if (!added.has(favourite.address)) added.set(favourite.address, favourite);
  return [...added.values()];
}

/** The same list with this view under this name: at the end, or in its place where its address is there already. */
export function withFavourite(own: readonly Favourite[], favourite: Favourite): readonly Favourite[] {
  const isKnown = own.some(({ address }) => address === favourite.address);
  return isKnown ? own.map((one) => (one.address === favourite.address ? favourite : one)) : [...own, favourite];
}

/** What this browser keeps; null where it keeps nothing because storage is refused. */
export function keptFavourites(): readonly Favourite[] | null {
  try {
    const text = localStorage.getItem(key);
    return text === null ? [] : (parseFavourites(text).favourites ?? []);
  } catch {
    return null;
  }
}

/** Keeps the list in this browser. False where it refuses, or is full. */
export function keepFavourites(favourites: readonly Favourite[]): boolean {
  try {
    if (favourites.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, printFavourites(favourites));
    return true;
  } catch {
    return false;
  }
}
