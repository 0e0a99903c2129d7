import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import type { TredeNumber } from '#domain/edition.ts';
import { useText } from '#text/TextContext.ts';
import { DomainLegend } from '#ui/DomainLegend.tsx';
import { useDrawnPlot } from '#ui/DrawnPicture.ts';
import type { TableModel } from '#ui/FigureTable.tsx';
import { useHighlighted } from '#ui/Highlight.tsx';
import { spokenRow } from '#ui/spokenRow.ts';
import type { SnakeGeometry } from './geometry.ts';
import { rungKey, stepMark } from './rungKey.ts';
import { scaleWords } from './scaleWords.ts';
import { SnakeDrawing } from './SnakeDrawing.tsx';
import styles from './SnakeFigure.module.css';
import { snakeLayout } from './snakeLayout.ts';
import type { SnakeModel } from './snakeModel.ts';
import { snakePicture } from './snakePicture.tsx';
import { markAfterKey } from './snakeWalk.ts';
import { snakeModel, type SnakeFacts } from './snakeWords.ts';
import { useRoom } from './useRoom.ts';

interface WalkableSnakeProps {
  facts: SnakeFacts;
  hrefOf: (number: TredeNumber) => string;
  /** Its rows are what a screen reader says of the marks. */
  table: TableModel;
  domains: readonly { id: string; name: string }[];
  /** The reader leaves the drawing with Escape. */
  onLeave: () => void;
}

/** The drawing with its legend: one tab stop, arrow keys along the body, every part a link. */
export function WalkableSnake({ facts, hrefOf, table, domains, onLeave }: WalkableSnakeProps) {
  const text = useText();
  const { highlighted, highlight } = useHighlighted();
  const hintId = useId();
  const { frame, probe, room } = useRoom();
  const model = useMemo(() => snakeModel(facts, text), [facts, text]);
  const geometry = useMemo(() => (room === null ? null : snakeLayout(model, room)), [model, room]);
  useDrawnPlot(snakePicture(model, facts, text));
  const isMoving = useIsMoving(model, geometry);
  const [stop, setStop] = useState(rungKey(1));
  const [focused, setFocused] = useState<string | null>(null);

  // With a rung is said who moved up from it: those rows of the table have a key that begins with its own.
  const spokenOf = (key: string) =>
    table.rows
      .filter((row) => row.key === key || row.key.startsWith(`${key}-${stepMark}`))
      .map(({ cells }) => spokenRow(table.columns, cells))
      .join('. ');
  const counts = model.rungs.map(({ instruments }) => instruments.length);
  const keys = model.rungs.flatMap(({ number, instruments }) => [rungKey(number), ...instruments.map(({ id }) => id)]);
  const current = Math.max(0, keys.indexOf(stop));

  function onKeyDown(event: KeyboardEvent<SVGSVGElement>) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      onLeave();
      return;
    }
    const next = markAfterKey(counts, current, event.key);
    if (next === null) return;
    event.preventDefault();
    event.currentTarget.querySelectorAll<SVGAElement>('[data-mark]')[next]?.focus();
  }

  return (
    <>
      <div ref={frame} className={styles.frame}>
        <span ref={probe} className={styles.probe} aria-hidden="true" />
        {geometry === null ? null : (
          <SnakeDrawing
            geometry={geometry}
            label={text.snake.label(facts.region.name, facts.year)}
            describedBy={hintId}
            focused={focused}
            highlighted={highlighted}
            isMoving={isMoving}
            keyboard={{ onKeyDown }}
            markOf={(key, number) => ({
              href: hrefOf(number),
              spoken: spokenOf(key),
              isStop: key === keys[current],
              onFocus: () => {
                setStop(key);
                setFocused(key);
                highlight(key);
              },
              onBlur: () => {
                setFocused(null);
                highlight(null);
              },
              onEnter: () => highlight(key),
              onLeave: () => highlight(null),
            })}
          />
        )}
        <p id={hintId} className={styles.hint}>
          {text.snake.hint}
        </p>
      </div>
      <div className={styles.legend}>
        <DomainLegend domains={domains} />
        {geometry === null || geometry.instruments.length === 0 ? null : (
          <p>{scaleWords(facts, geometry.scale, text)}</p>
        )}
      </div>
    </>
  );
}

/** Whether the drawing differs from the one before by its figures alone: then it moves; in another room it stands at once. */
function useIsMoving(model: SnakeModel, geometry: SnakeGeometry | null): boolean {
  const [drawn, setDrawn] = useState({ model, geometry, isMoving: false });
  if (drawn.model === model && drawn.geometry === geometry) return drawn.isMoving;
  const isMoving =
    drawn.model !== model &&
    drawn.geometry !== null &&
    drawn.geometry.width === geometry?.width &&
    drawn.geometry.em === geometry.em;
  setDrawn({ model, geometry, isMoving });
  return isMoving;
}
