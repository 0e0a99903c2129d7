import { useState } from 'react';
import type { Observation } from '#domain/edition.ts';
import type { ObservationColumn } from '#domain/observationList.ts';
import { useText } from '#text/TextContext.ts';
import { rowAnchor } from '#paths.ts';
import { ScrollRegion } from '#ui/ScrollRegion.tsx';
import { observationWords } from './observationWords.ts';
import { sourceHref } from './sourceAnchor.ts';
import styles from './ObservationsTable.module.css';

const pageLength = 100;

interface ObservationsTableProps {
  rows: readonly Observation[];
  sortedBy: ObservationColumn | null;
  isAscending: boolean;
  /** The row that the address asks for: shown wherever it stands in the list. */
  asked: Observation | null;
  onSort: (column: ObservationColumn, isAscending: boolean) => void;
}

/** One row per observation; column headings sort. Long lists come a hundred rows at a time. */
export function ObservationsTable({ rows, sortedBy, isAscending, asked, onSort }: ObservationsTableProps) {
  const text = useText();
  const { columns } = text.observations;
  const [chosenLength, setLength] = useState(pageLength);
  const length = Math.max(chosenLength, asked === null ? 0 : rows.indexOf(asked) + 1);
  const headings: { name: string; column: ObservationColumn | null }[] = [
    { name: columns.year, column: 'jaar' },
    { name: columns.region, column: 'regio' },
    { name: columns.trede, column: 'trede' },
    { name: columns.instrument, column: 'instrument' },
    { name: columns.measure, column: 'maat' },
    { name: columns.value, column: 'waarde' },
    { name: columns.status, column: 'status' },
    { name: columns.attribution, column: null },
    { name: columns.source, column: 'bron' },
    { name: columns.note, column: null },
  ];
  const caption = text.observations.tableTitle;
  return (
    <>
      <ScrollRegion label={text.observations.scrollLabel(caption)}>
        <table className={styles.table}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {headings.map(({ name, column }) => {
                const isSorted = column !== null && column === sortedBy;
                return (
                  <th
                    key={name}
                    scope="col"
                    aria-sort={isSorted ? (isAscending ? 'ascending' : 'descending') : undefined}
                    className={column === 'waarde' ? styles.number : undefined}
                  >
                    {column === null ? (
                      name
                    ) : (
                      <>
                        <button
                          type="button"
                          className={styles.sort}
                          onClick={() => onSort(column, isSorted ? !isAscending : true)}
                        >
                          {name}
                        </button>
                        {/* Chromium leaves buttons out of a heading that it repeats on the next sheet. */}
                        <span className="print-only">{name}</span>
                      </>
                    )}
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, length).map((observation) => (
              <ObservationRow key={observation.id} observation={observation} isAsked={observation === asked} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {rows.length > length && (
        <>
          <div className={styles.more}>
            <button type="button" onClick={() => setLength(length + pageLength)}>
              {text.observations.more(Math.min(pageLength, rows.length - length))}
            </button>
            <button type="button" onClick={() => setLength(rows.length)}>
              {text.observations.all(rows.length)}
            </button>
          </div>
          <p className="print-only">{text.observations.onPaper(length, rows.length)}</p>
        </>
      )}
    </>
  );
}

const valueColumn = 5;
const sourceColumn = 8;
const noteColumn = 9;

function ObservationRow({ observation, isAsked }: { observation: Observation; isAsked: boolean }) {
  const text = useText();
  return (
    <tr id={rowAnchor(observation.id)} tabIndex={-1} aria-current={isAsked ? 'true' : undefined}>
      {observationWords(observation, text).map((words, index) => (
        <td
          key={index}
          className={index === valueColumn ? styles.number : undefined}
          lang={index === noteColumn ? 'nl' : undefined}
        >
          {index === sourceColumn ? <a href={sourceHref(observation.source)}>{words}</a> : words}
        </td>
      ))}
    </tr>
  );
}
