import type { Dataset } from '#export/dataset.ts';
import type { ShownFigure } from '#ui/FigureActions.tsx';
import { SaveMenu } from './SaveMenu.tsx';
import styles from './SaveMenu.module.css';
import { FigureShare } from '#pages/sharing/FigureShare.tsx';
import { useDatasetOf } from './useDatasetOf.ts';

/** What stands beside the switch of every figure: save it, copy it, pass it on. */
export function FigureSaving({ figure }: { figure: ShownFigure }) {
  const datasetOf = useDatasetOf();
  const dataset = (): Dataset =>
    datasetOf({
      id: figure.id,
      title: figure.title,
      sentence: figure.sentence,
      columns: figure.table.columns,
      rows: figure.table.rows,
      notes: figure.caveats,
      sources: figure.sources,
      counted: figure.sourceNotes,
    });
  return (
    <>
      <SaveMenu title={figure.title} dataset={dataset} drawn={() => figure.drawn.current} />
      <FigureShare figure={figure} dataset={dataset} className={styles.share ?? ''} />
    </>
  );
}
