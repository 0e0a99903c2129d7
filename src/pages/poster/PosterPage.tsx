import type { Edition } from '#domain/edition.ts';
import { fileName } from '#export/dataset.ts';
import { orientations, papers, usual } from '#filters/choices.ts';
import { SelectFilter } from '#filters/SelectFilter.tsx';
import { PageHeader } from '#layout/PageHeader.tsx';
import { PageFilters } from '#pages/PageFilters.tsx';
import { useLastingAddress } from '#pages/useLastingAddress.ts';
import { useSnakeFacts } from '#pages/useSnakeFacts.ts';
import { useView } from '#pages/useView.ts';
import layout from '#pages/page.module.css';
import { paths } from '#paths.ts';
import styles from './PosterPage.module.css';
import { PosterSaving } from './PosterSaving.tsx';
import { figuresBanner, figuresLabel } from '#text/figuresLabel.ts';
import { PosterSheet } from './PosterSheet.tsx';

/** The snake of one region and year on one sheet, and what surrounds it on screen. */
export function Component() {
  const { edition, choices, change, region, shown, text } = useView();
  const { poster, frame, formats } = text;
  const paper = choices.paper ?? usual.paper;
  const orientation = choices.orientation ?? usual.orientation;
  const { usualYear, year, facts, sentence, caveats, sources, notes } = useSnakeFacts(shown);
  const address = useLastingAddress(paths.overview, year, shown);

  return (
    <>
      <PageFilters shown={shown} year={year} usualYear={usualYear} with={['reference', 'unit', 'domains']}>
        <SelectFilter
          label={poster.paper}
          options={papers.map((id) => ({ id, name: poster.papers[id] }))}
          chosen={paper}
          onChange={(id) => change({ paper: id })}
        />
        <SelectFilter
          label={poster.orientation}
          options={orientations.map((id) => ({ id, name: poster.orientations[id] }))}
          chosen={orientation}
          onChange={(id) => change({ orientation: id })}
        />
      </PageFilters>
      <div className={layout.page}>
        <PageHeader title={poster.heading(region.name, year)}>
          <p>{poster.lead}</p>
        </PageHeader>
        <div className={styles.actions}>
          <button type="button" className={layout.primary} onClick={() => window.print()}>
            {poster.print}
          </button>
          <PosterSaving
            paper={paper}
            orientation={orientation}
            name={fileName([
              text.exports.product,
              figuresLabel(edition, text) ?? '',
              region.id,
              String(year),
              poster.fileName,
              paper,
              orientation,
            ])}
            title={poster.heading(region.name, year)}
            sentence={sentence}
          />
        </div>
        <PosterSheet
          paper={paper}
          orientation={orientation}
          facts={facts}
          sentence={sentence}
          caveats={[
            ...(choices.domains === null ? [] : [poster.onlyDomains(namesOf(edition, choices.domains))]),
            ...caveats,
          ]}
          sources={sources}
          notes={notes}
          edition={frame.footer.figures(
            edition.title,
            edition.version,
            edition.created === null ? null : formats.day(edition.created),
          )}
          banner={figuresBanner(edition, text)}
          address={edition.isOwn ? null : address}
        />
      </div>
    </>
  );
}

function namesOf({ domains }: Edition, chosen: readonly string[]): string[] {
  return domains.filter(({ id }) => chosen.includes(id)).map(({ name }) => name);
}
