import { bodySteps } from './bodySteps.ts';
import type { Edition } from './edition.ts';
import { instrumentRows, instrumentsIn, type InstrumentRow } from './instruments.ts';
import { isPosterYear, rungRows, type RungRow, type Scope } from './rungs.ts';
import type { FlowStep } from './throughput.ts';
import { rowsInUnit, type InUnit, type UnitScope } from './units.ts';

/** What the drawing of all six rungs shows of one region and year. */
export interface BodyFacts extends Scope {
  rungs: readonly RungRow[];
  /** Of these policy domains; without those that have no figure here and none in the reference. */
  instruments: readonly InstrumentRow[];
  steps: readonly FlowStep[];
  /** Whether a rung without figures is one that the poster leaves out. */
  isPoster: boolean;
}

/** Gathers rungs, instruments and movements of one region, year and measure. */
export function bodyFacts(edition: Edition, scope: Scope, domains: readonly string[] | null): BodyFacts {
  return {
    ...scope,
    rungs: rungRows(edition, scope),
    instruments: instrumentRows(edition, scope, instrumentsIn(edition, domains)).filter(
      (row) => row.figure.status !== 'absent' || row.referenceFigure.status !== 'absent',
    ),
    steps: bodySteps(edition, scope),
    isPoster: isPosterYear(edition, scope.year),
  };
}

/** The same with each rung and instrument in a unit. */
export interface BodyInUnit extends BodyFacts {
  rungs: readonly InUnit<RungRow>[];
  instruments: readonly InUnit<InstrumentRow>[];
  unitScope: UnitScope;
}

/** What the drawing shows, in the unit of the scope. */
export function bodyInUnit(facts: BodyFacts, unitScope: UnitScope): BodyInUnit {
  return {
    ...facts,
    rungs: rowsInUnit(facts.rungs, unitScope),
    instruments: rowsInUnit(facts.instruments, unitScope),
    unitScope,
  };
}
