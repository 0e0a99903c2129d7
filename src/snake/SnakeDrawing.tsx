import type { KeyboardEvent } from 'react';
import type { TredeNumber } from '#domain/edition.ts';
import { InstrumentMark } from './InstrumentMark.tsx';
import type { PlacedFlow, PlacedRung, SnakeGeometry } from './geometry.ts';
import { MarkLink, type MarkLinkProps } from './MarkLink.tsx';
import { rungKey } from './rungKey.ts';
import styles from './SnakeDrawing.module.css';
import { SnakeHead } from './SnakeHead.tsx';
import { SnakeText } from './SnakeText.tsx';

interface SnakeDrawingProps {
  geometry: SnakeGeometry;
  label: string;
  describedBy?: string;
  /** How a rung (by `rungKey`) or an instrument (by its id) can be pressed and walked to; null on paper. */
  markOf: (key: string, number: TredeNumber) => MarkLinkProps | null;
  /** Key of the mark that has focus. */
  focused: string | null;
  highlighted: string | null;
  /** Whether what changes moves to its new place and size. */
  isMoving: boolean;
  /** What keys do; nothing on paper. */
  keyboard?: { onKeyDown: (event: KeyboardEvent<SVGSVGElement>) => void };
}

/** The snake, drawn where the layout says. One list of six rungs, each with the list of its instruments. */
export function SnakeDrawing(props: SnakeDrawingProps) {
  const { geometry, markOf, highlighted } = props;
  const { width, height, em } = geometry;
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${width} ${height.toFixed(1)}`}
      data-moving={props.isMoving}
      role="group"
      aria-label={props.label}
      aria-describedby={props.describedBy}
      {...props.keyboard}
    >
      <g role="list">
        {geometry.rungs.map((rung) => {
          const instruments = geometry.instruments.filter(({ number }) => number === rung.number);
          return (
            <g key={rung.number} role="listitem">
              <MarkLink mark={markOf(rungKey(rung.number), rung.number)} box={rung.box}>
                <RungMark rung={rung} geometry={geometry} />
              </MarkLink>
              {instruments.length === 0 ? null : (
                <g role="list">
                  {instruments.map((instrument) => (
                    <g key={instrument.id} role="listitem">
                      <MarkLink mark={markOf(instrument.id, rung.number)} box={instrument.box}>
                        <InstrumentMark instrument={instrument} em={em} isHighlighted={highlighted === instrument.id} />
                      </MarkLink>
                    </g>
                  ))}
                </g>
              )}
            </g>
          );
        })}
      </g>
      <g aria-hidden="true">
        <line className={styles.border} {...geometry.border} />
        {geometry.captions.map((line, index) => (
          <SnakeText key={index} lines={[line]} em={em} />
        ))}
        {geometry.flows.map((flow) => (
          <FlowMark key={flow.from} flow={flow} em={em} />
        ))}
        <FocusRing geometry={geometry} focused={props.focused} />
      </g>
    </svg>
  );
}

function RungMark({ rung, geometry }: { rung: PlacedRung; geometry: SnakeGeometry }) {
  const { badge, lines, number, path } = rung;
  const { em, head } = geometry;
  return (
    <g aria-hidden="true" data-trede={number}>
      <path className={styles.segment} d={path} />
      {number === 6 ? <SnakeHead head={head} /> : null}
      <circle className={styles.badge} cx={badge.x} cy={badge.y} r={badge.r} />
      <text className={styles.number} x={badge.x} y={badge.y + 0.39 * em} fontSize={1.125 * em}>
        {number}
      </text>
      <SnakeText lines={lines} em={em} />
    </g>
  );
}

function FlowMark({ flow, em }: { flow: PlacedFlow; em: number }) {
  return (
    <>
      {flow.card === null ? null : (
        <rect className={styles.card} {...flow.card} rx={Math.min(flow.card.height / 2, em)} />
      )}
      {flow.arrow === null ? null : <path className={styles.arrow} d={flow.arrow} strokeWidth={0.17 * em} />}
      <SnakeText lines={flow.lines} em={em} />
    </>
  );
}

/** Around what has focus, on top of everything, so that no neighbour covers it. */
function FocusRing({ geometry, focused }: Pick<SnakeDrawingProps, 'geometry' | 'focused'>) {
  const rung = geometry.rungs.find((candidate) => rungKey(candidate.number) === focused);
  if (rung !== undefined) return <path className={styles.ring} d={rung.path} />;
  const box = geometry.instruments.find(({ id }) => id === focused)?.box;
  if (box === undefined) return null;
  const around = 0.4 * geometry.em;
  return (
    <rect
      className={styles.ring}
      x={box.x - around}
      y={box.y - around}
      width={box.width + 2 * around}
      height={box.height + 2 * around}
      rx={0.5 * geometry.em}
    />
  );
}
