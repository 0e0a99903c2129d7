import type { Source } from '#domain/edition.ts';

/** Place of a source in the list of sources. */
export function sourceAnchor({ id }: Source): string {
  return `bron-${id}`;
}

/** Where a source can be read; one without an address of its own, in the list of sources. */
export function sourceHref(source: Source): string {
  return source.address ?? `#${sourceAnchor(source)}`;
}
