import { formats } from './formats.ts';

export const comparison = {
  heading: 'Instrumenten vergelijken',
  /** 12 van de 15 instrumenten naast elkaar voor Westhoek in 2021. */
  lead: (instruments: number, possible: number, regions: string, years: readonly number[]) => {
    const all = possible > instruments ? ` van de ${possible}` : '';
    const subject = instruments === 1 && all === '' ? '1 instrument' : `${instruments}${all} instrumenten naast elkaar`;
    return `${subject} voor ${regions} in ${formats.list(years.map(String))}.`;
  },
  nothing: (regions: string, years: readonly number[]) =>
    `Voor deze instrumenten zijn er in ${regions} geen cijfers voor ${formats.list(years.map(String))}.`,
  noInstruments: 'Geen van de gekozen instrumenten hoort bij de gekozen beleidsdomeinen.',
  showCounts: 'Toon aantallen',
  whole: 'Alle instrumenten',
  /** Aantal; Per 1.000 inwoners van 18 tot 64 jaar */
  valueIn: (unit: string) => unit.replace(/^./, (letter) => letter.toUpperCase()),
  percentTo: (basis: string) => `Verschil met ${basis}, procent`,
  /** −27.386 (−85,3%) */
  withPercent: (difference: string, percent: string) => `${difference} (${percent})`,
  /** Westhoek (2021) */
  inYear: (region: string, year: number) => `${region} (${year})`,
  inReference: (region: string, values: readonly string[]) => `In ${region}: ${formats.list(values)}.`,
  toBasis: (basis: string, name: string, difference: string) =>
    `Verschillen zijn ten opzichte van **${basis}**; het grootst is dat van ${name}: ${difference}.`,
  changed: (difference: string) => `Dat is een verschil van ${difference}.`,
  yearsBroken: 'Die jaren zijn niet vergelijkbaar: er is anders geteld.',
  /** Niet in elke regio en elk jaar een cijfer: Activiteitencoöperatie. Dat is niet nul. */
  missingSomewhere: (names: readonly string[], hasRegions: boolean, hasYears: boolean) => {
    const where = [...(hasRegions ? ['elke regio'] : []), ...(hasYears ? ['elk jaar'] : [])];
    return `Niet in ${formats.list(where)} een cijfer: ${formats.list(names)}. Dat is niet nul.`;
  },
  notEverywhere: (reason: string) => `Dit kan niet overal: ${reason}.`,
  unrounded: 'Verschillen zijn genomen van de volle getallen en pas daarna afgerond.',
  within: (part: string, whole: string) =>
    `${part} ligt in ${whole}: het verschil tussen hun aantallen is wat de rest van ${whole} heeft.`,
  commonAxis: (end: string) => `Alle panelen hebben dezelfde as, tot ${end}.`,
  commonBars: (end: string) => `De balkjes in de cellen hebben één schaal: een volle cel is ${end}.`,
  scrollCue: 'Schuif de tabel opzij om alles te zien.',
};
