import { funnelInShort, isOneStep } from '#charts/funnelSentence.ts';
import { defaultFlowView, yearsWithSteps } from '#domain/choosing.ts';
import { ancestorsOf } from '#domain/lookup.ts';
import { throughputFunnel } from '#domain/throughput.ts';
import { movementMeasures } from '#domain/throughputRungs.ts';
import { MeasureFilter } from '#filters/MeasureFilter.tsx';
import { RegionsFilter } from '#filters/RegionsFilter.tsx';
import { vocabularyOf } from '#filters/vocabulary.ts';
import { PageHeader } from '#layout/PageHeader.tsx';
import { PageFilters } from '#pages/PageFilters.tsx';
import layout from '#pages/page.module.css';
import { useView } from '#pages/useView.ts';
import { useSlide } from '#ui/SlideSetting.ts';
import { Emphasised } from '#ui/Emphasised.tsx';
import { Notice } from '#ui/Notice.tsx';
import { MissingThroughput } from './MissingThroughput.tsx';
import { ThroughputContents } from './ThroughputContents.tsx';
import { ThroughputFigures } from './ThroughputFigures.tsx';
import { throughputFigures } from './throughputFigures.ts';

/** Who moves up, and down, on and off the ladder: for one region and year, over the years, and what nobody has published. */
export function Component() {
  const { edition, choices, change, search, region, regions, reference, measure, shown, text } = useView();
  const usual = defaultFlowView(edition, region);
  const year = choices.years?.[0] ?? usual?.year ?? vocabularyOf(edition).years[0] ?? 0;
  // A year that was chosen may be known for the region itself, or for one that it lies in.
  const place =
    [region, ...ancestorsOf(region)].find((candidate) =>
      choices.years === null
        ? candidate === usual?.region
        : throughputFunnel(edition, { region: candidate, year }) !== null,
    ) ?? region;
  const instruments = (choices.instruments ?? []).flatMap(
    (id) => edition.instruments.find((instrument) => instrument.id === id) ?? [],
  );
  const figures = throughputFigures(edition, {
    place,
    year,
    reference,
    regions,
    instruments,
    domains: choices.domains,
  });
  const measured = movementMeasures.filter((one) =>
    edition.observations.some((observation) => observation.measure === one),
  );
  const moving = measured.find((one) => one === measure) ?? (measured.length > 1 ? 'doorstroom' : null);
  const slide = useSlide();
  const [funnel] = figures.funnels;
  const isElsewhere = place !== region;
  const isKnown = figures.funnels.length > 0 || figures.diagram !== null;
  const missing = [
    ...(figures.trends.length === 0 ? ['trend' as const] : []),
    ...(figures.balances.length === 0 ? ['balance' as const] : []),
    ...(figures.rungs.length === 0 ? ['rates' as const] : []),
  ];

  return (
    <>
      <PageFilters
        shown={moving === null ? shown : { ...shown, measure: moving }}
        year={year}
        figuresOf={place}
        usualYear={usual?.year ?? null}
        withFigures={yearsWithSteps(edition, region)}
        with={['reference', 'domains', 'scale']}
        regions={
          edition.regions.length > 2 || regions.length > 1 ? (
            <RegionsFilter
              regions={edition.regions}
              chosen={regions.map(({ id }) => id)}
              onChange={(ids) => change({ regions: ids })}
            />
          ) : undefined
        }
      >
        {moving !== null && (
          <MeasureFilter measures={measured} chosen={moving} onChange={(next) => change({ measure: next })} />
        )}
      </PageFilters>
      <div className={layout.page}>
        <PageHeader
          title={
            isElsewhere
              ? `${text.flows.heading}: ${text.flows.whose(place.name)}`
              : `${text.flows.heading}: ${place.name}`
          }
        >
          {funnel !== undefined && (
            <p>
              <Emphasised>{funnelInShort(funnel, text)}</Emphasised>
            </p>
          )}
          <p data-detail="">{text.flows.intro}</p>
          {isElsewhere && <p>{text.flows.notYourRegion(region.name, place.name)}</p>}
        </PageHeader>
        {isKnown && <ThroughputContents figures={contentsOf()} />}
        {!isKnown && (
          <Notice kind="quiet" title={text.flows.nothingTitle}>
            <p>{text.flows.nothing(region.name, year)}</p>
            {figures.years.length > 0 && (
              <div className={layout.years}>
                {figures.years.map((known) => (
                  <button key={known.year} type="button" onClick={() => change({ years: [known.year] })}>
                    {text.overview.showYear(known.year)}
                  </button>
                ))}
              </div>
            )}
          </Notice>
        )}
        <ThroughputFigures shown={shown} figures={figures} place={place} year={year} moving={moving} />
        {!edition.isFictitious && slide === null && <MissingThroughput search={search} missing={missing} />}
      </div>
    </>
  );

  function contentsOf() {
    const { flows } = text;
    return [
      {
        id: 'trechter',
        name: isOneStep(figures.funnels) ? flows.heading : flows.funnelShort,
        isThere: figures.funnels.length > 0,
      },
      { id: 'per-trede', name: flows.rungsShort, isThere: figures.rungs.length > 0 },
      { id: 'bewegingen', name: flows.diagramShort, isThere: figures.diagram !== null },
      { id: 'jaren', name: flows.trendShort, isThere: figures.trends.length > 0 },
      { id: 'balans', name: flows.balanceShort, isThere: figures.balances.length > 0 },
      { id: 'per-instrument', name: flows.perInstrumentShort, isThere: figures.throughInstruments.length > 1 },
      { id: 'stappen', name: flows.stepsShort, isThere: figures.years.length > 0 },
      { id: 'per-regio', name: flows.perRegionShort, isThere: figures.perRegion.length > 2 },
      { id: 'ontbreekt', name: flows.missingShort, isThere: !edition.isFictitious },
    ].filter(({ isThere }) => isThere);
  }
}
