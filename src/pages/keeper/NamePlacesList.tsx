import type { NamePlaces } from '#keeper/recognition.ts';
import { CellList } from './CellList.tsx';
import { useKeeper } from './KeeperContext.ts';

/** Where a name stands: its cells, with the sheet where there are several. */
export function NamePlacesList({ places }: { places: readonly NamePlaces[] }) {
  const { words, work } = useKeeper();
  const hasSheets = (work.recognition?.sheets.length ?? 0) > 1;
  return places.map(({ file, sheet, cells }) => (
    <div key={`${file}#${sheet}`}>
      {hasSheets && `${sheet ?? words.page.decide.sheet(file, sheet)}: `}
      <CellList cells={cells} />
    </div>
  ));
}
