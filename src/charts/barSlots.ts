import type { BarMark } from './BarPlot.tsx';

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
