import { useId, useState } from 'react';
import type { Figure } from '#domain/figure.ts';
import { useText } from '#text/TextContext.ts';
import { useDrawnPlot } from '#ui/DrawnPicture.ts';
import { useSlide } from '#ui/SlideSetting.ts';
import { FunnelColumn } from './FunnelColumn.tsx';
import styles from './FunnelPlot.module.css';
import { useMarkKeyboard } from './useMarkKeyboard.ts';

export interface FunnelMark {
  key: string;
  /** `Trede 3` */
  label: string;
  /** Softer, under the label: `arbeidsmatige activiteiten`, or ''. */
  note: string;
  figure: Figure;
  /** As it is written on the band. */
  value: string;
  /** What a screen reader says of this stage: the words of its row in the table. */
  spoken: string;
  /** Names of custom properties: a soft fill that carries text, and a strong tone for the outline. */
  colour: string;
  strongColour: string;
}

export interface FunnelSeries {
  key: string;
  /** Whose figures these are: a region, a year. */
  heading: string;
  stages: readonly FunnelMark[];
  /** Words between one stage and the next (`22,1 per 100 op trede 3`), as many as there are, on lines of their own; '' where nothing may be said. */
  between: readonly string[];
}

/** A funnel of more stages than this is drawn denser, and so is one on a slide. */
const mostRoomy = 4;
/** One of no more stages than this is drawn higher, where there is room. */
const fewStages = 3;
/** More than this become small multiples. */
export const mostBeside = 3;

/** Funnels side by side, under each other where there is no room. Each is as wide as its own largest stage. */
export function FunnelPlot({ label, funnels }: { label: string; funnels: readonly FunnelSeries[] }) {
  const text = useText();
  const isOnSlide = useSlide() !== null;
  const hintId = useId();
  const [hasFailed, setHasFailed] = useState(false);
  useDrawnPlot({ kind: 'funnels', funnels });
  const lengths = funnels.map((funnel) => funnel.stages.length);
  const { groupProps, markProps } = useMarkKeyboard(lengths);
  const stageNames = funnels.map((funnel) => funnel.stages.map((stage) => `${stage.label}\n${stage.note}`).join('\n'));
  const names = funnels.length > mostBeside ? 'many' : new Set(stageNames).size === 1 ? 'shared' : 'own';
  const hasWordsBetween = funnels.some((funnel) => funnel.between.some((words) => words !== ''));

  return (
    <div className={styles.plot}>
      <div
        className={styles.funnels}
        role="group"
        aria-label={label}
        aria-describedby={hintId}
        data-names={names}
        data-between={hasWordsBetween ? 'words' : 'nothing'}
        data-stages={!isOnSlide && names !== 'many' && Math.max(...lengths) <= fewStages ? 'few' : undefined}
        style={{ '--funnels': funnels.length }}
        {...groupProps}
      >
        {funnels.map((funnel, column) => {
          const first = lengths.slice(0, column).reduce((sum, length) => sum + length, 0);
          return (
            <FunnelColumn
              key={funnel.key}
              funnel={funnel}
              hasWordsBetween={hasWordsBetween}
              size={names === 'many' ? 'compact' : isOnSlide || Math.max(...lengths) > mostRoomy ? 'dense' : 'full'}
              markProps={(stage) => markProps(first + stage)}
              onFailure={() => setHasFailed(true)}
            />
          );
        })}
        <p id={hintId} className="visually-hidden">
          {text.figures.frame.keyboard}
        </p>
      </div>
      {funnels.length > 1 ? <p className={styles.plotNote}>{text.figures.frame.ownScales}</p> : null}
      {hasFailed ? <p className={styles.plotNote}>{text.figures.frame.drawingFailed}</p> : null}
    </div>
  );
}
