import type { ShownFigure } from '#ui/FigureActions.tsx';
import { SaveMenu } from './SaveMenu.tsx';
import { useDatasetOf } from './useDatasetOf.ts';

/** The menu beside the switch of every figure: save it, copy it. */
export function FigureSaving({ figure }: { figure: ShownFigure }) {
  const datasetOf = useDatasetOf();
  return (
    <SaveMenu
      title={figure.title}
      dataset={() =>
        datasetOf({
          id: figure.id,
          title: figure.title,
          sentence: figure.sentence,
          columns: figure.table.columns,
          rows: figure.table.rows,
          notes: figure.caveats,
          sources: figure.sources,
          counted: figure.sourceNotes,
        })
      }
      drawn={() => figure.drawn.current}
    />
  );
}
