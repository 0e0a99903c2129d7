import { sourcesOf } from '#charts/figureCells.ts';
import type { Flow, Observation, Trede } from '#domain/edition.ts';
import { fileName } from '#export/dataset.ts';
import type { OwnPart } from '#pages/useDatasetOf.ts';
import type { Text } from '#text/nl.ts';
import type { NameCell, NumberCell } from '#text/tableCell.ts';
import { countCell, nameCell, numberCell, tableRow } from '#text/tableCells.ts';

/** Observations as they are listed, all of them, for files. */
export function observationsDataset(rows: readonly Observation[], sentence: string, text: Text): OwnPart {
  const { columns, tableTitle, editionTotal, total } = text.observations;
  return {
    id: 'waarnemingen',
    title: tableTitle,
    sentence,
    columns: [
      { key: 'year', header: columns.year, numeric: true },
      { key: 'region', header: columns.region, numeric: false },
      { key: 'trede', header: columns.trede, numeric: false },
      { key: 'instrument', header: columns.instrument, numeric: false },
      { key: 'measure', header: columns.measure, numeric: false },
      { key: 'value', header: columns.value, numeric: true },
      { key: 'attribution', header: columns.attribution, numeric: false },
      { key: 'source', header: columns.source, numeric: false },
      { key: 'note', header: columns.note, numeric: false },
    ],
    rows: rows.map((one) =>
      tableRow(one.id, [
        yearCell(one.year),
        nameCell(one.region.name, one.region.id),
        one.trede === null ? nameCell(editionTotal, 'all') : tredeCell(one.trede),
        one.instrument === null ? nameCell(total, 'total') : nameCell(one.instrument.name, one.instrument.id),
        nameCell(text.terms.measure[one.measure], one.measure),
        countCell(one.figure, text),
        nameCell(text.terms.attribution[one.attribution], one.attribution),
        nameCell(one.source.title, one.source.id),
        nameCell(one.note),
      ]),
    ),
    notes: [],
    sources: sourcesOf(rows, text),
    counted: [text.bars.unit.deelnemers],
  };
}

/** All flows likewise. */
export function flowsDataset(rows: readonly Flow[], sentence: string, text: Text): OwnPart {
  const { columns, flowsTitle, outside, total, everyone } = text.observations;
  const rungCell = (trede: Trede | null) => (trede === null ? nameCell(outside, 'outside') : tredeCell(trede));
  return {
    id: 'stromen',
    title: flowsTitle,
    sentence,
    columns: [
      { key: 'year', header: columns.year, numeric: true },
      { key: 'region', header: columns.region, numeric: false },
      { key: 'from', header: columns.from, numeric: false },
      { key: 'to', header: columns.to, numeric: false },
      { key: 'instrument', header: columns.instrument, numeric: false },
      { key: 'coverage', header: columns.coverage, numeric: false },
      { key: 'value', header: columns.value, numeric: true },
      { key: 'source', header: columns.source, numeric: false },
      { key: 'note', header: columns.note, numeric: false },
    ],
    rows: rows.map((one) =>
      tableRow(one.id, [
        yearCell(one.year),
        nameCell(one.region.name, one.region.id),
        rungCell(one.from),
        rungCell(one.to),
        one.instrument === null ? nameCell(total, 'total') : nameCell(one.instrument.name, one.instrument.id),
        one.coverage === '' ? nameCell(everyone, 'everyone') : nameCell(one.coverage, fileName([one.coverage])),
        countCell(one.figure, text),
        nameCell(one.source.title, one.source.id),
        nameCell(one.note),
      ]),
    ),
    notes: [],
    sources: sourcesOf(rows, text),
    counted: [text.bars.unit.doorstroom],
  };
}

function yearCell(year: number): NumberCell {
  return numberCell(String(year), year, 'year', 'A');
}

function tredeCell(trede: Trede): NameCell {
  return nameCell(String(trede.number), String(trede.number));
}
