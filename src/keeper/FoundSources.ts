import type { Sheet, SourceFailure, SourceNote, SourcePlace, SourceProblem, SourceRemark, Sources } from './sheet.ts';

/** A file that may still have to be unpacked; its name has its folder or zip in front. */
export interface GivenFile {
  name: string;
  size: number;
  bytes: () => Uint8Array;
}

// What systems leave in folders by themselves.
const systemFile = /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;

/** Whether a file is there without anybody having put it there. */
export function isOfSystem({ name }: { name: string }): boolean {
  return systemFile.test(name);
}

const descriptor = /(?:^|\/)datapackage\.json$/;

/** What is found while files are read one after the other. */
export class FoundSources implements Sources {
  readonly sheets: Sheet[] = [];
  readonly problems: SourceProblem[] = [];
  readonly notes: SourceNote[] = [];
  packageFiles: ReadonlyMap<string, Uint8Array> | null = null;
  #packageFolders: string[] = [];

  add({ sheets, problems, notes }: Omit<Sources, 'packageFiles'>): void {
    this.sheets.push(...sheets);
    this.problems.push(...problems);
    this.notes.push(...notes);
  }

  refuse(file: string, failure: SourceFailure, cell: string | null = null): void {
    this.problems.push({ file, sheet: null, cell, ...failure });
  }

  remark(place: SourcePlace, remarks: readonly SourceRemark[]): void {
    this.notes.push(...remarks.map((remark) => ({ ...place, ...remark })));
  }

  /**
   * Takes the files of a package out of these, and gives the others; `where` is the zip that they are in. Of more
   * packages the first is taken, and the others are a problem.
   *
   * @throws SourceError when a file of the package cannot be unpacked
   */
  besidePackage(where: string, given: readonly GivenFile[]): readonly GivenFile[] {
    const files = given.filter((file) => !isOfSystem(file));
    const folders = files.flatMap(({ name }) =>
      descriptor.test(name) ? [name.replace(/datapackage\.json$/, '')] : [],
    );
    const [first] = folders;
    if (first === undefined) return files;
    this.#packageFolders.push(...folders);
    if (this.#packageFolders.length > folders.length || folders.length > 1) {
      this.refuse(where, { kind: 'two-packages', folders: this.#packageFolders });
    }
    if (this.packageFiles === null) {
      const own = files.filter(({ name }) => name.startsWith(first));
      this.packageFiles = new Map(own.map((file) => [file.name.slice(first.length), file.bytes()]));
    }
    return files.filter(({ name }) => !folders.some((folder) => name.startsWith(folder)));
  }
}
