import { useId, useMemo, useRef } from 'react';
import type { TredeNumber } from '#domain/edition.ts';
import { useText } from '#text/TextContext.ts';
import { type DrawnPicture, DrawnPictureOf, nothingDrawn } from '#ui/DrawnPicture.ts';
import { FigureActionsPlace } from '#ui/FigureActions.tsx';
import { FigureCaption, type FigureSource } from '#ui/FigureCaption.tsx';
import { FigureTable } from '#ui/FigureTable.tsx';
import { useSlide } from '#ui/SlideSetting.ts';
import { type FigureView, ViewSwitch } from '#ui/ViewSwitch.tsx';
import { useTablesOnPaper } from '#ui/useTablesOnPaper.ts';
import { snakeCaveats } from './snakeCaveats.ts';
import styles from './SnakeFigure.module.css';
import { snakeTable } from './snakeTable.ts';
import type { SnakeFacts } from './snakeWords.ts';
import { WalkableSnake } from './WalkableSnake.tsx';

interface SnakeFigureProps {
  id: string;
  /** Keep the same object as long as nothing in it changes: a change is what makes the snake move. */
  facts: SnakeFacts;
  /** What is to be seen, in words; stands above the figure. */
  sentence: string;
  view: FigureView;
  onViewChange: (view: FigureView) => void;
  /** Address of a rung's page, for the router. */
  hrefOf: (number: TredeNumber) => string;
  /** What else has to be borne in mind. */
  caveats: readonly string[];
  sources: readonly FigureSource[];
  /** What is counted, and per how many. */
  notes: readonly string[];
}

/** The participatieslang of one region and year: drawn to walk along, or as a table. */
export function SnakeFigure(props: SnakeFigureProps) {
  const { facts, view } = props;
  const text = useText();
  const headingId = useId();
  const slide = useSlide();
  const heading = useRef<HTMLHeadingElement>(null);
  const table = useMemo(() => snakeTable(facts, text), [facts, text]);
  const drawn = useRef<DrawnPicture>(nothingDrawn);
  const caveats = [...snakeCaveats(facts, text), ...props.caveats];
  const sourceNotes = [...props.notes, String(facts.year)];
  const hasTableToo = useTablesOnPaper() && slide === null;
  const domains = [...new Set(facts.instruments.map(({ instrument }) => instrument.domain))];
  return (
    <figure
      id={slide === null ? props.id : undefined}
      className={styles.figure}
      aria-labelledby={headingId}
      data-chosen={slide?.part === props.id || undefined}
    >
      <div className={styles.head}>
        <h2 id={headingId} ref={heading} tabIndex={-1} className={styles.title}>
          {text.snake.title}
        </h2>
        <div className={styles.controls}>
          <FigureActionsPlace
            figure={{
              id: props.id,
              title: text.snake.title,
              sentence: props.sentence,
              table,
              caveats,
              sources: props.sources,
              sourceNotes,
              drawn,
            }}
          />
          <ViewSwitch view={view} onViewChange={props.onViewChange} />
        </div>
      </div>
      {view === 'tabel' ? (
        <FigureTable table={table} />
      ) : (
        <DrawnPictureOf value={drawn}>
          <WalkableSnake
            facts={facts}
            table={table}
            domains={domains}
            hrefOf={props.hrefOf}
            onLeave={() => heading.current?.focus()}
          />
          {hasTableToo && <FigureTable table={table} />}
        </DrawnPictureOf>
      )}
      <FigureCaption caveats={slide === null ? caveats : []} sources={props.sources} notes={sourceNotes} />
    </figure>
  );
}
