import type { EditionDifference, FigureDifference } from '#domain/editionDifference.ts';
import { isKnown } from '#domain/figure.ts';
import type { Text } from '#text/nl.ts';
import type { KeeperDifferenceText } from '#text/nl/keeperDifference.ts';
import { figureCell } from '#text/tableCells.ts';
import { useText } from '#text/TextContext.ts';
import { spokenRow } from '#ui/spokenRow.ts';
import { BarPlot, type BarMark } from './BarPlot.tsx';
import { differenceName, differenceSentence, differenceTable, listedDifferences } from './differenceTable.ts';
import { FigureFrame } from './FigureFrame.tsx';
import { sourcesOf } from './figureCells.ts';

interface DifferenceFigureProps {
  id: string;
  headingLevel?: 2 | 3 | 4;
  difference: EditionDifference;
  words: KeeperDifferenceText;
  view: 'grafiek' | 'tabel';
  onViewChange: (view: 'grafiek' | 'tabel') => void;
}

/** Of each kind of change; a plot of more bars than that says nothing. */
const drawnPerGroup = 20;

/** What a new edition changes: changed, gone and new figures, the largest first, as bars and as a table. */
export function DifferenceFigure(props: DifferenceFigureProps) {
  const { id, headingLevel = 2, difference, words, view, onViewChange } = props;
  const text = useText();
  const { before, after, figures, annotated } = difference;
  const title = words.title(before.version);
  const table = differenceTable(title, difference, words, text);
  const drawn = figures.filter(
    (figure, index) => index - figures.findIndex(({ change }) => change === figure.change) < drawnPerGroup,
  );
  const marks = drawn.map((figure) => {
    const row = table.rows[figures.indexOf(figure)];
    return markOf(figure, row === undefined ? '' : spokenRow(table.columns, row.cells), words, text);
  });
  return (
    <FigureFrame
      id={id}
      title={title}
      headingLevel={headingLevel}
      sentence={differenceSentence(difference, words, text)}
      view={view}
      onViewChange={onViewChange}
      table={table}
      caveats={[
        ...(figures.some(({ change }) => change !== 'changed') ? [words.barsMeaning] : []),
        ...(drawn.length < figures.length ? [words.drawn(drawnPerGroup)] : []),
        ...(figures.length > listedDifferences ? [words.listed(listedDifferences, figures.length)] : []),
        ...(annotated === 0 ? [] : [words.annotated(annotated)]),
      ]}
      sources={sourcesOf(
        drawn.map(({ subject }) => {
          if (subject.kind === 'observation') return subject.observation;
          return subject.kind === 'flow' ? subject.flow : subject.population;
        }),
        text,
      )}
      sourceNotes={[words.versions(before.version, after.version)]}
    >
      {marks.length === 0 ? null : (
        <BarPlot
          label={title}
          marks={marks}
          axis={{ scale: 'lineair', quantity: 'count', format: text.formats.axisTick }}
          rows={marks.length > drawnPerGroup ? 'dense' : 'roomy'}
        />
      )}
    </FigureFrame>
  );
}

function markOf(one: FigureDifference, spoken: string, words: KeeperDifferenceText, text: Text): BarMark {
  const { key, change, before, after, amount, part, isJump } = one;
  const mark = { key, label: differenceName(one, words, text), group: words.groups[change], symbol: null, spoken };
  if (change !== 'changed') {
    const figure = change === 'added' ? after : before;
    return {
      ...mark,
      figure,
      extent: figure.count,
      value: figureCell(figure, text),
      detail: '',
      colour: '--reference',
    };
  }
  const fromTo = words.fromTo(figureCell(before, text), figureCell(after, text));
  const percent = part === null || amount === 0 ? '' : ` (${words.percent(part)})`;
  const asked = isJump ? `. ${words.question}` : '';
  return {
    ...mark,
    figure: amount === null || !isKnown(after) ? after : { status: 'A', count: Math.abs(amount) },
    extent: amount === null ? null : Math.abs(amount),
    value: amount === null ? figureCell(after, text) : words.amount(amount),
    detail: `${fromTo}${percent}${asked}`,
    colour: amount !== null && amount < 0 ? '--notice' : '--accent',
  };
}
