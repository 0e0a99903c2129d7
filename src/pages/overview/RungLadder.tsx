import { Fragment } from 'react';
import { Link } from 'react-router';
import type { Measure, Region } from '#domain/edition.ts';
import { isKnown } from '#domain/figure.ts';
import type { RungRow } from '#domain/rungs.ts';
import type { InUnit, Unit } from '#domain/units.ts';
import { paths, withSearch } from '#paths.ts';
import { useText } from '#text/TextContext.ts';
import styles from './RungLadder.module.css';

interface RungLadderProps {
  rows: readonly InUnit<RungRow>[];
  unit: Unit;
  measure: Measure;
  label: string;
  year: number;
  reference: Region | null;
  search: string;
  /** Whether a rung without figures is one that the poster leaves out. */
  isPoster: boolean;
}

/** The six rungs as a ladder of key figures, 6 on top; each leads to its page. Read from the back of a room, where the snake is not. */
export function RungLadder({ rows, unit, measure, label, year, reference, search, isPoster }: RungLadderProps) {
  const { overview, terms } = useText();
  return (
    <section aria-label={label}>
      <ol className={styles.ladder} reversed>
        {rows.map((row, index) => (
          <Fragment key={row.trede.number}>
            {index > 0 && rows[index - 1]?.trede.hasContract !== row.trede.hasContract && (
              <li className={styles.border} aria-hidden="true" />
            )}
            <li className={styles.rung} data-trede={row.trede.number}>
              <span className={styles.number} aria-hidden="true">
                {row.trede.number}
              </span>
              <Link to={withSearch(paths.rung(row.trede.number), search)} className={styles.name}>
                <span className="visually-hidden">{`${terms.Trede(row.trede.number)}: `}</span>
                {row.trede.name}
              </Link>
              {(index === 0 || rows[index - 1]?.trede.hasContract !== row.trede.hasContract) && (
                <span className={styles.kind}>
                  {row.trede.hasContract
                    ? `${terms.withContract}, ${terms.withContractExplained}`
                    : `${terms.withoutContract}, ${terms.withoutContractExplained}`}
                </span>
              )}
              <RungFigure
                row={row}
                unit={unit}
                measure={measure}
                year={year}
                reference={reference}
                isPoster={isPoster}
              />
            </li>
          </Fragment>
        ))}
      </ol>
      <p className="visually-hidden">{overview.ladder}</p>
    </section>
  );
}

function RungFigure({
  row,
  unit,
  measure,
  year,
  reference,
  isPoster,
}: Pick<RungLadderProps, 'unit' | 'measure' | 'year' | 'reference' | 'isPoster'> & { row: InUnit<RungRow> }) {
  const { formats, overview, terms, units } = useText();
  if (row.figure.status === 'absent') {
    const words = row.isCovered
      ? overview.noFigureForYear(year)
      : isPoster
        ? terms.noFiguresOnPoster
        : overview.noFigure;
    return <em className={styles.absent}>{words}</em>;
  }
  const isRate = unit === 'per1000' || unit === 'index';
  return (
    <span className={styles.figure}>
      {isKnown(row.figure) ? (
        <>
          {isRate && row.own.value !== null && (
            <>
              <strong className={styles.count}>{units.value(unit, row.own.value)}</strong>
              <span className={styles.unit}>{units.besideValue[unit]}</span>
            </>
          )}
          <strong className={isRate && row.own.value !== null ? undefined : styles.count}>
            {formats.count(row.figure.count)}
          </strong>
          <span className={styles.unit}>{terms.measure[measure]}</span>
        </>
      ) : (
        <em className={styles.absent}>{terms.status[row.figure.status]}</em>
      )}
      {row.figure.status === 'E' || row.figure.status === 'P' ? (
        <span className={styles.share}>{terms.status[row.figure.status]}</span>
      ) : null}
      {reference !== null && isRate && row.ofReference.value !== null && (
        <span className={styles.share}>
          {units.ofReference(reference.name, units.value(unit, row.ofReference.value))}
        </span>
      )}
      {reference !== null && !isRate && isKnown(row.referenceFigure) && (
        <span className={styles.share}>
          {row.share === null
            ? overview.ofReference(row.referenceFigure.count, reference.name)
            : overview.shareOf(row.share, row.referenceFigure.count)}
        </span>
      )}
    </span>
  );
}
