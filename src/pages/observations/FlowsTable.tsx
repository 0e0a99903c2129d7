import { FigureTable } from '#ui/FigureTable.tsx';
import type { Flow } from '#domain/edition.ts';
import layout from '#pages/page.module.css';
import { SaveMenu } from '#pages/SaveMenu.tsx';
import { useDatasetOf } from '#pages/useDatasetOf.ts';
import { rowAnchor } from '#paths.ts';
import { useText } from '#text/TextContext.ts';
import { useState } from 'react';
import { figureCell, nameCell, tableRow } from '#text/tableCells.ts';
import { flowsDataset } from './observationsDataset.ts';
import { sourceHref } from './sourceAnchor.ts';
import styles from './ObservationsPage.module.css';

const firstRows = 30;

/** Every flow of the package, with whose people were counted and where that comes from. */
export function FlowsTable({ flows, asked }: { flows: readonly Flow[]; asked: Flow | null }) {
  const text = useText();
  const { observations } = text;
  const datasetOf = useDatasetOf();
  const [chosenLength, setLength] = useState(firstRows);
  const length = Math.max(chosenLength, asked === null ? 0 : flows.indexOf(asked) + 1);
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
            ...tableRow(flow.id, [
              nameCell(String(flow.year)),
              nameCell(flow.region.name),
              nameCell(flow.from === null ? observations.outside : text.terms.trede(flow.from.number)),
              nameCell(flow.to === null ? observations.outside : text.terms.trede(flow.to.number)),
              nameCell(flow.instrument?.name ?? observations.total),
              nameCell(figureCell(flow.figure, text)),
              nameCell(`${flow.figure.status}: ${text.terms.status[flow.figure.status]}`),
              nameCell(flow.coverage === '' ? observations.everyone : flow.coverage),
              { ...nameCell(flow.source.title), href: sourceHref(flow.source) },
              nameCell(flow.note),
            ]),
            anchor: rowAnchor(flow.id),
            isAsked: flow === asked,
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
