import type { ComparedCell, Comparison, ComparisonColumn } from '#domain/comparison.ts';
import { useText } from '#text/TextContext.ts';
import { domainMark } from '#ui/domainMarks.ts';
import { DomainSymbol } from '#ui/DomainSymbol.tsx';
import { markKind, hasLength } from '#ui/markKind.ts';
import { ScrollRegion } from '#ui/ScrollRegion.tsx';
import { axisOf, position, type Axis } from './axis.ts';
import type { BarPlotAxis } from './BarPlot.tsx';
import styles from './ComparisonMatrix.module.css';
import { columnName, detailOf, differenceWords } from './comparisonWords.ts';
import { MarkValue } from './MarkValue.tsx';
import { measuredMark } from './unitCells.ts';

interface ComparisonMatrixProps {
  compared: Comparison;
  caption: string;
  axis: BarPlotAxis;
  hasDifferences: boolean;
}

/** A row per instrument, a column per region and year: in each cell the number and a bar under it, all on one scale. */
export function ComparisonMatrix({
  compared,
  caption,
  axis: { scale, quantity, format },
  hasDifferences,
}: ComparisonMatrixProps) {
  const text = useText();
  const extents = compared.instruments.flatMap(({ cells }) => cells.map(({ own }) => own.value ?? 0));
  const axis = axisOf(extents, scale, quantity);
  return (
    <div className={styles.matrix} data-matrix={compared.columns.length <= 3 ? 'roomy' : 'full'}>
      <p className={styles.cue}>{text.comparison.scrollCue}</p>
      <ScrollRegion label={text.figures.frame.tableRegion(caption)}>
        <table className={styles.table} style={{ '--columns': compared.columns.length }}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.bars.instrument}</th>
              {compared.columns.map((column) => (
                <th key={keyOf(column)} scope="col" data-reference={column.isReference || undefined}>
                  {columnName(column, compared)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {compared.instruments.map(({ instrument, cells }) => (
              <tr key={instrument.id}>
                <th scope="row">
                  <span className={styles.name}>
                    <DomainSymbol {...domainMark(instrument.domain.id)} />
                    <span>{instrument.name}</span>
                  </span>
                </th>
                {cells.map((cell) => (
                  <MatrixCell key={keyOf(cell.column)} cell={cell} axis={axis} hasDifference={hasDifferences} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className={styles.note}>{text.comparison.commonBars(format(axis.end))}</p>
      {scale === 'log' && <p className={styles.note}>{text.figures.frame.logScale}</p>}
    </div>
  );
}

function keyOf({ region, year }: ComparisonColumn): string {
  return `${region.id}-${year}`;
}

function MatrixCell({ cell, axis, hasDifference }: { cell: ComparedCell; axis: Axis; hasDifference: boolean }) {
  const text = useText();
  const { own, figure, column, instrument, difference } = cell;
  const { unit } = column.scope;
  const kind = markKind(figure, own.value);
  const colour = column.isReference ? '--reference' : domainMark(instrument.domain.id).colour;
  const detail = detailOf(cell, text);
  const words = hasDifference ? differenceWords(difference, unit, text) : '';
  const style = { '--at': own.value === null ? 0 : position(axis, own.value), '--colour': `var(${colour})` };
  return (
    <td data-reference={column.isReference || undefined}>
      <span className={styles.value}>
        <MarkValue kind={kind}>{measuredMark(own, figure, unit, text)}</MarkValue>
        {kind === 'uncertain' && <small> {text.terms.statusShort[figure.status]}</small>}
      </span>
      {hasLength(kind) && <span className={styles.bar} style={style} data-kind={kind} data-bar aria-hidden="true" />}
      {detail !== '' && <span className={styles.detail}>{detail}</span>}
      {words !== '' && <span className={styles.detail}>{words}</span>}
    </td>
  );
}
