import type { ResourceName } from '#data/records.ts';
import type { Edition } from '#domain/edition.ts';
import { type AddedThings, type Decisions, proposedDecisions } from './decisions.ts';
import { editionTables, type PackageRow, rowKey } from './editionTables.ts';
import { columnsOf } from './fields.ts';
import type { Origin, Outcome } from './outcome.ts';
import type { Recognition } from './recognition.ts';
import { Resolver } from './Resolver.ts';
import { longRecords } from './longRecords.ts';
import type { DecidedSheet, SheetRow } from './sheetRow.ts';
import { usedThings } from './usedThings.ts';
import { wideRows } from './wideRows.ts';

/** The rows of one file while sheets' rows come in. */
interface GrowingTable {
  rows: PackageRow[];
  index: Map<string, number>;
  origins: Map<number, Origin>;
}

type GrowingTables = { readonly [Name in ResourceName]: GrowingTable };

function growing(published: Edition, added: AddedThings, replacedYears: readonly number[]): GrowingTables {
  const tables = editionTables(published);
  const grow = (resource: ResourceName, more: readonly PackageRow[] = []): GrowingTable => {
    const rows = [...tables[resource], ...more];
    return { rows, index: new Map(rows.map((row, at) => [rowKey(resource, row), at])), origins: new Map() };
  };
  const isKept = ({ year = '' }: PackageRow) => !replacedYears.includes(Number(year));
  const observations = tables.observations.filter(isKept);
  return {
    regions: grow(
      'regions',
      added.regions.map(({ id, name, parent }) => ({ id, name, parent: parent ?? '' })),
    ),
    treden: grow('treden'),
    domains: grow('domains'),
    instruments: grow(
      'instruments',
      added.instruments.map(({ trede, domainAttribution, ...instrument }) =>
        Object.assign(instrument, { trede: String(trede), domain_attribution: domainAttribution }),
      ),
    ),
    observations: {
      rows: observations,
      index: new Map(observations.map((row, at) => [rowKey('observations', row), at])),
      origins: new Map(),
    },
    flows: grow('flows'),
    breaks: grow('breaks'),
    populations: grow('populations'),
    sources: grow(
      'sources',
      added.sources.map((source) => ({ ...source, address: source.address ?? '' })),
    ),
  };
}

const holdsFigures = ({ recognition: { resource } }: DecidedSheet) => resource === 'observations';
const said = (cells: PackageRow) => cells['value'] || cells['status'] || Object.values(cells).join(' · ');

/** Each thing once: what is said twice in the same way counts once, and of two different ones the keeper's choice. */
function withoutDuplicates(rows: Iterable<SheetRow>, { duplicates }: Decisions, resolver: Resolver): SheetRow[] {
  const byKey = new Map<string, SheetRow[]>();
  for (const row of rows) {
    const key = `${row.resource}\t${rowKey(row.resource, row.cells)}`;
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [row]);
    else if (same.some(({ cells }) => said(cells) === said(row.cells)))
      resolver.convert('repeated', row.place, said(row.cells), '');
    else same.push(row);
  }
  return Array.from(byKey, ([key, candidates]): SheetRow | undefined => {
    const [one, ...others] = candidates;
    if (others.length === 0 || one === undefined) return one;
    const chosen = candidates.find((candidate) => candidate.key === duplicates[key]);
    const told = candidates.map((row) => ({ cell: row.key, place: row.place, found: said(row.cells) }));
    const question = { kind: 'duplicate', key, about: one.cells, candidates: told } as const;
    resolver.askOfCell(question, chosen !== undefined);
    if (chosen === undefined) return undefined;
    for (const row of candidates) {
      if (row !== chosen) resolver.convert('left-out', row.place, said(row.cells), '');
    }
    return chosen;
  }).filter((row) => row !== undefined);
}

/** What the package's row says where the sheet is silent: as published while the figure is the same one, else of the sheet. */
function observationOf(
  { cells, sheet, isOwnRow }: SheetRow,
  published: PackageRow | undefined,
  { sheets }: Decisions,
  resolver: Resolver,
): PackageRow | null {
  if (published !== undefined && published['value'] === cells['value'] && published['status'] === cells['status']) {
    const own = Object.entries(cells).filter(([, cell]) => isOwnRow && cell !== '');
    return { ...published, ...Object.fromEntries(own) };
  }
  const source = cells['source'] || sheets[sheet]?.source;
  if (!source) {
    resolver.ask({ kind: 'source', key: `source:${sheet}`, sheet });
    return null;
  }
  return { note: '', ...cells, attribution: cells['attribution'] || 'sure', source };
}

/** A cell that only holds a count does not say that an estimate has become a certainty. */
function withStatus(row: SheetRow, published: PackageRow | undefined): SheetRow {
  if (row.cells['value'] === undefined || row.cells['status'] !== undefined) return row;
  const isSame = published !== undefined && published['value'] === row.cells['value'];
  return { ...row, cells: { ...row.cells, status: (isSame ? published['status'] : undefined) ?? 'A' } };
}

function put(found: SheetRow, table: GrowingTable, decisions: Decisions, resolver: Resolver): void {
  const key = rowKey(found.resource, found.cells);
  const at = table.index.get(key) ?? table.rows.length;
  const published = table.rows[at];
  const row = withStatus(found, published);
  const cells =
    row.resource === 'observations'
      ? observationOf(row, published, decisions, resolver)
      : { ...published, ...row.cells };
  if (cells === null) return;
  const columns = columnsOf(row.resource).map((column) => [column, cells[column] ?? ''] as const);
  table.rows[at] = Object.fromEntries(columns);
  table.index.set(key, at);
  table.origins.set(at, row.origin);
}

/** How many rows are decided between two steps. */
const rowsAtOnce = 500;

/**
 * The tables of the next edition: those of the published one with what the sheets say put in, added or changed; nothing
 * goes but the observations of a year that the keeper replaces. With what was converted, what is still to be decided (and
 * left out until then), and where each row comes from. It goes in steps, between which a page can answer.
 */
export function* decidedInSteps(
  recognition: Recognition,
  decisions: Decisions,
  published: Edition,
): Generator<void, Outcome> {
  const resolver = new Resolver(recognition, decisions);
  const tables = growing(published, usedThings(decisions, recognition), decisions.replacedYears);
  const proposed = proposedDecisions(recognition);
  const tredeOf = new Map<string, string>();
  const noteTreden = () => {
    for (const { id = '', trede = '' } of tables.instruments.rows) tredeOf.set(id, trede);
  };
  noteTreden();

  const sheets = recognition.sheets.flatMap((sheet): DecidedSheet[] => {
    const decision = decisions.sheets[sheet.key] ?? proposed.sheets[sheet.key];
    return decision === undefined || decision.isLeftOut || sheet.shape === 'ignored'
      ? []
      : [{ recognition: sheet, decision, tredeOf }];
  });
  for (const group of [sheets.filter((sheet) => !holdsFigures(sheet)), sheets.filter(holdsFigures)]) {
    const rows: SheetRow[] = [];
    for (const sheet of group) {
      for (const row of sheet.recognition.shape === 'wide' ? wideRows(sheet, resolver) : longRecords(sheet, resolver)) {
        rows.push(row);
        if (rows.length % rowsAtOnce === 0) yield;
      }
    }
    yield;
    for (const [index, row] of withoutDuplicates(rows, decisions, resolver).entries()) {
      put(row, tables[row.resource], decisions, resolver);
      if (index % rowsAtOnce === 0) yield;
    }
    noteTreden();
  }
  const everyTable = <Content>(contentOf: (table: GrowingTable) => Content): Record<ResourceName, Content> => ({
    regions: contentOf(tables.regions),
    treden: contentOf(tables.treden),
    domains: contentOf(tables.domains),
    instruments: contentOf(tables.instruments),
    observations: contentOf(tables.observations),
    flows: contentOf(tables.flows),
    breaks: contentOf(tables.breaks),
    populations: contentOf(tables.populations),
    sources: contentOf(tables.sources),
  });
  return {
    tables: everyTable(({ rows }) => rows),
    conversions: resolver.conversions,
    questions: resolver.questions,
    cells: resolver.cells,
    origins: everyTable(({ origins }) => origins),
  };
}

/** The same, without a pause. */
export function decided(recognition: Recognition, decisions: Decisions, published: Edition): Outcome {
  const steps = decidedInSteps(recognition, decisions, published);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
