import type { Edition } from '#domain/edition.ts';
import { DataError } from './DataError.ts';
import { descriptorFile } from './descriptor.ts';

/** The package that opens when an address names none. */
export const defaultPackage = 'participatieslang';

/** Why another edition is shown than the address asked for; `asked` and `shown` are names as in an address. */
interface EditionNotice {
  kind: 'edition-gone' | 'edition-unknown';
  asked: string;
  shown: string;
}

/** An edition, and what a reader must be told about which one it is. */
export interface OpenedEdition {
  edition: Edition;
  notice: EditionNotice | null;
}

const safeName = /^(?!.*\.\.)[a-z0-9][a-z0-9.-]*$/;
const pinnedName = /^(?<name>.+)-(?<version>\d+\.\d+\.\d+)$/;

/** Whether this is the name of one edition: name and version. */
export function isPinnedName(name: string): boolean {
  return pinnedName.test(name);
}

/** Name and version that keep an edition findable after the next one is published; an own one has no version to find. */
export function pinnedEditionName({ name, version, isOwn }: Edition): string {
  return isOwn || isPinnedName(name) ? name : `${name}-${version}`;
}

// Some hosts answer with a page, or refuse, where they have nothing.
const absences = new Set(['file-missing', 'file-refused', 'html']);

/** A package that is not on the host. */
function isAbsent(error: DataError): boolean {
  return error.faults.some(({ file, kind }) => file === descriptorFile && absences.has(kind));
}

async function attempt(opening: Promise<Edition>): Promise<Edition | DataError> {
  try {
    return await opening;
  } catch (error) {
    if (error instanceof DataError && error.kind !== 'unreachable') return error;
    throw error;
  }
}

/**
 * Opens what an address asks for: a package by name, or an edition by name and version, which is the current package
 * while it has that version and the folder of that name, if it has it, after. What is gone falls back to the newest edition of its
 * name, what is unknown to the default package; both with a notice.
 */
export async function openEdition(asked: string, open: (name: string) => Promise<Edition>): Promise<OpenedEdition> {
  const pinned = pinnedName.exec(asked)?.groups;
  if (safeName.test(asked)) {
    const currentName = pinned?.['name'] ?? asked;
    const current = await attempt(open(currentName));
    const isCurrent =
      !(current instanceof DataError) && (pinned === undefined || pinned['version'] === current.version);
    if (isCurrent) return { edition: current, notice: null };
    // A kept edition opens even when the current one is broken.
    const kept = pinned === undefined ? current : await attempt(open(asked));
    if (kept instanceof DataError) {
      if (!isAbsent(kept)) throw kept;
    } else if (kept.version === pinned?.['version']) return { edition: kept, notice: null };
    if (!(current instanceof DataError)) {
      return { edition: current, notice: { kind: 'edition-gone', asked, shown: pinnedEditionName(current) } };
    }
    if (!isAbsent(current) || currentName === defaultPackage) throw current;
  }
  const edition = await open(defaultPackage);
  return { edition, notice: { kind: 'edition-unknown', asked, shown: pinnedEditionName(edition) } };
}
