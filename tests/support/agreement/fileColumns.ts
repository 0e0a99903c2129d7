/** What a file has for one column of the page's table: places of its cells in a line, and -1 where it has none. */
export interface FileColumn {
  header: string;
  value: number;
  id: number;
  part: number;
  whole: number;
  status: number;
  /** `%`, `personen`; empty for words and years. */
  unit: string;
}

/**
 * Finds the columns of a table in the header of its file, in their order: `X` or `X (unit)`, then the id, the two counts
 * and the status that belong to it. What follows them says where the figures come from.
 */
export function fileColumns(headers: readonly string[], fileHeader: readonly string[]): FileColumn[] {
  let place = 0;
  const next = (isIt: (name: string) => boolean) => {
    const name = fileHeader[place];
    if (name === undefined || !isIt(name)) return -1;
    place += 1;
    return place - 1;
  };
  return headers.map((header): FileColumn => {
    const words = next((name) => name === header);
    if (words !== -1) {
      const id = next((name) => name === `${header} (id)`);
      return { header, value: words, id, part: -1, whole: -1, status: -1, unit: '' };
    }
    const value = next((name) => name.startsWith(`${header} (`) && name.endsWith(')'));
    const unit = value === -1 ? '' : (fileHeader[value] ?? '').slice(header.length + 2, -1);
    const part = next((name) => /^, (?:deel|part) \(/.test(name.slice(header.length)));
    const whole = next((name) => /^, (?:geheel|whole) \(/.test(name.slice(header.length)));
    const status = next((name) => name === `${header}, status`);
    return { header, value, id: -1, part, whole, status, unit };
  });
}

/** The same where the page lists what its file holds in another order: each column is looked up by its name. */
export function fileColumnsByName(headers: readonly string[], fileHeader: readonly string[]): FileColumn[] {
  return headers.flatMap((header) => {
    const start = fileHeader.findIndex((name) => name === header || name.startsWith(`${header} (`));
    if (start === -1) return [];
    return fileColumns([header], fileHeader.slice(start)).map(({ unit, ...places }) => {
      const moved = (place: number) => (place === -1 ? -1 : place + start);
      return {
        header,
        unit,
        value: moved(places.value),
        id: moved(places.id),
        part: moved(places.part),
        whole: moved(places.whole),
        status: moved(places.status),
      };
    });
  });
}
