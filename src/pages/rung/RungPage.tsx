import { Link, useParams } from 'react-router';
import { InstrumentBars } from '#charts/InstrumentBars.tsx';
import { likelyCaveats } from '#charts/likelyCaveats.ts';
import { StockTrends } from '#charts/StockTrends.tsx';
import { defaultYear } from '#domain/choosing.ts';
import { tredeNumbers, type TredeNumber } from '#domain/edition.ts';
import { instrumentFacts, instrumentRows, instrumentsIn, partsAndTotal, sortedByMeasure } from '#domain/instruments.ts';
import { tredeOf } from '#domain/lookup.ts';
import { isPosterYear, rungRows, rungSum } from '#domain/rungs.ts';
import { stockTrends } from '#domain/stockTrend.ts';
import { totalsInUnit } from '#domain/totalsInUnit.ts';
import { orderOf, rowsInUnit, unitScope } from '#domain/units.ts';
import { PageHeader } from '#layout/PageHeader.tsx';
import { OtherYears } from '#pages/OtherYears.tsx';
import { PageFilters } from '#pages/PageFilters.tsx';
import layout from '#pages/page.module.css';
import { useView } from '#pages/useView.ts';
import { paths, withSearch } from '#paths.ts';
import { Emphasised } from '#ui/Emphasised.tsx';
import { Notice } from '#ui/Notice.tsx';
import { InstrumentNotes } from '#pages/InstrumentNotes.tsx';
import { PartsAndTotalTable } from '#pages/PartsAndTotalTable.tsx';
import { measureWords } from '#pages/overviewSentence.ts';
import { RungSteps } from './RungSteps.tsx';
import { rungSentence } from '#pages/rungSentence.ts';
import { SourceName } from '#pages/SourceName.tsx';

/** One rung: what it is, its instruments, its sum beside its published total, notes and sources. */
export function Component() {
  const { nummer } = useParams();
  return <Rung number={tredeNumbers.find((number) => String(number) === nummer) ?? 6} />;
}

/** The page of a rung, wherever it is shown. */
export function Rung({ number }: { number: TredeNumber }) {
  const { edition, choices, change, search, region, reference, measure, unit, age, scale, view, shown, text } =
    useView();
  const trede = tredeOf(edition, number);
  const usualYear = defaultYear(edition, region, measure);
  const year = choices.years?.[0] ?? usualYear ?? 0;
  const scope = { year, measure, region, reference };

  const rungs = rungRows(edition, scope);
  const row = rungs.find((candidate) => candidate.trede === trede);
  const ofRung = instrumentsIn(edition, null, trede);
  const shownInstruments = instrumentsIn(edition, choices.domains, trede);
  const inUnit = unitScope(edition, scope, unit, age);
  const rows = rowsInUnit(sortedByMeasure(instrumentRows(edition, scope, shownInstruments), orderOf(unit)), inUnit);
  const hasFigures = rows.some((one) => one.figure.status !== 'absent' || one.referenceFigure.status !== 'absent');
  const hasAnything = hasFigures || (row !== undefined && row.figure.status !== 'absent');
  const totals = {
    own: partsAndTotal(edition, scope, trede),
    reference: reference === null ? null : partsAndTotal(edition, { ...scope, region: reference }, trede),
  };
  const trends = stockTrends(
    edition,
    { trede, measure, region, reference, years: choices.years ?? [], unit, age },
    choices.domains,
  );
  const isPoster = isPosterYear(edition, year);
  const withFigures = rungs.filter((one) => one.isCovered).map((one) => one.trede);

  return (
    <>
      <PageFilters
        shown={shown}
        year={year}
        usualYear={usualYear}
        with={['reference', 'measure', 'unit', 'domains', 'scale']}
        hasSeveralYears
        about={{ words: text.rung.heading(trede.number, trede.name), name: text.terms.trede(trede.number) }}
      />
      <div className={layout.page}>
        <RungSteps treden={edition.treden} current={trede} search={search} />
        <PageHeader title={text.rung.heading(trede.number, trede.name)} eyebrow={text.rung.contract(trede.hasContract)}>
          <p data-detail="">{text.rung.meanings[trede.number]}</p>
          {row?.isCovered === true && hasAnything && (
            <p>
              <Emphasised>
                {[rungSentence(row, scope, inUnit, text), ...likelyCaveats([row.observation], text)].join(' ')}
              </Emphasised>
            </p>
          )}
        </PageHeader>
        {trends.length > 0 && (
          <StockTrends
            id="jaren"
            trends={trends}
            measure={measure}
            view={view}
            onViewChange={(next) => change({ view: next })}
          />
        )}
        {row?.isCovered !== true ? (
          <Notice kind="quiet" title={text.rung.nothing(isPoster)}>
            <p>{text.rung.nothingExplained(trede.name, isPoster)}</p>
            <p>
              {text.rung.nothingElsewhere}
              {withFigures.map((other, index) => (
                <span key={other.number}>
                  {index > 0 && ', '}
                  <Link to={withSearch(paths.rung(other.number), search)}>{text.terms.trede(other.number)}</Link>
                </span>
              ))}
            </p>
          </Notice>
        ) : !hasAnything ? (
          <Notice kind="quiet" title={text.rung.instrumentsTitle}>
            <p>{text.rung.notThisYear(year, region.name, measureWords(measure, text))}</p>
            <OtherYears shown={shown} year={year} />
          </Notice>
        ) : (
          <>
            {ofRung.length === 0 ? (
              <Notice kind="quiet">
                <p>{text.rung.noInstruments}</p>
                {row.observation !== null && (
                  <p>
                    {text.rung.noteSource} <SourceName source={row.observation.source} />
                  </p>
                )}
              </Notice>
            ) : shownInstruments.length === 0 ? (
              <Notice kind="quiet" title={text.rung.instrumentsTitle}>
                <p>{text.rung.filteredAway}</p>
                <button type="button" onClick={() => change({ domains: null })}>
                  {text.rung.showAllDomains}
                </button>
              </Notice>
            ) : !hasFigures ? (
              <Notice kind="quiet" title={text.rung.instrumentsTitle}>
                <p>{text.rung.noInstrumentFigures(year, region.name)}</p>
                {row.observation !== null && (
                  <p>
                    {text.rung.noteSource} <SourceName source={row.observation.source} />
                  </p>
                )}
              </Notice>
            ) : (
              <InstrumentBars
                id="instrumenten"
                title={text.rung.instrumentsTitle}
                rows={rows}
                facts={instrumentFacts(rows)}
                unitScope={inUnit}
                measure={measure}
                scale={scale}
                view={view}
                onViewChange={(next) => change({ view: next })}
                overall={
                  unit === 'aandeel' && measure === 'deelnemers' ? rungSum(rungs.filter((one) => one === row)) : null
                }
                totals={{ ...totals, inUnit: totalsInUnit(totals.own, totals.reference, inUnit) }}
              />
            )}
            {ofRung.length > 0 && <PartsAndTotalTable trede={trede} scope={scope} totals={totals} />}
            <InstrumentNotes rows={rows} />
          </>
        )}
      </div>
    </>
  );
}
