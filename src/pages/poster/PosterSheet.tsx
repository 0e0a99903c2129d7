import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Orientation, Paper } from '#filters/choices.ts';
import { SnakeDrawing } from '#snake/SnakeDrawing.tsx';
import { snakeCaveats } from '#snake/snakeCaveats.ts';
import { scaleWords } from '#snake/scaleWords.ts';
import { snakeModel, type SnakeFacts } from '#snake/snakeWords.ts';
import { useText } from '#text/TextContext.ts';
import { DomainLegend } from '#ui/DomainLegend.tsx';
import { Emphasised } from '#ui/Emphasised.tsx';
import type { FigureSource } from '#ui/FigureCaption.tsx';
import { AddressCode } from '#ui/AddressCode.tsx';
import styles from './PosterSheet.module.css';
import { posterSnake } from './posterSnake.ts';
import { footType, sheetId, sheetMargin, sheetSize } from './sheet.ts';
import { usePageSize } from './usePageSize.ts';

interface PosterSheetProps {
  paper: Paper;
  orientation: Orientation;
  facts: SnakeFacts;
  sentence: string;
  caveats: readonly string[];
  sources: readonly FigureSource[];
  notes: readonly string[];
  /** The edition that the figures are from, in words. */
  edition: string;
  /** What must be said of these figures before anything else. */
  banner: { label: string; explained: string } | null;
  /** Where the same figures are on a screen. */
  address: string | null;
}

/** One sheet of paper: on screen as wide as there is room, on paper as large as the paper. */
export function PosterSheet(props: PosterSheetProps) {
  const { paper, orientation, facts, address } = props;
  const text = useText();
  const { poster, figures } = text;
  const size = sheetSize(paper, orientation);
  usePageSize(sheetId, size.width, size.height);
  const { place, ratio } = usePlace();
  const model = useMemo(() => snakeModel(facts, text), [facts, text]);
  const geometry = useMemo(() => {
    // A3 at 96 dots per inch: the drawing's lines are as thick as on screen. A4 is the same in small.
    const width = orientation === 'liggend' ? 1512 : 1047;
    return posterSnake(model, { width, height: width * ratio }, orientation);
  }, [model, orientation, ratio]);
  const domains = [...new Set(facts.instruments.map(({ instrument }) => instrument.domain))];
  const caveats = [...snakeCaveats(facts, text), ...props.caveats];
  const sources = [...props.sources.map(({ label }) => label), ...props.notes].join(' · ');
  const small = footType([...caveats, sources, props.edition].join(' ').length);
  return (
    <div className={styles.preview}>
      <article
        id={sheetId}
        className={styles.sheet}
        data-theme="projector"
        data-orientation={orientation}
        aria-label={poster.sheet(poster.papers[paper], poster.orientations[orientation])}
        style={{
          '--width': size.width,
          '--height': size.height,
          '--margin': sheetMargin,
          '--size': paper === 'a3' ? 1 : Math.SQRT1_2,
          '--small': small,
        }}
      >
        <header className={styles.head}>
          <div className={styles.names}>
            <h2 className={styles.title}>{poster.title}</h2>
            <p className={styles.place}>{poster.place(facts.region.name, facts.year)}</p>
          </div>
          <div className={styles.words}>
            {props.banner === null ? null : (
              <p className={styles.fictitious}>
                <strong>{props.banner.label}</strong> {props.banner.explained}
              </p>
            )}
            <p className={styles.lead}>
              <Emphasised>{props.sentence}</Emphasised>
            </p>
          </div>
        </header>
        <div ref={place} className={styles.snake}>
          <SnakeDrawing
            geometry={geometry}
            label={text.snake.label(facts.region.name, facts.year)}
            markOf={() => null}
            focused={null}
            highlighted={null}
            isMoving={false}
          />
        </div>
        <footer className={styles.foot}>
          <div className={styles.reading}>
            <div className={styles.legend}>
              <DomainLegend domains={domains} />
              {geometry.instruments.length === 0 ? null : <p>{scaleWords(facts, geometry.scale, text)}</p>}
            </div>
            {caveats.length === 0 ? null : (
              <div className={styles.caveats}>
                {caveats.map((caveat) => (
                  <p key={caveat}>
                    <Emphasised>{caveat}</Emphasised>
                  </p>
                ))}
              </div>
            )}
            <p>
              {figures.frame.source(props.sources.length)}
              {': '}
              {sources}
            </p>
            <p>{props.edition}</p>
          </div>
          {address !== null && (
            <div className={styles.address}>
              <p>
                <strong>{poster.scan}</strong> <span className={styles.link}>{address}</span>
              </p>
              <AddressCode className={styles.code ?? ''} address={address} label={poster.code(address)} />
            </div>
          )}
        </footer>
      </article>
    </div>
  );
}

/** What head and foot leave to the drawing: its height against its width. Until it is measured, the usual. */
function usePlace() {
  const place = useRef<HTMLDivElement>(null);
  const [ratio, setRatio] = useState(0.45);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const measure = () => {
      const { width, height } = element.getBoundingClientRect();
      // In steps, so that a window that is dragged does not lay out anew for nothing.
      if (width > 0 && height > 0) setRatio(Math.floor((height / width) * 200) / 200);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { place, ratio };
}
