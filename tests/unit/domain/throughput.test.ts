import { describe, expect, test } from 'vitest';
import type { Flow } from '#domain/edition.ts';
import {
  flowsOfInstruments,
  type FunnelStage,
  flowSteps,
  stepsPerYear,
  throughputFunnel,
  type FlowStep,
  type Funnel,
} from '#domain/throughput.ts';
import {
  buurt,
  editionWith,
  figureOf,
  flowWith,
  instrumentWith,
  leren,
  observationWith,
  provincie,
  streek,
  trede,
  zorg,
} from './smallEdition.ts';

const members = 'leden';
const shortStep = ({ from, to, figure, missingParts }: FlowStep) =>
  `${from?.number ?? '-'}${to?.number ?? '-'} ${figure.count ?? figure.status}${missingParts > 0 ? ` +${missingParts}` : ''}`;

/** `3: 40` is participants of rung 3, `34 10 .25` a step with 10 people, 0.25 per participant. */
function shortStages(funnel: Funnel | null): string[] {
  return (funnel?.stages ?? []).map((stage) =>
    stage.kind === 'participants'
      ? `${stage.trede.number}: ${stage.figure.count ?? stage.figure.status}`
      : `${shortStep(stage.step)} ${stage.rate ?? '-'}`,
  );
}

const partsWithLast = (published: number | 'O' | 'M') => [
  flowWith({ instrument: leren, figure: figureOf(3) }),
  flowWith({ instrument: buurt, figure: figureOf(published) }),
];

const partsWith = (...statuses: ('A' | 'E' | 'P')[]) =>
  statuses.map((status, index) =>
    flowWith({ instrument: [leren, buurt][index] ?? leren, figure: { status, count: 1 } }),
  );

const statusOf = (flows: Flow[]) => flowSteps(flows)[0]?.figure.status;

const onRung = (published: number | 'O') =>
  editionWith({
    observations: [observationWith({ trede: trede[3], figure: figureOf(published) })],
    flows: [flowWith()],
  });

const countOf = (stage: FunnelStage) => (stage.kind === 'step' ? stage.step.figure.count : stage.figure.count);
const funnelOf = (...counts: (number | 'O')[]) => {
  const rungs = [trede[1], trede[2], trede[3], trede[4], trede[5], trede[6]];
  const flows = counts.map((count, index) =>
    flowWith({ from: rungs[index] ?? null, to: rungs[index + 1] ?? null, figure: figureOf(count) }),
  );
  const funnel = throughputFunnel(editionWith({ flows }), { region: streek, year: 2021 });
  if (funnel === null) throw new Error('no funnel');
  return funnel;
};

describe(flowSteps, () => {
  test('puts a published total before the sum of its parts', () => {
    const flows = [
      flowWith({ instrument: leren, figure: figureOf(3) }),
      flowWith({ figure: figureOf(5) }),
      flowWith({ instrument: buurt, figure: figureOf(4) }),
    ];
    expect(flowSteps(flows).map(shortStep)).toEqual(['34 5']);
  });

  test('adds the parts where nobody published a total, as a lower bound where one is missing', () => {
    expect(flowSteps(partsWithLast(4)).map(shortStep)).toEqual(['34 7']);
    expect(flowSteps(partsWithLast('O')).map(shortStep)).toEqual(['34 3 +1']);
    expect(flowSteps(partsWithLast('M')).map(shortStep)).toEqual(['34 3']);
  });

  test('is no surer of a sum than of its parts', () => {
    expect(statusOf(partsWith('A', 'A'))).toBe('A');
    expect(statusOf(partsWith('A', 'P'))).toBe('P');
    expect(statusOf(partsWith('P', 'E'))).toBe('E');
  });

  test('counts people once who are counted at the instrument they leave and at the one they enter', () => {
    const entered = [
      flowWith({ instrument: leren, figure: figureOf(6) }),
      flowWith({ instrument: buurt, figure: figureOf(4) }),
    ];
    const left = [flowWith({ instrument: zorg, figure: figureOf(10) })];
    expect(flowSteps([...left, ...entered]).map(shortStep)).toEqual(['34 10']);
  });

  test('has no count where no part is known', () => {
    const parts = [
      flowWith({ instrument: leren, figure: figureOf('O') }),
      flowWith({ instrument: buurt, figure: figureOf('Q') }),
    ];
    expect(flowSteps(parts).map(shortStep)).toEqual(['34 O +2']);
  });

  test('goes from the lowest rung up, from outside first and out of the ladder last', () => {
    const flows = [
      flowWith({ from: trede[4], to: trede[5] }),
      flowWith({ from: trede[4], to: null }),
      flowWith({ from: null, to: trede[4] }),
      flowWith({ from: trede[3], to: trede[4] }),
    ];
    expect(flowSteps(flows).map(shortStep)).toEqual(['-4 10', '34 10', '45 10', '4- 10']);
  });

  test('never mixes the people of some organisations with everyone', () => {
    expect(flowSteps([flowWith(), flowWith({ coverage: members })]).map(shortStep)).toEqual(['34 10', '34 10']);
  });
});

describe(throughputFunnel, () => {
  const scope = { region: streek, year: 2021 };
  const standing = [observationWith({ trede: trede[3], figure: figureOf(40) })];

  test('stands on the participants of the rung that they leave, with who moved per participant', () => {
    const edition = editionWith({ observations: standing, flows: [flowWith()] });
    expect(shortStages(throughputFunnel(edition, scope))).toEqual(['3: 40', '34 10 0.25']);
  });

  test('divides each step by the participants of its own rung', () => {
    const edition = editionWith({
      observations: [...standing, observationWith({ trede: trede[4], figure: figureOf(50) })],
      flows: [flowWith(), flowWith({ from: trede[4], to: trede[5], figure: figureOf(5) })],
    });
    expect(shortStages(throughputFunnel(edition, scope))).toEqual(['3: 40', '34 10 0.25', '45 5 0.1']);
  });

  test('has no head and no rates where only some organisations were counted', () => {
    const edition = editionWith({ observations: standing, flows: [flowWith({ coverage: members })] });
    const funnel = throughputFunnel(edition, scope);
    expect(funnel?.coverage).toBe(members);
    expect(shortStages(funnel)).toEqual(['34 10 -']);
  });

  test('takes the figures of everyone before those of some, and never both', () => {
    const flows = [
      flowWith({ coverage: members, figure: figureOf(3) }),
      flowWith({ coverage: members, from: trede[4], to: trede[5], figure: figureOf(2) }),
      flowWith({ figure: figureOf(10) }),
    ];
    expect(shortStages(throughputFunnel(editionWith({ flows }), scope))).toEqual(['34 10 -']);
  });

  test('has no rate of a lower bound, of an unknown rung or of an empty one', () => {
    const parts = [flowWith({ instrument: leren }), flowWith({ instrument: buurt, figure: figureOf('O') })];
    expect(shortStages(throughputFunnel(editionWith({ observations: standing, flows: parts }), scope))).toEqual([
      '3: 40',
      '34 10 +1 -',
    ]);
    expect(shortStages(throughputFunnel(onRung('O'), scope))).toEqual(['3: O', '34 10 -']);
    expect(shortStages(throughputFunnel(onRung(0), scope))).toEqual(['3: 0', '34 10 -']);
  });

  test('begins with a step where the edition has nobody on the rung', () => {
    expect(shortStages(throughputFunnel(editionWith({ flows: [flowWith()] }), scope))).toEqual(['34 10 -']);
  });

  test('knows only who went up in this region and year', () => {
    const flows = [
      flowWith({ from: trede[4], to: trede[3] }),
      flowWith({ from: trede[4], to: trede[4] }),
      flowWith({ from: null, to: trede[4] }),
      flowWith({ from: trede[4], to: null }),
      flowWith({ region: provincie }),
      flowWith({ year: 2022 }),
    ];
    expect(throughputFunnel(editionWith({ flows }), scope)).toBeNull();
  });

  test('can be of one instrument, on its own participants', () => {
    const edition = editionWith({
      observations: [...standing, observationWith({ instrument: zorg, figure: figureOf(8) })],
      flows: [flowWith(), flowWith({ instrument: zorg, figure: figureOf(2) })],
    });
    expect(shortStages(throughputFunnel(edition, { ...scope, instrument: zorg }))).toEqual(['3: 8', '34 2 0.25']);
  });
});

const pairs = (...figures: (number | 'O')[]) =>
  funnelOf(...figures).widenings.map(({ before, after }) => [countOf(before), countOf(after)]);

describe('where a funnel widens', () => {
  test('has each level that is larger than the one before, and none where a funnel narrows', () => {
    expect(pairs(9, 5, 5, 1)).toEqual([]);
    expect(pairs(9, 5, 6, 2, 7)).toEqual([
      [5, 6],
      [2, 7],
    ]);
    expect(pairs(7)).toEqual([]);
  });

  test('looks past a level without a figure', () => {
    expect(pairs(9, 'O', 5)).toEqual([]);
    expect(pairs(5, 'O', 9)).toEqual([[5, 9]]);
  });

  test('sees a step that is larger than the participants it leaves', () => {
    const observations = [observationWith({ trede: trede[3], figure: figureOf(4) })];
    const funnel = throughputFunnel(editionWith({ observations, flows: [flowWith()] }), { region: streek, year: 2021 });
    expect(shortStages(funnel)).toEqual(['3: 4', '34 10 2.5']);
    expect(funnel?.widenings).toHaveLength(1);
  });
});

describe(stepsPerYear, () => {
  test('has every flow of the region, oldest year first', () => {
    const flows = [
      flowWith({ year: 2023, from: trede[5], to: trede[5], figure: figureOf(4) }),
      flowWith({ year: 2021 }),
      flowWith({ year: 2023, from: null, to: trede[1], figure: figureOf(6) }),
      flowWith({ region: provincie }),
    ];
    const years = stepsPerYear(editionWith({ flows }), streek);
    expect(years.map(({ year, steps }) => `${year}: ${steps.map(shortStep).join(', ')}`)).toEqual([
      '2021: 34 10',
      '2023: -1 6, 55 4',
    ]);
    expect(stepsPerYear(editionWith(), streek)).toEqual([]);
  });
});

describe(flowsOfInstruments, () => {
  const scope = { region: streek, year: 2021, domains: null };
  const namesOf = (flows: Flow[], domains: readonly string[] | null = null) =>
    flowsOfInstruments(editionWith({ flows }), { ...scope, domains }).map((flow) => flow.instrument.id);
  const other = instrumentWith({ id: 'ander', trede: trede[3] });

  test('goes by the instrument that people left, largest first and what is unknown last', () => {
    const flows = [
      flowWith({ instrument: zorg, figure: figureOf('O') }),
      flowWith({ instrument: other, figure: figureOf(0) }),
      flowWith({ instrument: leren, figure: figureOf(9) }),
      flowWith({ instrument: instrumentWith({ id: 'groot', trede: trede[3] }), figure: figureOf(5) }),
      flowWith({ figure: figureOf(14) }),
    ];
    expect(namesOf(flows)).toEqual(['groot', 'ander', 'zorg']);
  });

  test('goes by the instrument that people entered where nothing else is known', () => {
    expect(namesOf([flowWith({ instrument: leren, figure: figureOf(1) }), flowWith({ instrument: buurt })])).toEqual([
      'buurt',
      'leren',
    ]);
  });

  test('keeps to the policy domains that were chosen, and to who went up', () => {
    const down = flowWith({ instrument: leren, from: trede[4], to: trede[3] });
    expect(namesOf([flowWith({ instrument: zorg }), flowWith({ instrument: other }), down], ['welzijn'])).toEqual([
      'zorg',
    ]);
  });
});
