import type { RecordOf, ResourceName } from '#data/records.ts';
import publishedDescriptor from '../public/data/participatieslang/datapackage.json' with { type: 'json' };
import { csvText, type CsvRow } from '#data/csvText.ts';
import { fictitiousFigures } from './fictitiousFigures.ts';
import { around, parts, province, seriesBreak } from './fictitiousLadder.ts';
import { fictitiousPopulations } from './fictitiousPopulations.ts';
import { domains, instruments, treden } from './fictitiousTerms.ts';

/** The contents of a package's files, by file name. */
export type PackageFiles = Readonly<Record<string, string>>;

const sourceId = 'fictief';

interface Recipe {
  name: string;
  title: string;
  seed: number;
  years: readonly number[];
}

interface TableResource {
  name: string;
  path: string;
  title: string;
  schema: { fields: readonly { name: string }[] };
}

type Tables = { [Name in ResourceName]: readonly RecordOf<Name>[] };

/** The real package's descriptor, with nothing that speaks of the real figures. */
function descriptor({ name, title }: Recipe, resources: readonly TableResource[]): string {
  const { $schema } = publishedDescriptor;
  const description = 'Verzonnen cijfers, gemaakt om te laten zien wat de pagina’s kunnen. Geen enkel cijfer is echt.';
  return `${JSON.stringify({ $schema, name, title, description, version: '1.0.0', fictitious: true, resources }, null, 2)}\n`;
}

function compose(recipe: Recipe): PackageFiles {
  const { observations, flows } = fictitiousFigures(recipe.seed, recipe.years);
  const tables: Tables = {
    regions: [
      { ...province, parent: around.id },
      ...parts.map(({ id, name }) => ({ id, name, parent: province.id })),
      { ...around, parent: null },
    ],
    treden,
    domains,
    instruments,
    observations: observations.map((observation) => ({ ...observation, attribution: 'sure', source: sourceId })),
    flows: flows.map((flow) => ({ ...flow, coverage: '', source: sourceId })),
    breaks: [
      {
        year: seriesBreak.year,
        region: null,
        trede: seriesBreak.trede,
        instrument: null,
        note: 'fictief: vanaf 2022 tellen ook trajecten van minder dan een maand mee',
      },
    ],
    populations: fictitiousPopulations(recipe.years).map((population) => ({ ...population, source: sourceId })),
    sources: [
      {
        id: sourceId,
        publisher: 'Fictieve gegevens',
        title: 'Verzonnen cijfers, gemaakt om te laten zien wat de pagina’s kunnen',
        address: null,
        seen: 'fictief',
      },
    ],
  };
  const rowsOf = new Map<string, readonly CsvRow[]>(Object.entries(tables));
  const resources: readonly TableResource[] = publishedDescriptor.resources;
  const files = resources.map(({ name, path, schema }) => {
    const rows = rowsOf.get(name);
    if (rows === undefined) throw new Error(`The invented package has no rows for ${name}`);
    return [
      path,
      csvText(
        schema.fields.map((field) => field.name),
        rows,
      ),
    ] as const;
  });
  return { 'datapackage.json': descriptor(recipe, resources), ...Object.fromEntries(files) };
}

function yearsFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/**
 * A data package of invented figures that shows everything the pages can do: six years, a province of six regions,
 * every measure and every step, and each status. The same seed gives the same bytes. Flow rows without an instrument
 * are totals and rows with one are parts of them; instroom, doorstroom and uitstroom are the sums of the flows.
 */
export function fictitiousPackage(seed = 2021): PackageFiles {
  return compose({
    name: 'fictief',
    title: 'Participatieslang: fictieve gegevens',
    seed,
    years: yearsFrom(2019, 2024),
  });
}

/** An invented package with 25 years, to see what many rows do; `name` is the folder it is asked from. */
export function largePackage(name: string, seed = 2021): PackageFiles {
  return compose({ name, title: 'Participatieslang: veel fictieve gegevens', seed, years: yearsFrom(2000, 2024) });
}
