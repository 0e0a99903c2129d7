import type { Fault } from '#domain/fault.ts';

/**
 * `unreachable`: no usable answer, trying again may help. `missing`: it is not there. `malformed`: it is there and wrong.
 * `own-absent`: this browser has no package of its own.
 */
export type DataErrorKind = 'unreachable' | 'missing' | 'malformed' | 'own-absent';

/** Why a package could not be opened. Its faults are worded by the reader's dictionary; the message is for developers. */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly kind: DataErrorKind;
  /** Web address (or path) that was asked for. */
  readonly address: string;
  /** Everything that is wrong, in the order of the files; empty when unreachable. */
  readonly faults: readonly Fault[];

  constructor(kind: DataErrorKind, address: string, faults: readonly Fault[] = [], options?: ErrorOptions) {
    super(`${kind}: ${address} (${faults.length} faults)`, options);
    this.kind = kind;
    this.address = address;
    this.faults = faults;
  }
}
