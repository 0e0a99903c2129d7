import { rungBalances } from '#domain/balance.ts';
import type { Edition, Instrument, Region } from '#domain/edition.ts';
import { flowDiagram } from '#domain/flowDiagram.ts';
import { breaksIn } from '#domain/lookup.ts';
import { flowsOfInstruments, stepsPerYear, throughputFunnel } from '#domain/throughput.ts';
import { rungMovements } from '#domain/throughputRungs.ts';
import { joinedPoints, throughputTrends } from '#domain/throughputTrend.ts';

interface Asked {
  /** Whose figures, of which year. */
  place: Region;
  year: number;
  reference: Region | null;
  /** Regions that the reader put beside each other, the first included. */
  regions: readonly Region[];
  instruments: readonly Instrument[];
  domains: readonly string[] | null;
}

/** Everything that the page can draw of an edition, null or empty where it has no figures for it. */
export function throughputFigures(edition: Edition, asked: Asked) {
  const { place, year, reference, regions, instruments, domains } = asked;
  const scope = { region: place, year };
  const funnel = throughputFunnel(edition, scope);
  // Figures of some organisations stand alone: beside them another region's figures of everyone would be another count.
  const others = (regions.length > 1 ? regions : [reference]).filter((other) => other !== null && other !== place);
  const beside =
    funnel?.coverage === ''
      ? others.flatMap((region) => (region === null ? [] : (throughputFunnel(edition, { region, year }) ?? [])))
      : [];
  const movements = rungMovements(edition, scope);
  const balances = rungBalances(edition, scope);
  return {
    funnels: funnel === null ? [] : [funnel, ...beside],
    instrumentFunnels: instruments.map((instrument) => ({
      instrument,
      funnel: throughputFunnel(edition, { ...scope, instrument }),
    })),
    diagram: flowDiagram(edition, scope),
    trends: throughputTrends(
      edition,
      [place, ...others].filter((region) => region !== null),
    ).map((trend) => ({
      ...trend,
      runs: trend.series.map(({ region, points }) =>
        joinedPoints(
          points,
          trend.breaks.filter((one) => breaksIn(one, region)),
        ),
      ),
    })),
    rungs: movements,
    // The first year of an edition has nothing before it to balance with.
    balances: balances.some(({ parts }) => parts.start.status !== 'absent') ? balances : [],
    years: stepsPerYear(edition, place),
    throughInstruments: flowsOfInstruments(edition, { ...scope, domains }),
    perRegion: edition.regions.flatMap((region) => throughputFunnel(edition, { region, year }) ?? []),
  };
}
