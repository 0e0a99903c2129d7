import type { ComparedCell, Comparison, ComparisonColumn } from '#domain/comparison.ts';
import { rowOfFigure } from '#domain/figure.ts';
import type { Text } from '#text/nl.ts';
import { useText } from '#text/TextContext.ts';
import { useDrawnPlot } from '#ui/DrawnPicture.ts';
import { domainMark } from '#ui/domainMarks.ts';
import { DomainSymbol } from '#ui/DomainSymbol.tsx';
import { markKind, hasLength } from '#ui/markKind.ts';
import { RowLink } from '#ui/RowLink.tsx';
import { ScrollRegion } from '#ui/ScrollRegion.tsx';
import { axisOf, position, type Axis } from './axis.ts';
import type { BarPlotAxis } from './BarPlot.tsx';
import styles from './ComparisonMatrix.module.css';
import { columnName, detailOf, differenceWords } from './comparisonWords.ts';
import { matrixPicture } from './matrixPicture.tsx';
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
  const notes = [
    text.comparison.commonBars(format(axis.end)),
    ...(scale === 'log' ? [text.figures.frame.logScale] : []),
  ];
  useDrawnPlot(
    matrixPicture(
      compared.columns.map((column) => columnName(column, compared)),
      compared.instruments.map(({ instrument, cells }) => ({
        key: instrument.id,
        name: instrument.name,
        ...domainMark(instrument.domain.id),
        cells: cells.map((cell) => {
          const { value, kind, at, colour, status, under } = cellOf(cell, axis, hasDifferences, text);
          return { value, kind, at, colour, under: [...(status === '' ? [] : [status]), ...under] };
        }),
      })),
      { label: caption, scale: notes.join(' ') },
    ),
  );
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
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </div>
  );
}

function keyOf({ region, year }: ComparisonColumn): string {
  return `${region.id}-${year}`;
}

/** What a cell says and draws, on the page and in its picture. */
function cellOf(cell: ComparedCell, axis: Axis, hasDifference: boolean, text: Text) {
  const { own, figure, column, instrument, difference } = cell;
  const { unit } = column.scope;
  const kind = markKind(figure, own.value);
  return {
    kind,
    value: measuredMark(own, figure, unit, text),
    /** Of an estimated or provisional figure. */
    status: kind === 'uncertain' ? text.terms.statusShort[figure.status] : '',
    at: hasLength(kind) && own.value !== null ? position(axis, own.value) : null,
    colour: column.isReference ? '--reference' : domainMark(instrument.domain.id).colour,
    under: [detailOf(cell, text), hasDifference ? differenceWords(difference, unit, text) : ''].filter(
      (words) => words !== '',
    ),
  };
}

function MatrixCell({ cell, axis, hasDifference }: { cell: ComparedCell; axis: Axis; hasDifference: boolean }) {
  const { kind, value, status, at, colour, under } = cellOf(cell, axis, hasDifference, useText());
  return (
    <td data-reference={cell.column.isReference || undefined}>
      <span className={styles.value}>
        <MarkValue kind={kind}>
          <RowLink row={rowOfFigure(cell.figure)}>{value}</RowLink>
        </MarkValue>
        {status !== '' && <small> {status}</small>}
      </span>
      {at !== null && (
        <span
          className={styles.bar}
          style={{ '--at': at, '--colour': `var(${colour})` }}
          data-kind={kind}
          data-bar
          aria-hidden="true"
        />
      )}
      {under.map((words) => (
        <span key={words} className={styles.detail}>
          {words}
        </span>
      ))}
    </td>
  );
}
