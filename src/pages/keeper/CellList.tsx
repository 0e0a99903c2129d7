import { useKeeper } from './KeeperContext.ts';

const atOnce = 6;

/** Cells by name; of many the first, and all of them when asked. */
export function CellList({ cells }: { cells: readonly string[] }) {
  const { decide } = useKeeper().words.page;
  if (cells.length <= atOnce) return cells.join(', ');
  return (
    <details>
      <summary>{decide.someCells(cells.slice(0, 3), cells.length - 3)}</summary>
      {cells.join(', ')}
    </details>
  );
}
