import type { SourceFailure } from './sheet.ts';

/** Why a file cannot be read; caught where the file is known. */
export class SourceError extends Error {
  readonly failure: SourceFailure;
  readonly cell: string | null;

  constructor(failure: SourceFailure, cell: string | null = null) {
    super(failure.kind);
    this.name = 'SourceError';
    this.failure = failure;
    this.cell = cell;
  }
}
