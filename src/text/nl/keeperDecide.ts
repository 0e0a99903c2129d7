import { formats } from './formats.ts';

const { count, list } = formats;
const counted = (number: number, one: string, more: string) => `${count(number)} ${number === 1 ? one : more}`;

/** What is decided about the sheets of a keeper. */
export const keeperDecide = {
  needed: '(nog te kiezen)',
  toFirst: 'Naar de eerste vraag',
  busy: 'De bladen worden bekeken…',
  wholePackage: 'Een heel pakket: elke kolom heeft al een naam. Er valt niets te beslissen.',
  besides: 'De andere tabellen ernaast zijn niet gebruikt.',
  intro: 'Klopt het? Verander wat anders is. Wat u niet wilt, laat u weg.',
  sheet: (file: string, sheet: string | null) => (sheet === null ? file : `${file}, blad ${sheet}`),
  takes: 'Neem dit blad mee',
  sheetQuestions: (number: number) => counted(number, 'vraag over dit blad', 'vragen over dit blad'),
  year: 'Jaar, waar geen jaar staat',
  region: 'Regio, waar geen regio staat',
  source: 'Bron van deze cijfers',
  measure: 'Maat',
  emptyCells: 'Lege cellen zijn',
  dashes: 'Streepjes zijn',
  ask: 'te vragen, cel per cel',
  none: 'niet gekozen',
  sourceForOthers: (number: number) =>
    number === 1
      ? 'Neem deze bron ook voor het andere blad'
      : `Neem deze bron ook voor de ${count(number)} andere bladen`,
  columns: { column: 'Kolom', header: 'Kop', role: 'Is voor ons', takes: 'Meenemen' },
  columnsOf: (sheet: string) => `Kolommen van ${sheet}`,
  rowsIn: (sheet: string) => `Rijen van ${sheet}`,
  rowsOfRecords: (records: number) => `Rijen: ${counted(records, 'rij met gegevens', 'rijen met gegevens')}`,
  rowsOfFigures: (parts: number, totals: number) =>
    `Rijen: ${counted(parts, 'deel', 'delen')} en ${counted(totals, 'totaal', 'totalen')}`,
  rowColumns: { row: 'Rij', text: 'Staat er', role: 'Is voor ons' },
  takesRow: (row: number) => `Neem rij ${row} mee`,
  takesColumn: (column: string) => `Neem kolom ${column} mee`,
  namesTitle: 'Namen',
  namesIntro: 'Deze namen kennen wij niet precies. Wat bedoelt u?',
  namesKnown: (number: number) => counted(number, 'naam herkend', 'namen herkend'),
  nameColumns: { text: 'Staat er', kind: 'Soort', where: 'Waar', meaning: 'Is voor ons' },
  meaningOf: (text: string) => `Wat “${text}” is`,
  someCells: (cells: readonly string[], more: number) => `${cells.join(', ')} en ${count(more)} meer`,
  choose: 'Kies…',
  acceptOne: (name: string) => `Ja, ${name}`,
  acceptProposals: (number: number) =>
    number === 1 ? 'Neem het voorstel over' : `Neem de ${count(number)} voorstellen over`,
  leaveOut: 'weglaten',
  addNew: 'iets nieuws: voeg toe…',
  added: (name: string) => `${name} (nieuw)`,
  adding: (text: string) => `“${text}” toevoegen`,
  addingSource: 'Een bron toevoegen',
  name: 'Naam',
  id: 'Id',
  idWhy: 'Korte naam in adressen en bestanden; verandert later niet meer.',
  idWrong: 'Alleen kleine letters, cijfers en koppeltekens ertussen.',
  idTaken: 'Deze id bestaat al. Neem een andere.',
  byKeeper: 'volgens wie de gegevens bijhoudt',
  address: 'Webadres (mag leeg)',
  addressWrong: 'Een webadres begint met https:// of http://.',
  alsoOthers: (names: readonly string[]) =>
    names.length === 1
      ? `Voeg ook ${list(names)} toe, die in dezelfde regio ligt`
      : `Voeg ook de ${count(names.length)} andere onbekende regio’s toe, die in dezelfde liggen: ${list(names.length > 8 ? [...names.slice(0, 8), '…'] : names)}`,
  addAll: (number: number) => `Voeg ze alle ${count(number)} toe`,
  parent: 'Ligt in',
  noParent: 'geen andere regio',
  trede: 'Trede',
  domain: 'Beleidsdomein',
  publisher: 'Uitgever',
  titleOf: 'Titel',
  add: 'Voeg toe',
  cancel: 'Annuleer',
  cellsTitle: 'Cellen zonder duidelijk aantal',
  cellsIntro: 'Een lege cel is nooit 0. Zeg wat elke cel is, of typ het aantal.',
  ownCount: 'een aantal: typ het…',
  ownCountOf: (label: string) => `${label}: aantal`,
  ownCountHint: 'aantal personen',
  sameAnswer: (number: number, why: string) => `${count(number)} keer: ${why} Ze zijn allemaal:`,
  cellColumns: {
    place: 'Waar',
    found: 'Staat er',
    about: 'Over',
    problem: 'Waarom wij het vragen',
    answer: 'Het is',
  },
  answerOf: (cell: string) => `Wat ${cell} is`,
  emptyCell: 'niets',
  conversionsTitle: 'Omgezet',
  conversionsIntro: (number: number) =>
    number === 1
      ? 'Eén keer lezen wij iets anders dan het er staat.'
      : `${count(number)} keer lezen wij iets anders dan het er staat.`,
  conversionColumns: { place: 'Waar', before: 'Staat er', after: 'Wordt', why: 'Waarom' },
  nothing: 'niets',
  accept: 'Ik heb de omzettingen nagekeken en ga ermee akkoord',
  acceptedNone: 'Er is niets omgezet: alles stond er al zoals wij het schrijven.',
  questionsLeft: (number: number) =>
    number === 1 ? 'Nog 1 vraag voor u verder kunt.' : `Nog ${count(number)} vragen voor u verder kunt.`,
  acceptLeft: 'Kijk de omzettingen na en ga ermee akkoord om verder te gaan.',
  noFigures: 'Geen enkel blad is herkend als een tabel met cijfers. Twee vormen kennen wij:',
  shapes: [
    'Een rij per werkvorm en een kolom per regio en jaar, met koppen zoals “Westhoek 2022”. Staan de werkvormen in de koppen, draai de tabel dan om (in Excel: kopiëren, plakken speciaal, transponeren).',
    'Een rij per cijfer, met koppen zoals jaar, regio, werkvorm en aantal.',
  ],
  newThings: {
    title: 'Nieuw in deze editie',
    years: 'jaren',
    regions: 'regio’s',
    instruments: 'werkvormen',
    sources: 'bronnen',
    line: (what: string, names: readonly string[]) => `${what}: ${list(names)}`,
  },
  answered: 'Alles is beslist.',
  toCheck: 'Verder naar de controle',
  replaced: (year: number) => `Dit bestand vervangt alle gepubliceerde cijfers van ${year}`,
};
