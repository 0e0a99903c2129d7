import { Link } from 'react-router';
import { InstrumentBars } from '#charts/InstrumentBars.tsx';
import { ThroughputFunnels } from '#charts/ThroughputFunnels.tsx';
import { instrumentFacts, sortedByMeasure } from '#domain/instruments.ts';
import { throughputFunnel } from '#domain/throughput.ts';
import { orderOf } from '#domain/units.ts';
import { PageHeader } from '#layout/PageHeader.tsx';
import { Facts } from '#pages/Facts.tsx';
import { PageFilters } from '#pages/PageFilters.tsx';
import { measureWords } from '#pages/overviewSentence.ts';
import { useSnakeFacts } from '#pages/useSnakeFacts.ts';
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

/** Figures of this page that can be a whole slide. */
const figures = ['slang', 'instrumenten', 'doorstroom'];

/** The rungs of one region and year, its instruments, and who moved up. */
export function Component() {
  const { edition, choices, change, search, region, reference, measure, unit, scale, view, shown, text } = useView();
  const { usualYear, year, inUnit, facts, sum, sentence, caveats, sources, notes } = useSnakeFacts(shown);
  const { domains } = choices;
  const slide = useSlide();
  const rows = sortedByMeasure(facts.instruments, orderOf(unit));
  const funnels = [region, ...(reference === null || reference === region ? [] : [reference])].flatMap(
    (place) => throughputFunnel(edition, { region: place, year }) ?? [],
  );
  const heading = text.overview.heading(region.name, year);
  const onViewChange = (next: typeof view) => change({ view: next });

  return (
    <>
      <PageFilters
        shown={shown}
        year={year}
        usualYear={usualYear}
        with={['reference', 'measure', 'unit', 'domains', 'scale']}
      />
      <div className={layout.page}>
        <PageHeader
          title={heading}
          aside={
            slide === null ? (
              <>
                <Link to={withSearch(paths.poster, search)}>{text.poster.link}</Link>
                {' · '}
                <Link to={withSearch(paths.report, search)}>{text.report.link}</Link>
              </>
            ) : undefined
          }
        >
          <p>
            <Emphasised>{sentence}</Emphasised>
          </p>
          {domains === null ? null : <p>{text.overview.allDomainsInTotals}</p>}
        </PageHeader>
        <HighlightProvider>
          {slide !== null && !figures.includes(slide.part ?? '') ? (
            <RungLadder
              rows={facts.rungs}
              unit={unit}
              measure={measure}
              label={text.overview.ladderLabel(region.name, year)}
              year={year}
              reference={reference}
              search={search}
              isPoster={facts.isPoster}
            />
          ) : slide !== null && slide.part !== 'slang' ? null : (
            <SnakeFigure
              id="slang"
              sentence={sentence}
              facts={facts}
              view={view}
              onViewChange={onViewChange}
              hrefOf={(number) => withSearch(paths.rung(number), search)}
              caveats={caveats}
              sources={sources}
              notes={notes}
            />
          )}
          <div className={layout.columns} data-detail="">
            {rows.length === 0 ? (
              <Notice kind="quiet" title={text.overview.instrumentsTitle(region.name)}>
                <p>{text.overview.nothing(region.name, year, measureWords(measure, text))}</p>
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
                <p>{text.overview.noFunnel(region.name, year, facts.isPoster)}</p>
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
