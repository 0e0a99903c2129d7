import { rowOfFigure } from '#domain/figure.ts';
import { useText } from '#text/TextContext.ts';
import type { BarMark } from './BarPlot.tsx';
import styles from './BarPlot.module.css';
import { DomainSymbol } from '#ui/DomainSymbol.tsx';
import { Mark } from './Mark.tsx';
import { MarkValue } from './MarkValue.tsx';
import { useHighlight } from '#ui/Highlight.tsx';
import { markKind } from '#ui/markKind.ts';

interface BarRowProps {
  mark: BarMark;
  slot: number;
  /** Where the bar ends, 0-1 of the axis. */
  at: number;
  isLog: boolean;
  markProps: { 'data-mark': string; tabIndex: number; onFocus: () => void };
}

/** The words of one bar: label, value at the bar's end, detail. One element for the keyboard and for a screen reader. */
export function BarRow({ mark, slot, at, isLog, markProps }: BarRowProps) {
  const text = useText();
  const { isHighlighted, light, unlight } = useHighlight(mark.key);
  const kind = markKind(mark.figure, mark.extent);
  const isZeroOnLog = kind === 'zero' && isLog;
  const detail = isZeroOnLog ? `(${text.figures.frame.zeroOnLogScale})` : mark.detail;
  const style = { '--slot': slot, '--at': at, '--colour': `var(${mark.colour})` };
  const rowProps = {
    ...markProps,
    'data-highlighted': isHighlighted,
    onFocus: () => {
      markProps.onFocus();
      light();
    },
    onBlur: unlight,
    onPointerEnter: light,
    onPointerLeave: unlight,
  };
  return (
    <Mark spoken={mark.spoken} row={rowOfFigure(mark.figure)} className={styles.row} style={style} {...rowProps}>
      <span className={styles.label} aria-hidden="true">
        <span className={styles.labelText}>{mark.label}</span>
        {mark.symbol === null ? null : <DomainSymbol symbol={mark.symbol} colour={mark.colour} />}
      </span>
      <span className={styles.cell} aria-hidden="true">
        <span className={styles.end}>
          <span className={styles.value} data-kind={kind}>
            <MarkValue kind={kind}>{mark.value}</MarkValue>
            {kind === 'uncertain' ? <small>{text.terms.statusShort[mark.figure.status]}</small> : null}
          </span>
          {detail === '' ? null : <span className={styles.detail}>{detail}</span>}
        </span>
      </span>
    </Mark>
  );
}
