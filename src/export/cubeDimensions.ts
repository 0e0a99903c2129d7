import { cellAt, type Dataset, type DatasetRow } from './dataset.ts';

/** One way in which rows differ. */
export interface CubeDimension {
  id: string;
  label: string;
  isTime: boolean;
  /** Column of the table, or null where it is the row itself. */
  column: number | null;
  /** Ids in the order in which they appear, with their labels. */
  categories: ReadonlyMap<string, string>;
  idOf: (row: DatasetRow) => string;
}

/**
 * The dimensions of a table's rows: the first columns with ids (or years) that together tell every row from the others.
 * Where no columns do, each row is its own category.
 */
export function cubeDimensions(dataset: Dataset): CubeDimension[] {
  const found: CubeDimension[] = [];
  for (const [index, column] of dataset.columns.entries()) {
    const cells = dataset.rows.map((row) => cellAt(row, index));
    const isTime = cells.every((cell) => cell.kind === 'number' && cell.unit === 'year');
    if (!isTime && !cells.every((cell) => cell.kind === 'name' && cell.id !== null)) continue;
    const idOf = (row: DatasetRow) => {
      const cell = cellAt(row, index);
      return cell.kind === 'name' ? (cell.id ?? '') : String(cell.number);
    };
    const categories = new Map(dataset.rows.map((row) => [idOf(row), cellAt(row, index).words]));
    found.push({ id: column.key, label: column.header, isTime, column: index, categories, idOf });
    const tuples = new Set(dataset.rows.map((row) => found.map((dimension) => dimension.idOf(row)).join('\n')));
    if (tuples.size === dataset.rows.length) return found;
  }
  const first = dataset.columns[0];
  return [
    {
      id: first?.key ?? 'row',
      label: first?.header ?? '',
      isTime: false,
      column: null,
      categories: new Map(dataset.rows.map((row) => [row.key, rowLabel(dataset, row)])),
      idOf: (row) => row.key,
    },
  ];
}

/** The words that name a row: those of all its cells that are no counts. */
function rowLabel(dataset: Dataset, row: DatasetRow): string {
  const names = dataset.columns.flatMap((_, column) => {
    const cell = cellAt(row, column);
    return (cell.kind === 'name' || cell.unit === 'year') && cell.words !== '' ? cell.words : [];
  });
  return names.join('; ');
}
