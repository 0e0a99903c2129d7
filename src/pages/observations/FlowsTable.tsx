import { FigureTable } from '#ui/FigureTable.tsx';
import { figureCell } from '#charts/figureCells.ts';
import type { Flow } from '#domain/edition.ts';
import layout from '#pages/page.module.css';
import { SaveMenu } from '#pages/SaveMenu.tsx';
import { useDatasetOf } from '#pages/useDatasetOf.ts';
import { useText } from '#text/TextContext.ts';
import { useState } from 'react';
import { flowsDataset } from './observationsDataset.ts';
import styles from './ObservationsPage.module.css';

const firstRows = 30;

/** Every flow of the package, with whose people were counted and where that comes from. */
export function FlowsTable({ flows }: { flows: readonly Flow[] }) {
  const text = useText();
  const { observations } = text;
  const datasetOf = useDatasetOf();
  const [length, setLength] = useState(firstRows);
  if (flows.length === 0) return null;
  return (
    <section className={layout.section} aria-labelledby="stromen">
      <div className={styles.head}>
        <h2 id="stromen">{observations.flowsTitle}</h2>
        <SaveMenu
          title={observations.flowsTitle}
          dataset={() => datasetOf(flowsDataset(flows, text.exports.flowCount(flows.length), text))}
          drawn={null}
        />
      </div>
      <FigureTable
        table={{
          caption: observations.flowsTitle,
          columns: [
            { key: 'year', header: observations.columns.year, numeric: false },
            { key: 'region', header: observations.columns.region, numeric: false },
            { key: 'from', header: observations.columns.from, numeric: false },
            { key: 'to', header: observations.columns.to, numeric: false },
            { key: 'instrument', header: observations.columns.instrument, numeric: false },
            { key: 'value', header: observations.columns.value, numeric: true },
            { key: 'status', header: observations.columns.status, numeric: false },
            { key: 'coverage', header: observations.columns.coverage, numeric: false },
            { key: 'source', header: observations.columns.source, numeric: false },
            { key: 'note', header: observations.columns.note, numeric: false },
          ],
          rows: flows.slice(0, length).map((flow) => ({
            key: flow.id,
            cells: [
              String(flow.year),
              flow.region.name,
              flow.from === null ? observations.outside : text.terms.trede(flow.from.number),
              flow.to === null ? observations.outside : text.terms.trede(flow.to.number),
              flow.instrument?.name ?? observations.total,
              figureCell(flow.figure, text),
              `${flow.figure.status}: ${text.terms.status[flow.figure.status]}`,
              flow.coverage === '' ? observations.everyone : flow.coverage,
              flow.source.title,
              flow.note,
            ],
          })),
        }}
      />
      {flows.length > length && (
        <button type="button" className={styles.more} onClick={() => setLength(flows.length)}>
          {observations.all(flows.length)}
        </button>
      )}
    </section>
  );
}
