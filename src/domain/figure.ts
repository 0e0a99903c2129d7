/** SDMX code list CL_OBS_STATUS, the codes this product uses: A normal, E estimated, P provisional, O missing (n.b.), Q suppressed, M cannot exist. */
export const observationStatuses = ['A', 'E', 'P', 'O', 'Q', 'M'] as const;
export type ObservationStatus = (typeof observationStatuses)[number];

/** A count of people that somebody published. */
export interface KnownFigure {
  status: 'A' | 'E' | 'P';
  count: number;
}

/** No count, and why: published as missing, suppressed or impossible, or `absent`: the edition has no observation at all. */
export interface UnknownFigure {
  status: 'O' | 'Q' | 'M' | 'absent';
  count: null;
}

export type Figure = KnownFigure | UnknownFigure;

/** What stands where an edition has no observation. Never 0. */
export const absentFigure: UnknownFigure = { status: 'absent', count: null };

export function isKnown(figure: Figure): figure is KnownFigure {
  return figure.count !== null;
}

/** A sum of people; when parts are missing it is a lower bound, and says how many were left out. */
export interface Sum {
  count: number;
  missing: number;
}

/**
 * Adds what is known. A part that cannot exist (M) is left out without making the sum a lower bound;
 * every other unknown part is counted as missing. Null when nothing is known.
 */
export function sumOf(figures: readonly Figure[]): Sum | null {
  const known = figures.filter(isKnown);
  if (known.length === 0) return null;
  return {
    count: known.reduce((total, figure) => total + figure.count, 0),
    missing: figures.filter((figure) => !isKnown(figure) && figure.status !== 'M').length,
  };
}

/** Part of whole, 0-1; null when either is unknown or the whole is 0. */
export function shareOf(part: Figure, whole: Figure): number | null {
  return isKnown(part) && isKnown(whole) && whole.count > 0 ? part.count / whole.count : null;
}

const rows = new WeakMap<Figure, string>();

/** Remembers which row of the data a figure was read from; `id` is that of its observation or flow. */
export function rememberRow(figure: Figure, id: string): void {
  rows.set(figure, id);
}

/** The row of the data that holds this very figure; null for what is absent or made of others. */
export function rowOfFigure(figure: Figure): string | null {
  return rows.get(figure) ?? null;
}
