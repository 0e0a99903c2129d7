import { formats } from './formats.ts';
import { keeperDecide as decide } from './keeperDecide.ts';

const { count, list } = formats;
const counted = (number: number, one: string, more: string) => `${count(number)} ${number === 1 ? one : more}`;

export const keeperPage = {
  heading: 'Uw eigen gegevens',
  lead: 'Van een rekenblad naar een gepubliceerde editie, in vijf stappen. Alles gebeurt in deze browser: er gaat niets naar een server.',
  stepNumber: (number: number) => `Stap ${number}: `,
  steps: {
    choose: 'Kies bestanden',
    decide: 'Wat is wat',
    check: 'Controleer',
    see: 'Bekijk',
    publish: 'Bewaar en publiceer',
  },
  states: {
    waiting: 'volgt',
    now: 'nu',
    done: 'klaar',
    questions: (number: number) => counted(number, 'vraag', 'vragen'),
    faults: (number: number) => counted(number, 'fout', 'fouten'),
  },
  next: {
    decide: 'Hier ziet u wat elk blad, elke kolom en elke naam voor ons betekent. U verandert wat niet klopt.',
    check:
      'Hier staan de fouten die het publiek nooit mag zien, en wat er verandert tegenover de gepubliceerde cijfers.',
    see: 'Hier opent u het hele dashboard op uw cijfers, voor iemand anders ze ziet.',
    publish: 'Hier bewaart u het pakket als zip, klaar om te publiceren.',
  },
  choose: {
    intro: 'Een werkmap van Excel, een of meer CSV-bestanden, of een heel gegevenspakket als map of als zip.',
    drop: 'Sleep bestanden hierheen',
    or: 'of',
    files: 'Kies bestanden',
    folder: 'Kies een map',
    template: 'Bewaar het sjabloon (XLSX)',
    templateWhy:
      'Nog geen bestand? Het sjabloon heeft een blad per soort gegevens, met uitleg bij elke kolom en alle codes.',
    reading: (share: number) => `De bestanden worden gelezen: ${Math.round(share * 100)}%`,
    cancel: 'Stop met lezen',
    cancelled: 'Gestopt. Er is niets veranderd.',
    failed: 'Het lezen lukte niet. Probeer opnieuw, of met één bestand tegelijk.',
    read: (names: readonly string[], sheets: number) =>
      `Gelezen: ${list(names)}${sheets === 0 ? '' : ` (${counted(sheets, 'blad', 'bladen')})`}.`,
    carried: (read: string) => `${read} Wat u van namen en bladen zei, geldt nog.`,
    nothing: 'In deze bestanden staat geen tabel.',
    startAgain: 'Begin opnieuw',
    startAgainSure: 'Alles wat u hier koos en besliste, verdwijnt. Begin opnieuw?',
    keepGoing: 'Ga verder met dit werk',
    problems: (number: number) => `Niet gelezen (${count(number)})`,
    notes: (number: number) => `Gelezen, met een opmerking (${count(number)})`,
  },
  keep: {
    label: 'Bewaar dit werk in deze browser',
    explained: 'Anders is het weg zodra u dit venster sluit. Op een gedeelde computer kiest u dit beter niet.',
    kept: 'Uw werk wordt in deze browser bewaard.',
    removed: 'Er wordt niets meer bewaard in deze browser. Uw werk staat nog in dit venster.',
    refused: 'Deze browser bewaart niets (opslag geweigerd of vol). U werkt gewoon verder; sluit dit venster niet.',
    back: 'Uw werk van de vorige keer staat er weer.',
  },
  decide,
  check: {
    more: (number: number) => `Toon nog ${count(number)}`,
    busy: 'De cijfers worden gecontroleerd…',
    fine: 'Er zijn geen fouten. Dit pakket kan gepubliceerd worden.',
    faults: (number: number) =>
      `${counted(number, 'fout houdt', 'fouten houden')} dit pakket tegen. Verbeter ze in uw bestand en kies het opnieuw.`,
    list: 'Fouten',
    columns: { place: 'Waar', cell: 'Cel', found: 'Staat er', advice: 'Wat er is, en wat u doet' },
    filter: 'Zoek in de fouten',
    shown: (shown: number, all: number) =>
      shown === all ? counted(all, 'fout', 'fouten') : `${count(shown)} van ${counted(all, 'fout', 'fouten')}`,
    copy: 'Kopieer de lijst',
    copied: 'De lijst staat op het klembord.',
    copyFailed: 'Kopiëren lukt niet in deze browser. Bewaar de lijst als bestand.',
    save: 'Bewaar als CSV',
    fileName: 'fouten.csv',
    line: (number: number) => `regel ${number}`,
    look: (cell: string) => `Toon ${cell} in het blad`,
    around: (cell: string, place: string) => `${cell} in ${place}`,
    close: 'Sluiten',
    row: 'Rij',
    warnings: (number: number) => `Wat lezers te zien krijgen als opmerking (${count(number)})`,
    warningsIntro: 'Dit houdt niets tegen. De pagina’s zeggen het bij de cijfers; niets wordt verbeterd.',
  },
  see: {
    intro:
      'Uw cijfers op elke pagina, ook in een presentatie, op papier en in bestanden. Overal staat erbij: eigen gegevens, niet gepubliceerd.',
    open: 'Open het dashboard op deze cijfers',
    present: 'Presenteer ze',
    table: 'Alle cijfers in een tabel',
  },
  publish: {
    intro: 'Dit komt in het pakket en op elke pagina te staan.',
    title: 'Titel',
    version: 'Versie',
    versionWhy: (present: string) => `Nu gepubliceerd: ${present}.`,
    versionWrong: 'Een versie bestaat uit drie getallen, zoals 1.1.0.',
    versionLow: (present: string) => `Neem een hogere versie dan ${present}.`,
    titleWrong: 'Geef het pakket een titel.',
    notes: 'Wat is er nieuw of anders? (mag leeg)',
    save: 'Bewaar het pakket (zip)',
    saved: (file: string) => `Bewaard als ${file}.`,
    how: 'Publiceren',
    steps: ({ now, before, after }: { now: string; before: string; after: string }) => [
      `Pak de zip uit: er zit één map in, “${after}”. Zet ze op de webserver in de map “data”, naast “${now}”. Met ?data=${after} achter het adres van de site bekijkt u ze daar al; lezers zien nog de oude cijfers.`,
      `Geef de map “${now}” die er al stond de naam “${before}”. Zo blijven links naar die editie werken. Doe de volgende stap meteen: tot dan vinden lezers geen cijfers.`,
      `Geef “${after}” de naam “${now}”. De nieuwe cijfers zijn gepubliceerd. Open de site om het te zien; is er iets mis, draai de twee namen dan terug.`,
    ],
    dataFolder: 'data',
    folderAfter: (step: number) => `De map data na stap ${step}`,
    isRead: (version: string) => `wat lezers zien: versie ${version}`,
    command: (file: string) =>
      `Wie Node en deze code heeft, doet alles in één keer en zonder tussenstand: npm run publish:data -- ${file} --site MAP (MAP is waar index.html staat).`,
  },
};
