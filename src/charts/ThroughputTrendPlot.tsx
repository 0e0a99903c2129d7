import { lazy, Suspense, useId, useState } from 'react';
import { useText } from '#text/TextContext.ts';
import type { MarkSymbol } from '#ui/domainMarks.ts';
import { useDrawnPlot } from '#ui/DrawnPicture.ts';
import { DomainSymbol } from '#ui/DomainSymbol.tsx';
import { axisOf, type Quantity } from './axis.ts';
import { DrawingBoundary } from './DrawingBoundary.tsx';
import { Mark } from './Mark.tsx';
import styles from './ThroughputTrendPlot.module.css';
import { trendPicture } from './trendPicture.tsx';
import { useMarkKeyboard } from './useMarkKeyboard.ts';

const ThroughputTrendDrawing = lazy(async () => ({
  default: (await import('./ThroughputTrendDrawing.tsx')).ThroughputTrendDrawing,
}));

interface TrendMark {
  year: number;
  /** Null: a gap, with in `label` why. */
  value: number | null;
  label: string;
  isExact: boolean;
  /** Id of the row of the data that it leads to, if there is one. */
  row: string | null;
  spoken: string;
}

export interface TrendLine {
  key: string;
  name: string;
  /** `14,7 (2019) – 16,6 (2024)` */
  ends: string;
  colour: string;
  symbol: MarkSymbol;
  /** Of the line, as SVG has it; '' for none. */
  dash: string;
  /** Runs of years that a line joins. */
  runs: readonly (readonly { year: number; value: number }[])[];
  marks: readonly TrendMark[];
}

export interface TrendPanel {
  key: string;
  title: string;
  years: readonly number[];
  breaks: readonly { year: number; label: string }[];
  format: (at: number) => string;
  quantity: Quantity;
  series: readonly TrendLine[];
}

/** Small multiples: a panel per step, each on its own scale from 0. Points are HTML; the drawing adds the lines. */
export function ThroughputTrendPlot({ label, panels }: { label: string; panels: readonly TrendPanel[] }) {
  const text = useText();
  const hintId = useId();
  const [hasFailed, setHasFailed] = useState(false);
  useDrawnPlot(trendPicture(panels, label));
  const counts = panels.map(({ series }) => series.reduce((sum, { marks }) => sum + marks.length, 0));
  const { groupProps, markProps } = useMarkKeyboard([counts.reduce((sum, count) => sum + count, 0)]);
  return (
    <>
      <div className={styles.panels} role="group" aria-label={label} aria-describedby={hintId} {...groupProps}>
        {panels.map((panel, index) => {
          const first = counts.slice(0, index).reduce((sum, count) => sum + count, 0);
          return (
            <Panel
              key={panel.key}
              panel={panel}
              markProps={(mark) => markProps(first + mark)}
              onFailure={() => setHasFailed(true)}
            />
          );
        })}
        <p id={hintId} className="visually-hidden">
          {text.figures.frame.keyboard}
        </p>
      </div>
      {hasFailed ? <p className={styles.note}>{text.figures.frame.drawingFailed}</p> : null}
    </>
  );
}

interface PanelProps {
  panel: TrendPanel;
  markProps: (mark: number) => { 'data-mark': string; tabIndex: number; onFocus: () => void };
  onFailure: () => void;
}

function Panel({ panel, markProps, onFailure }: PanelProps) {
  const { title, years, breaks, series, format, quantity } = panel;
  const [first = 0] = years;
  const last = years.at(-1) ?? first;
  const across = (year: number) => (last === first ? 0.5 : (year - first) / (last - first));
  const values = series.flatMap(({ marks }) => marks.flatMap(({ value }) => value ?? []));
  const { end } = axisOf(values, 'lineair', quantity);
  const starts = series.map((_, index) => series.slice(0, index).reduce((sum, { marks }) => sum + marks.length, 0));
  return (
    <div className={styles.panel} style={{ '--digits': format(end).length }}>
      <p className={styles.title}>{title}</p>
      <div className={styles.plot}>
        <span className={styles.top} aria-hidden="true">
          {format(end)}
        </span>
        <span className={styles.zero} aria-hidden="true">
          {format(0)}
        </span>
        {breaks.map(({ year, label }) => (
          <span key={year} className={styles.break} style={{ '--x': across(year - 0.5) }}>
            <small>{label}</small>
          </span>
        ))}
        <div className={styles.layer} aria-hidden="true">
          <DrawingBoundary onFailure={onFailure}>
            <Suspense fallback={null}>
              <ThroughputTrendDrawing series={series} years={years} end={end} />
            </Suspense>
          </DrawingBoundary>
        </div>
        {series.map(({ key, marks, symbol, colour }, line) =>
          marks.map((mark, index) => (
            <Mark
              key={`${key}-${mark.year}`}
              row={mark.row}
              spoken={mark.spoken}
              className={styles.point}
              data-known={mark.value !== null}
              data-exact={mark.isExact}
              style={{ '--x': across(mark.year), '--y': (mark.value ?? 0) / end, '--colour': `var(${colour})` }}
              {...markProps((starts[line] ?? 0) + index)}
            >
              {mark.value === null ? null : <DomainSymbol symbol={symbol} colour={colour} />}
              <span className={styles.tip}>{mark.label}</span>
            </Mark>
          )),
        )}
      </div>
      <p className={styles.years} aria-hidden="true">
        <span>{first}</span>
        <span>{last}</span>
      </p>
      <ul className={styles.legend}>
        {series.map(({ key, name, ends, symbol, colour }) => (
          <li key={key}>
            <DomainSymbol symbol={symbol} colour={colour} />
            <span>
              {name} {ends === '' ? null : <strong>{ends}</strong>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
