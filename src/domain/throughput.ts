import type { Edition, Flow, Instrument, Measure, Region, Trede } from './edition.ts';
import { absentFigure, shareOf, sumOf, type Figure } from './figure.ts';
import { observationAt } from './lookup.ts';

/** People who moved from one rung to a higher one in a year; `from` null is from outside the ladder. */
export interface FlowStep {
  from: Trede | null;
  to: Trede | null;
  figure: Figure;
  /** How many parts of the step are unknown; more than 0 makes the figure a lower bound. */
  missingParts: number;
  /** The flows this step is made of: one published total, or its parts per instrument. */
  flows: readonly [Flow, ...Flow[]];
}

/** A level of a funnel: the participants at its head, or a step. */
export type FunnelStage =
  | { kind: 'participants'; trede: Trede; figure: Figure }
  | {
      kind: 'step';
      step: FlowStep;
      /** Of the rung they leave; absent where only some organisations counted who moved. */
      participants: Figure;
      /** Moved per participant of the rung they leave, 0-1; null where that would divide by somebody else's count. */
      rate: number | null;
      /** Everyone who came onto the rung they leave, and who left it otherwise; of the same instrument, if it is of one. */
      around: Readonly<Record<'instroom' | 'uitstroom', Figure>>;
    };

/** Throughput of one region and year. Its stages are counts of one year, not one cohort. */
export interface Funnel {
  region: Region;
  year: number;
  /** The one instrument that its steps and participants are of; null for all. */
  instrument: Instrument | null;
  /** Whose people were counted when it is not everyone; '' for everyone. */
  coverage: string;
  stages: readonly FunnelStage[];
  /** Where it widens: each known stage that is larger than the known one before it. */
  widenings: readonly Widening[];
}

interface Widening {
  before: FunnelStage;
  after: FunnelStage;
}

function isUpward(flow: Flow): boolean {
  return flow.from !== null && flow.to !== null && flow.to.number > flow.from.number;
}

/** A sum is no surer than the least sure of its parts. */
function sumStatus(figures: readonly Figure[]): 'A' | 'E' | 'P' {
  return (['E', 'P'] as const).find((status) => figures.some((figure) => figure.status === status)) ?? 'A';
}

function toStep(flows: readonly [Flow, ...Flow[]]): FlowStep {
  const total = flows.find((flow) => flow.instrument === null);
  const [first] = flows;
  if (total !== undefined || flows.length === 1) {
    const flow = total ?? first;
    return { from: flow.from, to: flow.to, figure: flow.figure, missingParts: 0, flows: [flow] };
  }
  // The same people are counted at the instrument they leave and at the one they enter: one side is the whole step.
  const [entered = first, ...more] = flows.filter((flow) => flow.instrument?.trede === flow.to);
  const parts: [Flow, ...Flow[]] = entered.instrument?.trede === entered.to ? [entered, ...more] : [...flows];
  const figures = parts.map((flow) => flow.figure);
  const sum = sumOf(figures);
  return {
    from: first.from,
    to: first.to,
    figure: sum === null ? first.figure : { status: sumStatus(figures), count: sum.count },
    missingParts: sum?.missing ?? parts.length,
    flows: parts,
  };
}

/** Groups flows into steps, lowest rung first; a published total of a step goes before the sum of its parts. */
export function flowSteps(flows: readonly Flow[]): FlowStep[] {
  const groups = new Map<string, [Flow, ...Flow[]]>();
  for (const flow of flows) {
    const key = `${flow.from?.number ?? 0}-${flow.to?.number ?? 0}-${flow.coverage}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [flow]);
    else group.push(flow);
  }
  return [...groups.values()]
    .map(toStep)
    .toSorted(
      (one, other) =>
        (one.from?.number ?? 0) - (other.from?.number ?? 0) || (one.to?.number ?? 7) - (other.to?.number ?? 7),
    );
}

/**
 * The funnel that an edition knows for a region and year (of one instrument, or of all), or null. Figures of everyone
 * go before those of some organisations; the two are never mixed. Participants stand at the head, and rates are given,
 * only where the steps count everyone: a part of the organisations cannot be divided by the whole.
 */
export function throughputFunnel(
  edition: Edition,
  scope: { region: Region; year: number; instrument?: Instrument | null },
): Funnel | null {
  const { region, year, instrument = null } = scope;
  const upward = edition.flows.filter(
    (flow) =>
      flow.region === region &&
      flow.year === year &&
      isUpward(flow) &&
      (instrument === null || flow.instrument === instrument),
  );
  const first = upward.find((flow) => flow.coverage === '') ?? upward[0];
  if (first === undefined) return null;
  const steps = flowSteps(upward.filter((flow) => flow.coverage === first.coverage));
  const counted = (trede: Trede | null, measure: Measure): Figure =>
    trede === null || first.coverage !== ''
      ? absentFigure
      : (observationAt(edition, { year, region, trede, instrument, measure })?.figure ?? absentFigure);
  const participants = (trede: Trede | null) => counted(trede, 'deelnemers');
  const [lowest] = steps;
  const head = lowest?.from ?? null;
  const stages: FunnelStage[] = [
    ...(head === null || participants(head).status === 'absent'
      ? []
      : [{ kind: 'participants' as const, trede: head, figure: participants(head) }]),
    ...steps.map((step) => ({
      kind: 'step' as const,
      step,
      rate: step.missingParts > 0 ? null : shareOf(step.figure, participants(step.from)),
      participants: participants(step.from),
      around: { instroom: counted(step.from, 'instroom'), uitstroom: counted(step.from, 'uitstroom') },
    })),
  ];
  return { region, year, instrument, coverage: first.coverage, stages, widenings: wideningsIn(stages) };
}

function wideningsIn(stages: readonly FunnelStage[]): Widening[] {
  const known = stages.flatMap((stage) => {
    const { count } = stage.kind === 'participants' ? stage.figure : stage.step.figure;
    return count === null ? [] : [{ stage, count }];
  });
  return known.flatMap((after, index) => {
    const before = known[index - 1];
    return before !== undefined && after.count > before.count ? [{ before: before.stage, after: after.stage }] : [];
  });
}

/** The steps of one year, for bars that put years beside each other. */
export interface YearOfSteps {
  year: number;
  steps: readonly FlowStep[];
}

/** All flows of a region per year, oldest year first. */
export function stepsPerYear(edition: Edition, region: Region): YearOfSteps[] {
  const flows = edition.flows.filter((flow) => flow.region === region);
  const years = [...new Set(flows.map((flow) => flow.year))].toSorted((one, other) => one - other);
  return years.map((year) => ({ year, steps: flowSteps(flows.filter((flow) => flow.year === year)) }));
}

/**
 * Who went up in one region and year, per instrument of these policy domains (null: all), largest first. Instruments are
 * those that people left; where a package names only those that they entered, those.
 */
export function flowsOfInstruments(
  edition: Edition,
  scope: { region: Region; year: number; domains: readonly string[] | null },
): (Flow & { instrument: Instrument })[] {
  const through = edition.flows.flatMap((flow) => {
    const { instrument } = flow;
    return instrument !== null &&
      isUpward(flow) &&
      flow.region === scope.region &&
      flow.year === scope.year &&
      (scope.domains === null || scope.domains.includes(instrument.domain.id))
      ? { ...flow, instrument }
      : [];
  });
  const left = through.filter((flow) => flow.instrument.trede === flow.from);
  return (left.length > 0 ? left : through).toSorted(
    (one, other) => (other.figure.count ?? -1) - (one.figure.count ?? -1),
  );
}
