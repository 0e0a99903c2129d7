interface Category {
  index?: string[] | Record<string, number>;
  label?: Record<string, string>;
}

interface JsonStat {
  version: string;
  class: string;
  label: string;
  id: string[];
  size: number[];
  dimension: Record<string, { label: string; category: Category }>;
  value: (number | null)[] | Record<string, number | null>;
  status?: string | string[] | Record<string, string>;
  extension?: { sentence?: string; pinnedAddress?: string };
}

/** One value of a cube. */
export interface CubeCell {
  /** Ids of its categories by the labels of their dimensions. */
  ids: Readonly<Record<string, string>>;
  labels: Readonly<Record<string, string>>;
  value: number | null;
  status: string | null;
}

/**
 * Reads a dataset by the rules of JSON-stat 2.0 alone (json-stat.org/format): values in row-major order of `id` and
 * `size`, sparse or dense; an index is a list or an object of places; without one there is a single category.
 */
export function readCube(bytes: Buffer): { cells: CubeCell[]; sentence: string } {
  const cube = JSON.parse(bytes.toString('utf8')) as JsonStat;
  if (cube.version !== '2.0' || cube.class !== 'dataset') throw new Error('No JSON-stat 2.0 dataset');
  const dimensions = cube.id.map((id, place) => {
    const { label, category } = cube.dimension[id] ?? { label: id, category: {} };
    const ids = orderOf(category);
    if (ids.length !== cube.size[place]) throw new Error(`${id} has ${ids.length} categories, not ${cube.size[place]}`);
    return { label, ids, labels: category.label ?? {} };
  });
  const count = cube.size.reduce((product, size) => product * size, 1);
  const places = Array.isArray(cube.value) ? cube.value.map((_, place) => place) : Object.keys(cube.value).map(Number);
  if (places.some((place) => !(place < count))) throw new Error(`A value lies outside the ${count} of the cube`);
  const cells = places
    .sort((one, other) => one - other)
    .map((place): CubeCell => {
      let rest = place;
      const ids: Record<string, string> = {};
      const labels: Record<string, string> = {};
      for (const dimension of dimensions.toReversed()) {
        const id = dimension.ids[rest % dimension.ids.length] ?? '';
        rest = Math.floor(rest / dimension.ids.length);
        ids[dimension.label] = id;
        labels[dimension.label] = dimension.labels[id] ?? id;
      }
      return { ids, labels, value: at(cube.value, place) ?? null, status: statusAt(cube.status, place) };
    });
  return { cells, sentence: cube.extension?.sentence ?? '' };
}

function orderOf({ index, label }: Category): string[] {
  if (Array.isArray(index)) return index;
  if (index === undefined) return Object.keys(label ?? {});
  return Object.entries(index)
    .sort(([, one], [, other]) => one - other)
    .map(([id]) => id);
}

function at<Value>(values: Value[] | Record<string, Value>, place: number): Value | undefined {
  return Array.isArray(values) ? values[place] : values[String(place)];
}

function statusAt(status: JsonStat['status'], place: number): string | null {
  if (status === undefined || typeof status === 'string') return status ?? null;
  return at(status, place) ?? null;
}
