import { useMemo } from 'react';
import type { Region } from '#domain/edition.ts';
import type { RegionValue } from '#domain/ranking.ts';
import type { Scatter, ScatterPoint } from '#domain/scatter.ts';
import type { UnitScope } from '#domain/units.ts';
import type { Text } from '#text/nl.ts';
import { useText } from '#text/TextContext.ts';
import type { TableModel } from '#ui/FigureTable.tsx';
import { spokenRow } from '#ui/spokenRow.ts';
import { FigureFrame } from './FigureFrame.tsx';
import { sourcesOf } from './figureCells.ts';
import { FocusLegend } from './FocusLegend.tsx';
import { unitAxis } from './InstrumentBars.tsx';
import { likelyCaveats } from './likelyCaveats.ts';
import { otherCountCaveats } from './otherCountCaveats.ts';
import { reasonOf } from './RegionRankingFigure.tsx';
import { ScatterPlot } from './ScatterPlot.tsx';
import styles from './ScatterPlot.module.css';
import { radiusOf, ScatterSizes, sizesInWords } from './ScatterSizes.tsx';
import { spreadAxis } from './spreadAxis.ts';
import { countedIn, subjectName } from './subjectWords.ts';
import { emptyCell, measuredCell, nameCell, numberCell, tableRow } from '#text/tableCells.ts';
import { unitCaveats, unitNotes, unitSources } from './unitCells.ts';

interface RegionScatterFigureProps {
  id: string;
  scatter: Scatter;
  /** The region in focus. */
  focus: Region;
  /** The unit in the region in focus, against the reference. */
  scope: UnitScope;
  view: 'grafiek' | 'tabel';
  onViewChange: (view: 'grafiek' | 'tabel') => void;
}

/** Fewer points than this say nothing of a relation. */
const leastPoints = 8;

/** Regions over two measures, as large as their inhabitants are many. In words: who is where, never why. */
export function RegionScatterFigure(props: RegionScatterFigureProps) {
  const { id, scatter, focus, scope, view, onViewChange } = props;
  const text = useText();
  const { placed, oneSided, leftOut } = scatter;
  const names = { x: subjectName(scatter.x, text), y: subjectName(scatter.y, text) };
  const title = text.regions.scatterTitle(names.x, names.y);
  const table = tableOf(title, names, props, text);
  const unit = countedIn(scope, scope.reference?.name ?? null, text);
  const axes = useMemo(
    () => ({ x: spreadAxis(placed.map(({ at }) => at.x)), y: spreadAxis(placed.map(({ at }) => at.y)) }),
    [placed],
  );
  const most = placed.some(({ inhabitants }) => inhabitants === null)
    ? null
    : Math.max(0, ...placed.map(({ inhabitants }) => inhabitants ?? 0));
  const { format } = unitAxis(scope, 'lineair', text);
  const marks = placed.map(({ region, at, inhabitants, isWhole }, index) => ({
    key: region.id,
    name: region.name,
    ...at,
    radius: radiusOf(inhabitants, most),
    isFocus: region === focus,
    isRing: isWhole,
    values: `${text.units.value(scope.unit, at.x)} · ${text.units.value(scope.unit, at.y)}`,
    spoken: spokenRow(table.columns, table.rows[index]?.cells ?? []),
  }));
  const shown = [...placed, ...oneSided].flatMap(({ x, y }) => [x, y]);
  const observations = shown.map(({ observation }) => observation);
  return (
    <FigureFrame
      id={id}
      title={title}
      sentence={sentenceOf(scatter, names, scope, text)}
      view={view}
      onViewChange={onViewChange}
      table={table}
      caveats={[
        ...(axes.x.start > 0 || axes.y.start > 0 ? [text.regions.notFromZero] : []),
        ...(leftOut.length === 0 ? [] : [text.regions.wholesOut(leftOut.map(({ name }) => name))]),
        ...(oneSided.length === 0 ? [] : [text.regions.oneSided(oneSided.map((one) => missingOf(one, names, text)))]),
        ...otherCounts([placed.map(({ x }) => x), placed.map(({ y }) => y)], text),
        ...unitCaveats(scope, text),
        ...likelyCaveats(observations, text),
      ]}
      sources={unitSources(
        shown.map((one) => one.scope),
        sourcesOf(observations, text),
        text,
      )}
      sourceNotes={[
        ...unitNotes(
          shown.map((one) => one.scope),
          text.bars.unit[scatter.x.measure],
          text,
        ),
        String(scope.year),
      ]}
      legend={
        placed.length === 0 ? undefined : (
          <div className={styles.legend}>
            <ScatterSizes age={scope.age} most={most} />
            {placed.some(({ region }) => region === focus) ? <FocusLegend /> : null}
            {placed.some(({ isWhole }) => isWhole) ? <p>{text.regions.wholesIn}</p> : null}
          </div>
        )
      }
    >
      {placed.length === 0 ? null : (
        <ScatterPlot
          label={title}
          marks={marks}
          x={{ title: text.regions.axisWithUnit(names.x, unit), axis: axes.x, format }}
          y={{ title: text.regions.axisWithUnit(names.y, unit), axis: axes.y, format }}
          sizes={[
            sizesInWords(scope.age, most, text),
            ...(marks.some(({ isRing }) => isRing) ? [text.regions.wholesIn] : []),
          ].join(' · ')}
        />
      )}
    </FigureFrame>
  );
}

/** Points of one axis whose figures are another publisher's than those of the first. */
function otherCounts(axes: readonly (readonly RegionValue[])[], text: Text): string[] {
  return axes.flatMap(([first, ...others]) =>
    otherCountCaveats(
      others.map((one) => ({ observation: first?.observation ?? null, referenceObservation: one.observation })),
      text,
    ),
  );
}

function missingOf({ region, x, y }: ScatterPoint, names: { x: string; y: string }, text: Text): string {
  const [name, missing] = x.measured.value === null ? [names.x, x] : [names.y, y];
  const why = missing.measured.reason === null ? '' : text.units.noValue(missing.measured.reason);
  return why.startsWith(region.name) ? `${name}, ${why}` : `${name}, ${reasonOf(missing, text)}`;
}

function sentenceOf({ placed }: Scatter, names: { x: string; y: string }, { unit }: UnitScope, text: Text): string {
  const { regions } = text;
  const words = (value: number) => text.units.value(unit, value);
  const right = placed.at(-1);
  const [top] = placed.toSorted((one, other) => other.at.y - one.at.y);
  if (right === undefined || top === undefined) return regions.noPoints;
  // A whole is no observation beside those of its parts.
  const parts = placed.filter(({ isWhole }) => !isWhole).length;
  const about = parts < leastPoints ? regions.tooFew(placed.length) : regions.noCause;
  if (placed.length === 1) {
    return `${regions.one(right.region.name, names.x, words(right.at.x), names.y, words(right.at.y))} ${about}`;
  }
  return [
    regions.both(placed.length),
    regions.highest(right.region.name, words(right.at.x), top.region.name, words(top.at.y), names.x, names.y),
    about,
  ].join(' ');
}

function tableOf(
  title: string,
  names: { x: string; y: string },
  { scatter, focus, scope }: RegionScatterFigureProps,
  text: Text,
): TableModel {
  const { regions } = text;
  const unit = countedIn(scope, scope.reference?.name ?? null, text);
  const cell = ({ measured, figure, referenceFigure }: RegionValue) => {
    const isOwn = scope.unit === 'aantal' || scope.unit === 'per1000';
    return measuredCell(measured, isOwn ? [figure] : [figure, referenceFigure], scope.unit, text);
  };
  return {
    caption: `${title}, ${scope.year}`,
    columns: [
      { key: 'region', header: regions.region, numeric: false },
      { key: 'x', header: regions.axisWithUnit(names.x, unit), numeric: true },
      { key: 'y', header: regions.axisWithUnit(names.y, unit), numeric: true },
      { key: 'inhabitants', header: regions.inhabitants(scope.age), numeric: true },
    ],
    rows: [...scatter.placed, ...scatter.oneSided].map(({ region, x, y, inhabitants }) =>
      tableRow(region.id, [
        nameCell(region === focus ? regions.withValue(region.name, regions.inFocus) : region.name, region.id),
        cell(x),
        cell(y),
        inhabitants === null
          ? emptyCell('', 'people')
          : numberCell(text.formats.count(inhabitants), inhabitants, 'people', 'A'),
      ]),
    ),
  };
}
