import type { Figure } from '#domain/figure.ts';
import { formats } from './formats.ts';
import type { CellUnit } from '#text/tableCell.ts';

/** What leaves the page: the menu, what it answers, and the words that only files have. */
export const exports = {
  menu: 'Bewaren',
  /** The name of the menu of one figure, for who hears it. */
  menuOf: (title: string) => `Bewaren: ${title}`,
  loading: 'Even geduld…',
  groups: { figures: 'Cijfers als bestand', picture: 'Beeld', copy: 'Kopiëren' },
  formats: {
    csvExcel: 'CSV voor Excel',
    csv: 'CSV',
    xlsx: 'Excel (XLSX)',
    jsonStat: 'JSON-stat',
    svg: 'SVG',
    png: 'PNG',
  },
  sizeLabel: 'Formaat van het beeld',
  sizes: { slide: 'dia, 1920 × 1080', square: 'vierkant, 1080 × 1080', screen: 'zoals op het scherm' },
  double: 'PNG dubbel zo scherp (2×)',
  copies: { picture: 'Beeld', table: 'Tabel', sentence: 'Zin', citation: 'Bronvermelding' },
  saved: (file: string) => `Bewaard als ${file}.`,
  copied: {
    picture: 'Het beeld staat op het klembord.',
    table: 'De tabel staat op het klembord.',
    sentence: 'De zin staat op het klembord.',
    citation: 'De bronvermelding staat op het klembord.',
  },
  failed: {
    clipboard: 'Kopiëren lukt hier niet: deze browser geeft geen toegang tot het klembord.',
    picture: 'Het beeld kon niet gemaakt worden. Probeer SVG of een kleiner formaat.',
    fit: 'Zoveel past niet leesbaar op dit formaat. Kies “zoals op het scherm”, minder regio’s of jaren, of bewaar de cijfers als bestand.',
    chunk: 'Dit onderdeel kon niet opgehaald worden. Bent u online? Probeer het nog eens.',
    other: 'Dat is niet gelukt. Probeer het nog eens.',
  },
  units: {
    people: 'personen',
    share: '%',
    points: 'procentpunt',
    per100: 'per 100',
    per1000: 'per 1.000 inwoners',
    index: 'index',
    year: 'jaar',
  } satisfies Record<CellUnit, string>,
  columns: {
    id: (column: string) => `${column} (id)`,
    status: (column: string) => `${column}, status`,
    unit: (column: string, unit: string) => `${column} (${unit})`,
    part: (column: string) => `${column}, deel (personen)`,
    whole: (column: string) => `${column}, geheel (personen)`,
    label: 'label',
    source: 'bron',
    filters: 'filters',
    edition: 'editie',
    version: 'versie',
    day: 'datum van de editie',
    address: 'adres',
    pinnedAddress: 'vast adres',
  },
  sheets: { figures: 'gegevens', notes: 'noten', source: 'bron' },
  notes: {
    title: 'titel',
    sentence: 'in woorden',
    note: 'kanttekening',
    filters: 'filters',
    counted: 'geteld',
    statusCode: (code: string) => `status ${code}`,
  },
  lowerBound: 'ten minste: er ontbreken delen in deze som',
  statusMeaning: {
    A: 'normaal',
    E: 'geschat',
    P: 'voorlopig',
    O: 'niet beschikbaar (n.b.), niet nul',
    Q: 'afgeschermd, niet nul',
    M: 'niet van toepassing',
    absent: 'deze editie heeft er geen cijfer voor',
  } satisfies Record<Figure['status'], string>,
  /** The name of the dimension that the number columns of a table make together. */
  indicator: 'Indicator',
  editionLine: (title: string, version: string, day: string | null) =>
    `${title}, versie ${version}${day === null ? '' : `, ${day}`}`,
  /** How a report names this view. */
  citation: (parts: {
    publishers: string;
    title: string;
    filters: string;
    edition: string;
    version: string;
    day: string | null;
    address: string;
    label: string | null;
  }) =>
    `${parts.publishers}: ${parts.title} (${parts.filters}). ${parts.edition}, versie ${parts.version}${
      parts.day === null ? '' : `, ${parts.day}`
    }${parts.label === null ? '' : `, ${parts.label}`}. ${parts.address}`,
  everything: 'alle jaren, regio’s en beleidsdomeinen',
  flowCount: (count: number) => (count === 1 ? '1 stroom' : `${formats.count(count)} stromen`),
  product: 'Participatieslang',
};
