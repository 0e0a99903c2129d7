/** Gives the next number of its series, 0 (included) to 1 (excluded). */
export type Random = () => number;

/** The same seed gives the same series on every machine (mulberry32, public domain, Tommy Ettinger). */
export function seededRandom(seed: number): Random {
  let state = Math.trunc(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
