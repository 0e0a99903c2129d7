import type { Region } from '#domain/edition.ts';
import { isKnown } from '#domain/figure.ts';
import type { MovementMeasure, RungMovement } from '#domain/throughputRungs.ts';
import type { Text } from '#text/nl.ts';
import { useText } from '#text/TextContext.ts';
import type { TableModel } from '#ui/FigureTable.tsx';
import { spokenRow } from '#ui/spokenRow.ts';
import { countCell, figureCell, nameCell, tableRow } from '#text/tableCells.ts';
import { BarPlot, type BarMark } from './BarPlot.tsx';
import { FigureFrame } from './FigureFrame.tsx';
import { figureMark, sourcesOf } from './figureCells.ts';
import { per100Cell } from './flowCells.ts';

interface ThroughputRungsProps {
  id: string;
  title: string;
  region: Region;
  year: number;
  /** From the highest rung down. */
  rungs: readonly RungMovement[];
  scale: 'lineair' | 'log';
  view: 'grafiek' | 'tabel';
  onViewChange: (view: 'grafiek' | 'tabel') => void;
}

interface RateBar {
  rung: RungMovement;
  measure: MovementMeasure;
}

const measures: readonly MovementMeasure[] = ['instroom', 'doorstroom', 'uitstroom'];

/** Per rung how many came, went up and left, per 100 participants of that rung: rates whose denominator stands beside them. */
export function ThroughputRungs(props: ThroughputRungsProps) {
  const { id, title, region, year, rungs, scale, view } = props;
  const text = useText();
  const bars = rungs.flatMap((rung) => measures.map((measure): RateBar => ({ rung, measure })));
  const table = tableOf(title, bars, text);
  return (
    <FigureFrame
      id={id}
      title={title}
      sentence={[text.flows.rungsSentence(region.name, year), ...highest(rungs, text)].join(' ')}
      view={view}
      onViewChange={props.onViewChange}
      table={table}
      caveats={[text.flows.rungsCaveat]}
      sources={sourcesOf(
        rungs.flatMap(({ observations }) => observations),
        text,
      )}
      sourceNotes={[text.bars.unit.doorstroom, String(year)]}
    >
      <BarPlot
        label={title}
        marks={bars.map(({ rung, measure }, index): BarMark => {
          const rate = rung.rates[measure];
          const figure = rung.moved[measure];
          const isZeroOrNone = !isKnown(figure) || figure.count === 0;
          return {
            key: `${rung.trede.number}-${measure}`,
            label: text.terms.Measure[measure],
            group: `${text.terms.Trede(rung.trede.number)} · ${rung.trede.name}`,
            figure,
            extent: rate === null ? null : rate * 100,
            value: rate === null ? figureMark(figure, text) : text.formats.per100(rate),
            detail:
              isZeroOrNone || !isKnown(rung.participants)
                ? ''
                : text.flows.against(text.formats.count(figure.count), text.formats.count(rung.participants.count)),
            colour: measure === 'doorstroom' ? `--trede-${rung.trede.number}-strong` : '--reference',
            symbol: null,
            spoken: spokenRow(table.columns, table.rows[index]?.cells ?? []),
          };
        })}
        axis={{ scale, quantity: 'count', format: text.formats.axisTick }}
        rows="dense"
      />
    </FigureFrame>
  );
}

/** The rung from which most of its participants went up. */
function highest(rungs: readonly RungMovement[], text: Text): string[] {
  const [first] = rungs
    .filter(({ rates }) => rates.doorstroom !== null)
    .toSorted((one, other) => (other.rates.doorstroom ?? 0) - (one.rates.doorstroom ?? 0));
  if (first === undefined || first.rates.doorstroom === null) return [];
  return [
    text.flows.rungsHighest(
      first.trede.number,
      text.formats.per100(first.rates.doorstroom),
      figureCell(first.moved.doorstroom, text),
      figureCell(first.participants, text),
    ),
  ];
}

function tableOf(title: string, bars: readonly RateBar[], text: Text): TableModel {
  const { rungsColumns } = text.flows;
  return {
    caption: title,
    columns: [
      { key: 'trede', header: rungsColumns.trede, numeric: false },
      { key: 'measure', header: rungsColumns.measure, numeric: false },
      { key: 'count', header: rungsColumns.count, numeric: true },
      { key: 'participants', header: rungsColumns.participants, numeric: true },
      { key: 'rate', header: rungsColumns.rate, numeric: true },
    ],
    rows: bars.map(({ rung, measure }) =>
      tableRow(`${rung.trede.number}-${measure}`, [
        nameCell(text.terms.Trede(rung.trede.number), String(rung.trede.number)),
        nameCell(text.terms.Measure[measure], measure),
        countCell(rung.moved[measure], text),
        countCell(rung.participants, text),
        per100Cell(rung.rates[measure], [rung.moved[measure], rung.participants], text),
      ]),
    ),
  };
}
