import type { BrokenPackage } from './brokenPackages.ts';
import { descriptorWith, resourcesWith, smallFiles, smallFilesPlus, smallFilesWith } from './smallPackage.ts';

const { 'regions.csv': regions, 'sources.csv': sources } = smallFiles;
const header = (text: string) => `${text.slice(0, text.indexOf('\n'))}\n`;

function inUtf16(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (letter) => letter.charCodeAt(0)).buffer);
}

const utf16Message =
  'regions.csv: dit bestand is opgeslagen als UTF-16 (“Unicode-tekst”), niet als UTF-8. Kies in Excel “CSV UTF-8”.';

const breaksHeader = 'year,trede,instrument,note\n';

/** The small package with these breaks in its series. */
const withBreaks = (...rows: readonly string[]) => ({
  ...smallFiles,
  'datapackage.json': descriptorWith({ resources: resourcesWith({ name: 'breaks', path: 'breaks.csv' }) }),
  'breaks.csv': `${breaksHeader}${rows.join('\n')}\n`,
});

/** Packages that look right at a glance, and all that their data keeper reads about them. */
export const sloppyPackages: readonly BrokenPackage[] = [
  {
    what: 'with a month 13, a version with zeros before it and a title of spaces',
    files: {
      ...smallFiles,
      'datapackage.json': descriptorWith({ title: '  ', version: '01.00.000', created: '2026-13-45' }),
    },
    messages: [
      'datapackage.json: “title” is “"  "”, maar moet een tekst zijn.',
      'datapackage.json: “version” is “"01.00.000"”, maar moet een versie zoals 1.0.0 zijn.',
      'datapackage.json: “created” is “"2026-13-45"”, maar moet een datum zoals 2026-01-31 zijn.',
    ],
  },
  {
    what: 'of 30 February',
    files: { ...smallFiles, 'datapackage.json': descriptorWith({ created: '2026-02-30' }) },
    messages: ['datapackage.json: “created” is “"2026-02-30"”, maar moet een datum zoals 2026-01-31 zijn.'],
  },
  {
    what: 'with an address that has no host',
    files: smallFilesWith('sources.csv', 2, 'poster,Partners,Poster,https://?,de pdf'),
    messages: [
      'sources.csv, regel 2, kolom address: “https://?” is geen webadres. Een adres ziet eruit als https://www.voorbeeld.be.',
    ],
  },
  {
    what: 'with two resources of one name',
    files: {
      ...smallFiles,
      'datapackage.json': descriptorWith({ resources: resourcesWith({ name: 'flows', path: 'domains.csv' }) }),
    },
    messages: ['datapackage.json: “flows” staat meer dan één keer in de lijst resources.'],
  },
  {
    what: 'with a break of an instrument on another rung than its own, or on no rung',
    files: withBreaks('2022,3,leren,Ruimer geteld.', '2022,,leren,Ruimer geteld.'),
    messages: [
      'breaks.csv, regel 2, kolom trede: “leren” hoort bij trede 4. Hier staat 3.',
      'breaks.csv, regel 3, kolom trede: “leren” hoort bij trede 4. Hier is de trede leeg.',
    ],
  },
  {
    what: 'with a break twice',
    files: withBreaks('2022,4,,Ruimer geteld.', '2022,4,leren,Anders geteld.', '2022,4,,Strenger geteld.'),
    messages: ['breaks.csv, regel 4: “2022-4-totaal” staat al op regel 2.'],
  },
  {
    what: 'in UTF-16 with a byte-order mark',
    files: { ...smallFiles, 'regions.csv': inUtf16(regions) },
    messages: [utf16Message],
  },
  {
    what: 'in UTF-16 without a byte-order mark',
    files: { ...smallFiles, 'regions.csv': inUtf16(regions).slice(2) },
    messages: [utf16Message],
  },
  {
    what: 'with a quotation mark that never closes before a cell that is quoted well',
    files: smallFilesPlus(
      'flows.csv',
      '2022,provincie,"leden,,3,4,90,A,poster,',
      '2023,provincie,"allen",,3,4,80,A,poster,',
    ),
    messages: [
      'flows.csv, regel 3: in deze rij begint een aanhalingsteken (") dat nergens sluit. De rest van het bestand is niet gelezen.',
    ],
  },
  {
    what: 'with semicolons only',
    files: { ...smallFiles, 'domains.csv': ';;\n;;\n' },
    messages: ['domains.csv: dit bestand is leeg.'],
  },
  {
    what: 'without regions, of which there are figures',
    files: { ...smallFiles, 'regions.csv': header(regions) },
    messages: ['regions.csv: dit bestand heeft geen enkele rij.'],
  },
  {
    what: 'without sources, of which there are figures',
    files: { ...smallFiles, 'sources.csv': header(sources) },
    messages: ['sources.csv: dit bestand heeft geen enkele rij.'],
  },
  {
    what: 'with 007 as value',
    files: smallFilesWith('flows.csv', 2, '2021,provincie,,,3,4,007,A,poster,'),
    messages: ['flows.csv, regel 2, kolom value: “007” is niet als geheel getal geschreven. Schrijf 7.'],
  },
];
