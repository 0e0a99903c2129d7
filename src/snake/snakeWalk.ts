/** Where a key leads on the walk along the body. Marks are numbered along it: a rung, its instruments, the next rung. */
export function markAfterKey(instruments: readonly number[], current: number, key: string): number | null {
  const starts = instruments.map((_, rung) => instruments.slice(0, rung).reduce((sum, count) => sum + count + 1, 0));
  const rung = Math.max(
    0,
    starts.findLastIndex((start) => start <= current),
  );
  const start = starts[rung] ?? 0;
  switch (key) {
    case 'ArrowRight':
      return starts[rung + 1] ?? current;
    case 'ArrowLeft':
      return starts[rung - 1] ?? start;
    case 'ArrowDown':
      return Math.min(current + 1, start + (instruments[rung] ?? 0));
    case 'ArrowUp':
      return Math.max(current - 1, start);
    case 'Home':
      return 0;
    case 'End':
      return starts.at(-1) ?? 0;
    default:
      return null;
  }
}
