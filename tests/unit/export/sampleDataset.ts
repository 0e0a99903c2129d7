import type { Dataset, DatasetRow } from '#export/dataset.ts';
import type { NameCell, NumberCell, TableCell } from '#text/tableCell.ts';

export function name(words: string, id: string | null = null): NameCell {
  return { kind: 'name', words, id };
}

export function number(words: string, overrides: Partial<NumberCell> = {}): NumberCell {
  return { kind: 'number', words, number: null, unit: 'people', status: 'A', isLowerBound: false, ...overrides };
}

export function row(key: string, cells: readonly TableCell[]): DatasetRow {
  return { key, cells: cells.map(({ words }) => words), typed: cells };
}

const rows: readonly DatasetRow[] = [
  row('wijk-werken', [
    name('Wijk-werken', 'wijk-werken'),
    number('1.168', { number: 1168 }),
    number('20,4%', { number: 0.20413, unit: 'share' }),
    number('−4,9', { number: -0.049, unit: 'points', status: 'M' }),
  ]),
  row('activiteitencooperatie', [
    name('Activiteitencoöperatie', 'activiteitencooperatie'),
    number('n.b.', { status: 'O' }),
    number('–', { unit: 'share', status: 'O' }),
    number('', { unit: 'points', status: 'O' }),
  ]),
  row('sum', [
    name('Som van de delen', 'sum'),
    number('ten minste 0', { number: 0, isLowerBound: true }),
    number('', { unit: 'share', status: 'M' }),
    number('', { unit: 'points', status: 'M' }),
  ]),
];

/** A table of three instruments as it leaves the page, with other properties where named. */
export function sampleDataset(overrides: Partial<Dataset> = {}): Dataset {
  return {
    name: 'participatieslang-westhoek-2021-instrumenten',
    title: 'Instrumenten in Westhoek',
    sentence: 'Het grootst is **Wijk-werken** met 1.168.',
    columns: [
      { key: 'instrument', header: 'Instrument', numeric: false },
      { key: 'region', header: 'Westhoek', numeric: true },
      { key: 'share', header: 'Aandeel', numeric: true },
      { key: 'points', header: 'Verschil', numeric: true },
    ],
    rows,
    notes: ['Waarschijnlijk, **niet zeker**.'],
    sources: [
      { label: 'Partners, poster', href: null },
      { label: '4Werk, artikel', href: 'https://example.org/artikel' },
    ],
    counted: ['personen', '2021'],
    provenance: {
      filters: 'Regio: Westhoek · Jaar: 2021',
      edition: { name: 'participatieslang', title: 'Participatieslang 2021', version: '1.0.0', day: '2026-11-24' },
      isFictitious: false,
      isOwn: false,
      address: 'https://example.org/?domein=werk',
      pinnedAddress: 'https://example.org/?domein=werk&data=participatieslang-1.0.0',
    },
    ...overrides,
  };
}

/** The same of figures that were made up. */
export function fictitiousDataset(overrides: Partial<Dataset> = {}): Dataset {
  const dataset = sampleDataset(overrides);
  return { ...dataset, provenance: { ...dataset.provenance, isFictitious: true } };
}
