import { Fragment, lazy, Suspense, useMemo } from 'react';
import { rowOfFigure } from '#domain/figure.ts';
import { useText } from '#text/TextContext.ts';
import { DrawingBoundary } from './DrawingBoundary.tsx';
import type { FunnelMark, FunnelSeries } from './FunnelPlot.tsx';
import styles from './FunnelPlot.module.css';
import { hasLength, markKind } from '#ui/markKind.ts';
import { Mark } from './Mark.tsx';
import { MarkValue } from './MarkValue.tsx';

const FunnelDrawing = lazy(async () => ({ default: (await import('./FunnelDrawing.tsx')).FunnelDrawing }));

// Heights in rem, of a band and of what leads to the next one.
const heights = {
  full: { band: 4, words: 3.5, nothing: 2.25 },
  dense: { band: 3, words: 2.75, nothing: 1.5 },
  compact: { band: 1.75, words: 1.625, nothing: 1 },
};

interface FunnelColumnProps {
  funnel: FunnelSeries;
  hasWordsBetween: boolean;
  size: keyof typeof heights;
  markProps: (stage: number) => { 'data-mark': string; tabIndex: number; onFocus: () => void };
  onFailure: () => void;
}

/** One funnel: the names of its stages, its values on their bands, and the drawing behind them. */
export function FunnelColumn({ funnel, hasWordsBetween, size, markProps, onFailure }: FunnelColumnProps) {
  const { heading, stages, between } = funnel;
  const { band } = heights[size];
  const connector = heights[size][hasWordsBetween ? 'words' : 'nothing'];
  const drawn = useMemo(
    () =>
      stages.map(({ key, figure, colour, strongColour }) => ({
        stage: key,
        extent: figure.count ?? 0,
        colour,
        strongColour,
        isExact: figure.status === 'A',
        bandShare: band / (band + connector),
      })),
    [stages, band, connector],
  );
  const largest = Math.max(...drawn.map((stage) => stage.extent));
  const style = { '--stages': stages.length, '--band-rem': band, '--connector-rem': connector };
  return (
    <div className={styles.funnel} data-size={size} style={style}>
      <p className={styles.heading}>{heading}</p>
      {stages.map((stage, index) => (
        <Fragment key={stage.key}>
          <p className={styles.name} style={{ '--stage': index }} aria-hidden="true">
            <strong>{stage.label}</strong>
            <span className={styles.note}>
              {stage.note.split(/(?<=\/)/).map((part, place) => (
                <Fragment key={part}>
                  {place > 0 && <wbr />}
                  {part}
                </Fragment>
              ))}
            </span>
          </p>
          <Stage stage={stage} index={index} largest={largest} markProps={markProps(index)} />
          {index < stages.length - 1 && between[index] !== undefined && between[index] !== '' ? (
            <p className={styles.between} style={{ '--stage': index }}>
              <span className={styles.chip} data-lines={between[index].split('\n').length}>
                {between[index]}
              </span>
            </p>
          ) : null}
        </Fragment>
      ))}
      <div className={styles.layer} aria-hidden="true">
        <DrawingBoundary onFailure={onFailure}>
          <Suspense fallback={null}>
            <FunnelDrawing stages={drawn} />
          </Suspense>
        </DrawingBoundary>
      </div>
    </div>
  );
}

interface StageProps {
  stage: FunnelMark;
  index: number;
  largest: number;
  markProps: ReturnType<FunnelColumnProps['markProps']>;
}

function Stage({ stage, index, largest, markProps }: StageProps) {
  const text = useText();
  const { figure, value, spoken, strongColour } = stage;
  const kind = markKind(figure, figure.count);
  const share = hasLength(kind) && figure.count !== null ? figure.count / largest : 0;
  const style = { '--stage': index, '--share': share, '--strong': `var(${strongColour})` };
  return (
    <Mark
      spoken={spoken}
      row={rowOfFigure(figure)}
      className={styles.stage}
      data-kind={kind}
      style={style}
      {...markProps}
    >
      <span className={styles.band}>
        <span className={styles.value} data-length={value.length > 3 ? 'long' : value.length}>
          <MarkValue kind={kind}>{value}</MarkValue>
          {kind === 'uncertain' ? <small>{text.terms.statusShort[figure.status]}</small> : null}
        </span>
      </span>
    </Mark>
  );
}
