import type { ObservationStatus } from '#domain/figure.ts';
import type { BarMark } from './BarPlot.tsx';
import { hasLength, markKind } from './markKind.ts';

/** One of the equally high places that the bars and the headings of their groups take, from top to bottom. */
export type BarSlot =
  | { key: string; mark: BarMark; index: number; heading: null }
  | { key: string; mark: null; index: null; heading: string };

/** The marks with a heading before each one whose group differs from the one before it. `index` numbers the marks alone. */
export function barSlots(marks: readonly BarMark[]): BarSlot[] {
  return marks.flatMap((mark, index): BarSlot[] => {
    const slot: BarSlot = { key: mark.key, mark, index, heading: null };
    const isNewGroup = mark.group !== undefined && mark.group !== marks[index - 1]?.group;
    return isNewGroup
      ? [{ key: `group-${mark.key}`, mark: null, index: null, heading: mark.group ?? '' }, slot]
      : [slot];
  });
}

/** How many characters have to fit at the end of the longest bars: their values (with the word for their status) and details. */
export function longestAtBarEnd(marks: readonly BarMark[], statusShort: Record<ObservationStatus, string>) {
  const bars = marks.filter((mark) => hasLength(markKind(mark.figure, mark.extent)));
  const statusWord = ({ figure }: BarMark) => (figure.status === 'absent' ? '' : statusShort[figure.status]);
  return {
    '--value-length': Math.max(0, ...bars.map((mark) => mark.value.length)),
    '--status-length': Math.max(0, ...bars.map((mark) => statusWord(mark).length)),
    '--detail-length': Math.max(0, ...bars.map((mark) => mark.detail.length)),
  };
}
