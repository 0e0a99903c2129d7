import { RegionRankingFigure } from '#charts/RegionRankingFigure.tsx';
import { defaultYear } from '#domain/choosing.ts';
import { instrumentsIn } from '#domain/instruments.ts';
import { regionRanking, rungSubjects, type Subject } from '#domain/ranking.ts';
import { unitScope } from '#domain/units.ts';
import { instrumentLimit } from '#filters/choices.ts';
import { OtherYears } from '#pages/OtherYears.tsx';
import { useView } from '#pages/useView.ts';
import { Notice } from '#ui/Notice.tsx';
import { ComparisonFrame } from './ComparisonFrame.tsx';
import { InstrumentChoice } from './InstrumentChoice.tsx';
import styles from './RankingView.module.css';

/** Regions in order of size, for each chosen instrument; for each rung where none was chosen. */
export function RankingView() {
  const { edition, choices, change, region, reference, measure, unit, age, scale, view, shown, text } = useView();
  const year = choices.years?.[0] ?? defaultYear(edition, region, measure) ?? 0;
  const inDomains = instrumentsIn(edition, choices.domains);
  const chosen = (choices.instruments ?? [])
    .flatMap((id) => inDomains.find((instrument) => instrument.id === id) ?? [])
    .slice(0, instrumentLimit);
  const subjects: Subject[] =
    chosen.length === 0
      ? rungSubjects(edition, measure, year)
      : chosen.map((instrument) => ({ trede: instrument.trede, instrument, measure }));
  const scope = unitScope(edition, { region, reference, year }, unit, age);
  return (
    <ComparisonFrame
      lead={text.regions.rankingLead(year)}
      with={['reference', 'measure', 'unit', 'domains', 'scale']}
      filters={<InstrumentChoice shown={shown} instruments={inDomains} chosen={chosen} />}
    >
      {subjects.length === 0 ? (
        <Notice kind="quiet">
          <p>{text.comparison.nothing(region.name, [year])}</p>
          <OtherYears shown={shown} year={year} />
        </Notice>
      ) : (
        <div className={styles.rankings}>
          {subjects.map((subject) => (
            <RegionRankingFigure
              key={subject.instrument?.id ?? subject.trede.number}
              id={`rangorde-${subject.instrument?.id ?? subject.trede.number}`}
              ranking={regionRanking(edition, subject, { year, reference, unit, age })}
              focus={region}
              scope={scope}
              scale={scale}
              view={view}
              onViewChange={(next) => change({ view: next })}
            />
          ))}
        </div>
      )}
    </ComparisonFrame>
  );
}
