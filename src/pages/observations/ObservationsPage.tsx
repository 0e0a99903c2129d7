import { useMemo } from 'react';
import { filteredObservations, sortedObservations, type ObservationColumn } from '#domain/observationList.ts';
import { slugOf } from '#domain/slugOf.ts';
import { PageHeader } from '#layout/PageHeader.tsx';
import { SaveMenu } from '#pages/SaveMenu.tsx';
import { useDatasetOf } from '#pages/useDatasetOf.ts';
import { usePrintRules } from '#pages/usePrintRules.ts';
import { useView } from '#pages/useView.ts';
import layout from '#pages/page.module.css';
import { Notice } from '#ui/Notice.tsx';
import { CoverageMatrix } from './CoverageMatrix.tsx';
import { FlowsTable } from './FlowsTable.tsx';
import { ObservationsFilters } from './ObservationsFilters.tsx';
import { ObservationsTable } from './ObservationsTable.tsx';
import { observationsDataset } from './observationsDataset.ts';
import { observationWords } from './observationWords.ts';
import { PackageFiles } from './PackageFiles.tsx';
import { PopulationsTable } from './PopulationsTable.tsx';
import { QualityList } from './QualityList.tsx';
import { TotalsTable } from './TotalsTable.tsx';
import { useAskedRow } from './useAskedRow.ts';
import styles from './ObservationsPage.module.css';

const columns: readonly ObservationColumn[] = [
  'jaar',
  'regio',
  'trede',
  'instrument',
  'maat',
  'waarde',
  'status',
  'bron',
];

/** Every figure of the package with its status, attribution and source; what stands out; the files. */
export function Component() {
  const { edition, choices, change, measure, shown, text } = useView();
  const words = useMemo(
    () => new Map(edition.observations.map((one) => [one, slugOf(observationWords(one, text).join(' '))])),
    [edition, text],
  );
  const wanted = (choices.search ?? '').split(/\s+/).map(slugOf);
  const found = filteredObservations(edition, {
    years: choices.years,
    domains: choices.domains,
    isFound: (one) => wanted.every((word) => words.get(one)?.includes(word) ?? false),
  });
  const column = columns.find((candidate) => candidate === choices.sort) ?? null;
  const isAscending = choices.direction !== 'aflopend';
  const fitting = column === null ? found : sortedObservations(found, column, isAscending);
  const asked = useAskedRow(edition);
  const isHidden = asked.observation !== null && !fitting.includes(asked.observation);
  const rows = isHidden && asked.observation !== null ? [asked.observation, ...fitting] : fitting;

  // Ten columns have more to say than an upright sheet is wide.
  usePrintRules('@page { size: A4 landscape; }');
  const datasetOf = useDatasetOf();
  const count = text.observations.shown(fitting.length, edition.observations.length);

  return (
    <>
      <ObservationsFilters shown={shown} />
      <div className={layout.page}>
        <PageHeader title={text.observations.heading}>
          <p>
            {text.observations.lead(edition.observations.length, edition.flows.length, edition.title, edition.version)}
          </p>
        </PageHeader>
        {edition.observations.length > 0 && <QualityList warnings={edition.warnings} />}
        <section className={layout.section} aria-labelledby="waarnemingen">
          <div className={styles.head}>
            <h2 id="waarnemingen">{text.observations.tableTitle}</h2>
            <p role="status">{count}</p>
            {fitting.length > 0 && (
              <SaveMenu
                title={text.observations.tableTitle}
                dataset={() => datasetOf(observationsDataset(fitting, count, text))}
                drawn={null}
              />
            )}
          </div>
          {(isHidden || asked.isGone) && (
            <Notice kind="notice">
              <p role="status">{isHidden ? text.observations.askedHidden : text.observations.askedGone}</p>
            </Notice>
          )}
          {edition.observations.length === 0 ? (
            <Notice kind="quiet">
              <p>{text.observations.none}</p>
            </Notice>
          ) : rows.length === 0 ? (
            <Notice kind="quiet">
              <p>{text.observations.nothing}</p>
              <button type="button" onClick={() => change({ search: null, years: null, domains: null })}>
                {text.observations.clearSearch}
              </button>
            </Notice>
          ) : (
            <ObservationsTable
              rows={rows}
              sortedBy={column}
              isAscending={isAscending}
              asked={asked.observation}
              onSort={(next, ascending) => change({ sort: next, direction: ascending ? 'oplopend' : 'aflopend' })}
            />
          )}
        </section>
        <FlowsTable flows={edition.flows} asked={asked.flow} />
        {edition.observations.length > 0 && (
          <>
            <CoverageMatrix shown={shown} />
            <TotalsTable edition={edition} measure={measure} />
            <PopulationsTable edition={edition} />
          </>
        )}
        <PackageFiles edition={edition} />
      </div>
    </>
  );
}
