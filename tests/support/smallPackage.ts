import type { ReadFile } from '#data/readText.ts';

/** Files of a package by path. */
export type PackageFiles = Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>;

const resourceNames = ['regions', 'treden', 'domains', 'instruments', 'observations', 'flows', 'sources'];

const descriptor = {
  title: 'Klein pakket',
  version: '1.0.0',
  resources: resourceNames.map((name) => ({ name, path: `${name}.csv` })),
};

/** The resources of the small package, and these. */
export function resourcesWith(...more: readonly { name: string; path: string }[]) {
  return [...descriptor.resources, ...more];
}

/** A datapackage.json of the small package, with other properties where named. */
export function descriptorWith(overrides: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({ ...descriptor, ...overrides });
}

export const smallFiles = {
  'datapackage.json': descriptorWith(),
  'regions.csv': 'id,name,parent\nprovincie,Provincie,\nstreek,Streek,provincie\n',
  'treden.csv': `number,name,contract\n${[1, 2, 3, 4, 5, 6].map((number) => `${number},Trede ${number},${number > 4}\n`).join('')}`,
  'domains.csv': 'id,name\nwerk,Werk\n',
  'instruments.csv':
    'id,name,trede,domain,domain_attribution,note\nleren,Leren,4,werk,inferred,\nzorg,Zorg,3,werk,inferred,\n',
  'observations.csv': [
    'year,region,trede,instrument,measure,value,status,attribution,source,note',
    '2021,provincie,4,,deelnemers,1000,A,sure,poster,',
    '2021,provincie,4,leren,deelnemers,1000,A,sure,poster,',
    '2021,streek,4,,deelnemers,200,A,sure,poster,',
    '2021,streek,4,leren,deelnemers,200,A,sure,poster,',
    '',
  ].join('\n'),
  'flows.csv': 'year,region,coverage,instrument,from,to,value,status,source,note\n2021,provincie,,,3,4,100,A,poster,\n',
  'sources.csv': 'id,publisher,title,address,seen\nposter,Partners,Poster,,de pdf\n',
};

/** The small package with one line of a file (the header is 1) written differently. */
export function smallFilesWith(file: keyof typeof smallFiles, line: number, row: string): PackageFiles {
  const lines = smallFiles[file].split('\n');
  lines[line - 1] = row;
  return { ...smallFiles, [file]: lines.join('\n') };
}

/** The small package with one more row at the end of a file. */
export function smallFilesPlus(file: keyof typeof smallFiles, ...rows: readonly string[]): PackageFiles {
  return { ...smallFiles, [file]: `${smallFiles[file]}${rows.join('\n')}\n` };
}

/** Answers as a web server that has these files and no others. */
export function readerOf(files: PackageFiles): ReadFile {
  const found = new Map(Object.entries(files));
  return (path) => {
    const content = found.get(path);
    return Promise.resolve(content === undefined ? new Response(null, { status: 404 }) : new Response(content));
  };
}
