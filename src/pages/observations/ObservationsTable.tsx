import { useState } from 'react';
import type { Observation } from '#domain/edition.ts';
import type { ObservationColumn } from '#domain/observationList.ts';
import { useText } from '#text/TextContext.ts';
import { ScrollRegion } from '#ui/ScrollRegion.tsx';
import { observationWords } from './observationWords.ts';
import styles from './ObservationsTable.module.css';

const pageLength = 100;

interface ObservationsTableProps {
  rows: readonly Observation[];
  sortedBy: ObservationColumn | null;
  isAscending: boolean;
  onSort: (column: ObservationColumn, isAscending: boolean) => void;
}

/** One row per observation; column headings sort. Long lists come a hundred rows at a time. */
export function ObservationsTable({ rows, sortedBy, isAscending, onSort }: ObservationsTableProps) {
  const text = useText();
  const { columns } = text.observations;
  const [length, setLength] = useState(pageLength);
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
              <ObservationRow key={observation.id} observation={observation} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {rows.length > length && (
        <div className={styles.more}>
          <button type="button" onClick={() => setLength(length + pageLength)}>
            {text.observations.more(Math.min(pageLength, rows.length - length))}
          </button>
          <button type="button" onClick={() => setLength(rows.length)}>
            {text.observations.all(rows.length)}
          </button>
        </div>
      )}
    </>
  );
}

const valueColumn = 5;
const sourceColumn = 8;

function ObservationRow({ observation }: { observation: Observation }) {
  const text = useText();
  const { address } = observation.source;
  return (
    <tr id={observation.id}>
      {observationWords(observation, text).map((words, index) => (
        <td key={index} className={index === valueColumn ? styles.number : undefined}>
          {index === sourceColumn && address !== null ? <a href={address}>{words}</a> : words}
        </td>
      ))}
    </tr>
  );
}
