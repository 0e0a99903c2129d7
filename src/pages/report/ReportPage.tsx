import { ComparisonFigure } from '#charts/ComparisonFigure.tsx';
import { ThroughputFunnels } from '#charts/ThroughputFunnels.tsx';
import { comparison } from '#domain/comparison.ts';
import { throughputFunnel } from '#domain/throughput.ts';
import { PageHeader } from '#layout/PageHeader.tsx';
import { PageFilters } from '#pages/PageFilters.tsx';
import { useLastingAddress } from '#pages/useLastingAddress.ts';
import { sheetFoot, usePrintRules } from '#pages/usePrintRules.ts';
import { useSnakeFacts } from '#pages/useSnakeFacts.ts';
import { useView } from '#pages/useView.ts';
import layout from '#pages/page.module.css';
import { paths, withSearch } from '#paths.ts';
import { SnakeFigure } from '#snake/SnakeFigure.tsx';
import { Emphasised } from '#ui/Emphasised.tsx';
import { HighlightProvider } from '#ui/Highlight.tsx';
import { figuresBanner } from '#text/figuresLabel.ts';
import { Notice } from '#ui/Notice.tsx';
import { TablesOnPaper } from '#ui/useTablesOnPaper.ts';
import { ReportClosing } from './ReportClosing.tsx';
import styles from './ReportPage.module.css';
import { ReportRung } from './ReportRung.tsx';

/** Everything about one region in one year, to be read from top to bottom and to be printed at once. */
export function Component() {
  const { edition, choices, change, search, region, reference, measure, unit, age, scale, view, shown, text } =
    useView();
  const body = useSnakeFacts(shown);
  const { usualYear, year, scope, inUnit, facts, sentence } = body;
  const address = useLastingAddress(paths.report, year, shown);
  usePrintRules(sheetFoot(footOf()));
  const onViewChange = (next: typeof view) => change({ view: next });

  // Counts of a part and of its whole are far apart: their share is what a comparison of the two says.
  const compared = comparison(edition, {
    instruments: facts.instruments.map(({ instrument }) => instrument),
    regions: [region],
    years: [year],
    reference,
    measure,
    unit: unit === 'aantal' ? 'aandeel' : unit,
    age,
    basis: null,
    sort: null,
    isAscending: null,
  });
  const funnels = [region, ...(reference === null ? [] : [reference])].flatMap(
    (place) => throughputFunnel(edition, { region: place, year }) ?? [],
  );

  function footOf(): string {
    const foot = text.report.foot(region.name, year);
    const banner = figuresBanner(edition, text);
    return `${banner === null ? foot : `${foot} · ${banner.label}`} · ${address}`;
  }

  return (
    <>
      <PageFilters
        shown={shown}
        year={year}
        usualYear={usualYear}
        with={['reference', 'measure', 'unit', 'domains', 'scale']}
      />
      <div className={`${layout.page ?? ''} ${styles.report ?? ''}`}>
        <PageHeader title={text.report.heading(region.name, year)}>
          <p className="screen-only">{text.report.lead}</p>
          <p>
            <Emphasised>{sentence}</Emphasised>
          </p>
          {choices.domains === null ? null : <p>{text.overview.allDomainsInTotals}</p>}
        </PageHeader>
        <button type="button" className={layout.primary} onClick={() => window.print()}>
          {text.report.print}
        </button>
        <HighlightProvider>
          <SnakeFigure
            id="slang"
            sentence={sentence}
            facts={facts}
            view={view}
            onViewChange={onViewChange}
            hrefOf={(number) => withSearch(paths.rung(number), search)}
            caveats={body.caveats}
            sources={body.sources}
            notes={body.notes}
          />
        </HighlightProvider>
        <TablesOnPaper value={false}>
          {facts.rungs.map((row) => (
            <ReportRung
              key={row.trede.number}
              shown={shown}
              scope={scope}
              inUnit={inUnit}
              row={row}
              instruments={facts.instruments.filter(({ instrument }) => instrument.trede === row.trede)}
              isPoster={facts.isPoster}
            />
          ))}
        </TablesOnPaper>
        {reference !== null && compared.instruments.length > 0 && (
          <ComparisonFigure
            id="vergelijking"
            compared={compared}
            arrangement="staven"
            hasDifferences={false}
            measure={measure}
            scale={scale}
            view={view}
            onViewChange={onViewChange}
          />
        )}
        {funnels.length === 0 ? (
          <Notice kind="quiet" title={text.overview.funnelTitle(year)}>
            <p>{text.overview.noFunnel(region.name, year, facts.isPoster)}</p>
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
        <ReportClosing
          edition={edition}
          scope={scope}
          caveats={body.caveats}
          sources={body.sources}
          address={address}
        />
      </div>
    </>
  );
}
