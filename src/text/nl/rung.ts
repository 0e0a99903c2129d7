import type { TredeNumber } from '#domain/edition.ts';
import { formats } from './formats.ts';
import { terms } from './terms.ts';

/** Wording written anew from the definitions used with the poster (psaz.be/verwijzers). */
const meanings: Record<TredeNumber, string> = {
  6: 'Betaald werk in de gewone economie, zonder ondersteuning.',
  5: 'Betaald werk met ondersteuning: in de sociale economie, en hier ook bij een gewone werkgever die een korting krijgt voor een doelgroep.',
  4: 'Een tijdelijk, begeleid traject met een vaste termijn dat naar betaald werk toewerkt. Zonder arbeidsovereenkomst.',
  3: 'Onbetaalde, begeleide activiteiten die op werk lijken. Vier sectoren bieden ze aan: geestelijke gezondheidszorg, zorg voor personen met een handicap, algemeen welzijnswerk en sociale economie.',
  2: 'Sociale contacten buitenshuis, en gebruik van zorg en welzijnsdiensten.',
  1: 'Geïsoleerd: alleen contacten binnen de huiselijke kring.',
};

export const rung = {
  meanings,
  steps: 'Treden',
  previous: (number: TredeNumber, name: string) => `Trede lager: ${number}, ${name}`,
  next: (number: TredeNumber, name: string) => `Trede hoger: ${number}, ${name}`,
  heading: (number: TredeNumber, name: string) => `Trede ${number}: ${name}`,
  contract: (hasContract: boolean): string =>
    hasContract ? 'Tewerkstellingsplaats: met arbeidsovereenkomst' : 'Participatieplaats: zonder arbeidsovereenkomst',
  total: (region: string, year: number, counted: string) => `In ${year} telde ${region} **${counted}** op deze trede`,
  totalShare: (share: number, whole: number, reference: string) =>
    `, **${formats.share(share)}** van de ${formats.count(whole)} in ${reference}`,
  noReferenceTotal: (reference: string, year: number) =>
    `Voor ${reference} is er in ${year} geen totaal van deze trede.`,
  statusOnly: (region: string, year: number, status: string) => `Voor ${region} in ${year} is het cijfer ${status}.`,
  nothing: (isPoster: boolean): string => (isPoster ? 'Geen cijfers op de poster' : 'Geen cijfers voor deze trede'),
  nothingExplained: (name: string, isPoster: boolean) =>
    `Over “${name}” staat er geen getal ${isPoster ? 'op de poster' : 'in deze cijfers'}. Er staat hier dus ook geen: niets is ingevuld of geschat.`,
  nothingElsewhere: 'Wel cijfers: ',
  notThisYear: (year: number, region: string, measure: string | null) =>
    `Voor ${region} zijn er in ${year} geen cijfers ${measure === null ? '' : `over ${measure} `}op deze trede.`,
  noInstrumentFigures: (year: number, region: string) =>
    `Voor ${region} zijn er in ${year} geen cijfers per instrument, alleen het totaal van de trede.`,
  noInstruments: 'Deze trede heeft in dit pakket geen instrumenten.',
  filteredAway: 'Geen instrument van deze trede hoort bij de gekozen beleidsdomeinen.',
  showAllDomains: 'Toon alle beleidsdomeinen',
  instrumentsTitle: 'Instrumenten op deze trede',
  sumTitle: 'Som van de delen en gepubliceerd totaal',
  /** In people, whatever the unit of the page. */
  sumCaption: (name: string, year: number, people: string) => `Som en totaal van ${name}, ${year}, in aantal ${people}`,
  sumColumns: {
    what: 'Wat',
    published: 'Gepubliceerd totaal',
    summed: 'Som van de delen',
    difference: 'Verschil',
    region: 'Regio',
  },
  sumSentence: {
    equal: (region: string, count: number) =>
      `In ${region} is de som van de delen gelijk aan het gepubliceerde totaal: ${formats.count(count)}.`,
    equalWithMissing: (region: string, count: number, missing: number) =>
      `In ${region} tellen de bekende delen op tot ${formats.count(count)}, precies het gepubliceerde totaal, terwijl ${missing === 1 ? 'één deel ontbreekt: dat is dus 0 of is' : `${missing} delen ontbreken: die zijn dus 0 of zijn`} uit het totaal gelaten. De som is een ondergrens.`,
    /** Without a published total. */
    onlySum: (region: string, summed: number, missing: number) =>
      `In ${region} zijn de ${missing > 0 ? 'bekende ' : ''}delen samen ${missing > 0 ? 'ten minste ' : ''}${formats.count(summed)}. Een totaal is er niet bij gepubliceerd.`,
    onlyTotal: (region: string, published: number) =>
      `In ${region} is het gepubliceerde totaal ${formats.count(published)}; van de delen is er geen bekend.`,
    more: (region: string, summed: number, published: number, difference: number) =>
      `In ${region} zijn de delen samen ${formats.count(summed)}, dat is ${formats.count(difference)} meer dan het gepubliceerde totaal van ${formats.count(published)}.`,
    less: (region: string, summed: number, published: number, difference: number, missing: number) =>
      `In ${region} zijn de ${missing > 0 ? 'bekende ' : ''}delen samen ${missing > 0 ? 'ten minste ' : ''}${formats.count(summed)}, dat is ${formats.count(difference)} minder dan het gepubliceerde totaal van ${formats.count(published)}.`,
  },
  sumMoreExplained:
    'Wellicht staan sommige mensen in twee delen tegelijk; de bron zegt het niet. Beide cijfers staan hier zoals ze gepubliceerd zijn, geen van beide is verbeterd.',
  sumLessExplained: 'Beide cijfers staan hier zoals ze gepubliceerd zijn, geen van beide is verbeterd.',
  atLeast: (count: number) => `ten minste ${formats.count(count)}`,
  notesTitle: 'Bij elk instrument',
  noteDomain: (domain: string, inferred: boolean) =>
    `Beleidsdomein: ${domain}${inferred ? ' (afgeleid, zie methode)' : ''}`,
  noteAttribution: (attribution: 'sure' | 'likely') => `Toewijzing van het cijfer: ${terms.attribution[attribution]}`,
  /** A note that holds for one of the regions on screen. */
  noteOf: (region: string, note: string) => `${region}: ${note}`,
  noteSource: 'Bron:',
};
