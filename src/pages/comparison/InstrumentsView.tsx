import { ComparisonFigure } from '#charts/ComparisonFigure.tsx';
import { defaultYear } from '#domain/choosing.ts';
import { comparison, type ComparisonSort } from '#domain/comparison.ts';
import { instrumentsIn } from '#domain/instruments.ts';
import { instrumentLimit, type Choices } from '#filters/choices.ts';
import { OrderFilter } from '#filters/OrderFilter.tsx';
import { OtherYears } from '#pages/OtherYears.tsx';
import { useView } from '#pages/useView.ts';
import { Notice } from '#ui/Notice.tsx';
import { BasisFilter } from './BasisFilter.tsx';
import { ComparisonFrame } from './ComparisonFrame.tsx';
import { InstrumentChoice } from './InstrumentChoice.tsx';

const sorts: readonly ComparisonSort[] = ['waarde', 'verschil', 'naam', 'trede'];

/** The order of an address that means something here. */
function sortOf({ sort }: Choices): ComparisonSort | null {
  return sorts.find((one) => one === sort) ?? null;
}

/** Up to twelve instruments beside each other, in the regions and years in focus and against the reference. */
export function InstrumentsView() {
  const { edition, choices, change, region, regions, reference, measure, unit, age, scale, view, shown, text } =
    useView();
  const years = choices.years ?? [defaultYear(edition, region, measure) ?? 0];
  const [year = 0] = years;

  const inDomains = instrumentsIn(edition, choices.domains);
  const possible = (choices.instruments ?? inDomains.map(({ id }) => id)).flatMap(
    (id) => inDomains.find((instrument) => instrument.id === id) ?? [],
  );
  const instruments = possible.slice(0, instrumentLimit);
  const sort = sortOf(choices);
  const compared = comparison(edition, {
    instruments,
    regions,
    years,
    reference,
    measure,
    unit,
    age,
    basis: choices.basis,
    sort,
    isAscending: choices.direction === null ? null : choices.direction === 'oplopend',
  });
  const hasFigures = compared.instruments.some(({ cells }) =>
    cells.some(({ figure, referenceFigure }) => figure.status !== 'absent' || referenceFigure.status !== 'absent'),
  );
  const regionNames = text.formats.list(regions.map(({ name }) => name));
  const arrangement =
    choices.arrangement === 'panelen' || choices.arrangement === 'matrix' ? choices.arrangement : 'staven';

  return (
    <ComparisonFrame
      lead={text.comparison.lead(instruments.length, possible.length, regionNames, years)}
      with={['reference', 'measure', 'unit', 'domains', 'scale']}
      hasSeveralYears
      filters={
        <>
          <InstrumentChoice shown={shown} instruments={inDomains} chosen={instruments} />
          <OrderFilter options={sorts} chosen={sort} onChange={(next) => change({ sort: next, direction: null })} />
          <BasisFilter
            edition={edition}
            compared={compared}
            instruments={instruments}
            onChange={(basis) => change({ basis })}
          />
        </>
      }
    >
      {instruments.length === 0 ? (
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
        <ComparisonFigure
          id="vergelijking"
          compared={compared}
          arrangement={arrangement}
          hasDifferences={choices.basis !== null || sort === 'verschil'}
          measure={measure}
          scale={scale}
          view={view}
          onViewChange={(next) => change({ view: next })}
        />
      ) : (
        <Notice kind="quiet">
          <p>{text.comparison.nothing(regionNames, years)}</p>
          <OtherYears shown={shown} year={year} />
        </Notice>
      )}
    </ComparisonFrame>
  );
}
