import { csvText } from '#data/csvText.ts';
import { descriptorFile } from '#data/descriptor.ts';
import { recordSchemas, type ResourceName } from '#data/records.ts';
import type { PackageFile } from '#domain/edition.ts';
import type { Place } from '#domain/fault.ts';
import type { PackageRow, PackageTables } from './editionTables.ts';
import { columnsOf } from './fields.ts';
import type { Origin, Outcome } from './outcome.ts';

const resourceNames = Object.keys(recordSchemas) as ResourceName[];

/** What the next edition is called, and the datapackage.json of the published one, whose schemas it keeps. */
export interface PackageAbout {
  name: string;
  title: string;
  version: string;
  /** A day, as 2026-11-24. */
  created: string;
  fictitious: boolean;
  published: string;
}

interface PublishedDescriptor {
  sources?: readonly { title?: string; path?: string }[];
  resources: readonly { name: string; path: string }[];
}

/** The sources of the descriptor, for other tools, with those that the published one did not have. */
function sourcesIn(rows: readonly PackageRow[], known: PublishedDescriptor['sources'] = []) {
  const addresses = new Set(known.map(({ path }) => path));
  const titles = known.map(({ title = '' }) => title).join('\n');
  const added = rows.filter(
    ({ title = '', address = '' }) =>
      !titles.includes(title.slice(0, 40)) && (address === '' || !addresses.has(address)),
  );
  return [
    ...known,
    ...added.map(({ title = '', publisher = '', address = '' }) => ({
      title: `${title} (${publisher})`,
      ...(address === '' ? {} : { path: address }),
    })),
  ];
}

/**
 * The files of a package by their name: datapackage.json and a CSV file per table, as the door reads them. What the published descriptor says of
 * its tables is kept; a table that it does not have comes in when it has rows. Files of other kinds do not go along.
 */
export function packageFiles(tables: PackageTables, about: PackageAbout): ReadonlyMap<string, string> {
  const { name, title, version, created, fictitious } = about;
  const { fictitious: _, ...published } = JSON.parse(about.published) as PublishedDescriptor & { fictitious?: boolean };
  const known = published.resources.filter((resource) => resource.name in recordSchemas);
  const missing = resourceNames.filter(
    (resource) => tables[resource].length > 0 && known.every((found) => found.name !== resource),
  );
  const resources = [...known, ...missing.map((resource) => ({ name: resource, path: `${resource}.csv` }))];
  const descriptor = {
    ...published,
    name,
    title,
    version,
    // The standard asks for a moment; a keeper knows a day.
    created: `${created}T00:00:00Z`,
    ...(fictitious ? { fictitious } : {}),
    sources: sourcesIn(tables.sources, published.sources),
    resources,
  };
  const files = resources.map(({ name: resource, path }) => {
    const rows = tables[resource as ResourceName];
    return [path, csvText(columnsOf(resource as ResourceName), rows)] as const;
  });
  return new Map([[descriptorFile, `${JSON.stringify(descriptor, null, 2)}\n`], ...files]);
}

const lines = new WeakMap<readonly PackageRow[], ReadonlyMap<number, number>>();

/** The row whose record begins on a line of its file (the header is line 1), as the door counts; counted once for all faults. */
function rowAtLine(rows: readonly PackageRow[], line: number): number {
  let rowOf = lines.get(rows);
  if (rowOf === undefined) {
    let next = 2;
    rowOf = new Map(
      rows.map((row, index) => {
        const own = next;
        next += Object.values(row).reduce((count, cell) => count + cell.split(/\r\n?|\n/).length - 1, 1);
        return [own, index];
      }),
    );
    lines.set(rows, rowOf);
  }
  return rowOf.get(line) ?? -1;
}

/**
 * Where in the keeper's own files a place in the package comes from, and the cell, when it has one; null for what stands in the published edition only. `files` are those of the
 * published edition.
 */
export function originOf(
  { tables, origins }: Pick<Outcome, 'tables' | 'origins'>,
  files: readonly PackageFile[],
  { file, line, column }: Place,
): { origin: Origin; cell: string | null } | null {
  const path = (resource: ResourceName) => files.find(({ name }) => name === resource)?.path ?? `${resource}.csv`;
  const resource = resourceNames.find((name) => path(name) === file);
  if (resource === undefined || line === null) return null;
  const origin = origins[resource].get(rowAtLine(tables[resource], line));
  return origin === undefined ? null : { origin, cell: (column === null ? null : origin.cells[column]) ?? null };
}
