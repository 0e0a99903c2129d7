import { type Axis, position, ticks } from './axis.ts';
import styles from './BarPlot.module.css';

interface BarAxisProps {
  axis: Axis;
  format: (at: number) => string;
  referenceLine: { at: number; label: string } | null;
}

/** Grid lines, the numbers under them, and the words of the reference line above. */
export function BarAxis({ axis, format, referenceLine }: BarAxisProps) {
  const marks = ticks(axis).map(({ at, isMajor }) => ({
    at,
    rank: isMajor ? 'major' : 'minor',
    style: { '--at': position(axis, at) },
  }));
  return (
    <>
      {referenceLine === null ? null : (
        <p className={styles.reference} style={{ '--at': position(axis, referenceLine.at) }}>
          {referenceLine.label}
        </p>
      )}
      <div className={styles.grid} aria-hidden="true">
        {marks.map(({ at, rank, style }) => (
          <span key={at} className={styles.gridLine} data-rank={rank} style={style} />
        ))}
      </div>
      <div className={styles.ticks} aria-hidden="true">
        {marks.map(({ at, rank, style }) => (
          <span key={at} className={styles.tick} data-rank={rank} style={style}>
            {format(at)}
          </span>
        ))}
      </div>
    </>
  );
}
