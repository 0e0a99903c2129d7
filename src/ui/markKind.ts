/** How a figure is drawn. `unmeasured`: known, but what its length would show is not (a share of an unknown whole). */
export type MarkKind =
  | 'exact'
  | 'uncertain'
  | 'zero'
  | 'unmeasured'
  | 'missing'
  | 'suppressed'
  | 'notApplicable'
  | 'absent';

const kindOfStatus = {
  A: 'exact',
  E: 'uncertain',
  P: 'uncertain',
  O: 'missing',
  Q: 'suppressed',
  M: 'notApplicable',
  absent: 'absent',
} as const;

/** Tells apart what may never look the same: a length, an estimated or provisional length, zero, and four ways to have no number. */
export function markKind(
  figure: { status: keyof typeof kindOfStatus; count: number | null },
  extent: number | null,
): MarkKind {
  const kind = kindOfStatus[figure.status];
  if (kind !== 'exact' && kind !== 'uncertain') return kind;
  if (extent === null) return 'unmeasured';
  return extent === 0 ? 'zero' : kind;
}

/** Whether this kind of mark has a length to draw. */
export function hasLength(kind: MarkKind): boolean {
  return kind === 'exact' || kind === 'uncertain';
}
