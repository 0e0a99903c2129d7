import { nameCell, numberCell, tableRow } from '#text/tableCells.ts';
import type { Edition } from '#domain/edition.ts';
import { useText } from '#text/TextContext.ts';
import { sourceHref } from './sourceAnchor.ts';
import { TableSection } from './TableSection.tsx';

/** The inhabitants by which rates and indices divide. */
export function PopulationsTable({ edition }: { edition: Edition }) {
  const text = useText();
  const { columns, populationsTitle: title, populationsIntro } = text.observations;
  const { populations } = edition;
  if (populations.length === 0) return null;
  const table = {
    caption: title,
    columns: [
      { key: 'year', header: columns.year, numeric: false },
      { key: 'region', header: columns.region, numeric: false },
      { key: 'age', header: text.filters.age, numeric: false },
      { key: 'value', header: columns.value, numeric: true },
      { key: 'source', header: columns.source, numeric: false },
    ],
    rows: populations.map(({ year, region, age, count, source }) =>
      tableRow(`${year}-${region.id}-${age}`, [
        numberCell(String(year), year, 'year', 'A'),
        nameCell(region.name, region.id),
        nameCell(text.filters.ages[age], age),
        numberCell(text.formats.count(count), count, 'people', 'A'),
        { ...nameCell(source.title, source.id), href: sourceHref(source) },
      ]),
    ),
  };
  const sources = [...new Set(populations.map(({ source }) => source))];
  return (
    <TableSection
      id="inwoners"
      title={title}
      table={table}
      own={() => ({
        id: 'inwoners',
        title,
        sentence: populationsIntro,
        columns: table.columns,
        rows: table.rows,
        notes: [text.units.homeAndWork],
        sources: sources.map(({ publisher, title: name, address }) => ({
          label: text.bars.source(publisher, name),
          href: address,
        })),
        counted: [text.filters.age],
      })}
    >
      <p>{populationsIntro}</p>
    </TableSection>
  );
}
