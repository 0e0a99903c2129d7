import type { TredeNumber } from '#domain/edition.ts';

/** The province and six regions; five names are invented. `share` is about the region's part of the province. */
export const province = { id: 'west-vlaanderen', name: 'West-Vlaanderen' };
export const parts = [
  { id: 'westhoek', name: 'Westhoek', share: 0.155 },
  { id: 'noordkreke', name: 'Noordkreke', share: 0.24 },
  { id: 'leiebocht', name: 'Leiebocht', share: 0.21 },
  { id: 'zandrug', name: 'Zandrug', share: 0.17 },
  { id: 'middelmeers', name: 'Middelmeers', share: 0.13 },
  { id: 'houtvelde', name: 'Houtvelde', share: 0.095 },
] as const;

/** The region around the province, which nobody counted. */
export const around = { id: 'vlaams-gewest', name: 'Vlaanderen' };

/** Participants in the province in the first year, and how their number changes from year to year. */
export interface Size {
  trede: TredeNumber;
  instrument: string | null;
  people: number;
  growth: number;
}

export const sizes: readonly Size[] = [
  { trede: 1, instrument: null, people: 5_200, growth: 0.99 },
  { trede: 2, instrument: null, people: 3_400, growth: 1.02 },
  { trede: 3, instrument: 'arbeidszorg-wse', people: 390, growth: 1.01 },
  { trede: 3, instrument: 'ama-wvg', people: 740, growth: 1.02 },
  { trede: 4, instrument: 'werkplekleren', people: 7_900, growth: 1.01 },
  { trede: 4, instrument: 'activiteitencooperatie', people: 130, growth: 1.03 },
  { trede: 4, instrument: 'duaal-leren', people: 540, growth: 1.06 },
  { trede: 4, instrument: 'wijk-werken', people: 860, growth: 0.98 },
  { trede: 4, instrument: 'doorstroom-arbeidszorg', people: 280, growth: 1.04 },
  { trede: 5, instrument: 'doelgroepkortingen', people: 30_400, growth: 1.01 },
  { trede: 5, instrument: 'collectief-maatwerk', people: 5_800, growth: 1.02 },
  { trede: 5, instrument: 'sine', people: 1_350, growth: 0.9 },
  { trede: 5, instrument: 'lde', people: 330, growth: 0.93 },
  { trede: 6, instrument: null, people: 431_000, growth: 1.01 },
];

/** A movement, and how many people make it per participant of the rung it leaves (or enters, from outside). */
export interface Movement {
  from: TredeNumber | null;
  to: TredeNumber | null;
  rate: number;
}

/** Off the ladder last: who leaves it is what closes the balance of a rung. */
export const movements: readonly Movement[] = [
  { from: 1, to: 2, rate: 0.16 },
  { from: 2, to: 3, rate: 0.15 },
  { from: 3, to: 4, rate: 0.3 },
  { from: 4, to: 5, rate: 0.027 },
  { from: 5, to: 6, rate: 0.0055 },
  { from: 2, to: 1, rate: 0.05 },
  { from: 3, to: 2, rate: 0.09 },
  { from: 4, to: 3, rate: 0.012 },
  { from: 5, to: 4, rate: 0.004 },
  { from: 6, to: 5, rate: 0.0004 },
  { from: null, to: 1, rate: 0.2 },
  { from: null, to: 2, rate: 0.1 },
  { from: null, to: 3, rate: 0.2 },
  { from: null, to: 4, rate: 0.31 },
  { from: null, to: 5, rate: 0.12 },
  { from: null, to: 6, rate: 0.09 },
  { from: 1, to: null, rate: 0.07 },
  { from: 2, to: null, rate: 0.06 },
  { from: 3, to: null, rate: 0.07 },
  { from: 4, to: null, rate: 0.22 },
  { from: 5, to: null, rate: 0.08 },
  { from: 6, to: null, rate: 0.08 },
];

/** From this year on more is counted on rung 4: the break in the series. */
export const seriesBreak = { year: 2022, trede: 4, factor: 1.12 } as const;

/** The instrument that came later than the others. */
export const latecomer = { instrument: 'activiteitencooperatie', firstYear: 2020 } as const;

/** Where people stand in two instruments of rung 5, so that the parts are more than the published total. */
export const countedTwice = { year: 2021, region: 'westhoek', trede: 5, share: 0.022 } as const;

/** In one year out of so many (a different one for each rung) this part of a rung's participants has left unseen. */
export const balanceGap = { every: 3, share: 0.015 } as const;
