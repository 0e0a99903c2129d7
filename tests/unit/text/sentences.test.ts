import { describe, expect, test } from 'vitest';
import { comparisonSentence } from '#charts/comparisonSentence.ts';
import { funnelCaveats, funnelSentence } from '#charts/funnelSentence.ts';
import { countSentence, shareSentence } from '#charts/instrumentSentence.ts';
import { comparison, type ComparisonQuery } from '#domain/comparison.ts';
import type { Edition, Flow, Observation } from '#domain/edition.ts';
import { instrumentFacts, instrumentRows } from '#domain/instruments.ts';
import { rungRows, rungSum, type Scope } from '#domain/rungs.ts';
import { throughputFunnel } from '#domain/throughput.ts';
import { en } from '#text/en.ts';
import { nl } from '#text/nl.ts';
import {
  buurt,
  editionWith,
  figureOf,
  flowWith,
  leren,
  observationWith,
  provincie,
  streek,
  trede,
  zorg,
} from '../domain/smallEdition.ts';

const scope: Scope = { year: 2021, measure: 'deelnemers', region: streek, reference: provincie };
type Published = Parameters<typeof figureOf>[0];

const own = (instrument: typeof leren, published: Published) =>
  observationWith({ instrument, figure: figureOf(published) });
const whole = (instrument: typeof leren, published: Published) =>
  observationWith({ instrument, region: provincie, figure: figureOf(published) });
const of100 = [whole(leren, 100), whole(buurt, 100), whole(zorg, 100)];

function spokenOf(observations: readonly Observation[], reference = scope.reference) {
  const edition = editionWith({ observations });
  const rows = instrumentRows(edition, { ...scope, reference }, [leren, buurt, zorg]);
  const overall = rungSum(rungRows(edition, { ...scope, reference }));
  return { facts: instrumentFacts(rows), region: streek, reference, measure: scope.measure, overall };
}

describe(countSentence, () => {
  test('names the largest and the smallest, 1 and 0 in good grammar', () => {
    const spoken = spokenOf([own(leren, 2), own(buurt, 1), own(zorg, 0)]);
    expect(countSentence(spoken, nl)).toBe(
      'Het grootst in Streek is **leren** met 2 deelnemers, het kleinst **zorg** met 0 deelnemers.',
    );
    expect(countSentence(spokenOf([own(leren, 2), own(buurt, 1)]), en)).toBe(
      'The largest in Streek is **leren** with 2 participants, the smallest **buurt** with 1 participant.',
    );
  });

  test('calls a single one neither large nor small', () => {
    expect(countSentence(spokenOf([own(leren, 1)]), nl)).toBe('In Streek: **leren** met 1 deelnemer.');
  });

  test('names who has no figure, and that this is not zero', () => {
    const spoken = spokenOf([own(leren, 2), own(buurt, 'O'), own(zorg, 'Q')]);
    expect(countSentence(spoken, nl)).toBe(
      'In Streek: **leren** met 2 deelnemers. Zonder cijfer: buurt en zorg. Dat is niet nul.',
    );
    expect(countSentence(spokenOf([own(buurt, 'O')]), en)).toBe(
      'There are no figures for this choice. Without a figure: buurt. That is not zero.',
    );
  });

  test('does not miss what cannot exist', () => {
    expect(countSentence(spokenOf([own(leren, 2), own(buurt, 'M')]), nl)).toBe(
      'In Streek: **leren** met 2 deelnemers.',
    );
  });
});

describe(shareSentence, () => {
  const totals = [
    observationWith({ figure: figureOf(20) }),
    observationWith({ region: provincie, figure: figureOf(100) }),
  ];

  test('holds instruments against the share of the rung, one rung without "samen"', () => {
    const spoken = spokenOf([...totals, ...of100, own(leren, 30), own(buurt, 20), own(zorg, 10)]);
    expect(shareSentence(spoken, nl)).toBe(
      'Van de deelnemers op trede 4 in Provincie staat **20,0%** in Streek. Daarboven: leren (30,0%). Het verst daaronder: zorg (10,0%).',
    );
    expect(shareSentence(spoken, en)).toBe(
      'On rung 4, Streek has **20.0%** of the participants in Provincie. Above that: leren (30.0%). Furthest below: zorg (10.0%).',
    );
  });

  test('names the largest share where there is nothing to hold it against', () => {
    expect(shareSentence(spokenOf([...of100, own(leren, 30), own(buurt, 'O')]), nl)).toBe(
      'Het deel in Streek van het aantal in Provincie is het grootst bij **leren**: 30,0%. Zonder cijfer: buurt. Dat is niet nul.',
    );
  });

  test('asks for a region to compare with', () => {
    expect(shareSentence(spokenOf([own(leren, 30)], null), nl)).toBe(nl.bars.shareNeedsReference);
  });

  test('says that there is nothing where no share can be taken', () => {
    expect(shareSentence(spokenOf([own(leren, 30)]), nl)).toBe('Voor deze keuze zijn er geen cijfers.');
  });
});

function comparedOf(
  observations: readonly Observation[],
  overrides: Partial<ComparisonQuery> = {},
  breaks: Edition['breaks'] = [],
) {
  return comparison(editionWith({ observations, breaks }), {
    instruments: [leren, buurt],
    regions: [streek],
    years: [2021],
    reference: null,
    measure: 'deelnemers',
    unit: 'aantal',
    age: '18-64',
    basis: null,
    sort: null,
    isAscending: null,
    ...overrides,
  });
}

describe(comparisonSentence, () => {
  const three = [own(leren, 30), own(buurt, 10), own(zorg, 20)];
  const all = { instruments: [leren, buurt, zorg] };

  test('says how far the second is from the first, in people or in points', () => {
    const observations = [own(leren, 30), own(buurt, 10), ...of100];
    expect(comparisonSentence(comparedOf(observations), nl)).toBe(
      'In Streek heeft **leren** 30 en **buurt** 10: een verschil van −20 (−66,7%).',
    );
    expect(comparisonSentence(comparedOf(observations, { unit: 'aandeel', reference: provincie }), en)).toBe(
      'Streek has **30.0%** of leren in Provincie, and **10.0%** of buurt: a difference of −20.0 percentage points.',
    );
  });

  test('says how far it is from the basis that was chosen, and what the reference has', () => {
    const observations = [own(leren, 30), own(buurt, 10), ...of100];
    expect(comparisonSentence(comparedOf(observations, { basis: 'buurt', reference: provincie }), nl)).toBe(
      'In Streek heeft **buurt** 10 en **leren** 30: een verschil van +20 (+200,0%). In Provincie: buurt 100 en leren 100.',
    );
  });

  test('names the highest, the lowest, the basis and the reference', () => {
    expect(comparisonSentence(comparedOf([...three, ...of100], { ...all, reference: provincie }), nl)).toBe(
      'Het grootst in Streek is **leren** met 30 (Provincie: 100), het kleinst **buurt** met 10 (Provincie: 100). Verschillen zijn ten opzichte van **leren**; het grootst is dat van buurt: −20 (−66,7%).',
    );
    expect(comparisonSentence(comparedOf(three, { ...all, basis: 'zorg' }), en)).toContain(
      'Differences are from **zorg**; the largest is that of leren: +10 (+50.0%).',
    );
  });

  test('says the change over years, or that they cannot be compared', () => {
    const later = observationWith({ instrument: leren, year: 2022, figure: figureOf(36) });
    const years = { years: [2021, 2022], instruments: [leren] };
    expect(comparisonSentence(comparedOf([own(leren, 30), later], years), nl)).toBe(
      'In Streek (2021): **leren** met 30. Streek, leren: **30** in 2021 en **36** in 2022. Dat is een verschil van +6 (+20,0%).',
    );
    const broken = [{ year: 2022, region: null, trede: null, instrument: null, note: '' }];
    expect(comparisonSentence(comparedOf([own(leren, 30), later], years, broken), nl)).toMatch(
      /Die jaren zijn niet vergelijkbaar: er is anders geteld\.$/,
    );
  });

  test('names who has no figure in the place of a difference', () => {
    expect(comparisonSentence(comparedOf([own(leren, 30), own(buurt, 'O')]), nl)).toBe(
      'In Streek: **leren** met 30. Zonder cijfer: buurt. Dat is niet nul.',
    );
  });

  test('speaks of the first that has a figure where the first two have none', () => {
    expect(comparisonSentence(comparedOf([own(buurt, 10)]), nl)).toBe('In Streek: **buurt** met 10.');
  });

  test('says what one instrument has, and that none have nothing', () => {
    expect(comparisonSentence(comparedOf([own(leren, 30)], { instruments: [leren] }), nl)).toBe(
      'In Streek: **leren** met 30.',
    );
    expect(comparisonSentence(comparedOf([]), en)).toBe('There are no figures for this choice.');
    expect(comparisonSentence(comparedOf([], { instruments: [] }), nl)).toBe('Voor deze keuze zijn er geen cijfers.');
  });

  test('asks for a region to compare with', () => {
    expect(comparisonSentence(comparedOf([own(leren, 30)], { unit: 'aandeel' }), nl)).toBe(nl.bars.shareNeedsReference);
  });

  test('says which population is missing in the place of a rate', () => {
    expect(comparisonSentence(comparedOf(three, { unit: 'per1000' }), nl)).toBe(
      'Een cijfer per 1.000 inwoners van 18 tot 64 jaar kan hier niet: er is geen aantal inwoners van 18 tot 64 jaar van Streek voor 2021.',
    );
  });
});

const funnelsOf = (flows: readonly Flow[], head: Published = 40) => {
  const observations = [observationWith({ trede: trede[3], figure: figureOf(head) })];
  const funnel = throughputFunnel(editionWith({ observations, flows }), { region: streek, year: 2021 });
  return funnel === null ? [] : [funnel];
};

describe(funnelSentence, () => {
  test.for([0, 1, 2])('is good grammar for %i who moved', (count) => {
    const funnels = funnelsOf([flowWith({ figure: figureOf(count) })]);
    expect(funnelSentence(funnels, nl)).toContain(
      `Wie doorstroomde (${count}), staat op trede 4 en zit niet in de 40 van trede 3. Het zijn twee tellingen van één jaar, geen cohort.`,
    );
    expect(funnelSentence(funnels, en)).toContain(
      `Whoever moved up (${count}) stands on rung 4 and is not among the 40 of rung 3.`,
    );
  });

  test('gives the chain and the rate with its denominator', () => {
    expect(funnelSentence(funnelsOf([flowWith()]), nl)).toMatch(
      /^Streek, 2021: \*\*40 → 10\*\*\. Tegenover elke 100 mensen op trede 3 in Streek staan er \*\*25,0\*\* \(10\) in doorstroom\./,
    );
  });

  test('gives no rate and no head for the people of some organisations, and says whose they are', () => {
    const funnels = funnelsOf([flowWith({ coverage: 'leden' })]);
    expect(funnelSentence(funnels, nl)).not.toMatch(/100|40/);
    expect(funnelCaveats(funnels, nl)).toEqual([nl.flows.coverage('leden'), nl.flows.neverDivided]);
    expect(nl.flows.coverage('leden')).toBe('Geteld zijn alleen leden.');
  });

  test('says of a long chain that its steps are no cohort', () => {
    const flows = [flowWith(), flowWith({ from: trede[4], to: trede[5], figure: figureOf('O') })];
    expect(funnelSentence(funnelsOf(flows), nl)).toBe(
      'Streek, 2021: **40 → 10 → n.b.**. De stappen zijn tellingen van één jaar, niet dezelfde mensen die gevolgd werden (geen cohort).',
    );
  });

  test('says where a funnel widens, and that it is drawn so', () => {
    expect(funnelSentence(funnelsOf([flowWith({ figure: figureOf(50) })]), nl)).toContain(
      'De trechter van Streek wordt breder: van trede 3 naar 4 **50**, tegenover 40 een niveau eerder. Zo is het geteld en zo is het getekend.',
    );
    expect(funnelSentence(funnelsOf([flowWith()]), nl)).not.toContain('breder');
  });
});
