import type { OwnFiles } from '#data/ownPackage.ts';
import type { About } from './draft.ts';

const descriptorFile = 'datapackage.json';

/** The package with the keeper's title, version and notes in its datapackage.json; everything else stays. */
export function describedFiles(files: OwnFiles, { title, version, notes }: About): OwnFiles {
  const { notes: _, ...descriptor } = JSON.parse(files.get(descriptorFile) ?? '{}') as Record<string, unknown>;
  const described = { ...descriptor, title, version, ...(notes.trim() === '' ? {} : { notes: notes.trim() }) };
  return new Map([...files, [descriptorFile, `${JSON.stringify(described, null, 2)}\n`]]);
}

/** What a package says of itself, as far as it can be read: the door tells what cannot. */
export function describedPackage(json: string | Uint8Array): Partial<About> {
  try {
    const found: unknown = JSON.parse(typeof json === 'string' ? json : new TextDecoder().decode(json));
    if (typeof found !== 'object' || found === null) return {};
    const texts = Object.entries(found).filter(
      ([key, value]) => ['title', 'version', 'notes'].includes(key) && typeof value === 'string',
    );
    return Object.fromEntries(texts);
  } catch {
    return {};
  }
}
