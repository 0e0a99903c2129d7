import { BalanceFigure } from '#charts/BalanceFigure.tsx';
import { FlowBars } from '#charts/FlowBars.tsx';
import { FlowDiagram } from '#charts/FlowDiagram.tsx';
import { InstrumentFlowBars } from '#charts/InstrumentFlowBars.tsx';
import { ThroughputFunnels } from '#charts/ThroughputFunnels.tsx';
import { ThroughputRungs } from '#charts/ThroughputRungs.tsx';
import { ThroughputTrend } from '#charts/ThroughputTrend.tsx';
import type { Region } from '#domain/edition.ts';
import type { MovementMeasure } from '#domain/throughputRungs.ts';
import type { Shown } from '#pages/useView.ts';
import { TablesOnPaper } from '#ui/useTablesOnPaper.ts';
import { useText } from '#text/TextContext.ts';
import { Notice } from '#ui/Notice.tsx';
import type { throughputFigures } from './throughputFigures.ts';
import styles from './ThroughputPage.module.css';

interface ThroughputFiguresProps {
  shown: Shown;
  figures: ReturnType<typeof throughputFigures>;
  place: Region;
  year: number;
  /** Which steps the bars show; null: all that come in or go up. */
  moving: MovementMeasure | null;
}

/** The figures of the page, as far as there are any: what happened in this year first, then the years, then the parts. */
export function ThroughputFigures({ shown, figures, place, year, moving }: ThroughputFiguresProps) {
  const { flows } = useText();
  const { scale, view } = shown;
  const frame = { view, onViewChange: (next: typeof view) => shown.change({ view: next }) };
  const { funnels, instrumentFunnels, diagram, trends, rungs, balances, years, throughInstruments, perRegion } =
    figures;
  // A funnel or two and a handful of movements fit beside each other.
  const isSmall = funnels.length <= 2 && rungs.length === 0 && (diagram?.movements.length ?? 0) < 6;
  const drawnDiagram =
    diagram === null ? null : (
      <FlowDiagram id="bewegingen" title={flows.diagramTitle(year)} diagram={diagram} {...frame} />
    );
  // On paper bars and bands have every value beside them: a table would say it all again. Funnels and points have not,
  // and a balance says how far it is off, not in which direction.
  return (
    <TablesOnPaper value={false}>
      {instrumentFunnels.length > 0 && (
        <div className={styles.pair}>
          {instrumentFunnels.map(({ instrument, funnel }) =>
            funnel === null ? (
              <Notice key={instrument.id} kind="quiet">
                <p>{flows.noInstrumentFunnel(instrument.name, year)}</p>
              </Notice>
            ) : (
              <TablesOnPaper key={instrument.id} value>
                <ThroughputFunnels
                  id={`trechter-${instrument.id}`}
                  title={flows.instrumentFunnelTitle(instrument.name, year)}
                  funnels={[funnel]}
                  {...frame}
                />
              </TablesOnPaper>
            ),
          )}
        </div>
      )}
      <div className={styles.pair}>
        {funnels.length > 0 && (
          <TablesOnPaper value>
            <ThroughputFunnels id="trechter" title={flows.funnelTitle(year)} funnels={funnels} {...frame} />
          </TablesOnPaper>
        )}
        {rungs.length > 0 && (
          <ThroughputRungs
            id="per-trede"
            title={flows.rungsTitle(year)}
            region={place}
            year={year}
            rungs={rungs}
            scale={scale}
            {...frame}
          />
        )}
        {isSmall && drawnDiagram}
      </div>
      {!isSmall && drawnDiagram}
      {trends.length > 0 && (
        <TablesOnPaper value>
          <ThroughputTrend id="jaren" title={flows.trendTitle} trends={trends} {...frame} />
        </TablesOnPaper>
      )}
      <div className={styles.pair}>
        {(balances.length > 0 || throughInstruments.length > 1) && (
          <div className={styles.stack}>
            {balances.length > 0 && (
              <TablesOnPaper value>
                <BalanceFigure
                  id="balans"
                  title={flows.balanceTitle(year - 1, year)}
                  region={place}
                  balances={balances}
                  {...frame}
                />
              </TablesOnPaper>
            )}
            {throughInstruments.length > 1 && (
              <InstrumentFlowBars
                id="per-instrument"
                title={flows.perInstrumentTitle(year)}
                flows={throughInstruments}
                region={place}
                year={year}
                scale={scale}
                {...frame}
              />
            )}
          </div>
        )}
        {years.length > 0 && (
          <FlowBars
            id="stappen"
            title={moving === null ? flows.stepsTitle : flows.stepsOf[moving]}
            region={place}
            years={years}
            measure={moving}
            scale={scale}
            {...frame}
          />
        )}
      </div>
      {perRegion.length > 2 && (
        <TablesOnPaper value>
          <ThroughputFunnels
            id="per-regio"
            title={flows.perRegionTitle(year)}
            funnels={perRegion}
            sentence={`${flows.perRegionSentence(perRegion.length)} ${flows.notOneCohort}`}
            {...frame}
          />
        </TablesOnPaper>
      )}
    </TablesOnPaper>
  );
}
