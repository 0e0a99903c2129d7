import { descriptorWith, smallFiles, smallFilesPlus, smallFilesWith, type PackageFiles } from './smallPackage.ts';

/** A package that must not open, and all that its data keeper reads about it. */
export interface BrokenPackage {
  what: string;
  files: PackageFiles;
  messages: readonly string[];
}

const webPage = '<!doctype html>\n<html lang="nl"><title>Participatieslang</title></html>';
const inWindows1252 = Uint8Array.from('id,name\nwerk,Activiteitenco\u00F6peratie\n', (letter) => letter.charCodeAt(0));
const { 'sources.csv': sources, ...filesWithoutSources } = smallFiles;

/** Another value in the first observation, which is on line 2. */
const withValue = (value: string) =>
  smallFilesWith('observations.csv', 2, `2021,provincie,4,,deelnemers,${value},A,sure,poster,`);

const atValue = 'observations.csv, regel 2, kolom value:';

/** Files that cannot be read, or not as a table. */
export const unreadablePackages: readonly BrokenPackage[] = [
  {
    what: 'without datapackage.json',
    files: { 'sources.csv': sources },
    messages: ['datapackage.json: dit bestand ontbreekt.'],
  },
  {
    what: 'with a web page as datapackage.json',
    files: { ...smallFiles, 'datapackage.json': webPage },
    messages: [
      'datapackage.json: hier staat een webpagina (HTML) in plaats van gegevens. Staat het bestand wel op de server?',
    ],
  },
  {
    what: 'with null as datapackage.json',
    files: { ...smallFiles, 'datapackage.json': 'null' },
    messages: ['datapackage.json: de inhoud is “null”, maar moet een object tussen accolades zijn.'],
  },
  {
    what: 'with a version in words, no title and a day that is none',
    files: { ...smallFiles, 'datapackage.json': descriptorWith({ title: undefined, version: 'twee', created: 'nu' }) },
    messages: [
      'datapackage.json: “title” ontbreekt; dit moet een tekst zijn.',
      'datapackage.json: “version” is “"twee"”, maar moet een versie zoals 1.0.0 zijn.',
      'datapackage.json: “created” is “"nu"”, maar moet een datum zoals 2026-01-31 zijn.',
    ],
  },
  {
    what: 'with a file outside its own folder',
    files: {
      ...smallFiles,
      'datapackage.json': descriptorWith({ resources: [{ name: 'regions', path: '../geheim.csv' }] }),
    },
    messages: [
      'datapackage.json: “resources.0.path” is “"../geheim.csv"”, maar moet de naam van een bestand in dezelfde map zijn.',
    ],
  },
  {
    what: 'with a datapackage.json that lists no sources',
    files: {
      ...smallFiles,
      'datapackage.json': smallFiles['datapackage.json'].replace('{"name":"sources"', '{"name":"bronnen"'),
    },
    messages: ['datapackage.json: “sources” ontbreekt in de lijst resources.'],
  },
  { what: 'without a file', files: filesWithoutSources, messages: ['sources.csv: dit bestand ontbreekt.'] },
  {
    what: 'with an empty file',
    files: { ...smallFiles, 'flows.csv': '\n' },
    messages: ['flows.csv: dit bestand is leeg.'],
  },
  {
    what: 'with HTML instead of CSV',
    files: { ...smallFiles, 'flows.csv': webPage },
    messages: [
      'flows.csv: hier staat een webpagina (HTML) in plaats van gegevens. Staat het bestand wel op de server?',
    ],
  },
  {
    what: 'with Windows-1252 bytes',
    files: { ...smallFiles, 'domains.csv': inWindows1252 },
    messages: [
      'domains.csv, regel 2: “Activiteitencoöperatie” is niet leesbaar: het bestand is niet opgeslagen als UTF-8. Kies in Excel “CSV UTF-8”.',
    ],
  },
  {
    what: 'without a column',
    files: { ...smallFiles, 'domains.csv': 'id,naam\nwerk,Werk\n' },
    messages: ['domains.csv, regel 1, kolom name: deze kolom ontbreekt. De kop heeft id en naam.'],
  },
  {
    what: 'with a column twice',
    files: { ...smallFiles, 'domains.csv': 'id,name,name\nwerk,Werk,Arbeid\n' },
    messages: ['domains.csv, regel 1, kolom name: deze kolom staat twee keer in de kop.'],
  },
  {
    what: 'with a quotation mark that never closes, after a note of two lines',
    files: smallFilesPlus(
      'flows.csv',
      '2022,provincie,,,3,4,90,A,poster,"op twee',
      'regels"',
      '2023,"provincie,,,3,4,80',
    ),
    messages: [
      'flows.csv, regel 5: in deze rij begint een aanhalingsteken (") dat nergens sluit. De rest van het bestand is niet gelezen.',
    ],
  },
  {
    what: 'with text after a closing quotation mark',
    files: { ...smallFiles, 'domains.csv': 'id,name\nwerk,"Werk" en meer"\n' },
    messages: [
      'domains.csv, regel 2: in deze rij staat een aanhalingsteken (") verkeerd. Schrijf het binnen een cel dubbel ("").',
    ],
  },
  {
    what: 'with a file that was cut off',
    files: { ...smallFiles, 'flows.csv': smallFiles['flows.csv'].slice(0, -14) },
    messages: ['flows.csv, regel 2: deze rij heeft 7 cellen, de kop heeft er 10. Is het bestand afgebroken?'],
  },
  {
    what: 'with a comma in a text without quotation marks',
    files: smallFilesWith('sources.csv', 2, 'poster,Partners, en anderen,Poster,,de pdf'),
    messages: [
      'sources.csv, regel 2: deze rij heeft 6 cellen, de kop heeft er 5. Zet een tekst met een scheidingsteken tussen aanhalingstekens.',
    ],
  },
];

/** Cells that cannot mean what their column says. */
export const packagesWithWrongCells: readonly BrokenPackage[] = [
  {
    what: 'with text as number',
    files: withValue('veel'),
    messages: [`${atValue} “veel” is geen aantal. Schrijf een geheel getal, zonder punt, spatie of woord.`],
  },
  {
    what: 'with 1.201 for 1201',
    files: withValue('1.201'),
    messages: [`${atValue} “1.201” is niet als geheel getal geschreven. Schrijf 1201.`],
  },
  {
    what: 'with n.b. as value',
    files: withValue('n.b.'),
    messages: [`${atValue} “n.b.” is geen aantal. Laat de cel leeg en zet O (niet beschikbaar) in de kolom status.`],
  },
  {
    what: 'with <5 as value',
    files: withValue('<5'),
    messages: [`${atValue} “<5” is geen aantal. Laat de cel leeg en zet Q (afgeschermd) in de kolom status.`],
  },
  {
    what: 'with a negative count',
    files: withValue('-12'),
    messages: [`${atValue} “-12” is negatief. Een aantal mensen is 0 of meer.`],
  },
  {
    what: 'with a fraction',
    files: withValue('"12,5"'),
    messages: [`${atValue} “12,5” is geen geheel getal. Een aantal mensen heeft geen decimalen.`],
  },
  {
    what: 'with a year out of range',
    files: smallFilesWith('flows.csv', 2, '1921,provincie,,,3,4,100,A,poster,'),
    messages: ['flows.csv, regel 2, kolom year: “1921” is geen jaar van 1990 tot en met 2100.'],
  },
  {
    what: 'with an instrument on rung 7',
    files: smallFilesWith('instruments.csv', 2, 'leren,Leren,7,werk,inferred,'),
    messages: ['instruments.csv, regel 2, kolom trede: “7” is geen trede. De treden zijn 1 tot en met 6.'],
  },
  {
    what: 'with a status and a measure that do not exist, all told at once',
    files: smallFilesWith('observations.csv', 2, '2021,provincie,4,,aantal,1000,a,sure,poster,'),
    messages: [
      'observations.csv, regel 2, kolom measure: “aantal” kan hier niet. Kies deelnemers, instroom, doorstroom of uitstroom.',
      'observations.csv, regel 2, kolom status: “a” kan hier niet. Kies A, E, P, O, Q of M.',
    ],
  },
  {
    what: 'with a cell that must not be empty',
    files: smallFilesWith('treden.csv', 2, '1,,false'),
    messages: ['treden.csv, regel 2, kolom name: deze cel mag niet leeg zijn.'],
  },
  {
    what: 'with an id that cannot stand in an address',
    files: smallFilesPlus('domains.csv', '__proto__,Welzijn'),
    messages: [
      'domains.csv, regel 3, kolom id: “__proto__” kan geen id zijn. Gebruik kleine letters, cijfers en koppeltekens.',
    ],
  },
  {
    what: 'with a script as address of a source',
    files: smallFilesWith('sources.csv', 2, 'poster,Partners,Poster,javascript:alert(1),de pdf'),
    messages: [
      'sources.csv, regel 2, kolom address: “javascript:alert(1)” is geen webadres. Een adres ziet eruit als https://www.voorbeeld.be.',
    ],
  },
];

/** Rows that are well written and contradict the rest of the package. */
export const contradictoryPackages: readonly BrokenPackage[] = [
  {
    what: 'with an unknown region',
    files: smallFilesPlus('observations.csv', '2021,atlantis,4,,deelnemers,5,A,sure,poster,'),
    messages: [
      'observations.csv, regel 6, kolom region: “atlantis” staat niet in regions.csv. Daar staan provincie en streek.',
    ],
  },
  {
    what: 'with an unknown instrument',
    files: smallFilesPlus('observations.csv', '2021,streek,4,lere,deelnemers,5,A,sure,poster,'),
    messages: [
      'observations.csv, regel 6, kolom instrument: “lere” staat niet in instruments.csv. Daar staan leren en zorg.',
    ],
  },
  {
    what: 'with an unknown source',
    files: smallFilesWith('flows.csv', 2, '2021,provincie,,,3,4,100,A,krant,'),
    messages: ['flows.csv, regel 2, kolom source: “krant” staat niet in sources.csv. Daar staat poster.'],
  },
  {
    what: 'with a figure twice',
    files: smallFilesPlus('observations.csv', '2021,streek,4,,deelnemers,201,A,sure,poster,'),
    messages: ['observations.csv, regel 6: “2021-streek-4-totaal-deelnemers” staat al op regel 4.'],
  },
  {
    what: 'with a flow twice',
    files: smallFilesPlus('flows.csv', '2021,provincie,,,3,4,100,A,poster,'),
    messages: ['flows.csv, regel 3: “2021~provincie~3-naar-4~totaal” staat al op regel 2.'],
  },
  {
    what: 'with an id twice',
    files: smallFilesPlus('domains.csv', 'werk,Arbeid'),
    messages: ['domains.csv, regel 3, kolom id: “werk” staat al op regel 2.'],
  },
  {
    what: 'with an instrument on another rung than its own',
    files: smallFilesPlus('observations.csv', '2021,streek,3,leren,deelnemers,5,A,sure,poster,'),
    messages: ['observations.csv, regel 6, kolom trede: “leren” hoort bij trede 4. Hier staat 3.'],
  },
  {
    what: 'with a flow of an instrument on neither of its rungs',
    files: smallFilesPlus('flows.csv', '2021,provincie,,zorg,4,5,5,A,poster,'),
    messages: ['flows.csv, regel 3, kolom instrument: “zorg” hoort bij trede 3. Hier staat 4 → 5.'],
  },
  {
    what: 'with a flow from nowhere to nowhere',
    files: smallFilesPlus('flows.csv', '2021,provincie,,,,,5,A,poster,'),
    messages: ['flows.csv, regel 3, kolom to: deze cel mag niet leeg zijn.'],
  },
  {
    what: 'without one of the six rungs',
    files: smallFilesWith('treden.csv', 7, ''),
    messages: ['treden.csv, kolom number: trede 6 ontbreekt. Alle zes de treden moeten er zijn.'],
  },
  {
    what: 'without regions',
    files: {
      ...smallFiles,
      'regions.csv': 'id,name,parent\n',
      'observations.csv': header('observations.csv'),
      'flows.csv': header('flows.csv'),
    },
    messages: ['regions.csv: dit bestand heeft geen enkele rij.'],
  },
  {
    what: 'with regions inside each other',
    files: smallFilesWith('regions.csv', 2, 'provincie,Provincie,streek'),
    messages: [
      'regions.csv, regel 2, kolom parent: een regio kan niet in zichzelf liggen: provincie → streek → provincie.',
    ],
  },
  {
    what: 'with a part that is larger than its province',
    files: smallFilesWith('observations.csv', 4, '2021,streek,4,,deelnemers,1201,A,sure,poster,'),
    messages: [
      'observations.csv, regel 4, kolom value: Streek heeft 1.201, meer dan de 1.000 van Provincie (regel 2) waar het een deel van is.',
    ],
  },
  {
    what: 'with more people moving in a part than in its province',
    files: smallFilesPlus('flows.csv', '2021,streek,,,3,4,101,A,poster,'),
    messages: [
      'flows.csv, regel 3, kolom value: Streek heeft 101, meer dan de 100 van Provincie (regel 2) waar het een deel van is.',
    ],
  },
  {
    what: 'with a count that its status says is missing',
    files: smallFilesWith('observations.csv', 2, '2021,provincie,4,,deelnemers,1000,O,sure,poster,'),
    messages: [
      'observations.csv, regel 2, kolom value: hier staat 1000, maar bij status O (niet beschikbaar) hoort een lege cel.',
    ],
  },
  {
    what: 'with no count where its status says that there is one',
    files: smallFilesWith('observations.csv', 2, '2021,provincie,4,,deelnemers,,E,sure,poster,'),
    messages: [
      'observations.csv, regel 2, kolom value: deze cel is leeg, maar status E (geschat) vraagt een aantal. Niet beschikbaar is status O.',
    ],
  },
];

function header(file: keyof typeof smallFiles): string {
  return smallFiles[file].slice(0, smallFiles[file].indexOf('\n'));
}
