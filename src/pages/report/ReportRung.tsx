import { InstrumentBars } from '#charts/InstrumentBars.tsx';
import { instrumentFacts, partsAndTotal, sortedByMeasure } from '#domain/instruments.ts';
import type { InstrumentRow } from '#domain/instruments.ts';
import type { RungRow, Scope } from '#domain/rungs.ts';
import { totalsInUnit } from '#domain/totalsInUnit.ts';
import { type InUnit, orderOf, type UnitScope } from '#domain/units.ts';
import { InstrumentNotes } from '#pages/InstrumentNotes.tsx';
import { PartsAndTotalTable } from '#pages/PartsAndTotalTable.tsx';
import { rungSentence } from '#pages/rungSentence.ts';
import type { Shown } from '#pages/useView.ts';
import { useText } from '#text/TextContext.ts';
import { Emphasised } from '#ui/Emphasised.tsx';
import styles from './ReportPage.module.css';

interface ReportRungProps {
  shown: Shown;
  scope: Scope;
  inUnit: UnitScope;
  row: RungRow;
  /** The instruments of this rung that are on. */
  instruments: readonly InUnit<InstrumentRow>[];
  /** Whether the figures of this year are those of a poster. */
  isPoster: boolean;
}

/**
 * One rung of the report: its total, its instruments, sum beside published total, and a note with each instrument. A
 * rung without figures says that it has none.
 */
export function ReportRung({ shown, scope, inUnit, row, instruments, isPoster }: ReportRungProps) {
  const text = useText();
  const { edition, measure, scale, view, change } = shown;
  const { trede } = row;
  const hasFigures = [row, ...instruments].some(({ figure }) => figure.status !== 'absent');
  const rows = hasFigures ? sortedByMeasure(instruments, orderOf(inUnit.unit)) : [];
  const totals = {
    own: partsAndTotal(edition, scope, trede),
    reference: scope.reference === null ? null : partsAndTotal(edition, { ...scope, region: scope.reference }, trede),
  };
  return (
    <section className={styles.rung} aria-labelledby={`trede-${trede.number}`}>
      <div className={styles.head}>
        <h2 id={`trede-${trede.number}`}>{text.rung.heading(trede.number, trede.name)}</h2>
        <p className={styles.contract}>{text.rung.contract(trede.hasContract)}</p>
        <p>{text.rung.meanings[trede.number]}</p>
        <p>
          <Emphasised>
            {row.isCovered ? rungSentence(row, scope, inUnit, text) : text.rung.nothingExplained(trede.name, isPoster)}
          </Emphasised>
        </p>
      </div>
      {rows.length > 0 && (
        <>
          <InstrumentBars
            id={`instrumenten-${trede.number}`}
            title={text.report.instrumentsOn(trede.number)}
            headingLevel={3}
            rows={rows}
            facts={instrumentFacts(rows)}
            unitScope={inUnit}
            measure={measure}
            scale={scale}
            view={view}
            onViewChange={(next) => change({ view: next })}
            overall={null}
            totals={{ ...totals, inUnit: totalsInUnit(totals.own, totals.reference, inUnit) }}
          />
          <PartsAndTotalTable trede={trede} scope={scope} totals={totals} level={3} />
          <InstrumentNotes rows={rows} level={3} />
        </>
      )}
    </section>
  );
}
