import { useText } from '#text/TextContext.ts';
import { DrawnPictureOf, useDrawnPlot } from '#ui/DrawnPicture.ts';
import { axisOf } from './axis.ts';
import { BarPlot, type BarPlotAxis } from './BarPlot.tsx';
import type { ComparisonPanel } from './comparisonMarks.ts';
import styles from './ComparisonPanels.module.css';

interface ComparisonPanelsProps {
  panels: readonly ComparisonPanel[];
  axis: BarPlotAxis;
  referenceLine: { at: number; label: string } | null;
}

/** Small multiples: the same bars again and again, all on one axis, so that their lengths can be held against each other. */
export function ComparisonPanels({ panels, axis, referenceLine }: ComparisonPanelsProps) {
  const { comparison, figures } = useText();
  const all = panels.flatMap(({ marks }) => marks);
  // One picture of all panels; without this, each plot below would leave its own.
  useDrawnPlot({
    kind: 'bars',
    marks: panels.flatMap(({ title, marks }) => marks.map((mark) => ({ ...mark, group: title }))),
    scale: axis.scale,
    referenceLine,
  });
  const extents = [...all.map(({ extent }) => extent ?? 0), referenceLine?.at ?? 0];
  const { end } = axisOf(extents, axis.scale, axis.quantity);
  return (
    <DrawnPictureOf value={null}>
      <div className={styles.panels}>
        {panels.map(({ key, title, marks }) => (
          <section key={key} className={styles.panel}>
            <h3 className={styles.title}>{title}</h3>
            <BarPlot label={title} marks={marks} axis={axis} referenceLine={referenceLine} beside={all} />
          </section>
        ))}
      </div>
      <p className={styles.note}>{comparison.commonAxis(axis.format(end))}</p>
      {axis.scale === 'log' && <p className={styles.note}>{figures.frame.logScale}</p>}
    </DrawnPictureOf>
  );
}
