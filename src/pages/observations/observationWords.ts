import type { Observation } from '#domain/edition.ts';
import type { Text } from '#text/nl.ts';
import { figureCell } from '#text/tableCells.ts';

/** The cells of an observation's row, in the order of the table's columns. */
export function observationWords(observation: Observation, text: Text): string[] {
  const { year, region, trede, instrument, measure, figure, attribution, source, note } = observation;
  return [
    String(year),
    region.name,
    trede === null ? text.observations.editionTotal : String(trede.number),
    instrument?.name ?? text.observations.total,
    text.terms.measure[measure],
    figureCell(figure, text),
    `${figure.status}: ${text.terms.status[figure.status]}`,
    text.terms.attribution[attribution],
    source.title,
    note,
  ];
}
