import { Link } from 'react-router';
import { InstrumentBars } from '#charts/InstrumentBars.tsx';
import { ThroughputFunnels } from '#charts/ThroughputFunnels.tsx';
import { defaultYear } from '#domain/choosing.ts';
import { instrumentRows, instrumentsIn, sortedByMeasure } from '#domain/instruments.ts';
import { rungRows, rungSum } from '#domain/rungs.ts';
import { throughputFunnel } from '#domain/throughput.ts';
import { PageHeader } from '#layout/PageHeader.tsx';
import { PageFilters } from '#pages/PageFilters.tsx';
import { useView } from '#pages/useView.ts';
import layout from '#pages/page.module.css';
import { paths, withSearch } from '#paths.ts';
import { Emphasised } from '#ui/Emphasised.tsx';
import { Notice } from '#ui/Notice.tsx';
import { OtherYears } from '#pages/OtherYears.tsx';
import { overviewSentence } from './overviewSentence.ts';
import { RungLadder } from './RungLadder.tsx';

/** The rungs of one region and year, its instruments, and who moved up. */
export function Component() {
  const { edition, choices, change, search, region, reference, measure, unit, scale, view, shown, text } = useView();
  const usualYear = defaultYear(edition, region, measure);
  const year = choices.years?.[0] ?? usualYear ?? 0;
  const scope = { year, measure, region, reference };

  const rungs = rungRows(edition, scope);
  const sum = measure === 'deelnemers' ? rungSum(rungs) : null;
  const instruments = instrumentRows(edition, scope, instrumentsIn(edition, choices.domains));
  const rows = sortedByMeasure(instruments, unit === 'aandeel' ? 'share' : 'count').filter(
    (row) => row.figure.status !== 'absent' || row.referenceFigure.status !== 'absent',
  );
  const funnels = [region, ...(reference === null ? [] : [reference])].flatMap(
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
        <PageHeader title={heading}>
          <p>
            <Emphasised>{overviewSentence({ rungs, sum, scope, isFictitious: edition.isFictitious }, text)}</Emphasised>
          </p>
        </PageHeader>
        <RungLadder
          rows={rungs}
          label={text.overview.ladderLabel(region.name, year)}
          year={year}
          reference={reference}
          search={search}
          isPoster={!edition.isFictitious}
        />
        <div className={layout.columns}>
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
              {...scope}
              unit={unit}
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
      </div>
    </>
  );
}
