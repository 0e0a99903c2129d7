import type { BalanceOutcome, BalancePart, RungBalance } from '#domain/balance.ts';
import type { Region } from '#domain/edition.ts';
import { isKnown } from '#domain/figure.ts';
import type { Text } from '#text/nl.ts';
import { useText } from '#text/TextContext.ts';
import type { NumberCell } from '#text/tableCell.ts';
import type { TableModel } from '#ui/FigureTable.tsx';
import { spokenRow } from '#ui/spokenRow.ts';
import { countCell, nameCell, numberCell, statusOf, tableRow } from '#text/tableCells.ts';
import { BalancePlot, type BalanceMark } from './BalancePlot.tsx';
import { FigureFrame } from './FigureFrame.tsx';
import { figureMark, sourcesOf } from './figureCells.ts';

interface BalanceFigureProps {
  id: string;
  title: string;
  region: Region;
  /** From the highest rung down; at least one. */
  balances: readonly RungBalance[];
  view: 'grafiek' | 'tabel';
  onViewChange: (view: 'grafiek' | 'tabel') => void;
}

const parts: readonly BalancePart[] = ['start', 'inflow', 'throughput', 'outflow', 'end'];

/** Start + inflow − (throughput + outflow) beside the end, rung by rung: as a sum, in words, and as a table. */
export function BalanceFigure({ id, title, region, balances, view, onViewChange }: BalanceFigureProps) {
  const text = useText();
  const table = tableOf(title, balances, text);
  const closing = balances.filter(({ outcome }) => isClosed(outcome)).length;
  const gaps = balances.filter(({ outcome }) => hasGap(outcome)).length;
  return (
    <FigureFrame
      id={id}
      title={title}
      sentence={`${text.flows.balanceRule} ${text.flows.balanceSentence(region.name, closing, gaps, balances.length - closing - gaps)}`}
      view={view}
      onViewChange={onViewChange}
      table={table}
      caveats={[]}
      sources={sourcesOf(
        balances.flatMap(({ observations }) => observations),
        text,
      )}
      sourceNotes={[text.bars.unit.doorstroom]}
    >
      <BalancePlot
        label={title}
        marks={balances.map((balance, index) =>
          markOf(balance, spokenRow(table.columns, table.rows[index]?.cells ?? []), text),
        )}
      />
    </FigureFrame>
  );
}

function isClosed(outcome: BalanceOutcome): boolean {
  return outcome.kind === 'exact' && outcome.gap === 0;
}

function hasGap(outcome: BalanceOutcome): boolean {
  return (outcome.kind === 'exact' && outcome.gap !== 0) || (outcome.kind === 'bound' && outcome.gap !== null);
}

function outcomeWords(outcome: BalanceOutcome, text: Text): string {
  const { flows } = text;
  switch (outcome.kind) {
    case 'exact':
      return outcome.gap === 0 ? flows.balanceCloses : flows.balanceGap(outcome.gap);
    case 'bound': {
      const missing = flows.balanceMissing(outcome.missing.map((part) => flows.balancePart[part]));
      const rest = outcome.gap === null ? flows.balanceMissingExplains : flows.balanceLeastGap(outcome.gap);
      return `${flows.balanceBound[outcome.side](outcome.expected)}${missing} ${rest}`;
    }
    case 'broken':
      return flows.balanceBroken(outcome.by.year, outcome.by.note);
    case 'incomplete':
      return flows.balanceIncomplete(outcome.missing.map((part) => flows.balancePart[part]));
  }
}

/** What the parts come to: a number, the least or the most that it can be, or nothing. */
function expectedCell({ outcome, parts: figures }: RungBalance, text: Text): NumberCell {
  const status = statusOf(
    parts
      .slice(0, -1)
      .map((part) => figures[part])
      .filter((figure) => figure.status !== 'M'),
  );
  switch (outcome.kind) {
    case 'exact':
      return numberCell(text.formats.count(outcome.expected), outcome.expected, 'people', status);
    case 'bound':
      return outcome.side === 'least'
        ? numberCell(text.flows.atLeastShort(outcome.expected), outcome.expected, 'people', status, true)
        : numberCell(text.flows.atMostShort(outcome.expected), null, 'people', status);
    case 'broken':
    case 'incomplete':
      return numberCell('', null, 'people', outcome.kind === 'broken' ? 'M' : status);
  }
}

/** A number only where every part is known: of a bound, the words say what is left unexplained. */
function gapCell({ outcome, parts: figures }: RungBalance, text: Text): NumberCell {
  const status = statusOf(parts.map((part) => figures[part]).filter((figure) => figure.status !== 'M'));
  return outcome.kind === 'exact'
    ? numberCell(text.formats.countDifference(outcome.gap), outcome.gap, 'people', status)
    : numberCell('', null, 'people', outcome.kind === 'broken' ? 'M' : status);
}

function markOf(balance: RungBalance, spoken: string, text: Text): BalanceMark {
  const { trede, outcome } = balance;
  const { balanceColumns } = text.flows;
  const term = (sign: string, part: BalancePart, name: string) => {
    const figure = balance.parts[part];
    const status = isKnown(figure) ? text.terms.statusShort[figure.status] : '';
    // Nobody goes up from the highest rung: that is no term of its sum.
    return figure.status === 'M' ? [] : [{ sign, value: figureMark(figure, text), name, status }];
  };
  return {
    key: String(trede.number),
    label: text.terms.Trede(trede.number),
    tone: trede.number,
    terms: [
      ...term('', 'start', balanceColumns.start(balance.startYear)),
      ...term('+', 'inflow', balanceColumns.inflow),
      ...term('−', 'throughput', balanceColumns.throughput),
      ...term('−', 'outflow', balanceColumns.outflow),
      { sign: '=', value: expectedCell(balance, text).words || '?', name: balanceColumns.expected, status: '' },
      ...term('', 'end', balanceColumns.end(balance.year)),
    ],
    outcome: isClosed(outcome) ? 'closed' : hasGap(outcome) ? 'gap' : 'open',
    words: outcomeWords(outcome, text),
    spoken,
  };
}

function tableOf(title: string, balances: readonly RungBalance[], text: Text): TableModel {
  const { balanceColumns } = text.flows;
  const [{ startYear, year } = { startYear: 0, year: 0 }] = balances;
  const headers: Record<BalancePart, string> = {
    start: balanceColumns.start(startYear),
    inflow: balanceColumns.inflow,
    throughput: balanceColumns.throughput,
    outflow: balanceColumns.outflow,
    end: balanceColumns.end(year),
  };
  return {
    caption: title,
    columns: [
      { key: 'trede', header: balanceColumns.trede, numeric: false },
      ...parts.slice(0, -1).map((part) => ({ key: part, header: headers[part], numeric: true })),
      { key: 'expected', header: balanceColumns.expected, numeric: true },
      { key: 'end', header: headers.end, numeric: true },
      { key: 'gap', header: balanceColumns.gap, numeric: true },
      { key: 'words', header: balanceColumns.words, numeric: false },
    ],
    rows: balances.map((balance) =>
      tableRow(String(balance.trede.number), [
        nameCell(text.terms.Trede(balance.trede.number), String(balance.trede.number)),
        ...parts.slice(0, -1).map((part) => countCell(balance.parts[part], text)),
        expectedCell(balance, text),
        countCell(balance.parts.end, text),
        gapCell(balance, text),
        nameCell(outcomeWords(balance.outcome, text)),
      ]),
    ),
  };
}
