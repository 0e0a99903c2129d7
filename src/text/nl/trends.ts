import { formats } from './formats.ts';

export const trends = {
  title: 'Over de jaren',
  shareTitle: (reference: string) => `Over de jaren, aandeel van ${reference}`,
  /** 10.728 in 2018 */
  at: (count: string, year: number) => `**${count}** in ${year}`,
  /** Westhoek: 1.480 in 2018 en 1.501 in 2021. */
  counts: (region: string, subject: string, counts: readonly string[]) =>
    `${region}, ${subject}: ${formats.list(counts)}.`,
  total: 'gepubliceerd totaal van de trede',
  /** Dat is +21 (+1,4%). */
  change: (difference: string) => `Dat is ${difference}.`,
  without: (unit: string, reasons: readonly string[]) =>
    `Niet elk cijfer heeft een waarde (${unit}): ${reasons.join('; ')}.`,
  broken:
    'De jaren zijn onderling niet te vergelijken: er is anders geteld. Daarom staat er geen lijn en geen percentage.',
  partlyBroken: 'Over een breuk in de reeks loopt geen lijn: daar is anders geteld.',
  nothing: 'Voor deze jaren zijn er geen cijfers op deze trede.',
  /** breuk 2022; breuk 2022, Westhoek */
  breakLabel: (year: number, region: string | null) => `breuk ${year}${region === null ? '' : `, ${region}`}`,
  breakNote: (year: number, region: string | null, note: string) =>
    `Breuk in ${year}${region === null ? '' : ` voor ${region}`}: ${note}`,
  ends: (first: string, firstYear: number, last: string, lastYear: number) =>
    `${first} (${firstYear}) – ${last} (${lastYear})`,
  only: (count: string, year: number) => `${count} (${year})`,
  /** geen cijfer (2018, 2019) */
  gap: (status: string, years: readonly number[]) => `${status} (${years.join(', ')})`,
  scale: 'Elk paneel heeft een eigen schaal, vanaf 0.',
  columns: {
    what: 'Wat',
    region: 'Regio',
    year: 'Jaar',
    count: 'Aantal',
    change: 'Verschil met het jaar ervoor',
    percent: 'Verschil, procent',
    points: 'Verschil met het jaar ervoor, procentpunt',
  },
  notComparable: 'niet vergelijkbaar',
  percent: (share: number) => `${formats.pointDifference(share)}%`,
};
