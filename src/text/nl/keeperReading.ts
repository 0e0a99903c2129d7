import type { FoundKind, SourceFailure, SourcePlace, SourceRemark } from '#keeper/sheet.ts';
import { formats } from './formats.ts';

const { count, list } = formats;

const megabytes = (bytes: number) => `${count(Math.ceil(bytes / 1_000_000))} MB`;
const quoted = (found: string) => `“${found.length > 60 ? `${found.slice(0, 60)}…` : found}”`;

/** The first few of many. */
function some(found: readonly (string | number)[]): string {
  const words = found.slice(0, 6).map(String);
  const more = found.length - words.length;
  return list(more > 0 ? [...words, `nog ${count(more)}`] : words);
}

function cells(found: readonly string[]): string {
  const [only = ''] = found;
  return `${found.length === 1 && !only.includes(':') ? 'cel' : 'de cellen'} ${some(found)}`;
}

const rows = (found: readonly number[]) => `${found.length === 1 ? 'rij' : 'de rijen'} ${some(found)}`;

const kinds: Record<FoundKind, string> = {
  pdf: 'Dit is een PDF, geen rekenblad. Vraag het bestand waaruit de PDF gemaakt is.',
  xls: 'Dit is een Excel-bestand van voor 2007 (.xls). Open het in Excel en bewaar het als “Excel-werkmap (.xlsx)”.',
  xlsb: 'Dit is een binaire Excel-werkmap (.xlsb). Open ze in Excel en bewaar ze als “Excel-werkmap (.xlsx)”.',
  ods: 'Dit is een OpenDocument-bestand (.ods). Open het in LibreOffice en bewaar het als “Excel 2007-365 (.xlsx)”.',
  numbers: 'Dit is een bestand van Numbers. Kies daar Archief > Exporteer naar > Excel.',
  document: 'Dit is een document of een presentatie, geen rekenblad. Zet de tabel in een rekenblad.',
  picture: 'Dit is een afbeelding: er staan geen cellen in. Vraag het rekenblad waarvan ze gemaakt is.',
  html: 'Dit is een webpagina (HTML), ook al heet het bestand anders. Open het in Excel en bewaar het als “Excel-werkmap (.xlsx)”.',
  xml: 'Dit is een XML-bestand. Open het in Excel en bewaar het als “Excel-werkmap (.xlsx)”.',
  json: 'Dit is een JSON-bestand zonder de rest van een pakket. Kies de hele map waar datapackage.json in staat.',
  text: 'Dit is een tekst, geen tabel. Is het toch een tabel, geef het bestand dan een naam die eindigt op .csv.',
  unknown: 'Dit is geen bestand dat wij kennen. Kies een Excel-werkmap (.xlsx), CSV, of een map of zip daarvan.',
};

function problem(failure: SourceFailure): string {
  switch (failure.kind) {
    case 'nothing-given':
      return 'Er is geen bestand gekozen, of de gekozen map is leeg.';
    case 'unreadable-file':
      return 'De browser mag of kan dit bestand niet lezen. Is het verplaatst of nog open in een ander programma? Kies het opnieuw.';
    case 'empty-file':
      return 'Dit bestand is leeg. Is het wel bewaard?';
    case 'file-too-large':
      return `Dit bestand is ${megabytes(failure.bytes)}; meer dan ${megabytes(failure.limit)} lezen wij niet. Haal er afbeeldingen en bladen uit die niet nodig zijn.`;
    case 'not-a-table':
      return kinds[failure.found];
    case 'password':
      return 'Dit bestand is beveiligd met een wachtwoord. Open het, haal het wachtwoord weg en bewaar het opnieuw.';
    case 'damaged-zip':
      return failure.name === null
        ? 'Dit bestand is beschadigd of niet helemaal aangekomen. Vraag of download het opnieuw.'
        : `Dit bestand is beschadigd: ${quoted(failure.name)} is niet te lezen. Vraag of download het opnieuw.`;
    case 'zip-path':
      return `In deze zip staat ${quoted(failure.name)}: dat wijst buiten de zip zelf. Voor de zekerheid is er niets uit gelezen; maak de zip opnieuw.`;
    case 'zip-repeated':
      return `In deze zip staat ${quoted(failure.name)} meer dan één keer: welke geldt, is niet te weten. Maak de zip opnieuw.`;
    case 'zip-method':
      return `${quoted(failure.name)} is ingepakt op een manier die wij niet kennen. Pak de zip uit en kies de map.`;
    case 'zip-in-zip':
      return 'Dit is een zip in een zip. Pak de buitenste uit.';
    case 'zip-too-many':
      return `In deze zip zitten ${count(failure.entries)} bestanden; meer dan ${count(failure.limit)} lezen wij niet. Kies alleen wat u nodig hebt.`;
    case 'zip-too-large':
      return `Uitgepakt zou dit ${megabytes(failure.bytes)} zijn; meer dan ${megabytes(failure.limit)} pakken wij niet uit. Kies alleen wat u nodig hebt.`;
    case 'zip-ratio':
      return `${quoted(failure.name)} wordt bij het uitpakken ${count(failure.ratio)} keer zo groot; dat is geen gewone tabel. Er is niets uit gelezen. Vertrouwt u het bestand, bewaar het dan opnieuw in Excel.`;
    case 'zip-without-files':
      return 'In deze zip zit geen enkel bestand. Kies een zip met een pakket, CSV of een Excel-werkmap.';
    case 'two-packages':
      return `Er is meer dan één pakket (datapackage.json in ${list(failure.folders.map(folder))}). Het eerste is gelezen; kies er één.`;
    case 'damaged-workbook':
      return `Deze werkmap is beschadigd: het deel ${quoted(failure.part)} is niet te lezen. Open ze in Excel, laat ze herstellen en bewaar ze opnieuw.`;
    case 'sheet-too-large':
      return `Dit blad heeft meer dan ${count(failure.limit)} cellen, lege ertussen meegeteld. Verwijder wat ver rechts of onderaan staat, of verdeel het blad.`;
    case 'pictures-only':
      return 'Op dit blad staan alleen afbeeldingen, geen cellen. Vraag de tabel zelf, of typ ze over.';
    case 'unclosed-quote':
      return 'In deze rij begint een aanhalingsteken (") dat nergens sluit. Het bestand is niet gelezen: zet er een bij, of haal het weg.';
    case 'stray-quote':
      return 'In deze rij staat een aanhalingsteken (") verkeerd. Het bestand is niet gelezen: schrijf het binnen een cel dubbel ("").';
    case 'formula-without-result':
      return `De formule in ${cells(failure.cells)} heeft geen bewaarde uitkomst. Open het bestand in Excel en bewaar het, of zet er het getal zelf.`;
  }
}

const folder = (name: string) => (name === '' ? 'de bovenste map' : quoted(name.replace(/\/$/, '')));

function note(remark: SourceRemark): string {
  switch (remark.kind) {
    case 'encoding':
      return remark.encoding === 'utf-16'
        ? 'Gelezen als UTF-16 (“Unicode-tekst”). Kijk of letters zoals ë en é kloppen.'
        : 'Gelezen als Windows-1252, zoals Excel CSV bewaart. Kijk of letters zoals ë en é kloppen.';
    case 'garbled':
      return `In ${cells(remark.cells)} zijn letters verloren gegaan voor het bestand hier kwam, zoals “Ã«” voor “ë”. Verbeter ze in het bestand.`;
    case 'uneven-rows':
      return `De meeste rijen hebben ${count(remark.expected)} cellen; ${rows(remark.rows)} niet. Kijk of daar geen scheidingsteken te veel of te weinig staat.`;
    case 'open-elsewhere':
      return 'Dit hulpbestand zegt dat de werkmap nog ergens open is. Bewaar ze eerst: wat nog niet bewaard is, staat hier niet bij.';
    case 'empty-sheet':
      return 'Dit blad is leeg en telt niet mee.';
    case 'chart-sheet':
      return 'Dit blad is een grafiek en telt niet mee.';
    case 'hidden-sheet':
      return 'Dit blad is verborgen in Excel, maar hier wel gelezen.';
    case 'hidden-rows':
      return `Verborgen in Excel (ook een filter doet dat), maar hier wel gelezen: ${rows(remark.rows)}.`;
    case 'hidden-columns':
      return `Verborgen in Excel, maar hier wel gelezen: ${remark.columns.length === 1 ? 'kolom' : 'de kolommen'} ${some(remark.columns)}.`;
    case 'merged':
      return `Samengevoegde cellen (${some(remark.ranges)}): kijk of wat erin staat bij de juiste rijen en kolommen komt.`;
    case 'formulas':
      return `In ${cells(remark.cells)} staat een formule; de uitkomst die Excel het laatst bewaarde, is genomen.`;
    case 'errors':
      return `In ${cells(remark.cells)} staat een fout van Excel, zoals #REF! of #DIV/0!: daar is geen getal.`;
    case 'dates':
      return `In ${cells(remark.cells)} staat een datum. Maakte Excel die van iets anders, zoals 1/feb van 1-2, typ het dan opnieuw als tekst.`;
    case 'percentages':
      return `In ${cells(remark.cells)} staat een percentage, geen aantal.`;
    case 'numbers-as-text':
      return `In ${cells(remark.cells)} staat een getal dat Excel als tekst bewaart. Het is gelezen zoals het er staat.`;
    case 'pictures':
      return 'Afbeeldingen en grafieken op dit blad zijn niet gelezen.';
    case 'comments':
      return 'Opmerkingen bij cellen zijn niet gelezen. Zet wat lezers moeten weten bij de noten.';
  }
}

function place({ file, sheet, cell }: SourcePlace): string {
  return [file, sheet === null ? '' : `blad ${quoted(sheet)}`, cell === null ? '' : `cel ${cell}`]
    .filter((part) => part !== '')
    .join(', ');
}

/** What could not be read, and what was read but needs a look: where, what, and what to do. */
export const keeperReading = { place, problem, note };
