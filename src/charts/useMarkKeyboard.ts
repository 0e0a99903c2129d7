import { type KeyboardEvent, useContext, useState } from 'react';
import { FigureHeading } from './FigureHeading.ts';

/**
 * The mark that a key leads to, or null when the key does nothing. Marks are numbered in reading order, column after
 * column. Up and Down walk that order; Left and Right go to the same height in the neighbouring column, and with one
 * column walk it too. Nothing wraps around.
 */
export function markAfterKey(columns: readonly number[], current: number, key: string): number | null {
  const last = columns.reduce((sum, length) => sum + length, 0) - 1;
  const within = (mark: number) => Math.min(last, Math.max(0, mark));
  switch (key) {
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'ArrowUp':
      return within(current - 1);
    case 'ArrowDown':
      return within(current + 1);
    case 'ArrowLeft':
      return columns.length > 1 ? beside(columns, current, -1) : within(current - 1);
    case 'ArrowRight':
      return columns.length > 1 ? beside(columns, current, 1) : within(current + 1);
    default:
      return null;
  }
}

function beside(columns: readonly number[], current: number, step: -1 | 1): number {
  const starts = columns.map((_, index) => columns.slice(0, index).reduce((sum, length) => sum + length, 0));
  const column = starts.findLastIndex((start) => start <= current);
  const length = columns[column + step] ?? 0;
  if (length === 0) return current;
  const height = current - (starts[column] ?? 0);
  return (starts[column + step] ?? 0) + Math.min(height, length - 1);
}

/**
 * One tab stop for all marks of a plot: arrow keys walk them, Home and End go to the first and the last, Escape leaves
 * the plot for the heading of its figure. Spread `groupProps` on the element around the marks and `markProps(index)`
 * on each mark.
 */
export function useMarkKeyboard(columns: readonly number[]) {
  const [chosen, setChosen] = useState(0);
  const heading = useContext(FigureHeading);
  const count = columns.reduce((sum, length) => sum + length, 0);
  const current = Math.min(chosen, Math.max(0, count - 1));

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      heading?.current?.focus();
      return;
    }
    const next = markAfterKey(columns, current, event.key);
    if (next === null) return;
    event.preventDefault();
    event.currentTarget.querySelectorAll<HTMLElement>('[data-mark]')[next]?.focus();
  }

  return {
    groupProps: { onKeyDown },
    markProps: (index: number) => ({
      'data-mark': '',
      tabIndex: index === current ? 0 : -1,
      onFocus: () => setChosen(index),
    }),
  };
}
