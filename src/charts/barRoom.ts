// Widths in rem of an average character: bold figures, the italic word of a status, the softer detail. A little too wide.
const valueCharacter = 0.6;
const statusCharacter = 0.44;
const detailCharacter = 0.46;
const gap = 0.75;

/** The words that stand at the end of one bar, and where the bar ends (0-1 of the axis). */
export interface BarEnd {
  at: number;
  value: string;
  status: string;
  detail: string;
}

// A bar ends at `at × (width − room)`, and its words have to end before the width does.
function roomFor(ends: readonly { at: number; length: number }[]): string {
  const rooms = ends
    .filter(({ at }) => at > 0)
    .map(({ at, length }) => `(${length.toFixed(2)}rem - ${((1 - at) * 100).toFixed(1)}%) / ${at.toFixed(3)}`);
  return `max(1.5rem, ${[...new Set(rooms)].join(', ') || '0rem'})`;
}

/**
 * How much of the plot's width the axis leaves free at its end, as CSS lengths: just enough for the words at the end of
 * every bar. `--room-narrow` is for where the details stand elsewhere.
 */
export function barRoom(ends: readonly BarEnd[]) {
  const lengths = ends.map(({ at, value, status, detail }) => {
    const narrow = gap + value.length * valueCharacter + status.length * statusCharacter;
    return { at, narrow, wide: narrow + (detail === '' ? 0 : 0.5 + detail.length * detailCharacter) };
  });
  return {
    '--room-wide': roomFor(lengths.map(({ at, wide }) => ({ at, length: wide }))),
    '--room-narrow': roomFor(lengths.map(({ at, narrow }) => ({ at, length: narrow }))),
  };
}
