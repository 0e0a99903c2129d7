import { ComparisonBars } from '#charts/ComparisonBars.tsx';
import { defaultYear } from '#domain/choosing.ts';
import { comparedInstruments, comparedInUnit } from '#domain/comparison.ts';
import { instrumentsIn } from '#domain/instruments.ts';
import { unitScope } from '#domain/units.ts';
import { instrumentLimit } from '#filters/choices.ts';
import { InstrumentFilter } from '#filters/InstrumentFilter.tsx';
import { OtherYears } from '#pages/OtherYears.tsx';
import { useView } from '#pages/useView.ts';
import { Notice } from '#ui/Notice.tsx';
import { ComparisonFrame } from './ComparisonFrame.tsx';

/** Up to twelve instruments beside each other, in the regions in focus and against the reference. */
export function InstrumentsView() {
  const { edition, choices, change, region, regions, reference, measure, unit, age, scale, view, shown, text } =
    useView();
  const usualYear = defaultYear(edition, region, measure);
  const year = choices.years?.[0] ?? usualYear ?? 0;

  const inDomains = instrumentsIn(edition, choices.domains);
  const chosen = (choices.instruments ?? inDomains.map(({ id }) => id))
    .flatMap((id) => inDomains.find((instrument) => instrument.id === id) ?? [])
    .slice(0, instrumentLimit);
  const compared = comparedInstruments(edition, { year, measure, reference }, regions, chosen);
  const scopes = regions.map((one) => unitScope(edition, { region: one, reference, year }, unit, age));
  const hasFigures = compared.some(({ rows }) =>
    rows.some((row) => row.figure.status !== 'absent' || row.referenceFigure.status !== 'absent'),
  );
  const regionNames = text.formats.list(regions.map(({ name }) => name));
  const groups = edition.treden
    .map(({ number }) => ({
      trede: number,
      instruments: inDomains.filter((instrument) => instrument.trede.number === number),
    }))
    .filter(({ instruments }) => instruments.length > 0)
    .toSorted((one, other) => other.trede - one.trede);

  return (
    <ComparisonFrame
      lead={text.comparison.lead(chosen.length, regionNames, year)}
      with={['reference', 'measure', 'unit', 'domains', 'scale']}
      filters={
        <InstrumentFilter
          groups={groups}
          chosen={chosen.map(({ id }) => id)}
          onChange={(instruments) => change({ instruments })}
        />
      }
    >
      {chosen.length === 0 ? (
        <Notice kind="quiet">
          <p>{text.comparison.noInstruments}</p>
          <button type="button" onClick={() => change({ domains: null, instruments: null })}>
            {text.comparison.whole}
          </button>
        </Notice>
      ) : unit === 'aandeel' && reference === null ? (
        <Notice kind="quiet">
          <p>{text.bars.shareNeedsReference}</p>
          <button type="button" onClick={() => change({ unit: null })}>
            {text.comparison.showCounts}
          </button>
        </Notice>
      ) : hasFigures ? (
        <ComparisonBars
          id="vergelijking"
          compared={comparedInUnit(compared, scopes)}
          scopes={scopes}
          measure={measure}
          scale={scale}
          view={view}
          onViewChange={(next) => change({ view: next })}
        />
      ) : (
        <Notice kind="quiet">
          <p>{text.comparison.nothing(regionNames, year)}</p>
          <OtherYears shown={shown} year={year} />
        </Notice>
      )}
      {hasFigures && compared.length > 1 && <p data-detail="">{text.comparison.howToRead}</p>}
    </ComparisonFrame>
  );
}
