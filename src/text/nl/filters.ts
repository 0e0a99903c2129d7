import { formats } from './formats.ts';

const parameters: Record<string, string> = {
  regio: 'regio',
  referentie: 'regio om mee te vergelijken',
  jaar: 'jaar',
  maat: 'maat',
  eenheid: 'eenheid',
  leeftijd: 'leeftijd',
  domein: 'beleidsdomein',
  instrument: 'instrument',
  schaal: 'schaal',
  weergave: 'weergave',
  opstelling: 'opstelling',
  sorteer: 'volgorde',
  basis: 'basis',
  volgorde: 'volgorde',
  papier: 'papier',
  stand: 'stand',
  taal: 'taal',
  data: 'cijferreeks',
  zoek: 'zoekwoord',
  x: 'as',
  y: 'as',
};

export const filters = {
  heading: 'Filters',
  /** Filters (3) */
  toggle: (count: number) => (count === 0 ? 'Filters' : `Filters (${count})`),
  region: 'Regio',
  reference: 'tegenover',
  year: 'Jaar',
  /** 2019 (geen cijfers) */
  yearWithout: (year: number) => `${year} (geen cijfers)`,
  playYears: 'Speel de jaren af',
  pauseYears: 'Pauzeer de jaren',
  nextYear: (year: number) => `Naar ${year}`,
  measure: 'Maat',
  unit: 'Eenheid',
  domain: 'Beleidsdomein',
  instrument: 'Instrumenten',
  scale: 'Schaal',
  language: 'Taal',
  units: { aantal: 'aantal', aandeel: 'aandeel', per1000: 'per 1.000 inwoners', index: 'index' },
  /** index (niet mogelijk: …) */
  unitUnavailable: (unit: string, reason: string) => `${unit} (niet mogelijk: ${reason})`,
  age: 'Inwoners',
  ages: { '18-64': '18 tot 64 jaar', alle: 'alle leeftijden' },
  scales: { lineair: 'lineair', log: 'logaritmisch' },
  /** Each in its own language. */
  languages: { nl: 'Nederlands', en: 'English' },
  /** alleen Werk (5) */
  onlyOf: (name: string, count: number) => `alleen ${name} (${count})`,
  wholeDomains: 'Een heel beleidsdomein',
  order: 'Sorteer',
  orders: { keuze: 'zoals gekozen', waarde: 'op waarde', verschil: 'op verschil', naam: 'op naam', trede: 'op trede' },
  basis: 'Verschil met',
  arrangement: {
    label: 'Opstelling',
    names: { staven: 'Staven', panelen: 'Panelen', matrix: 'Matrix', rangorde: 'Rangorde', spreiding: 'Spreiding' },
  },
  noReference: 'geen',
  noReferencePossible: (region: string) => `${region} is hier geen deel van een grotere regio.`,
  /** alle (4) */
  all: (count: number) => `alle (${count})`,
  allDomains: 'alle beleidsdomeinen',
  /** 3 van 12 */
  chosenInstruments: (count: number, limit: number) =>
    count === 0 ? 'geen gekozen' : `${count} van hoogstens ${limit}`,
  searchInstrument: 'Zoek een instrument',
  noInstrumentFound: (typed: string) => `Geen instrument met ‘${typed}’ in de naam.`,
  instrumentLimitReached: (limit: number) =>
    `U hebt er ${limit} gekozen, meer past niet in één vergelijking. Vink er eerst een uit.`,
  dropped: {
    title: 'Niet alles in deze link is bekend',
    rest: 'De rest van de link staat aan.',
    unknown: (parameter: string, value: string) =>
      `‘${value}’ kennen we niet als ${parameters[parameter] ?? parameter}.`,
    limit: (value: string) => `‘${value}’ is weggelaten: er passen niet meer instrumenten in één vergelijking.`,
    more: (count: number) =>
      count === 1 ? 'En nog 1 andere waarde.' : `En nog ${formats.count(count)} andere waarden.`,
    accept: (nearest: string) => `Toon ${nearest}`,
    dismiss: 'Sluit deze melding',
  },
  notShown: {
    lead: 'Staat in dit adres, maar niet op deze pagina:',
    /** jaar 2018 */
    one: (parameter: string, values: readonly string[]) =>
      `${parameters[parameter] ?? parameter} ${formats.list(values)}`,
  },
  words: {
    /** Where the figures on screen are those of a region that the chosen one lies in. */
    figuresOf: (region: string) => `cijfers van ${region}`,
    region: (names: readonly string[]) => `Regio: ${formats.list(names)}`,
    reference: (name: string) => `tegenover ${name}`,
    noReference: 'zonder vergelijking',
    year: (years: readonly string[]) => `Jaar: ${formats.list(years)}`,
    measure: (measure: string) => `Maat: ${measure}`,
    unit: (unit: string) => `Eenheid: ${unit}`,
    domains: (names: readonly string[]) => `Beleidsdomein: ${formats.list(names)}`,
    allDomains: 'alle beleidsdomeinen',
    instruments: (names: readonly string[]) => `Instrumenten: ${formats.list(names)}`,
    logScale: 'logaritmische schaal',
    search: (typed: string) => `Zoekwoord: ‘${typed}’`,
  },
};
