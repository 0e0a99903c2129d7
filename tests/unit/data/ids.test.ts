import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flowId } from '#data/flowId.ts';
import { readPackage } from '#data/readPackage.ts';
import { measures, type Instrument, type Region, type Trede } from '#domain/edition.ts';
import { observationId } from '#domain/lookup.ts';
import { readerOf, smallFiles, smallFilesPlus, smallFilesWith } from '../../support/smallPackage.ts';

const trede = (number: Trede['number']): Trede => ({ number, name: '', hasContract: false });
const region = (id: string): Region => ({ id, name: '', parent: null });
const instrument = (id: string, on: Trede): Instrument => ({
  id,
  name: '',
  trede: on,
  domain: { id: 'werk', name: '' },
  domainAttribution: '',
  note: '',
});

// Only what can be mistaken for a separator, a rung or a total, so that every accident happens.
const id = fc
  .array(fc.constantFrom('4', '5', 'a', 'totaal'), { minLength: 1, maxLength: 2 })
  .map((words) => words.join('-'));
const rung = fc.constantFrom(4 as const, 5 as const).map(trede);
const instrumentOn = (on: Trede | null) =>
  on === null ? fc.constant(null) : fc.option(id.map((name) => instrument(name, on)));
const place = { year: fc.constant(2021), region: id.map(region) };

const observationAddress = fc.option(rung).chain((on) =>
  fc.record({
    ...place,
    trede: fc.constant(on),
    instrument: instrumentOn(on),
    measure: fc.constantFrom(...measures),
  }),
);
const flowAddress = fc.tuple(rung, fc.option(rung)).chain(([from, to]) =>
  fc.record({
    ...place,
    from: fc.constant(from),
    to: fc.constant(to),
    instrument: instrumentOn(from),
    coverage: fc.constantFrom('', 'A', 'a', 'é', 'totaal', '~a', 'totaal~a'),
  }),
);

/** How many different addresses there are, and how many different ids they have. */
function differing<Address extends object>(addresses: readonly Address[], idOf: (address: Address) => string) {
  const told = (address: Address) => JSON.stringify(address, [...Object.keys(address), 'id', 'number'].sort());
  return { addresses: new Set(addresses.map(told)).size, ids: new Set(addresses.map(idOf)).size };
}

const many = { minLength: 200, maxLength: 300 };

const wijkWerken = instrument('wijk-werken', trede(4));
const westhoek = { year: 2021, region: region('westhoek') };

describe(observationId, () => {
  test('reads as what it is the id of', () => {
    const address = { ...westhoek, trede: trede(4), measure: 'deelnemers' } as const;
    expect(observationId({ ...address, instrument: wijkWerken })).toBe('2021-westhoek-4-wijk-werken-deelnemers');
    expect(observationId({ ...address, instrument: null })).toBe('2021-westhoek-4-totaal-deelnemers');
    expect(observationId({ ...address, trede: null, instrument: null })).toBe('2021-westhoek-alle-totaal-deelnemers');
  });

  test('is different for every address', () => {
    const all = fc.property(fc.array(observationAddress, many), (some) => {
      const { addresses, ids } = differing(some, observationId);
      expect(ids).toBe(addresses);
    });
    fc.assert(all, { seed: 2021, numRuns: 50 });
  });
});

describe(flowId, () => {
  test('is safe in an address, whatever words say whose people were counted', () => {
    const flow = { ...westhoek, from: trede(3), to: trede(4), instrument: null };
    expect(flowId({ ...flow, coverage: '' })).toBe('2021~westhoek~3-naar-4~totaal');
    expect(flowId({ ...flow, instrument: wijkWerken, coverage: 'leden (24)' })).toBe(
      '2021~westhoek~3-naar-4~wijk-werken~leden%20(24)',
    );
  });

  test('is different for every address', () => {
    const all = fc.property(fc.array(flowAddress, many), (some) => {
      const { addresses, ids } = differing(some, flowId);
      expect(ids).toBe(addresses);
    });
    fc.assert(all, { seed: 2021, numRuns: 50 });
  });
});

describe(readPackage, () => {
  test('keeps flows apart whose coverage differs in capitals, punctuation or letters of another script only', async () => {
    const coverages = ['leden van A', 'leden van a', 'leden, van a', 'члены', 'μέλη'];
    const { flows } = await readPackage(
      'klein',
      '/',
      readerOf(smallFilesPlus('flows.csv', ...coverages.map((words) => `2021,provincie,"${words}",,3,4,90,A,poster,`))),
    );
    expect(flows.map(({ coverage }) => coverage)).toEqual(['', ...coverages]);
  });

  test('keeps an instrument called totaal apart from the total of its rung', async () => {
    const files = smallFilesWith('instruments.csv', 2, 'totaal,Totaal,4,werk,inferred,');
    const observations = smallFiles['observations.csv'].replaceAll('leren', 'totaal');
    const edition = await readPackage('klein', '/', readerOf({ ...files, 'observations.csv': observations }));
    expect(new Set(edition.observations.map((observation) => observation.id)).size).toBe(4);
  });
});
