import { existsSync } from 'node:fs';
import { isPinnedName } from '#data/openEdition.ts';
import type { Edition } from '#domain/edition.ts';
import { nl } from '#text/nl.ts';
import { bulleted, counted, givenPackage } from './publish/givenPackage.ts';

const { list } = nl.formats;

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

/** Checks the package in a folder or a zip, prints what the data keeper must know, and gives the exit code. */
async function checkData(path: string): Promise<0 | 1> {
  if (!existsSync(path)) {
    console.error(`De map ${path} bestaat niet. Gebruik: npm run check:data [map of zip]`);
    return 1;
  }
  const given = await givenPackage(path);
  if (given === null) return 1;
  const { edition } = given;
  console.log(summary(edition));
  if (isPinnedName(edition.name) && !edition.name.endsWith(`-${edition.version}`))
    console.log(
      `\nDe map heet ${edition.name}, maar de versie is ${edition.version}: een link naar de map opent ze niet.`,
    );
  const { warnings } = edition;
  if (warnings.length > 0) {
    console.log(`\n${counted(warnings.length, 'opmerking', 'opmerkingen')} (geen fout):`);
    console.log(bulleted(warnings.map(nl.faults.describeWarning)));
  }
  return 0;
}

process.exitCode = await checkData(process.argv[2] ?? 'public/data/participatieslang');
