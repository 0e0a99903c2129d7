import { useMemo } from 'react';
import { useHref } from 'react-router';
import { sourcesOf } from '#charts/figureCells.ts';
import { likelyCaveats } from '#charts/likelyCaveats.ts';
import { unitCaveats, unitNotes, unitSources } from '#charts/unitCells.ts';
import { bodyFacts, bodyInUnit } from '#domain/bodyFacts.ts';
import { defaultYear } from '#domain/choosing.ts';
import type { Edition } from '#domain/edition.ts';
import { totalsThatDiffer } from '#domain/instruments.ts';
import { observationAt } from '#domain/lookup.ts';
import { rungSum } from '#domain/rungs.ts';
import { unitScope } from '#domain/units.ts';
import { fileName } from '#export/dataset.ts';
import { orientations, papers, usual } from '#filters/choices.ts';
import { printChoices } from '#filters/codec.ts';
import { SelectFilter } from '#filters/SelectFilter.tsx';
import { vocabularyOf } from '#filters/vocabulary.ts';
import { PageHeader } from '#layout/PageHeader.tsx';
import { overviewSentence } from '#pages/overviewSentence.ts';
import { PageFilters } from '#pages/PageFilters.tsx';
import { useView } from '#pages/useView.ts';
import layout from '#pages/page.module.css';
import { paths, withSearch } from '#paths.ts';
import styles from './PosterPage.module.css';
import { PosterSaving } from './PosterSaving.tsx';
import { PosterSheet } from './PosterSheet.tsx';

/** The snake of one region and year on one sheet, and what surrounds it on screen. */
export function Component() {
  const { edition, choices, change, region, reference, measure, unit, age, shown, text } = useView();
  const { poster, frame, formats } = text;
  const paper = choices.paper ?? usual.paper;
  const orientation = choices.orientation ?? usual.orientation;
  const usualYear = defaultYear(edition, region, measure);
  const year = choices.years?.[0] ?? usualYear ?? 0;
  const scope = useMemo(() => ({ year, measure, region, reference }), [year, measure, region, reference]);
  const inUnit = useMemo(() => unitScope(edition, scope, unit, age), [edition, scope, unit, age]);
  const facts = useMemo(
    () => bodyInUnit(bodyFacts(edition, scope, choices.domains), inUnit),
    [edition, scope, choices.domains, inUnit],
  );
  const { rungs, instruments, steps } = facts;
  const sum = measure === 'deelnemers' ? rungSum(rungs) : null;
  const editionTotal = observationAt(edition, { year, region, trede: null, instrument: null, measure });
  const counted = instruments.flatMap((row) => [row.observation, row.referenceObservation]);
  const traced = [
    editionTotal,
    ...rungs.map((rung) => rung.observation),
    ...counted,
    ...steps.flatMap((step) => step.flows),
  ];
  // Paper stays: its code says the year, so that it opens these figures when newer ones are there.
  const lasting = { ...choices, years: year === 0 ? null : [year], paper: null, orientation: null };
  const href = useHref(withSearch(paths.overview, printChoices(lasting, vocabularyOf(edition))));
  const address = new URL(href, window.location.origin).href;

  const sentence = overviewSentence(
    { rungs, sum, scope, inUnit, editionTotal, isFictitious: edition.isFictitious },
    text,
  );

  return (
    <>
      <PageFilters shown={shown} year={year} usualYear={usualYear} with={['reference', 'unit', 'domains']}>
        <SelectFilter
          label={poster.paper}
          options={papers.map((id) => ({ id, name: poster.papers[id] }))}
          chosen={paper}
          onChange={(id) => change({ paper: id })}
        />
        <SelectFilter
          label={poster.orientation}
          options={orientations.map((id) => ({ id, name: poster.orientations[id] }))}
          chosen={orientation}
          onChange={(id) => change({ orientation: id })}
        />
      </PageFilters>
      <div className={layout.page}>
        <PageHeader title={poster.heading(region.name, year)}>
          <p>{poster.lead}</p>
        </PageHeader>
        <div className={styles.actions}>
          <button type="button" className={styles.print} onClick={() => window.print()}>
            {poster.print}
          </button>
          <PosterSaving
            paper={paper}
            orientation={orientation}
            name={fileName([
              text.exports.product,
              ...(edition.isFictitious ? [text.terms.fictitious] : []),
              region.id,
              String(year),
              poster.fileName,
              paper,
              orientation,
            ])}
            title={poster.heading(region.name, year)}
            sentence={sentence}
          />
        </div>
        <PosterSheet
          paper={paper}
          orientation={orientation}
          facts={facts}
          sentence={sentence}
          caveats={[
            ...(choices.domains === null ? [] : [poster.onlyDomains(namesOf(edition, choices.domains))]),
            ...totalsThatDiffer(edition, scope).map(text.faults.describeWarning),
            ...unitCaveats(inUnit, text),
            ...likelyCaveats(counted, text),
          ]}
          sources={unitSources([inUnit], sourcesOf(traced, text), text)}
          notes={unitNotes([inUnit], text.bars.unit[measure], text)}
          edition={frame.footer.figures(
            edition.title,
            edition.version,
            edition.created === null ? null : formats.day(edition.created),
          )}
          isFictitious={edition.isFictitious}
          address={address}
        />
      </div>
    </>
  );
}

function namesOf({ domains }: Edition, chosen: readonly string[]): string[] {
  return domains.filter(({ id }) => chosen.includes(id)).map(({ name }) => name);
}
