import type { Measure, TredeNumber } from '#domain/edition.ts';
import { formats } from './formats.ts';
import { terms } from './terms.ts';

const counted: Record<Measure, (count: number) => string> = {
  deelnemers: (count) => (count === 1 ? '1 deelnemer' : `${formats.count(count)} deelnemers`),
  instroom: (count) => `een instroom van ${formats.count(count)}`,
  doorstroom: (count) => `een doorstroom van ${formats.count(count)}`,
  uitstroom: (count) => `een uitstroom van ${formats.count(count)}`,
};

export const bars = {
  /** 1.501 deelnemers */
  counted: (measure: Measure, count: number) => counted[measure](count),
  instrument: 'Instrument',
  trede: 'Trede',
  domain: 'Beleidsdomein',
  share: 'Aandeel',
  shareOf: (reference: string) => `Aandeel van ${reference}`,
  /** 15,2% van 8.048 */
  ofWhole: (share: number, whole: number) => `${formats.share(share)} van ${formats.count(whole)}`,
  /** 1.224 van 8.048 */
  partOfWhole: (part: number, whole: number) => `${formats.count(part)} van ${formats.count(whole)}`,
  unknownOf: (whole: number) => `van ${formats.count(whole)}`,
  shareCell: (share: number, part: number, whole: number) =>
    `${formats.share(share)} (${formats.count(part)} van ${formats.count(whole)})`,
  sumOfParts: 'Som van de delen',
  publishedTotal: 'Gepubliceerd totaal',
  likelyShort: 'waarschijnlijk',
  countSentence: (
    largest: string,
    largestCount: string,
    smallest: string | null,
    smallestCount: string,
    region: string,
  ) =>
    smallest === null
      ? `In ${region}: **${largest}** met ${largestCount}.`
      : `Het grootst in ${region} is **${largest}** met ${largestCount}, het kleinst **${smallest}** met ${smallestCount}.`,
  shareSentence: (region: string, reference: string, treden: string, share: number) =>
    `Van de deelnemers op ${treden} in ${reference} staat **${formats.share(share)}** in ${region}.`,
  above: (names: readonly string[]) => `Daarboven: ${formats.list(names)}.`,
  below: (names: readonly string[]) => `Het verst daaronder: ${formats.list(names)}.`,
  highestShare: (name: string, share: number, region: string, reference: string) =>
    `Het deel in ${region} van het aantal in ${reference} is het grootst bij **${name}**: ${formats.share(share)}.`,
  /** Followed by the notes of the reference's figures. */
  otherCount: (region: string, publisher: string, reference: string, otherPublisher: string) =>
    `Een andere telling: de cijfers in ${reference} zijn van ${otherPublisher}, die in ${region} van ${publisher}.`,
  nameWithShare: (name: string, share: number) => `${name} (${formats.share(share)})`,
  missing: (names: readonly string[]) => `Zonder cijfer: ${formats.list(names)}. Dat is niet nul.`,
  nothing: 'Voor deze keuze zijn er geen cijfers.',
  /** treden 3, 4 en 5 samen: 7.718 van 49.795 */
  overallCounts: (treden: string, count: number, whole: number) =>
    `${treden} samen: ${formats.count(count)} van ${formats.count(whole)}`,
  overallShare: (share: number, treden: string) => `${formats.share(share)} van ${treden}`,
  likely: (names: readonly string[]) =>
    `Welk getal bij welk instrument hoort is in de bron niet overal zeker; waarschijnlijk, niet zeker, is het bij ${formats.list(names)}.`,
  /** trede 4 in 2018 */
  totalInYear: (trede: TredeNumber, year: number) => `${terms.trede(trede)} in ${year}`,
  likelyTotals: (totals: readonly string[]) =>
    `Welk totaal bij welke trede hoort is in de bron niet overal zeker; waarschijnlijk, niet zeker, is het bij ${formats.list(totals)}.`,
  likelyInShort: (likely: number, all: number) =>
    `${likely === all ? (all === 1 ? 'Welk getal bij dit instrument hoort' : 'Welk getal bij welk instrument hoort') : `Bij ${likely} van de ${all} instrumenten: welk getal erbij hoort`}, is in de bron waarschijnlijk, niet zeker.`,
  inferredDomains: 'Het beleidsdomein (de kleur) is afgeleid uit wie het instrument beheert; zie de methode.',
  compareTitle: 'Instrumenten naast elkaar',
  compareShareTitle: (reference: string) => `Aandeel van ${reference}`,
  differenceTo: (name: string) => `Verschil met ${name}`,
  differencePointsTo: (name: string) => `Verschil met ${name}, procentpunt`,
  basis: 'basis',
  points: (difference: string) => `${difference} procentpunt`,
  compareSentence: (
    first: string,
    firstValue: string,
    second: string,
    secondValue: string,
    difference: string,
    region: string,
  ) => `In ${region} heeft **${first}** ${firstValue} en **${second}** ${secondValue}: een verschil van ${difference}.`,
  compareShareSentence: (
    first: string,
    firstValue: string,
    second: string,
    secondValue: string,
    difference: string,
    region: string,
    reference: string,
  ) =>
    `${region} heeft **${firstValue}** van ${first} in ${reference}, en **${secondValue}** van ${second}: een verschil van ${difference} procentpunt.`,
  shareNeedsReference: 'Een aandeel is een deel van een geheel: kies in “tegenover” een regio om mee te vergelijken.',
  source: (publisher: string, title: string) => `${publisher}, ${title}`,
  unit: {
    deelnemers: 'personen',
    instroom: 'personen',
    doorstroom: 'personen',
    uitstroom: 'personen',
  } satisfies Record<Measure, string>,
  noValue: (status: keyof typeof terms.statusShort) => terms.statusShort[status],
};
