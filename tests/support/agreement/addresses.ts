import fc from 'fast-check';

/** What a package offers to choose from. */
export interface Offered {
  edition: string | null;
  regions: readonly string[];
  years: readonly string[];
  /** Addresses that have to be among those that are tried. */
  always: readonly string[];
}

const instruments = [
  'doelgroepkortingen',
  'collectief-maatwerk',
  'sine',
  'lde',
  'werkplekleren',
  'activiteitencooperatie',
  'duaal-leren',
  'wijk-werken',
  'doorstroom-arbeidszorg',
  'arbeidszorg-wse',
  'ama-wvg',
];

export const posterPackage: Offered = {
  edition: null,
  regions: ['westhoek', 'west-vlaanderen'],
  years: ['2021', '2022'],
  always: [
    '/',
    '/?taal=en&eenheid=index',
    '/trede/3?eenheid=per1000',
    '/trede/4?domein=werk',
    '/trede/5?regio=west-vlaanderen',
    '/trede/6',
    '/vergelijken',
    '/vergelijken?opstelling=panelen&basis=wijk-werken',
    '/vergelijken?regio=westhoek,west-vlaanderen&opstelling=matrix&sorteer=verschil',
    '/vergelijken?opstelling=rangorde&taal=en',
    '/vergelijken?opstelling=spreiding&eenheid=per1000',
    '/doorstroom',
    '/doorstroom?regio=west-vlaanderen&taal=en',
    '/gegevens',
    '/gegevens?taal=en',
  ],
};

export const fictitiousPackage: Offered = {
  edition: 'fictief',
  regions: [
    'westhoek',
    'west-vlaanderen',
    'noordkreke',
    'leiebocht',
    'zandrug',
    'middelmeers',
    'houtvelde',
    'vlaams-gewest',
  ],
  years: ['2019', '2020', '2021', '2022', '2023', '2024'],
  always: [
    '/?regio=noordkreke',
    '/trede/5?regio=zandrug&jaar=2023&eenheid=aandeel&taal=en',
    '/vergelijken?jaar=2022,2023&opstelling=matrix&eenheid=per1000&schaal=log',
    '/vergelijken?opstelling=rangorde&eenheid=index',
    '/vergelijken?regio=leiebocht,houtvelde&opstelling=panelen&taal=en',
    '/vergelijken?opstelling=spreiding',
    '/vergelijken?opstelling=spreiding&x=wijk-werken&y=5&eenheid=per1000&taal=en&jaar=2022',
    '/doorstroom?maat=uitstroom',
    '/doorstroom?regio=westhoek,zandrug,houtvelde&taal=en',
    '/gegevens?regio=middelmeers&jaar=2020&sorteer=waarde',
  ],
};

const orNothing = <Value>(values: readonly [Value, ...Value[]], weight = 2) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight, arbitrary: fc.constantFrom(...values) });
const orList = (values: readonly string[], maxLength: number) =>
  fc.option(
    fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength }).map((chosen) => chosen.join(',')),
    { freq: 2, nil: null },
  );

/** Random addresses of every page with figures, as somebody could have set or typed them. */
export function addressesOf(offered: Offered): fc.Arbitrary<string> {
  const path = fc.constantFrom(
    '/',
    '/',
    '/trede/3',
    '/trede/4',
    '/trede/5',
    '/vergelijken',
    '/vergelijken',
    '/vergelijken',
    '/doorstroom',
    '/doorstroom',
    // Thousands of rows are read once, at the address that always is.
    offered.edition === null ? '/gegevens' : '/vergelijken',
  );
  const parameters = fc.record({
    regio: orList(offered.regions, 2).map((chosen) => (chosen === 'westhoek' ? null : chosen)),
    referentie: orNothing(['geen', 'west-vlaanderen', 'vlaams-gewest'], 1),
    jaar: orList(offered.years, 2),
    maat: orNothing(['instroom', 'doorstroom', 'uitstroom'], 1),
    eenheid: orNothing(['aandeel', 'per1000', 'index'], 5),
    domein: fc.option(
      fc
        .subarray(['werk', 'sociale-economie', 'welzijn', 'onderwijs'], { minLength: 1, maxLength: 3 })
        .map((chosen) => chosen.join(',')),
      { freq: 2, nil: null },
    ),
    instrument: orList(instruments, 12),
    schaal: orNothing(['log']),
    opstelling: orNothing(['panelen', 'matrix', 'rangorde', 'spreiding'], 6),
    sorteer: orNothing(['waarde', 'verschil', 'naam', 'trede'], 3),
    volgorde: orNothing(['oplopend', 'aflopend'], 1),
    basis: orNothing(['wijk-werken', 'west-vlaanderen', '2021'], 1),
    leeftijd: orNothing(['alle'], 1),
    x: orNothing(['wijk-werken', '4', 'sine'], 1),
    y: orNothing(['3', 'collectief-maatwerk'], 1),
    taal: orNothing(['en']),
  });
  return fc.tuple(path, parameters).map(([pathname, chosen]) => {
    const set = Object.entries(chosen).filter(([, value]) => value !== null);
    return `${pathname}${set.length === 0 ? '' : '?'}${set.map(([name, value]) => `${name}=${value}`).join('&')}`;
  });
}

/** The address with these parameters too. */
export function withParameters(address: string, parameters: Record<string, string | null>): string {
  const { pathname, searchParams } = new URL(address, 'http://localhost');
  for (const [name, value] of Object.entries(parameters)) if (value !== null) searchParams.set(name, value);
  const search = [...searchParams].map(([name, value]) => `${name}=${value}`).join('&');
  return search === '' ? pathname : `${pathname}?${search}`;
}
