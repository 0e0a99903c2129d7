import { type ReactNode, useId, useRef } from 'react';
import { type DrawnPicture, DrawnPictureOf, nothingDrawn } from '#ui/DrawnPicture.ts';
import { Emphasised } from '#ui/Emphasised.tsx';
import { FigureActionsPlace } from '#ui/FigureActions.tsx';
import { FigureCaption, type FigureSource } from '#ui/FigureCaption.tsx';
import { FigureTable, type TableModel } from '#ui/FigureTable.tsx';
import { type FigureView, ViewSwitch } from '#ui/ViewSwitch.tsx';
import styles from './FigureFrame.module.css';
import { FigureHeading } from './FigureHeading.ts';
import { useSlide } from '#ui/SlideSetting.ts';
import { useTablesOnPaper } from '#ui/useTablesOnPaper.ts';

interface FigureFrameProps {
  /** Address of the figure within its page. */
  id: string;
  title: string;
  headingLevel?: 2 | 3 | 4;
  /** What is to be seen, with the numbers; `**words**` are emphasised. */
  sentence: string;
  /** In its place on a slide; beside a heading that says the numbers already, only what they cannot do without (''). */
  slideSentence?: { alone: string; beside: string };
  view: FigureView;
  onViewChange: (view: FigureView) => void;
  /** The drawing. */
  children: ReactNode;
  /** The same figures, in the same order and format. */
  table: TableModel;
  caveats: readonly string[];
  /** Those that also stand on a slide, in few words. */
  slideCaveats?: readonly string[];
  sources: readonly FigureSource[];
  /** Closes the source line: what is counted, the year, what an abbreviation means. */
  sourceNotes: readonly string[];
  legend?: ReactNode;
  /** Controls beside the switch. */
  actions?: ReactNode;
}

/** Around every chart: heading, sentence, drawing or table, caveats and source. What is not shown does not exist. */
export function FigureFrame(props: FigureFrameProps) {
  const { id, title, headingLevel = 2, view, children, table, legend } = props;
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const drawn = useRef<DrawnPicture>(nothingDrawn);
  const Heading = `h${headingLevel}` as const;
  const slide = useSlide();
  const onSlide = slide === null ? undefined : props.slideSentence?.[slide.part === id ? 'alone' : 'beside'];
  const sentence = onSlide ?? props.sentence;
  const hasTableToo = useTablesOnPaper() && slide === null;
  return (
    <figure
      id={slide === null ? id : undefined}
      className={styles.figure}
      aria-labelledby={headingId}
      data-chosen={slide?.part === id || undefined}
    >
      <div className={styles.head}>
        <Heading id={headingId} ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </Heading>
        <div className={styles.controls}>
          {props.actions}
          <FigureActionsPlace figure={{ ...props, drawn }} />
          <ViewSwitch view={view} onViewChange={props.onViewChange} />
        </div>
      </div>
      {sentence === '' ? null : (
        <p className={styles.sentence} data-sentence="">
          <Emphasised>{sentence}</Emphasised>
        </p>
      )}
      {view === 'tabel' ? (
        <FigureTable table={table} />
      ) : (
        <FigureHeading value={heading}>
          <DrawnPictureOf value={drawn}>
            {children}
            {legend === undefined ? null : <div className={styles.legend}>{legend}</div>}
          </DrawnPictureOf>
          {hasTableToo && <FigureTable table={table} />}
        </FigureHeading>
      )}
      <FigureCaption
        caveats={slide === null ? props.caveats : (props.slideCaveats ?? [])}
        sources={props.sources}
        notes={props.sourceNotes}
      />
    </figure>
  );
}
