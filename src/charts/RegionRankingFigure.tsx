import type { Region } from '#domain/edition.ts';
import { isKnown } from '#domain/figure.ts';
import type { RankedRegion, RegionRanking, RegionValue } from '#domain/ranking.ts';
import type { UnitScope } from '#domain/units.ts';
import type { Text } from '#text/nl.ts';
import { useText } from '#text/TextContext.ts';
import type { TableModel } from '#ui/FigureTable.tsx';
import { spokenRow } from '#ui/spokenRow.ts';
import { countCell, measuredCell, nameCell, tableRow } from '#text/tableCells.ts';
import { BarPlot, type BarMark } from './BarPlot.tsx';
import { FigureFrame } from './FigureFrame.tsx';
import { sourcesOf } from './figureCells.ts';
import { FocusLegend } from './FocusLegend.tsx';
import { unitAxis } from './InstrumentBars.tsx';
import { likelyCaveats } from './likelyCaveats.ts';
import { otherCountCaveats } from './otherCountCaveats.ts';
import { countedIn, subjectName } from './subjectWords.ts';
import { measuredMark, unitCaveats, unitNotes, unitSources } from './unitCells.ts';

interface RegionRankingFigureProps {
  id: string;
  ranking: RegionRanking;
  /** The region in focus. */
  focus: Region;
  /** The unit in the region in focus, against the reference. */
  scope: UnitScope;
  scale: 'lineair' | 'log';
  view: 'grafiek' | 'tabel';
  onViewChange: (view: 'grafiek' | 'tabel') => void;
}

/** Regions in order of size: a bar each, the whole they lie in as a line, and in words who has no place and why. */
export function RegionRankingFigure(props: RegionRankingFigureProps) {
  const { id, ranking, focus, scope, scale, view, onViewChange } = props;
  const text = useText();
  const { ranked, wholes, without } = ranking;
  const title = text.regions.rankingTitle(subjectName(ranking.subject, text));
  const table = tableOf(title, props, text);
  const all = [...ranked, ...wholes, ...without];
  const [first] = all;
  const [whole] = wholes;
  return (
    <FigureFrame
      id={id}
      title={title}
      sentence={sentenceOf(props, text)}
      view={view}
      onViewChange={onViewChange}
      table={table}
      caveats={[
        ...(without.length === 0 ? [] : [text.regions.without(without.map((one) => reasonOf(one, text)))]),
        ...otherCountCaveats(
          all.map((one) => ({
            observation: first?.observation ?? null,
            referenceObservation: one.observation,
          })),
          text,
        ),
        ...unitCaveats(scope, text),
        ...likelyCaveats(
          all.map(({ observation }) => observation),
          text,
        ),
      ]}
      sources={unitSources(
        all.map((one) => one.scope),
        sourcesOf(
          all.map(({ observation }) => observation),
          text,
        ),
        text,
      )}
      sourceNotes={[
        ...unitNotes(
          all.map((one) => one.scope),
          text.bars.unit[ranking.subject.measure],
          text,
        ),
        String(scope.year),
      ]}
      legend={ranked.some(({ region }) => region === focus) ? <FocusLegend /> : undefined}
    >
      {ranked.length === 0 ? null : (
        <BarPlot
          label={title}
          marks={ranked.map((one, index) =>
            markOf(one, ranked.length, focus, spokenRow(table.columns, table.rows[index]?.cells ?? []), text),
          )}
          axis={unitAxis(scope, scale, text)}
          referenceLine={
            scope.unit === 'index'
              ? { at: 100, label: text.units.equal }
              : scope.unit === 'per1000' && whole?.measured.value !== undefined && whole.measured.value !== null
                ? { at: whole.measured.value, label: text.regions.wholeLine(whole.region.name, valueOf(whole, text)) }
                : null
          }
        />
      )}
    </FigureFrame>
  );
}

function valueOf({ measured, figure, scope }: RegionValue, text: Text): string {
  return measuredMark(measured, figure, scope.unit, text);
}

/** A region without a value: its name and why. */
export function reasonOf({ region, measured, figure }: RegionValue, text: Text): string {
  const { reason } = measured;
  if (reason === null) return region.name;
  const why = text.units.noValue(reason);
  const isOwn = reason.kind === 'count-unknown' && reason.region === region;
  return isOwn ? why : text.regions.withValue(region.name, isKnown(figure) ? why : text.terms.status[figure.status]);
}

function markOf(one: RankedRegion, count: number, focus: Region, spoken: string, text: Text): BarMark {
  const { region, place, figure, value } = one;
  const isFocus = region === focus;
  return {
    key: region.id,
    label: count === 1 ? region.name : text.regions.placed(place, region.name),
    figure,
    extent: value,
    value: valueOf(one, text),
    detail: detailOf(one, text),
    colour: isFocus ? '--accent' : '--reference',
    symbol: isFocus ? 'diamond' : null,
    spoken,
  };
}

/** The counts behind a value that is not a count itself. */
function detailOf({ figure, referenceFigure, scope }: RegionValue, text: Text): string {
  if (scope.unit === 'aantal' || !isKnown(figure)) return '';
  return scope.unit !== 'per1000' && isKnown(referenceFigure)
    ? text.bars.partOfWhole(figure.count, referenceFigure.count)
    : text.formats.count(figure.count);
}

function sentenceOf({ ranking, focus, scope }: RegionRankingFigureProps, text: Text): string {
  const { ranked, wholes } = ranking;
  const { regions } = text;
  const unit = countedIn(scope, scope.reference?.name ?? null, text);
  const [first] = ranked;
  const last = ranked.at(-1);
  const own = ranked.find(({ region }) => region === focus);
  const wholesSentence =
    wholes.length === 0
      ? []
      : [regions.wholes(wholes.map((one) => regions.withValue(one.region.name, valueOf(one, text))))];
  if (first === undefined || last === undefined) return [regions.none, ...wholesSentence].join(' ');
  const [highest, lowest] = [valueOf(first, text), valueOf(last, text)];
  const order =
    ranked.length === 1
      ? regions.only(first.region.name, highest, unit)
      : first.value === last.value
        ? regions.equal(ranked.length, highest, unit)
        : regions.ends(first.region.name, highest, last.region.name, lowest, unit);
  return [
    order,
    ...(own === undefined || ranked.length === 1
      ? []
      : [regions.focus(focus.name, own.place, ranked.length, own.isShared)]),
    ...wholesSentence,
  ].join(' ');
}

function tableOf(title: string, { ranking, focus, scope }: RegionRankingFigureProps, text: Text): TableModel {
  const { regions } = text;
  const isCount = scope.unit === 'aantal';
  // What a share or an index is taken of, as the bars say it too.
  const ofWhole = isCount || scope.unit === 'per1000' ? null : scope.reference;
  const row = (one: RegionValue, place: string) => {
    const { region, figure, referenceFigure, measured } = one;
    const figures = scope.unit === 'per1000' || isCount ? [figure] : [figure, referenceFigure];
    const name = region === focus ? regions.withValue(region.name, regions.inFocus) : region.name;
    return tableRow(region.id, [
      nameCell(name, region.id),
      nameCell(place),
      ...(isCount ? [] : [measuredCell(measured, figures, scope.unit, text)]),
      countCell(figure, text),
      ...(ofWhole === null ? [] : [countCell(referenceFigure, text)]),
    ]);
  };
  return {
    caption: `${title}, ${scope.year}`,
    columns: [
      { key: 'region', header: regions.region, numeric: false },
      { key: 'place', header: regions.place, numeric: false },
      ...(isCount
        ? []
        : [{ key: 'value', header: countedIn(scope, scope.reference?.name ?? null, text), numeric: true }]),
      { key: 'count', header: text.bars.unit[ranking.subject.measure], numeric: true },
      ...(ofWhole === null ? [] : [{ key: 'reference', header: ofWhole.name, numeric: true }]),
    ],
    rows: [
      ...ranking.ranked.map((one) => row(one, ranking.ranked.length === 1 ? '' : String(one.place))),
      ...ranking.wholes.map((one) => row(one, regions.whole)),
      ...ranking.without.map((one) => row(one, '')),
    ],
  };
}
