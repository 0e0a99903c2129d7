import type { Source } from '#domain/edition.ts';
import { useText } from '#text/TextContext.ts';

/** Publisher and title of a source, leading to it where it has an address. */
export function SourceName({ source }: { source: Source }) {
  const { bars } = useText();
  const name = bars.source(source.publisher, source.title);
  return source.address === null ? name : <a href={source.address}>{name}</a>;
}
