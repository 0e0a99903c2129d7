import { recordSchemas, type RecordOf, type ResourceName } from '#data/records.ts';
import type { AgeGroup, Attribution, Edition, Measure } from '#domain/edition.ts';
import type { ObservationStatus } from '#domain/figure.ts';
import { editionTables } from './editionTables.ts';
import { columnsOf } from './fields.ts';

/** Any column of any file of a package. */
type TemplateColumn = { [Name in ResourceName]: keyof RecordOf<Name> }[ResourceName];

/** What the template says; the words of a language. */
export interface TemplateWords {
  sheets: { explanation: string; codes: string };
  header: { explanation: readonly [string, string, string]; codes: readonly [string, string, string] };
  /** What each sheet holds. */
  resources: Readonly<Record<ResourceName, string>>;
  columns: Readonly<Record<TemplateColumn, string>>;
  statuses: Readonly<Record<ObservationStatus, string>>;
  attributions: Readonly<Record<Attribution, string>>;
  measures: Readonly<Record<Measure, string>>;
  ages: Readonly<Record<AgeGroup, string>>;
}

/** A sheet of a workbook: its name and its rows, the first of which is the header. */
export interface TemplateSheet {
  name: string;
  rows: readonly (readonly string[])[];
}

/** What a keeper adds to rather than makes anew: the sheet has the rows that are there. */
const filled: readonly ResourceName[] = ['regions', 'treden', 'domains', 'instruments', 'sources'];

/**
 * The sheets of a workbook to fill in: what each column means, a sheet per file of a package, and the codes. Columns and
 * codes are those of the door and of the published edition, so that neither can go stale.
 */
export function templateSheets(published: Edition, words: TemplateWords): readonly TemplateSheet[] {
  const tables = editionTables(published);
  const resources = Object.keys(recordSchemas) as ResourceName[];
  const explained = resources.flatMap((resource) => [
    [resource, '', words.resources[resource]],
    ...columnsOf(resource).map((column) => [resource, column, words.columns[column as TemplateColumn]]),
  ]);
  return [
    { name: words.sheets.explanation, rows: [words.header.explanation, ...explained] },
    ...resources.map((resource) => {
      const columns = columnsOf(resource);
      const rows = filled.includes(resource) ? tables[resource] : [];
      return { name: resource, rows: [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))] };
    }),
    { name: words.sheets.codes, rows: [words.header.codes, ...codesOf(published, words)] },
  ];
}

function listed(column: string, codes: Readonly<Record<string, string>>): string[][] {
  return Object.entries(codes).map(([code, meaning]) => [column, code, meaning]);
}

function named(column: string, things: readonly { id: string; name: string }[]): string[][] {
  return things.map(({ id, name }) => [column, id, name]);
}

function codesOf({ regions, instruments, domains, sources }: Edition, words: TemplateWords): string[][] {
  return [
    ...named('region', regions),
    ...named('instrument', instruments),
    ...named('domain', domains),
    ...sources.map(({ id, publisher, title }) => ['source', id, `${title} (${publisher})`]),
    ...listed('measure', words.measures),
    ...listed('status', words.statuses),
    ...listed('attribution', words.attributions),
    ...listed('age', words.ages),
  ];
}
