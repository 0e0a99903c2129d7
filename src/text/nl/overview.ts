import type { TredeNumber } from '#domain/edition.ts';
import { formats } from './formats.ts';
import { terms } from './terms.ts';

export const overview = {
  heading: (region: string, year: number) => `${region} in ${year}`,
  /** Bold between double asterisks. */
  sum: (treden: readonly TredeNumber[], count: number) =>
    `Op ${terms.treden(treden)}${treden.length > 1 ? ' samen' : ''} ${count === 1 ? 'staat' : 'staan'} **${formats.count(count)} ${count === 1 ? 'mens' : 'mensen'}**`,
  sumShare: (share: number, referenceCount: number, reference: string) =>
    `, **${formats.share(share)}** van de ${formats.count(referenceCount)} in ${reference}`,
  unknown: (treden: readonly TredeNumber[]) =>
    `Voor ${terms.treden(treden)} is het cijfer niet beschikbaar of afgeschermd; het zit niet in die som.`,
  uncovered: (treden: readonly TredeNumber[], isPoster: boolean) =>
    `Voor ${terms.treden(treden)} zijn er geen cijfers${isPoster ? ' op de poster' : ''}.`,
  /** An edition's own total: never beside the rungs of the poster. */
  editionTotal: (year: number, region: string, count: number, publisher: string) =>
    `${publisher} telde voor ${year} in ${region} **${formats.count(count)}** mensen over de eigen treden van die editie samen: een andere telling dan die per trede.`,
  noReferenceTotals: (reference: string, year: number) =>
    `In ${reference} zijn er voor ${year} geen cijfers per trede.`,
  measureSentence: (measure: string, region: string, year: number) =>
    `${measure} per trede in ${region} in ${year}. De treden worden hier niet opgeteld: wie van de ene trede naar de andere gaat, zou twee keer meetellen.`,
  /** With the measure where that is not participants. */
  nothing: (region: string, year: number, measure: string | null) =>
    `In ${region} zijn er voor ${year} geen cijfers ${measure === null ? '' : `over ${measure} `}per trede.`,
  allDomainsInTotals:
    'De totalen van de treden en de doorstroom zijn van alle beleidsdomeinen; de filter geldt voor de instrumenten.',
  ladder: 'De ladder',
  ladderLabel: (region: string, year: number) => `De zes treden van de participatieladder, ${region}, ${year}`,
  noFigure: 'geen cijfers',
  noFigureForYear: (year: number) => `geen cijfer voor ${year}`,
  shareOf: (share: number, whole: number) => `${formats.share(share)} van ${formats.count(whole)}`,
  ofReference: (whole: number, reference: string) => `${reference}: ${formats.count(whole)}`,
  showYear: (year: number) => `Toon ${year}`,
  instrumentsTitle: (region: string) => `Instrumenten in ${region}`,
  strengthsTitle: (region: string) => `Sterk in ${region}`,
  funnelTitle: (year: number) => `Doorstroom in ${year}`,
  moreThroughput: 'Alles over doorstroom',
  noFunnel: (region: string, year: number, isPoster: boolean) =>
    `In ${region} is er voor ${year} geen cijfer over doorstroom.${isPoster ? ' De poster tekent de beweging tussen treden als pijlen zonder getal.' : ''}`,
};
