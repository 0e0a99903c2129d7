import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultPackage } from '#data/openEdition.ts';
import { givenPackage } from './publish/givenPackage.ts';
import { publishEdition, type PublishOutcome } from './publish/publishEdition.ts';

const usage = 'Gebruik: npm run publish:data -- MAP OF ZIP [--site dist] [--name participatieslang]';

function told(outcome: PublishOutcome): string {
  switch (outcome.kind) {
    case 'published': {
      const before = outcome.kept === null ? '' : `\nDe vorige editie blijft te openen met ?data=${outcome.kept}.`;
      return `Versie ${outcome.version} staat in ${outcome.folder}.${before}`;
    }
    case 'same':
      return `Versie ${outcome.version} staat al in ${outcome.folder}, met dezelfde inhoud. Er is niets veranderd.`;
    case 'not-higher':
      return `Versie ${outcome.version} is niet hoger dan ${outcome.present}, die nu gepubliceerd is. Verhoog version in datapackage.json. Er is niets veranderd.`;
    case 'other-kind':
      return outcome.isFictitious
        ? 'Dit zijn fictieve gegevens, en de gepubliceerde zijn dat niet. Er is niets veranderd.'
        : 'De gepubliceerde gegevens zijn fictief, en deze niet. Er is niets veranderd.';
    case 'kept-otherwise':
      return `${outcome.folder} bestaat al, met een andere inhoud. Geef die map een andere naam of kies een hogere versie. Er is niets veranderd.`;
    case 'present-broken':
      return `Wat nu in ${outcome.folder} staat, is niet te lezen. Kijk met npm run check:data ${outcome.folder} wat eraan scheelt, of geef die map een andere naam. Er is niets veranderd.`;
  }
}

/** Publishes the package in a folder or a zip on a site in a folder, says what came of it, and gives the exit code. */
async function publishData(): Promise<0 | 1> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { site: { type: 'string', default: 'dist' }, name: { type: 'string', default: defaultPackage } },
  });
  const [path] = positionals;
  if (path === undefined || positionals.length > 1 || !existsSync(path)) {
    console.error(path === undefined ? usage : `${path} bestaat niet.\n${usage}`);
    return 1;
  }
  if (!existsSync(values.site)) {
    console.error(`De site ${values.site} bestaat niet. Geef met --site de map waarin index.html en data/ staan.`);
    return 1;
  }
  const given = await givenPackage(path);
  if (given === null) return 1;
  const outcome = await publishEdition(given, { home: join(values.site, 'data'), name: values.name });
  const isDone = outcome.kind === 'published' || outcome.kind === 'same';
  if (isDone) console.log(told(outcome));
  else console.error(told(outcome));
  return isDone ? 0 : 1;
}

process.exitCode = await publishData();
