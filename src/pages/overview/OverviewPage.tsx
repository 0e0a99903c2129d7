import { useMemo } from 'react';
import { Link } from 'react-router';
import { sourcesOf } from '#charts/figureCells.ts';
import { InstrumentBars } from '#charts/InstrumentBars.tsx';
import { likelyCaveats } from '#charts/likelyCaveats.ts';
import { ThroughputFunnels } from '#charts/ThroughputFunnels.tsx';
import { unitCaveats, unitNotes, unitSources } from '#charts/unitCells.ts';
import { type BodyFacts, bodyFacts, bodyInUnit } from '#domain/bodyFacts.ts';
import { defaultYear } from '#domain/choosing.ts';
import { instrumentFacts, sortedByMeasure, totalsThatDiffer } from '#domain/instruments.ts';
import { observationAt } from '#domain/lookup.ts';
import { rungSum } from '#domain/rungs.ts';
import { throughputFunnel } from '#domain/throughput.ts';
import { orderOf, unitScope } from '#domain/units.ts';
import { PageHeader } from '#layout/PageHeader.tsx';
import { Facts } from '#pages/Facts.tsx';
import { PageFilters } from '#pages/PageFilters.tsx';
import { useView } from '#pages/useView.ts';
import layout from '#pages/page.module.css';
import { paths, withSearch } from '#paths.ts';
import { SnakeFigure } from '#snake/SnakeFigure.tsx';
import { Emphasised } from '#ui/Emphasised.tsx';
import { useSlide } from '#ui/SlideSetting.ts';
import { HighlightProvider } from '#ui/Highlight.tsx';
import { Notice } from '#ui/Notice.tsx';
import { OtherYears } from '#pages/OtherYears.tsx';
import { RungLadder } from './RungLadder.tsx';
import { overviewSentence } from '#pages/overviewSentence.ts';

/** The rungs of one region and year, its instruments, and who moved up. */
export function Component() {
  const { edition, choices, change, search, region, reference, measure, unit, age, scale, view, shown, text } =
    useView();
  const usualYear = defaultYear(edition, region, measure);
  const year = choices.years?.[0] ?? usualYear ?? 0;
  const scope = useMemo(() => ({ year, measure, region, reference }), [year, measure, region, reference]);
  const { domains } = choices;

  const inUnit = useMemo(() => unitScope(edition, scope, unit, age), [edition, scope, unit, age]);
  const facts = useMemo(
    () => bodyInUnit(bodyFacts(edition, scope, domains), inUnit),
    [edition, scope, domains, inUnit],
  );
  const slide = useSlide();
  const { rungs } = facts;
  const sum = measure === 'deelnemers' ? rungSum(rungs) : null;
  const editionTotal = observationAt(edition, { year, region, trede: null, instrument: null, measure });
  const rows = sortedByMeasure(facts.instruments, orderOf(unit));
  const observations = facts.instruments.flatMap((row) => [row.observation, row.referenceObservation]);
  const funnels = [region, ...(reference === null ? [] : [reference])].flatMap(
    (place) => throughputFunnel(edition, { region: place, year }) ?? [],
  );
  const heading = text.overview.heading(region.name, year);
  const onViewChange = (next: typeof view) => change({ view: next });

  // A total and its parts are two facts; where they differ, the page that shows both of them says so.
  const differences = totalsThatDiffer(edition, scope).map(text.faults.describeWarning);
  const sentence = overviewSentence(
    { rungs, sum, scope, inUnit, editionTotal, isFictitious: edition.isFictitious },
    text,
  );

  return (
    <>
      <PageFilters
        shown={shown}
        year={year}
        usualYear={usualYear}
        with={['reference', 'measure', 'unit', 'domains', 'scale']}
      />
      <div className={layout.page}>
        <PageHeader title={heading}>
          <p>
            <Emphasised>{sentence}</Emphasised>
          </p>
          {domains === null ? null : <p>{text.overview.allDomainsInTotals}</p>}
          {slide === null ? (
            <p className={`screen-only ${layout.aside ?? ''}`}>
              <Link to={withSearch(paths.poster, search)}>{text.poster.link}</Link>
            </p>
          ) : null}
        </PageHeader>
        <HighlightProvider>
          {slide !== null && slide.part !== 'slang' ? (
            <RungLadder
              rows={rungs}
              label={text.overview.ladderLabel(region.name, year)}
              year={year}
              reference={reference}
              search={search}
              isPoster={!edition.isFictitious}
            />
          ) : (
            <SnakeFigure
              id="slang"
              sentence={sentence}
              facts={facts}
              view={view}
              onViewChange={onViewChange}
              hrefOf={(number) => withSearch(paths.rung(number), search)}
              caveats={[...differences, ...unitCaveats(inUnit, text), ...likelyCaveats(observations, text)]}
              sources={unitSources([inUnit], sourcesOf([editionTotal, ...tracedIn(facts)], text), text)}
              notes={unitNotes([inUnit], text.bars.unit[measure], text)}
            />
          )}
          <div className={layout.columns} data-detail="">
            {rows.length === 0 ? (
              <Notice kind="quiet" title={text.overview.instrumentsTitle(region.name)}>
                <p>{text.overview.nothing(region.name, year)}</p>
                <OtherYears shown={shown} year={year} />
              </Notice>
            ) : (
              <InstrumentBars
                id="instrumenten"
                title={
                  unit === 'aandeel'
                    ? text.overview.strengthsTitle(region.name)
                    : text.overview.instrumentsTitle(region.name)
                }
                rows={rows}
                facts={instrumentFacts(rows)}
                unitScope={inUnit}
                measure={measure}
                scale={scale}
                view={view}
                onViewChange={onViewChange}
                overall={sum}
              />
            )}
            {funnels.length === 0 ? (
              <Notice kind="quiet" title={text.overview.funnelTitle(year)}>
                <p>{text.overview.noFunnel(region.name, year)}</p>
                <Link to={withSearch(paths.throughput, search)}>{text.overview.moreThroughput}</Link>
              </Notice>
            ) : (
              <ThroughputFunnels
                id="doorstroom"
                title={text.overview.funnelTitle(year)}
                funnels={funnels}
                view={view}
                onViewChange={onViewChange}
              />
            )}
          </div>
        </HighlightProvider>
        <Facts shown={shown} year={year} />
      </div>
    </>
  );
}

/** Every figure that the snake draws, with its source. */
function tracedIn({ rungs, instruments, steps }: BodyFacts) {
  return [
    ...rungs.map((rung) => rung.observation),
    ...instruments.flatMap((row) => [row.observation, row.referenceObservation]),
    ...steps.flatMap((step) => step.flows),
  ];
}
