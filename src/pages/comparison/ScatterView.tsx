import { RegionScatterFigure } from '#charts/RegionScatterFigure.tsx';
import { defaultYear } from '#domain/choosing.ts';
import { measures } from '#domain/edition.ts';
import { instrumentsIn } from '#domain/instruments.ts';
import { rungSubjects, type Subject } from '#domain/ranking.ts';
import { regionScatter, scatterAxes } from '#domain/scatter.ts';
import { unitScope } from '#domain/units.ts';
import { SelectFilter } from '#filters/SelectFilter.tsx';
import { OtherYears } from '#pages/OtherYears.tsx';
import { useView } from '#pages/useView.ts';
import { Notice } from '#ui/Notice.tsx';
import { ComparisonFrame } from './ComparisonFrame.tsx';

/** Regions over two measures of the reader's choice. */
export function ScatterView() {
  const { edition, choices, change, region, reference, measure, unit, age, view, shown, text } = useView();
  const year = choices.years?.[0] ?? defaultYear(edition, region, measure) ?? 0;
  const inDomains = instrumentsIn(edition, choices.domains);
  const instruments = (choices.instruments ?? []).flatMap((id) => inDomains.find((one) => one.id === id) ?? []);
  const axes = scatterAxes(edition, { x: choices.x, y: choices.y, instruments }, measure, year);
  const rungs = rungSubjects(edition, measure, year);
  const measured = measures.filter((one) => edition.observations.some((observation) => observation.measure === one));
  const options = [
    ...rungs.map(({ trede }) => ({ id: String(trede.number), name: text.terms.Trede(trede.number) })),
    ...inDomains.map(({ id, name }) => ({ id, name })),
    ...(measured.length > 1 ? measured.map((id) => ({ id, name: text.terms.Measure[id] })) : []),
  ];
  return (
    <ComparisonFrame
      lead={text.regions.scatterLead(year)}
      with={['reference', 'measure', 'unit', 'domains']}
      filters={
        axes === null ? null : (
          <>
            <SelectFilter
              label={text.regions.axis.x}
              options={options}
              chosen={choices.x ?? idOf(axes.x)}
              onChange={(x) => change({ x })}
            />
            <SelectFilter
              label={text.regions.axis.y}
              options={options}
              chosen={choices.y ?? idOf(axes.y)}
              onChange={(y) => change({ y })}
            />
          </>
        )
      }
    >
      {axes === null ? (
        <Notice kind="quiet">
          <p>{text.comparison.nothing(region.name, [year])}</p>
          <OtherYears shown={shown} year={year} />
        </Notice>
      ) : (
        <RegionScatterFigure
          id="spreiding"
          scatter={regionScatter(edition, axes, { year, reference, unit, age })}
          focus={region}
          scope={unitScope(edition, { region, reference, year }, unit, age)}
          view={view}
          onViewChange={(next) => change({ view: next })}
        />
      )}
    </ComparisonFrame>
  );
}

/** What the address calls a subject. */
function idOf({ instrument, trede }: Subject): string {
  return instrument?.id ?? String(trede.number);
}
