import type { Choices } from '#filters/choices.ts';

export interface GoldenLink {
  /** The search of an address that somebody may have mailed, printed or put in a slide. */
  search: string;
  /** What it must open; everything else is default. */
  opens: Partial<Choices>;
}

/**
 * Links into the poster's package that must work for ever. Append only: a line is never changed or removed, and a link
 * that is written differently today still opens what it opened when it was given away.
 */
export const goldenLinks: readonly GoldenLink[] = [
  { search: '', opens: {} },
  { search: '?regio=west-vlaanderen', opens: { regions: ['west-vlaanderen'] } },
  { search: '?regio=westhoek,west-vlaanderen', opens: { regions: ['westhoek', 'west-vlaanderen'] } },
  { search: '?regio=west-vlaanderen,westhoek', opens: { regions: ['west-vlaanderen', 'westhoek'] } },
  { search: '?referentie=geen', opens: { reference: 'geen' } },
  {
    search: '?regio=west-vlaanderen&referentie=westhoek',
    opens: { regions: ['west-vlaanderen'], reference: 'westhoek' },
  },
  { search: '?jaar=2021', opens: { years: [2021] } },
  { search: '?jaar=2022,2021', opens: { years: [2022, 2021] } },
  { search: '?maat=instroom', opens: { measure: 'instroom' } },
  { search: '?maat=doorstroom', opens: { measure: 'doorstroom' } },
  { search: '?maat=uitstroom', opens: { measure: 'uitstroom' } },
  { search: '?eenheid=aandeel', opens: { unit: 'aandeel' } },
  { search: '?domein=welzijn', opens: { domains: ['welzijn'] } },
  { search: '?domein=werk,sociale-economie,onderwijs', opens: { domains: ['werk', 'sociale-economie', 'onderwijs'] } },
  {
    search: '?eenheid=aandeel&instrument=wijk-werken,duaal-leren&weergave=tabel',
    opens: { unit: 'aandeel', instruments: ['wijk-werken', 'duaal-leren'], view: 'tabel' },
  },
  { search: '?schaal=log', opens: { scale: 'log' } },
  { search: '?weergave=tabel', opens: { view: 'tabel' } },
  { search: '?sorteer=verschil&volgorde=oplopend', opens: { sort: 'verschil', direction: 'oplopend' } },
  { search: '?sorteer=status&volgorde=aflopend', opens: { sort: 'status', direction: 'aflopend' } },
  { search: '?taal=en', opens: { language: 'en' } },
  { search: '?data=fictief', opens: { edition: 'fictief' } },
  { search: '?data=participatieslang-1.0.0', opens: { edition: 'participatieslang-1.0.0' } },
  { search: '?zoek=wijk-werken', opens: { search: 'wijk-werken' } },
  { search: '?zoek=~57ijk~20~26~20co~f6peratie~20~u20ac', opens: { search: 'Wijk & coöperatie €' } },
  {
    search:
      '?regio=west-vlaanderen&jaar=2021&maat=instroom&eenheid=aandeel&domein=werk&instrument=sine&schaal=log&weergave=tabel&sorteer=naam&volgorde=aflopend&taal=en&data=fictief&zoek=n.b~2e',
    opens: {
      regions: ['west-vlaanderen'],
      years: [2021],
      measure: 'instroom',
      unit: 'aandeel',
      domains: ['werk'],
      instruments: ['sine'],
      scale: 'log',
      view: 'tabel',
      sort: 'naam',
      direction: 'aflopend',
      language: 'en',
      edition: 'fictief',
      search: 'n.b.',
    },
  },
  { search: '?eenheid=per1000', opens: { unit: 'per1000' } },
  { search: '?eenheid=index', opens: { unit: 'index' } },
  { search: '?eenheid=per1000&leeftijd=alle', opens: { unit: 'per1000', age: 'alle' } },
  { search: '?papier=a4&stand=staand', opens: { paper: 'a4', orientation: 'staand' } },
  { search: '?papier=a4', opens: { paper: 'a4' } },
  { search: '?stand=staand', opens: { orientation: 'staand' } },
  { search: '?opstelling=panelen&sorteer=waarde', opens: { arrangement: 'panelen', sort: 'waarde' } },
  { search: '?opstelling=matrix&basis=wijk-werken', opens: { arrangement: 'matrix', basis: 'wijk-werken' } },
  { search: '?opstelling=rangorde', opens: { arrangement: 'rangorde' } },
  { search: '?basis=west-vlaanderen', opens: { basis: 'west-vlaanderen' } },
  { search: '?jaar=2021,2022&basis=2022', opens: { years: [2021, 2022], basis: '2022' } },
  {
    search: '?opstelling=spreiding&x=doelgroepkortingen&y=4',
    opens: { arrangement: 'spreiding', x: 'doelgroepkortingen', y: '4' },
  },
  {
    search: '?opstelling=spreiding&x=deelnemers&y=doorstroom',
    opens: { arrangement: 'spreiding', x: 'deelnemers', y: 'doorstroom' },
  },
  {
    search: '?filters=verborgen&thema=donker&taal=en',
    opens: { caption: 'verborgen', theme: 'donker', language: 'en' },
  },
];
