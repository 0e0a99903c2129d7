import type { ComparedCell, Comparison } from '#domain/comparison.ts';
import type { Measure } from '#domain/edition.ts';
import type { UnitScope } from '#domain/units.ts';
import { useText } from '#text/TextContext.ts';
import { DomainLegend } from '#ui/DomainLegend.tsx';
import { BarPlot } from './BarPlot.tsx';
import { ComparisonMatrix } from './ComparisonMatrix.tsx';
import { ComparisonPanels } from './ComparisonPanels.tsx';
import { comparisonPanels, marksByInstrument } from './comparisonMarks.ts';
import { comparisonSentence } from './comparisonSentence.ts';
import { comparisonTable } from './comparisonTable.ts';
import { comparisonTitle, yearsOf } from './comparisonWords.ts';
import { FigureFrame } from './FigureFrame.tsx';
import { sourcesOf } from './figureCells.ts';
import { unitAxis } from './InstrumentBars.tsx';
import { withoutReference } from './instrumentSentence.ts';
import { likelyCaveats, likelyInShort } from './likelyCaveats.ts';
import { otherCountCaveats } from './otherCountCaveats.ts';
import { unitCaveats, unitNotes, unitSources } from './unitCells.ts';

interface ComparisonFigureProps {
  id: string;
  /** With at least one column. */
  compared: Comparison;
  arrangement: 'staven' | 'panelen' | 'matrix';
  /** Whether the difference to the basis stands beside each value. */
  hasDifferences: boolean;
  measure: Measure;
  scale: 'lineair' | 'log';
  view: 'grafiek' | 'tabel';
  onViewChange: (view: 'grafiek' | 'tabel') => void;
}

/** Instruments, regions and years beside each other, laid out as bars, as panels or as a matrix. */
export function ComparisonFigure(props: ComparisonFigureProps) {
  const { compared, measure } = props;
  const text = useText();
  const first = compared.columns[0]?.scope;
  if (first === undefined) return null;
  const title = comparisonTitle(first, text);
  const cells = compared.instruments.flatMap((one) => one.cells);
  const observations = cells.flatMap(({ observation, referenceObservation }) => [observation, referenceObservation]);
  const scopes = compared.columns.map(({ scope }) => scope);
  const years = yearsOf(compared);
  const firstRows = compared.instruments.flatMap((one) => one.cells.slice(0, 1));
  return (
    <FigureFrame
      id={props.id}
      title={title}
      sentence={[comparisonSentence(compared, text), ...withoutReference(firstRows, first.reference, text)].join(' ')}
      slideSentence={onSlide(comparisonSentence(compared, text, props.hasDifferences))}
      view={props.view}
      onViewChange={props.onViewChange}
      table={comparisonTable(compared, text)}
      caveats={[
        ...compared.breaks.map(({ year, region, note }) => text.trends.breakNote(year, region?.name ?? null, note)),
        ...otherCountCaveats(cells.flatMap(heldAgainst), text),
        ...compared.nested.map(({ part, whole }) => text.comparison.within(part.name, whole.name)),
        ...(first.unit !== 'aantal' && cells.some(({ difference }) => difference.kind === 'known')
          ? [text.comparison.unrounded]
          : []),
        ...unitCaveats(first, text),
        ...likelyCaveats(observations, text),
      ]}
      slideCaveats={[...otherCountCaveats(cells.flatMap(heldAgainst), text), ...likelyInShort(observations, text)]}
      sources={unitSources(scopes, sourcesOf(observations, text), text)}
      sourceNotes={[
        ...new Set(
          years.flatMap((year) =>
            unitNotes(
              scopes.filter((scope) => scope.year === year),
              text.bars.unit[measure],
              text,
            ),
          ),
        ),
        text.formats.list(years.map(String)),
      ]}
      legend={<DomainLegend domains={[...new Set(compared.instruments.map(({ instrument }) => instrument.domain))]} />}
    >
      <ComparisonDrawing {...props} title={title} first={first} />
    </FigureFrame>
  );
}

function ComparisonDrawing(props: ComparisonFigureProps & { title: string; first: UnitScope }) {
  const { compared, arrangement, hasDifferences, scale, title, first } = props;
  const text = useText();
  const axis = unitAxis(first, scale, text);
  const referenceLine =
    first.unit === 'index' && compared.columns.some(({ scope }) => scope.unavailable === null)
      ? { at: 100, label: text.units.equal }
      : null;
  const rules = { hasDifferences, text };
  switch (arrangement) {
    case 'staven':
      return (
        <BarPlot label={title} marks={marksByInstrument(compared, rules)} axis={axis} referenceLine={referenceLine} />
      );
    case 'panelen':
      return <ComparisonPanels panels={comparisonPanels(compared, rules)} axis={axis} referenceLine={referenceLine} />;
    case 'matrix':
      return <ComparisonMatrix compared={compared} caption={title} axis={axis} hasDifferences={hasDifferences} />;
  }
}

/** What a cell is divided by, and what its difference is taken to in another region. */
function heldAgainst({ observation, referenceObservation, basis }: ComparedCell) {
  const other = basis?.observation ?? null;
  return [
    { observation, referenceObservation },
    { observation, referenceObservation: other?.region === observation?.region ? null : other },
  ];
}

/** Without a heading that says the numbers the figure says them itself, whatever the slide. */
function onSlide(sentence: string) {
  return { alone: sentence, beside: sentence };
}
