import type { ResourceName } from '#data/records.ts';
import type { Edition } from '#domain/edition.ts';
import type { Figure } from '#domain/figure.ts';

/** One row of a file of the package, by column; an empty cell is ''. */
export type PackageRow = Readonly<Record<string, string>>;

/** The rows of a package's files, in their order. */
export type PackageTables = { readonly [Name in ResourceName]: readonly PackageRow[] };

const keys: { readonly [Name in ResourceName]: readonly string[] } = {
  regions: ['id'],
  treden: ['number'],
  domains: ['id'],
  instruments: ['id'],
  observations: ['year', 'region', 'trede', 'instrument', 'measure'],
  flows: ['year', 'region', 'coverage', 'instrument', 'from', 'to'],
  breaks: ['year', 'region', 'trede', 'instrument'],
  populations: ['year', 'region', 'age'],
  sources: ['id'],
};

/** What tells a row of a file from every other one in it. */
export function rowKey(resource: ResourceName, row: PackageRow): string {
  return keys[resource].map((column) => row[column] ?? '').join('\t');
}

function cell(content: string | number | null | undefined): string {
  return content === null || content === undefined ? '' : String(content);
}

const figureCells = ({ count, status }: Figure) => ({ value: cell(count), status });

/** The rows of the files that an edition was read from. */
export function editionTables(edition: Edition): PackageTables {
  return {
    regions: edition.regions.map(({ id, name, parent }) => ({ id, name, parent: cell(parent?.id) })),
    treden: edition.treden.map(({ number, name, hasContract }) => ({
      number: cell(number),
      name,
      contract: String(hasContract),
    })),
    domains: edition.domains.map(({ id, name }) => ({ id, name })),
    instruments: edition.instruments.map(({ id, name, trede, domain, domainAttribution, note }) => ({
      id,
      name,
      trede: cell(trede.number),
      domain: domain.id,
      domain_attribution: domainAttribution,
      note,
    })),
    observations: edition.observations.map(
      ({ year, region, trede, instrument, measure, figure, attribution, source, note }) => ({
        year: cell(year),
        region: region.id,
        trede: cell(trede?.number),
        instrument: cell(instrument?.id),
        measure,
        ...figureCells(figure),
        attribution,
        source: source.id,
        note,
      }),
    ),
    flows: edition.flows.map(({ year, region, coverage, instrument, from, to, figure, source, note }) => ({
      year: cell(year),
      region: region.id,
      coverage,
      instrument: cell(instrument?.id),
      from: cell(from?.number),
      to: cell(to?.number),
      ...figureCells(figure),
      source: source.id,
      note,
    })),
    breaks: edition.breaks.map(({ year, region, trede, instrument, note }) => ({
      year: cell(year),
      region: cell(region?.id),
      trede: cell(trede?.number),
      instrument: cell(instrument?.id),
      note,
    })),
    populations: edition.populations.map(({ year, region, age, count, source }) => ({
      year: cell(year),
      region: region.id,
      age,
      value: cell(count),
      source: source.id,
    })),
    sources: edition.sources.map(({ id, publisher, title, address, seen }) => ({
      id,
      publisher,
      title,
      address: cell(address),
      seen,
    })),
  };
}
