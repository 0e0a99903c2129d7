import type { Rolldown } from 'vite';

export type Chunk = Rolldown.OutputChunk;

/** Questions about the chunks of a build; a closure is a chunk with everything that it imports statically. */
export class ChunkGraph {
  readonly #chunks: ReadonlyMap<string, Chunk>;

  constructor(bundle: Rolldown.OutputBundle) {
    const chunks = Object.values(bundle).filter((output): output is Chunk => output.type === 'chunk');
    this.#chunks = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  }

  all(): Chunk[] {
    return [...this.#chunks.values()];
  }

  /** What every page needs before anything else: the entry and its static imports. */
  shell(): Chunk[] {
    return this.closure(this.all().filter((chunk) => chunk.isEntry));
  }

  /** The given chunks first, then what they import, without repeats. */
  closure(start: readonly Chunk[]): Chunk[] {
    const found = new Set<Chunk>(start);
    for (const chunk of found) {
      for (const name of chunk.imports) {
        const imported = this.#chunks.get(name);
        if (imported) found.add(imported);
      }
    }
    return [...found];
  }

  /** Chunks that the given ones load when needed. */
  lazyChunksOf(chunks: readonly Chunk[]): Chunk[] {
    const names = new Set(chunks.flatMap((chunk) => chunk.dynamicImports));
    return [...names].map((name) => this.#chunks.get(name)).filter((chunk) => chunk !== undefined);
  }
}

/** Whether a chunk holds a module whose path has this part, written with forward slashes. */
export function holdsModule(chunk: Chunk, pathPart: string): boolean {
  return chunk.moduleIds.some((id) => id.replaceAll('\\', '/').includes(pathPart));
}
