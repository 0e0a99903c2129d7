import { Link } from 'react-router';
import { FlowBars } from '#charts/FlowBars.tsx';
import { ThroughputFunnels } from '#charts/ThroughputFunnels.tsx';
import { InstrumentFlowBars } from '#charts/InstrumentFlowBars.tsx';
import { defaultFlowView } from '#domain/choosing.ts';
import { ancestorsOf } from '#domain/lookup.ts';
import { flowsOfInstruments, stepsPerYear, throughputFunnel } from '#domain/throughput.ts';
import { searchWithEdition } from '#filters/searchWith.ts';
import { vocabularyOf } from '#filters/vocabulary.ts';
import { PageHeader } from '#layout/PageHeader.tsx';
import { PageFilters } from '#pages/PageFilters.tsx';
import layout from '#pages/page.module.css';
import { useView } from '#pages/useView.ts';
import { paths, withSearch } from '#paths.ts';
import { Notice } from '#ui/Notice.tsx';

/** Who moves up: a funnel for one region and year, every step and year as bars, and what nobody has published. */
export function Component() {
  const { edition, choices, change, search, region, reference, scale, view, shown, text } = useView();
  const usual = defaultFlowView(edition, region);
  const year = choices.years?.[0] ?? usual?.year ?? vocabularyOf(edition).years[0] ?? 0;
  // A year that was chosen may be known for the region itself, or for one that it lies in.
  const place =
    [region, ...ancestorsOf(region)].find((candidate) =>
      choices.years === null
        ? candidate === usual?.region
        : throughputFunnel(edition, { region: candidate, year }) !== null,
    ) ?? region;

  const funnel = throughputFunnel(edition, { region: place, year });
  const ofReference =
    reference === null || reference === place ? null : throughputFunnel(edition, { region: reference, year });
  const funnels = [funnel, funnel?.coverage === '' ? ofReference : null].filter((one) => one !== null);
  const perRegion = edition.regions.flatMap(
    (candidate) => throughputFunnel(edition, { region: candidate, year }) ?? [],
  );
  const years = stepsPerYear(edition, place);
  const throughInstruments = flowsOfInstruments(edition, { region: place, year, domains: choices.domains });
  const onViewChange = (next: typeof view) => change({ view: next });
  const isElsewhere = place !== region;

  return (
    <>
      <PageFilters shown={shown} year={year} usualYear={usual?.year ?? null} with={['reference', 'domains', 'scale']} />
      <div className={layout.page}>
        <PageHeader
          title={
            isElsewhere
              ? `${text.flows.heading}: ${text.flows.whose(place.name)}`
              : `${text.flows.heading}: ${place.name}`
          }
        >
          <p data-detail="">{text.flows.intro}</p>
          {isElsewhere && <p>{text.flows.notYourRegion(region.name, place.name)}</p>}
        </PageHeader>
        {funnels.length === 0 ? (
          <Notice kind="quiet" title={text.flows.nothingTitle}>
            <p>{text.flows.nothing(region.name, year)}</p>
            {years.length > 0 && (
              <div className={layout.years}>
                {years.map((known) => (
                  <button key={known.year} type="button" onClick={() => change({ years: [known.year] })}>
                    {text.overview.showYear(known.year)}
                  </button>
                ))}
              </div>
            )}
          </Notice>
        ) : (
          <ThroughputFunnels
            id="trechter"
            title={text.flows.funnelTitle(year)}
            funnels={funnels}
            view={view}
            onViewChange={onViewChange}
          />
        )}
        {years.length > 0 && (
          <FlowBars
            id="stappen"
            title={text.flows.stepsTitle}
            region={place}
            years={years}
            scale={scale}
            view={view}
            onViewChange={onViewChange}
          />
        )}
        {throughInstruments.length > 1 && (
          <InstrumentFlowBars
            id="per-instrument"
            title={text.flows.perInstrumentTitle(year)}
            flows={throughInstruments}
            region={place}
            year={year}
            scale={scale}
            view={view}
            onViewChange={onViewChange}
          />
        )}
        {perRegion.length > 2 && (
          <ThroughputFunnels
            id="per-regio"
            title={text.flows.perRegionTitle(year)}
            funnels={perRegion}
            sentence={`${text.flows.perRegionSentence(perRegion.length)} ${text.flows.notOneCohort}`}
            view={view}
            onViewChange={onViewChange}
          />
        )}
        {!edition.isFictitious && (
          <Notice kind="quiet" title={text.flows.missingTitle}>
            {text.flows.missingExplained.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            <Link to={withSearch(paths.throughput, searchWithEdition(search, 'fictief'))}>
              {text.flows.seeFictitious}
            </Link>
          </Notice>
        )}
      </div>
    </>
  );
}
