import type { Fault } from '#domain/fault.ts';

const keptPerFile = 1000;
const lettersKept = 200;
const wordsKept = 30;

function shortened<Found>(found: Found): Found | string | unknown[] {
  if (typeof found === 'string' && found.length > lettersKept) return `${found.slice(0, lettersKept)}…`;
  if (!Array.isArray(found)) return found;
  const kept = found.slice(0, wordsKept).map(shortened);
  return found.length > wordsKept ? [...kept, '…'] : kept;
}

/** The faults of a package as they are found: of each file the first thousand, and how many more there are. */
export class FaultList {
  readonly #kept: Fault[] = [];
  readonly #counts = new Map<string, number>();
  /** How many were found, also those that were not kept. */
  length = 0;

  push(fault: Fault): void {
    const count = (this.#counts.get(fault.file) ?? 0) + 1;
    this.#counts.set(fault.file, count);
    this.length += 1;
    if (count > keptPerFile) return;
    this.#kept.push('found' in fault ? ({ ...fault, found: shortened(fault.found) } as Fault) : fault);
  }

  /** What was kept, in the order of these files and of their lines. */
  sorted(paths: readonly string[]): Fault[] {
    const faults = this.#kept.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));
    for (const [file, count] of this.#counts) {
      const more = count - keptPerFile;
      if (more > 0) faults.push({ file, line: null, column: null, kind: 'more-faults', count: more });
    }
    return faults.sort((one, other) => paths.indexOf(one.file) - paths.indexOf(other.file));
  }
}
