import { describe, expect, test } from 'vitest';
import { jsonStat } from '#export/jsonStat.ts';
import { nl } from '#text/nl.ts';
import { fictitiousDataset, name, number, row, sampleDataset } from './sampleDataset.ts';

/** What the standard says of a dataset, and no more. */
interface Cube {
  version: string;
  class: string;
  label: string;
  href: string;
  updated: string;
  note: string[];
  role: Record<string, string[]>;
  id: string[];
  size: number[];
  dimension: Record<string, { label: string; category: { index: string[]; label: Record<string, string> } }>;
  value: Record<number, number | null>;
  status: Record<number, string>;
  extension: { attributes: Record<string, { words: Record<number, string> }> };
}

/** Reads a cell by the ids of its categories, as the standard prescribes: row-major, the last dimension fastest. */
function reader(file: string) {
  const cube = JSON.parse(file) as Cube;
  const placeOf = (at: Record<string, string>) => {
    let place = 0;
    for (const [axis, id] of cube.id.entries()) {
      const index = cube.dimension[id]?.category.index.indexOf(at[id] ?? '') ?? -1;
      if (index < 0) throw new Error(`${id} has no category ${String(at[id])}`);
      place = place * (cube.size[axis] ?? 0) + index;
    }
    return place;
  };
  return {
    cube,
    read: (at: Record<string, string>) => ({ value: cube.value[placeOf(at)], status: cube.status[placeOf(at)] }),
  };
}

const year = (at: number) => number(String(at), { number: at, unit: 'year' });

describe(jsonStat, () => {
  test('is read back by ids: values in the unit of their category, missing as null with its status', () => {
    const { read } = reader(jsonStat(sampleDataset(), nl));
    expect(read({ instrument: 'wijk-werken', indicator: 'region' })).toEqual({ value: 1168, status: 'A' });
    expect(read({ instrument: 'wijk-werken', indicator: 'share' })).toEqual({ value: 20.413, status: 'A' });
    expect(read({ instrument: 'wijk-werken', indicator: 'points' })).toEqual({ value: -4.9, status: 'M' });
    expect(read({ instrument: 'activiteitencooperatie', indicator: 'region' })).toEqual({ value: null, status: 'O' });
    expect(read({ instrument: 'sum', indicator: 'region' })).toEqual({ value: 0, status: 'A≥' });
  });

  test('names every category and says what it is, of which edition, and where', () => {
    const { cube } = reader(jsonStat(sampleDataset(), nl));
    expect(cube).toMatchObject({ version: '2.0', class: 'dataset', label: 'Instrumenten in Westhoek' });
    expect(cube.dimension['instrument']?.category.label).toEqual({
      'wijk-werken': 'Wijk-werken',
      activiteitencooperatie: 'Activiteitencoöperatie',
      sum: 'Som van de delen',
    });
    expect(cube).toMatchObject({
      updated: '2026-11-24',
      href: 'https://example.org/?domein=werk',
      extension: {
        edition: 'participatieslang',
        editionVersion: '1.0.0',
        pinnedAddress: 'https://example.org/?domein=werk&data=participatieslang-1.0.0',
        filters: 'Regio: Westhoek · Jaar: 2021',
      },
    });
    expect(cube.note).toContain('kanttekening: Waarschijnlijk, niet zeker.');
  });

  test('has a dimension for each column that tells rows apart, and leaves out what the table does not have', () => {
    const dataset = sampleDataset({
      columns: [
        { key: 'year', header: 'Jaar', numeric: true },
        { key: 'region', header: 'Regio', numeric: false },
        { key: 'value', header: 'Waarde', numeric: true },
        { key: 'note', header: 'Noot', numeric: false },
      ],
      rows: [
        row('a', [year(2021), name('Westhoek', 'westhoek'), number('145', { number: 145 }), name('zeker')]),
        row('b', [year(2021), name('Provincie', 'provincie'), number('1.143', { number: 1143 }), name('')]),
        row('c', [year(2022), name('Provincie', 'provincie'), number('n.b.', { status: 'O' }), name('')]),
      ],
    });
    const { cube, read } = reader(jsonStat(dataset, nl));
    expect(cube.id).toEqual(['year', 'region', 'indicator']);
    expect(cube.role).toEqual({ time: ['year'], metric: ['indicator'] });
    expect(read({ year: '2021', region: 'provincie', indicator: 'value' })).toEqual({ value: 1143, status: 'A' });
    expect(read({ year: '2022', region: 'provincie', indicator: 'value' })).toEqual({ value: null, status: 'O' });
    expect(read({ year: '2022', region: 'westhoek', indicator: 'value' })).toEqual({});
    expect(Object.keys(cube.value)).toHaveLength(3);
    expect(cube.extension.attributes['note']?.words).toEqual({ 0: 'zeker' });
  });

  test('keeps a share and the two counts it was made of', () => {
    const share = number('20,4% (168 van 823)', { number: 168 / 823, unit: 'share', of: { part: 168, whole: 823 } });
    const dataset = sampleDataset({
      columns: [
        { key: 'instrument', header: 'Instrument', numeric: false },
        { key: 'westhoek', header: 'Westhoek', numeric: true },
      ],
      rows: [row('wijk-werken', [name('Wijk-werken', 'wijk-werken'), share])],
    });
    const { read } = reader(jsonStat(dataset, nl));
    expect(read({ instrument: 'wijk-werken', indicator: 'westhoek' }).value).toBeCloseTo(20.413, 3);
    expect(read({ instrument: 'wijk-werken', indicator: 'westhoek-part' }).value).toBe(168);
    expect(read({ instrument: 'wijk-werken', indicator: 'westhoek-whole' }).value).toBe(823);
  });

  test('labels figures that were made up', () => {
    expect(reader(jsonStat(fictitiousDataset(), nl)).cube.label).toBe('Instrumenten in Westhoek (fictieve gegevens)');
  });
});
