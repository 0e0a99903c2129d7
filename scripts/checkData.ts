import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { DataError } from '#data/DataError.ts';
import { isPinnedName } from '#data/openEdition.ts';
import { readPackage } from '#data/readPackage.ts';
import type { Edition } from '#domain/edition.ts';
import { nl } from '#text/nl.ts';
import { folderReader } from './folderReader.ts';

const { count, list } = nl.formats;

function counted(things: number, one: string, more: string): string {
  return `${count(things)} ${things === 1 ? one : more}`;
}

function summary({
  title,
  version,
  isFictitious,
  regions,
  instruments,
  observations,
  flows,
  populations,
  sources,
}: Edition): string {
  const years = [...new Set([...observations, ...flows].map(({ year }) => year))].sort((one, other) => one - other);
  const parts = [
    counted(regions.length, 'regio', 'regio’s'),
    counted(instruments.length, 'werkvorm', 'werkvormen'),
    counted(observations.length, 'cijfer', 'cijfers'),
    counted(flows.length, 'doorstroomcijfer', 'doorstroomcijfers'),
    ...(populations.length === 0 ? [] : [counted(populations.length, 'inwonersaantal', 'inwonersaantallen')]),
    counted(sources.length, 'bron', 'bronnen'),
    years.length === 0
      ? 'geen enkel jaar'
      : `${years.length === 1 ? 'het jaar' : 'de jaren'} ${list(years.map(String))}`,
  ];
  const kind = isFictitious ? `, ${nl.terms.fictitious}` : '';
  return `${title}, versie ${version}${kind}: in orde.\n${list(parts)}.`;
}

function bulleted(lines: readonly string[]): string {
  return lines.map((line) => `  - ${line}`).join('\n');
}

/** Checks the package in a folder, prints what the data keeper must know, and gives the exit code. */
async function checkData(folder: string): Promise<0 | 1> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    console.error(`De map ${folder} bestaat niet. Gebruik: npm run check:data [map]`);
    return 1;
  }
  const { describeFault, describeWarning } = nl.faults;
  try {
    const edition = await readPackage(basename(resolve(folder)), `${folder}/`, folderReader(folder));
    console.log(summary(edition));
    if (isPinnedName(edition.name) && !edition.name.endsWith(`-${edition.version}`))
      console.log(
        `\nDe map heet ${edition.name}, maar de versie is ${edition.version}: een link naar de map opent ze niet.`,
      );
    const { warnings } = edition;
    if (warnings.length > 0) {
      console.log(`\n${counted(warnings.length, 'opmerking', 'opmerkingen')} (geen fout):`);
      console.log(bulleted(warnings.map(describeWarning)));
    }
    return 0;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    if (error.kind === 'unreachable') {
      console.error(`${error.address} is niet leesbaar (${String(error.cause)}).`);
      return 1;
    }
    const { faults } = error;
    const total = faults.reduce((sum, fault) => sum + (fault.kind === 'more-faults' ? fault.count : 1), 0);
    console.error(`${folder}: ${counted(total, 'fout', 'fouten')}. Dit pakket kan zo niet gebruikt worden.`);
    console.error(bulleted(faults.map(describeFault)));
    return 1;
  }
}

process.exitCode = await checkData(process.argv[2] ?? 'public/data/participatieslang');
