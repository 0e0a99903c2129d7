import { figureCell, nameCell, tableRow } from '#text/tableCells.ts';
import type { Flow } from '#domain/edition.ts';
import { rowAnchor } from '#paths.ts';
import { useText } from '#text/TextContext.ts';
import { flowsDataset } from './observationsDataset.ts';
import { sourceHref } from './sourceAnchor.ts';
import { TableSection } from './TableSection.tsx';

/** Every flow of the package, with whose people were counted and where that comes from. */
export function FlowsTable({ flows, asked }: { flows: readonly Flow[]; asked: Flow | null }) {
  const text = useText();
  const { observations } = text;
  if (flows.length === 0) return null;
  return (
    <TableSection
      id="stromen"
      title={observations.flowsTitle}
      own={() => flowsDataset(flows, text.exports.flowCount(flows.length), text)}
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
        rows: flows.map((flow) => ({
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
  );
}
