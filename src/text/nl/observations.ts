import { formats } from './formats.ts';

const observationCount = (count: number) => (count === 1 ? '1 waarneming' : `${formats.count(count)} waarnemingen`);
const flowCount = (count: number) => (count === 1 ? '1 stroom' : `${formats.count(count)} stromen`);

export const observations = {
  heading: 'Gegevens',
  lead: (counted: number, moved: number, title: string, version: string) =>
    `Elk cijfer van ${title} (versie ${version}): ${observationCount(counted)} en ${flowCount(moved)}, elk met status en bron.`,
  tableTitle: 'Alle waarnemingen',
  flowsTitle: 'Alle stromen',
  shown: (shown: number, total: number) =>
    shown === total ? observationCount(total) : `${formats.count(shown)} van ${observationCount(total)}`,
  more: (count: number) => `Toon de volgende ${formats.count(count)}`,
  all: (count: number) => `Toon alle ${formats.count(count)}`,
  onPaper: (shown: number, all: number) =>
    `Op papier staan de eerste ${formats.count(shown)} van ${formats.count(all)} rijen, zoals op het scherm. Wat er toont, komt op papier; alle rijen zijn ook te bewaren als bestand.`,
  search: 'Zoek in de tabel',
  searchHint: 'bv. wijk-werken of n.b.',
  none: 'Dit pakket bevat nog geen waarnemingen. De bestanden hieronder kunt u al bekijken.',
  nothing: 'Geen waarneming past bij deze zoekterm en filters.',
  clearSearch: 'Wis zoekterm en filters',
  askedHidden:
    'Het adres wijst naar een rij die niet bij deze filters of zoekterm past. Ze staat hieronder toch, bovenaan en gemarkeerd.',
  askedGone: 'Het adres wijst naar een rij die niet in deze editie staat.',
  sortedBy: (column: string, ascending: boolean) => `gesorteerd op ${column}, ${ascending ? 'oplopend' : 'aflopend'}`,
  sortBy: (column: string) => `Sorteer op ${column}`,
  scrollLabel: (caption: string) => `${caption}: schuif om alle kolommen te zien`,
  columns: {
    year: 'Jaar',
    region: 'Regio',
    trede: 'Trede',
    instrument: 'Instrument',
    measure: 'Maat',
    value: 'Waarde',
    status: 'Status',
    attribution: 'Toewijzing',
    source: 'Bron',
    note: 'Noot',
    from: 'Van',
    to: 'Naar',
    coverage: 'Wie is geteld',
  },
  total: 'gepubliceerd totaal',
  editionTotal: 'alle treden van de editie',
  outside: 'buiten de ladder',
  everyone: 'iedereen',
  qualityTitle: 'Wat er opvalt aan de cijfers',
  qualityNone: 'Er is niets dat opvalt: totalen en delen kloppen met elkaar en er ontbreekt niets.',
  qualityIntro:
    'Dezelfde controle als bij het publiceren. Dit zijn geen fouten: de cijfers staan zoals ze gepubliceerd zijn, maar u moet dit weten.',
  moreWarnings: (count: number) => `Toon alle ${formats.count(count)} opmerkingen`,
  totalsIntro:
    'Een gepubliceerd totaal en de som van de delen zijn twee feiten; geen van beide is verbeterd. Waar een deel ontbreekt, is de som een ondergrens.',
  partsKnown: 'Delen met een cijfer',
  partsOf: (known: number, all: number) => `${known} van ${all}`,
  populationsTitle: 'Inwoners',
  populationsIntro: 'Door deze aantallen, op 1 januari, delen de cijfers per 1.000 inwoners en de index.',
  coverage: {
    title: 'Waar er cijfers zijn',
    intro: (measure: string) => `Voor elke regio, elk jaar en elk instrument of totaal: is er een cijfer (${measure})?`,
    legend: 'Wat de tekens betekenen, en hoe vaak ze voorkomen',
    names: {
      sure: 'cijfer, zeker toegewezen',
      likely: 'cijfer, waarschijnlijk toegewezen',
      O: 'niet beschikbaar (n.b.)',
      Q: 'afgeschermd',
      M: 'niet van toepassing',
      absent: 'staat niet in de gegevens',
    },
    counted: (name: string, count: number) => `${name}: ${formats.count(count)}`,
    total: (trede: number) => `Trede ${trede}, totaal`,
  },
  filesTitle: 'Bestanden om op te halen',
  filesIntro:
    'De cijfers zijn gewone CSV-bestanden (UTF-8, met komma) in een Frictionless Data Package. De beschrijving staat in datapackage.json.',
  sourcesTitle: 'Bronnen',
  seen: (what: string) => `Gezien: ${what}`,
};
