import { nameCell, tableRow } from '#text/tableCells.ts';
import { coverageOf, coverages, yearsObserved, type CoverageRow } from '#domain/coverage.ts';
import { measures, type Measure } from '#domain/edition.ts';
import { MeasureFilter } from '#filters/MeasureFilter.tsx';
import layout from '#pages/page.module.css';
import { SaveMenu } from '#pages/SaveMenu.tsx';
import { type OwnPart, useDatasetOf } from '#pages/useDatasetOf.ts';
import type { Shown } from '#pages/useView.ts';
import type { Text } from '#text/nl.ts';
import { useText } from '#text/TextContext.ts';
import { ScrollRegion } from '#ui/ScrollRegion.tsx';
import { CoverageMark } from './CoverageMark.tsx';
import styles from './CoverageMatrix.module.css';
import page from './ObservationsPage.module.css';

/** For every region, year and instrument: is there a figure, how sure is it, and if not, why not. */
export function CoverageMatrix({ shown }: { shown: Shown }) {
  const text = useText();
  const datasetOf = useDatasetOf();
  const { edition, measure, change } = shown;
  const { coverage: words } = text.observations;
  const years = yearsObserved(edition);
  const regions = coverageOf(edition, measure);
  const cells = regions.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const measured = measures.filter((one) => edition.observations.some((observation) => observation.measure === one));
  return (
    <section className={layout.section} aria-labelledby="dekking">
      <div className={page.head}>
        <h2 id="dekking">{words.title}</h2>
        <SaveMenu title={words.title} dataset={() => datasetOf(coverageDataset(shown, measure, text))} drawn={null} />
      </div>
      <p>{words.intro(text.terms.measure[measure])}</p>
      {measured.length > 1 && (
        <MeasureFilter measures={measured} chosen={measure} onChange={(next) => change({ measure: next })} />
      )}
      <ul className={styles.legend} aria-label={words.legend}>
        {coverages.map((coverage) => (
          <li key={coverage}>
            <CoverageMark coverage={coverage} />
            {words.counted(words.names[coverage], cells.filter((cell) => cell === coverage).length)}
          </li>
        ))}
      </ul>
      <div className={styles.regions}>
        {regions.map(({ region, rows }) => (
          <ScrollRegion key={region.id} label={text.observations.scrollLabel(region.name)}>
            <table className={styles.matrix}>
              <caption>{region.name}</caption>
              <thead>
                <tr>
                  <th scope="col">{text.observations.columns.instrument}</th>
                  {years.map((year) => (
                    <th key={year} scope="col">
                      {year}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.instrument?.id ?? row.trede?.number ?? 'editie'} data-total={row.instrument === null}>
                    <th scope="row">{nameOf(row, text)}</th>
                    {row.cells.map((coverage, index) => (
                      <td key={years[index]}>
                        <CoverageMark coverage={coverage} />
                        <span className="visually-hidden">{words.names[coverage]}</span>
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        ))}
      </div>
    </section>
  );
}

function nameOf({ trede, instrument }: CoverageRow, text: Text): string {
  if (trede === null) return text.observations.editionTotal;
  return instrument?.name ?? text.observations.coverage.total(trede.number);
}

function coverageDataset({ edition }: Shown, measure: Measure, text: Text): OwnPart {
  const { coverage: words, columns } = text.observations;
  return {
    id: 'dekking',
    title: words.title,
    sentence: words.intro(text.terms.measure[measure]),
    columns: [
      { key: 'region', header: columns.region, numeric: false },
      { key: 'instrument', header: columns.instrument, numeric: false },
      ...yearsObserved(edition).map((year) => ({ key: String(year), header: String(year), numeric: false })),
    ],
    rows: coverageOf(edition, measure).flatMap(({ region, rows }) =>
      rows.map((row) => {
        const id = row.instrument?.id ?? (row.trede === null ? 'all' : `total-${row.trede.number}`);
        return tableRow(`${region.id}-${id}`, [
          nameCell(region.name, region.id),
          nameCell(nameOf(row, text), id),
          ...row.cells.map((coverage) => nameCell(words.names[coverage], coverage)),
        ]);
      }),
    ),
    notes: [],
    sources: [],
    counted: [text.terms.measure[measure]],
  };
}
