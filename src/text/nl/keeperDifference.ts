import { formats } from './formats.ts';

const { count, countDifference, pointDifference } = formats;
const figures = (number: number) => (number === 1 ? '1 cijfer' : `${count(number)} cijfers`);

export const keeperDifference = {
  title: (version: string) => `Verschil met versie ${version}`,
  none: 'Alle cijfers zijn dezelfde als in de gepubliceerde editie.',
  changed: (number: number) => `**${figures(number)}** ${number === 1 ? 'verandert' : 'veranderen'}`,
  gone: (number: number) => `**${figures(number)}** ${number === 1 ? 'verdwijnt' : 'verdwijnen'}`,
  added: (number: number) => `**${figures(number)}** ${number === 1 ? 'komt erbij' : 'komen erbij'}`,
  same: (number: number) => `${figures(number)} ${number === 1 ? 'blijft' : 'blijven'} gelijk`,
  largest: (what: string, change: string) => `De grootste verandering: **${what}**, ${change}.`,
  jumps: (number: number) =>
    number === 1
      ? 'Eén verandering is meer dan de helft en meer dan 50 personen. Dat is geen fout, wel een vraag: klopt dat?'
      : `${count(number)} veranderingen zijn meer dan de helft en meer dan 50 personen. Dat zijn geen fouten, wel vragen: klopt dat?`,
  groups: { changed: 'Veranderd', gone: 'Verdwenen', added: 'Nieuw' },
  fromTo: (before: string, after: string) => `${before} → ${after}`,
  amount: (people: number) => countDifference(people),
  percent: (part: number) => `${pointDifference(part)}%`,
  question: 'Klopt dit?',
  columns: {
    what: 'Cijfer',
    change: 'Wat',
    before: (version: string) => `Versie ${version}`,
    after: (version: string) => `Versie ${version}, nieuw`,
    amount: 'Verschil',
    percent: 'Verschil, procent',
    question: 'Vraag',
  },
  barsMeaning:
    'De staaf van een verandering is het verschil; die van een nieuw of verdwenen cijfer is het cijfer zelf.',
  drawn: (number: number) => `Getekend zijn de ${count(number)} grootste van elke soort; de tabel heeft er meer.`,
  listed: (shown: number, all: number) =>
    `De tabel toont ${count(shown)} van de ${count(all)} verschillen, de grootste eerst.`,
  annotated: (number: number) =>
    number === 1
      ? 'Eén cijfer blijft gelijk met een andere noot, bron of toewijzing.'
      : `${count(number)} cijfers blijven gelijk met een andere noot, bron of toewijzing.`,
  versions: (before: string, after: string) => `versie ${before} → ${after}`,
  total: (trede: number) => `Trede ${trede}, totaal`,
  allTreden: 'Alle treden van de editie',
  step: (from: number | null, to: number | null) => `Van ${from ?? 'buiten'} naar ${to ?? 'buiten'}`,
  inhabitants: (age: string) => (age === 'alle' ? 'Inwoners' : `Inwoners ${age} jaar`),
};

export type KeeperDifferenceText = typeof keeperDifference;
