import { lazy, type ReactNode, Suspense, useId, useMemo, useState } from 'react';
import type { Figure } from '#domain/figure.ts';
import { useText } from '#text/TextContext.ts';
import { axisOf, position, type Quantity, type Scale } from './axis.ts';
import { BarAxis } from './BarAxis.tsx';
import styles from './BarPlot.module.css';
import { barRoom } from './barRoom.ts';
import { BarRow } from './BarRow.tsx';
import { barSlots } from './barSlots.ts';
import type { MarkSymbol } from '#ui/domainMarks.ts';
import { useDrawnPlot } from '#ui/DrawnPicture.ts';
import { DrawingBoundary } from './DrawingBoundary.tsx';
import { hasLength, markKind } from '#ui/markKind.ts';
import { useMarkKeyboard } from './useMarkKeyboard.ts';

const BarDrawing = lazy(async () => ({ default: (await import('./BarDrawing.tsx')).BarDrawing }));

/** On paper: how many rows of bars and headings stand at their ease, and how many fit on a sheet at all. */
const slotsOnSheet = { roomy: 20, dense: 45 };

export interface BarMark {
  key: string;
  label: string;
  /** A heading stands above this bar where it differs from the one of the bar before. */
  group?: string;
  figure: Figure;
  /** What the bar's length shows: people, or a share of 0-1. Null when that is not known. */
  extent: number | null;
  /** As it is written at the bar's end: `1.224`, or `n.b.` */
  value: string;
  /** Softer, after the value: `15,2% van 8.048`, or ''. */
  detail: string;
  /** Name of a custom property, such as `--domain-werk`. */
  colour: string;
  /** A second cue beside colour, in front of the label. */
  symbol: MarkSymbol | null;
  /** What a screen reader says of this bar: the words of its row in the table. */
  spoken: string;
}

export interface BarPlotAxis {
  scale: Scale;
  quantity: Quantity;
  /** A number under the axis. */
  format: (at: number) => string;
}

interface BarPlotProps {
  label: string;
  marks: readonly BarMark[];
  axis: BarPlotAxis;
  referenceLine?: { at: number; label: string } | null;
  /** The marks of all plots that share one axis, these included; what then holds for all of them is said elsewhere. */
  beside?: readonly BarMark[] | null;
  /** How much room rows have, where they stand beside their labels. */
  rows?: 'roomy' | 'dense';
}

/**
 * Horizontal bars. Words and numbers are HTML and stand where they belong before the drawing arrives; the drawing adds
 * only the bars and the reference line, in a layer that covers the rows exactly, so nothing moves.
 */
export function BarPlot(props: BarPlotProps) {
  const { label, marks, axis: axisProps, referenceLine = null, beside = null, rows = 'roomy' } = props;
  const text = useText();
  const hintId = useId();
  const [hasFailed, setHasFailed] = useState(false);
  const { groupProps, markProps } = useMarkKeyboard([marks.length]);
  const { scale, quantity, format } = axisProps;
  useDrawnPlot({ kind: 'bars', marks, scale, referenceLine });

  const reference = referenceLine?.at ?? null;
  const scaled = beside ?? marks;
  const axis = useMemo(() => {
    const extents = scaled.map((mark) => mark.extent ?? 0);
    return axisOf([...extents, reference ?? 0], scale, quantity);
  }, [scaled, reference, scale, quantity]);
  const slots = useMemo(() => barSlots(marks), [marks]);
  const bars = useMemo(
    () =>
      slots.map(({ key, mark }) => {
        const kind = mark === null ? 'absent' : markKind(mark.figure, mark.extent);
        return mark !== null && hasLength(kind)
          ? { slot: key, extent: mark.extent, colour: mark.colour, isExact: kind === 'exact' }
          : { slot: key, extent: null, colour: '', isExact: true };
      }),
    [slots],
  );

  const room = useMemo(() => {
    const drawn = scaled.filter((mark) => hasLength(markKind(mark.figure, mark.extent)));
    return barRoom(
      drawn.map(({ figure, extent, value, detail }) => ({
        at: position(axis, extent ?? 0),
        value,
        status: text.terms.statusShort[figure.status],
        detail,
      })),
    );
  }, [scaled, axis, text]);

  const lines = labelLines(marks);
  const notes: ReactNode[] = [];
  if (scale === 'log' && beside === null) notes.push(text.figures.frame.logScale);
  if (hasFailed) notes.push(text.figures.frame.drawingFailed);

  return (
    <div className={styles.plot}>
      <div
        className={styles.bars}
        data-bars=""
        data-rows={rows}
        data-paper={paperOf(slots.length)}
        role="group"
        aria-label={label}
        aria-describedby={hintId}
        style={{ '--slots': slots.length, ...room, ...lines.style }}
        data-details={lines.isUnder ? 'under' : undefined}
        {...groupProps}
      >
        <BarAxis axis={axis} format={format} referenceLine={referenceLine} />
        {slots.map(({ key, mark, heading, index }, slot) =>
          mark === null ? (
            <p key={key} className={styles.group} style={{ '--slot': slot }}>
              {heading}
            </p>
          ) : (
            <BarRow
              key={key}
              mark={mark}
              slot={slot}
              at={mark.extent === null ? 0 : position(axis, mark.extent)}
              isLog={scale === 'log'}
              markProps={markProps(index)}
            />
          ),
        )}
        <div className={styles.layer} aria-hidden="true">
          <DrawingBoundary onFailure={() => setHasFailed(true)}>
            <Suspense fallback={null}>
              <BarDrawing bars={bars} axis={axis} reference={reference} />
            </Suspense>
          </DrawingBoundary>
        </div>
        <p id={hintId} className={styles.hint}>
          {text.figures.frame.keyboard}
        </p>
      </div>
      {notes.map((note, index) => (
        <p key={index} className={styles.note}>
          {note}
        </p>
      ))}
    </div>
  );
}

function paperOf(slots: number): 'dense' | 'full' | undefined {
  if (slots > slotsOnSheet.dense) return 'full';
  return slots > slotsOnSheet.roomy ? 'dense' : undefined;
}

/** Characters of a detail on one line of the narrowest plot. */
const narrowest = 24;

const longest = (lengths: number[]) => Math.max(0, ...lengths);

/** Characters of a label and a detail beside each other, or of one of them alone, in a narrow plot. */
const narrow = 42;
/** A detail of more characters leaves no room for a label beside it. */
const longDetail = 30;

// How many lines the words above a bar need: label beside detail, or detail under label where it is long or the plot is narrowest.
function labelLines(marks: readonly BarMark[]) {
  const label = longest(marks.map((mark) => mark.label.length));
  const detail = longest(marks.map((mark) => mark.detail.length));
  const beside = longest(marks.map((mark) => mark.label.length + mark.detail.length));
  const isUnder = beside > narrow && detail > longDetail;
  const besideLines = beside > narrow ? 2 : 1;
  const style = {
    '--lines': isUnder ? Math.ceil(label / narrow) + Math.ceil(detail / narrow) : besideLines,
    '--lines-tiny': Math.max(1, Math.ceil(label / 30)) + Math.ceil(detail / narrowest),
  };
  return { style, isUnder };
}
