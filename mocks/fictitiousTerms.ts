import type { TredeNumber } from '#domain/edition.ts';
import type { DomainRecord, InstrumentRecord, TredeRecord } from '#data/records.ts';

/** Rungs, policy domains and instruments are the real package's own: only regions and figures are invented. */
export const treden: readonly TredeRecord[] = [
  { number: 1, name: 'Contacten beperkt tot de huiselijke kring', contract: false },
  { number: 2, name: 'Sociale contacten buitenshuis', contract: false },
  { number: 3, name: 'Arbeidsmatige activiteiten onder begeleiding', contract: false },
  { number: 4, name: 'Tijdelijke activerende trajecten', contract: false },
  { number: 5, name: 'Betaald werk met ondersteuning', contract: true },
  { number: 6, name: 'Betaald werk', contract: true },
];

export const domains: readonly DomainRecord[] = [
  { id: 'werk', name: 'Werk' },
  { id: 'sociale-economie', name: 'Sociale Economie' },
  { id: 'welzijn', name: 'Welzijn' },
  { id: 'onderwijs', name: 'Onderwijs' },
];

interface Named {
  id: string;
  name: string;
  domain: string;
  note?: string;
}

function onTrede(trede: TredeNumber, named: readonly Named[]): InstrumentRecord[] {
  return named.map((instrument) => ({
    ...instrument,
    trede,
    domain_attribution: 'inferred',
    note: instrument.note ?? '',
  }));
}

const reform = 'in hervorming naar individueel maatwerk';

export const instruments: readonly InstrumentRecord[] = [
  ...onTrede(5, [
    { id: 'doelgroepkortingen', name: 'Doelgroepkortingen', domain: 'werk' },
    { id: 'collectief-maatwerk', name: 'Collectief maatwerk', domain: 'sociale-economie' },
    { id: 'sine', name: 'SINE', domain: 'sociale-economie', note: reform },
    { id: 'lde', name: 'LDE (lokale diensteneconomie)', domain: 'sociale-economie', note: reform },
  ]),
  ...onTrede(4, [
    { id: 'werkplekleren', name: 'Werkplekleren - werkplekinstrumenten', domain: 'werk' },
    { id: 'activiteitencooperatie', name: 'Activiteitencoöperatie', domain: 'werk' },
    { id: 'duaal-leren', name: 'Duaal leren', domain: 'onderwijs', note: 'inclusief leren en werken' },
    { id: 'wijk-werken', name: 'Wijk-werken', domain: 'werk' },
    { id: 'doorstroom-arbeidszorg', name: 'Doorstroom/activering uit arbeidszorg', domain: 'werk' },
  ]),
  ...onTrede(3, [
    {
      id: 'arbeidszorg-wse',
      name: 'Arbeidszorg WSE',
      domain: 'sociale-economie',
      note: 'AMA WSE en structurele arbeidszorg WSE',
    },
    { id: 'ama-wvg', name: 'AMA WVG', domain: 'welzijn' },
  ]),
];
