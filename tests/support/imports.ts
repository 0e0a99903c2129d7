import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Import {
  /** The file that imports, from the root of the project, with forward slashes. */
  from: string;
  /** What it names: `#text/nl.ts`, `./codec.ts`, `recharts`. */
  specifier: string;
  /** The same as a path from the root when it is a file of ours, else the name of the package. */
  target: string;
  isDynamic: boolean;
  /** Whether it is an `import type`, which leaves nothing behind in the build. */
  isType: boolean;
}

/** Every file of code below a folder, from the root of the project. */
export function codeFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => posix.join(folder, path.replaceAll('\\', '/')))
    .filter((path) => /\.tsx?$/.test(path));
}

/** What a text of code imports, also for types, for effect and on demand, and what it passes on. */
export function importsIn(from: string, code: string): Import[] {
  const withoutComments = code.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|[\s;{}(,])\/\/[^\n]*/g, '');
  const found: Import[] = [];
  const still = /(?:^|[\n;])\s*(?:import|export)\s+(?:(?:type\s+)?[\w$*{][^'"`;]*?\sfrom\s*)?(['"])([^'"\n]+)\1/g;
  const onDemand = /\bimport\s*\(\s*(['"`])([^'"`\n]+)\1/g;
  for (const [pattern, isDynamic] of [
    [still, false],
    [onDemand, true],
  ] as const) {
    for (const [statement, , specifier = ''] of withoutComments.matchAll(pattern)) {
      const isType = /^[\s;]*(?:import|export)\s+type\s/.test(statement);
      found.push({ from, specifier, target: targetOf(from, specifier), isDynamic, isType });
    }
  }
  return found;
}

export function importsOf(file: string): Import[] {
  return importsIn(file, readFileSync(join(root, file), 'utf8'));
}

function targetOf(from: string, specifier: string): string {
  const path = specifier.replace(/\?.*$/, '');
  if (path.startsWith('#')) return posix.join('src', path.slice(1));
  if (path.startsWith('.')) return posix.join(dirname(from), path);
  return path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');
}

/** `src/data/records.ts` is in `data`, `mocks/browser.ts` in `mocks`, and `src/paths.ts` is `paths`. */
export function houseFolder(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'src' ? second.replace(/\.tsx?$/, '') : first;
}
