import type { TredeNumber } from '#domain/edition.ts';
import { formats } from './formats.ts';

export const snake = {
  title: 'De participatieslang',
  label: (region: string, year: number) =>
    `De participatieslang, ${region} in ${year}: zes treden, van de staart naar de kop`,
  hint: 'Pijl naar rechts of links gaat een trede hoger of lager. Pijl omlaag gaat naar de instrumenten van die trede, pijl omhoog terug. Enter opent de pagina van de trede. Home en End gaan naar trede 1 en trede 6, Esc naar de titel.',
  scaleCount: 'oppervlakte van een cirkel = aantal personen',
  /** After what areas are: in what the numbers are. */
  numbersAre: (unit: string) => `de getallen bij treden en instrumenten: ${unit}`,
  scaleShare: (reference: string) => `oppervlakte van een cirkel = aandeel in ${reference}`,
  /** Under which value a dot is larger than it should be. */
  smallestDot: (smallest: string) => `de kleinste stip is ${smallest} of minder`,
  /** The slash stays with what follows it. */
  flow: 'doorstroom /\u00A0instroom',
  /** On the small cards between two rungs. */
  flowOnCard: 'doorstroom /\u00A0instroom',
  staying: 'verankering',
  reading: 'onze lezing',
  partial: 'deeltelling',
  noted: 'zie noot',
  atLeast: (count: number) => `ten minste ${formats.count(count)}`,
  sectors: (sectors: readonly string[]) => `Vier sectoren: ${formats.list(sectors)}`,
  /** Who offers the work of rung 3. */
  sectorsOfRung3: [
    'geestelijke gezondheidszorg',
    'zorg voor personen met een handicap',
    'algemeen welzijnswerk',
    'sociale economie',
  ] as readonly string[],
  withContract: 'Tewerkstellingsplaatsen',
  withContractExplained: 'met arbeidsovereenkomst',
  withoutContract: 'Participatieplaatsen',
  withoutContractExplained: 'zonder arbeidsovereenkomst',
  rungName: (number: TredeNumber, name: string) => `Trede ${number}: ${name}`,
  stayRow: (number: TredeNumber) => `Verankering op trede ${number}`,
  columns: {
    place: 'Trede of instrument',
    counted: (region: string, unit: string) => `${region} (${unit})`,
    note: 'Toelichting',
  },
};
