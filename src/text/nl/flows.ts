import type { TredeNumber } from '#domain/edition.ts';
import { flowFigures } from './flowFigures.ts';
import { formats } from './formats.ts';

export const flows = {
  heading: 'Doorstroom',
  whose: (region: string) => `cijfers van ${region}`,
  intro:
    'Mensen gaan van een trede naar een hogere. Wie van een trede vertrekt is er doorstroom, op de volgende is dat instroom. Blijven waar men staat, heet verankering.',
  notYourRegion: (focus: string, shown: string) =>
    `Over doorstroom in ${focus} alleen is er voor dit jaar niets gepubliceerd. Dit zijn cijfers van ${shown}, waar ${focus} in ligt.`,
  funnelTitle: (year: number) => `Doorstroom in ${year}`,
  notOneCohort: 'De stappen zijn tellingen van één jaar, niet dezelfde mensen die gevolgd werden (geen cohort).',
  coverage: (coverage: string) => `Geteld zijn alleen ${coverage}.`,
  neverDivided: 'Deze aantallen worden niet gedeeld door de deelnemers per trede: dat is een andere telling.',
  participantsStage: (number: TredeNumber) => `Trede ${number}`,
  stepStage: (from: number | null, to: number | null) =>
    from === null ? `Naar trede ${to}` : to === null ? `Uit trede ${from}` : `Van trede ${from} naar ${to}`,
  rate: (share: number, from: number) => `${formats.per100(share)} per 100 op trede ${from}`,
  columns: {
    stage: 'Stap',
    region: 'Regio',
    year: 'Jaar',
    count: 'Aantal',
    rate: 'Per 100 op de trede die ze verlaten',
    coverage: 'Wie is geteld',
    instrument: 'Instrument',
    direction: 'Richting',
    movement: 'Beweging',
  },
  peopleOrTrajectories: 'personen of trajecten',
  readingsElsewhere:
    'Wat elke stap precies telt, is onze lezing van de bron: de kanttekeningen staan op de pagina Doorstroom.',
  everyone: 'iedereen',
  /** 145 → 32 */
  chain: (values: readonly string[]) => values.join(' → '),
  funnelSentence: (region: string, year: number, chain: string) => `${region}, ${year}: **${chain}**.`,
  rateSentence: (region: string, step: number, from: number, rate: string) =>
    `Tegenover elke 100 mensen op trede ${from} in ${region} staan er **${rate}** (${formats.count(step)}) in doorstroom.`,
  notAmong: (step: number, to: number, head: number, from: number) =>
    `Wie doorstroomde (${formats.count(step)}), staat op trede ${to} en zit niet in de ${formats.count(head)} van trede ${from}.`,
  twoCounts: 'Het zijn twee tellingen van één jaar, geen cohort.',
  wider: (level: string, count: string, before: string) =>
    `${level} **${count}**, tegenover ${before} een niveau eerder`,
  widens: (region: string, levels: readonly string[]) =>
    `De trechter van ${region} wordt breder: ${levels.join('; ')}. Zo is het geteld en zo is het getekend.`,
  /** Of many funnels, beside a sentence that is about all of them. */
  widening: 'Een later niveau is hier groter dan het vorige: dat is zo geteld en zo getekend.',
  stepsTitle: 'Instroom en doorstroom per stap en jaar',
  stepsSentence: (region: string, first: number, last: number, count: number, unknown: number) =>
    `Van ${region} ${count === 1 ? 'is één cijfer' : `zijn ${count} cijfers`} bekend${unknown === 0 ? '' : ` en ${unknown} niet`}, ${first === last ? `in ${first}` : `van ${first} tot ${last}`}.`,
  stepGroup: (from: number | null, to: number | null) =>
    from === null
      ? `Van buiten de ladder naar trede ${to}: instroom`
      : to === null
        ? `Van trede ${from} de ladder uit: uitstroom`
        : from === to
          ? `Binnen trede ${from}`
          : to > from
            ? `Van trede ${from} naar trede ${to}: doorstroom uit ${from}, instroom in ${to}`
            : `Van trede ${from} terug naar trede ${to}`,
  bothWays: 'Doorstroom uit een trede is instroom in de volgende: elke balk telt voor allebei.',
  perInstrumentTitle: (year: number) => `Doorstroom per instrument in ${year}`,
  perInstrumentSentence: (region: string, year: number) =>
    `Hier staat wie in ${year} in ${region} via een instrument naar een hogere trede ging.`,
  perRegionTitle: (year: number) => `Doorstroom per regio in ${year}`,
  perRegionSentence: (count: number) => `Voor ${count} regio’s is er een trechter bekend.`,
  missingTitle: 'Wat er niet is, en wie het zou kunnen geven',
  missingExplained: [
    'De poster tekent doorstroom en instroom als pijlen zonder getal. Het enige instrument dat een beweging in zijn naam heeft, is doorstroom/activering uit arbeidszorg.',
    '4Werk publiceerde cijfers over 2022 en 2023, van haar leden alleen. Tussen die jaren veranderde wat geteld werd (trajecten, daarna personen).',
    'Instroom, uitstroom en terugval per trede zijn niet gepubliceerd. VDAB, het departement Werk en Sociale Economie en de arbeidszorgpartners houden trajecten bij en zouden ze kunnen geven.',
  ],
  seeFictitious: 'Bekijk dezelfde pagina met fictieve gegevens, waar alles ingevuld is',
  nothingTitle: 'Geen cijfers over doorstroom',
  nothing: (region: string, year: number) => `Voor ${region} is er in ${year} geen doorstroom bekend.`,
  noteOf: (step: string, year: number, note: string) => `${step}, ${year}: ${note}`,
  ...flowFigures,
};
