import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPackage } from '#data/readPackage.ts';
import { rungBalances } from '#domain/balance.ts';
import { observationStatuses } from '#domain/figure.ts';
import { fictitiousPackage, largePackage, type PackageFiles } from '../../../mocks/fictitiousPackage.ts';
import { readerOf } from '../../support/smallPackage.ts';
import { isKnownRow, rowsBy, summed, tableRows, type TableRow } from './tableRows.ts';

const published = join(import.meta.dirname, '../../../public/data/participatieslang');
const steps = ['1 2', '2 3', '3 4', '4 5', '5 6'];
const years = ['2019', '2020', '2021', '2022', '2023', '2024'];

/** Checks a statement for a fixed series of seeds. */
function forSeeds(statement: (files: PackageFiles) => void): void {
  const seeds = fc.integer({ min: 0, max: 0x7fff_ffff });
  fc.assert(
    fc.property(seeds, (seed) => statement(fictitiousPackage(seed))),
    { seed: 6, numRuns: 8 },
  );
}

function publishedIds(file: string): string[] {
  const files = { [file]: readFileSync(join(published, file), 'utf8') };
  return tableRows(files, file).map((row) => row['id'] ?? '');
}

describe(fictitiousPackage, () => {
  test('gives the same bytes for the same seed', () => {
    expect(fictitiousPackage(7)).toStrictEqual(fictitiousPackage(7));
    expect(fictitiousPackage()).toStrictEqual(fictitiousPackage(2021));
  });

  test('gives other figures, and nothing else, for another seed', () => {
    const one = fictitiousPackage(7);
    const other = fictitiousPackage(8);
    const changed = Object.keys(one).filter((file) => one[file] !== other[file]);
    expect(changed).toStrictEqual(['observations.csv', 'flows.csv']);
  });

  test('knows every id of the published package', () => {
    const files = fictitiousPackage();
    for (const file of ['domains.csv', 'instruments.csv', 'regions.csv']) {
      const ids = tableRows(files, file).map((row) => row['id']);
      expect(ids).toStrictEqual(expect.arrayContaining(publishedIds(file)));
    }
    expect(files['treden.csv']).toBe(readFileSync(join(published, 'treden.csv'), 'utf8'));
  });

  test('says in its title, its source and each of its notes that it is invented', () => {
    const files = fictitiousPackage();
    expect(JSON.parse(files['datapackage.json'] ?? '')).toMatchObject({
      name: 'fictief',
      title: 'Participatieslang: fictieve gegevens',
      fictitious: true,
    });
    expect(tableRows(files, 'sources.csv')).toMatchObject([
      { id: 'fictief', publisher: 'Fictieve gegevens', address: '' },
    ]);
    const rows = ['observations.csv', 'flows.csv', 'breaks.csv'].flatMap((file) => tableRows(files, file));
    expect(rows.filter((row) => !row['note']?.startsWith('fictief'))).toStrictEqual([]);
  });

  test('has the size of the province that it imitates', () => {
    const totals = tableRows(fictitiousPackage(), 'observations.csv').filter(
      ({ year, instrument, measure }) => year === '2021' && instrument === '' && measure === 'deelnemers',
    );
    const countOf = (region: string, trede: string) =>
      summed(totals.filter((row) => row['region'] === region && row['trede'] === trede));
    expect(countOf('west-vlaanderen', '3') / 1_100).toBeCloseTo(1, 0);
    expect(countOf('west-vlaanderen', '4') / 10_000).toBeCloseTo(1, 0);
    expect(countOf('west-vlaanderen', '5') / 38_000).toBeCloseTo(1, 0);
    expect(countOf('westhoek', '5') / countOf('west-vlaanderen', '5')).toBeCloseTo(0.155, 1);
  });

  test('has every measure of every rung and instrument, in every region and year', () => {
    const rows = tableRows(fictitiousPackage(), 'observations.csv');
    const measuresAt = rowsBy(rows, ['year', 'region', 'trede', 'instrument']);
    const places = years.length * 7 * (6 + 11);
    expect(measuresAt.size).toBe(places);
    expect(rows).toHaveLength(places * 4);
  });

  test('has every step up in every region and year', () => {
    const totals = tableRows(fictitiousPackage(), 'flows.csv').filter((row) => row['instrument'] === '');
    const places = rowsBy(totals, ['year', 'region']);
    expect(places.size).toBe(years.length * 7);
    for (const rows of places.values()) {
      expect(rows.map((row) => `${row['from']} ${row['to']}`)).toStrictEqual(expect.arrayContaining(steps));
    }
  });

  test('has every status among the participants, and among the flows', () => {
    forSeeds((files) => {
      const participants = tableRows(files, 'observations.csv').filter((row) => row['measure'] === 'deelnemers');
      for (const rows of [participants, tableRows(files, 'flows.csv')]) {
        expect(new Set(rows.map((row) => row['status']))).toStrictEqual(new Set(observationStatuses));
      }
    });
  });

  test('publishes no count of fewer than five people', () => {
    forSeeds((files) => {
      const participants = tableRows(files, 'observations.csv').filter((row) => row['measure'] === 'deelnemers');
      const counts = [...participants, ...tableRows(files, 'flows.csv')]
        .filter(isKnownRow)
        .map((row) => Number(row['value']));
      expect(counts.filter((count) => count > 0 && count < 5)).toStrictEqual([]);
    });
  });

  test('has a break on one rung', () => {
    expect(tableRows(fictitiousPackage(), 'breaks.csv')).toMatchObject([{ year: '2022', trede: '4', instrument: '' }]);
  });
});

/** Groups whose whole is not the sum of its parts, where all are known. */
function differing(groups: Map<string, TableRow[]>, isWhole: (row: TableRow) => boolean): string[] {
  return [...groups].flatMap(([key, rows]) => {
    const whole = rows.filter(isWhole);
    const parts = rows.filter((row) => !isWhole(row) && row['status'] !== 'M');
    const isComparable =
      whole.length === 1 && parts.length > 0 && rows.every((row) => isKnownRow(row) || row['status'] === 'M');
    return isComparable && summed(whole) !== summed(parts) ? [key] : [];
  });
}
const isProvince = (row: TableRow) => row['region'] === 'west-vlaanderen';
const isTotal = (row: TableRow) => row['instrument'] === '';
const ofParticipants = (files: PackageFiles) =>
  tableRows(files, 'observations.csv').filter((row) => row['measure'] === 'deelnemers');

describe('sums of the fictitious package', () => {
  test('finds a province that is not the sum of its regions', () => {
    const rows: TableRow[] = [
      { region: 'west-vlaanderen', value: '12', status: 'A' },
      { region: 'westhoek', value: '5', status: 'A' },
      { region: 'zandrug', value: '6', status: 'A' },
    ];
    expect(differing(new Map([['2021', rows]]), isProvince)).toStrictEqual(['2021']);
  });

  test('of the regions are the province, in observations and in flows', () => {
    forSeeds((files) => {
      const observed = rowsBy(ofParticipants(files), ['year', 'trede', 'instrument']);
      const moved = rowsBy(tableRows(files, 'flows.csv'), ['year', 'from', 'to', 'instrument']);
      expect(differing(observed, isProvince)).toStrictEqual([]);
      expect(differing(moved, isProvince)).toStrictEqual([]);
    });
  });

  test('of no part exceed the province', () => {
    forSeeds((files) => {
      const groups = [
        ...rowsBy(tableRows(files, 'observations.csv'), ['year', 'trede', 'instrument', 'measure']).values(),
        ...rowsBy(tableRows(files, 'flows.csv'), ['year', 'from', 'to', 'instrument']).values(),
      ];
      const exceeding = groups.filter((rows) => {
        const province = rows.find((row) => isProvince(row) && isKnownRow(row));
        return province !== undefined && summed(rows.filter((row) => !isProvince(row))) > Number(province['value']);
      });
      expect(exceeding).toStrictEqual([]);
    });
  });

  test('of the instruments are the rung, but for one region and the province around it on rung 5', () => {
    forSeeds((files) => {
      const groups = rowsBy(ofParticipants(files), ['year', 'region', 'trede']);
      expect(differing(groups, isTotal)).toStrictEqual(['2021 west-vlaanderen 5', '2021 westhoek 5']);
    });
  });

  test('of the instruments on either side of a step are the whole step', () => {
    forSeeds((files) => {
      const tredeOf = new Map(tableRows(files, 'instruments.csv').map((row) => [row['id'], row['trede']]));
      const flows = tableRows(files, 'flows.csv');
      for (const side of ['from', 'to'] as const) {
        const onSide = flows.filter((row) => isTotal(row) || tredeOf.get(row['instrument']) === row[side]);
        expect(differing(rowsBy(onSide, ['year', 'region', 'from', 'to']), isTotal)).toStrictEqual([]);
      }
    });
  });

  test('of flows are the instroom, doorstroom and uitstroom, and those are unknown where a flow is', () => {
    forSeeds((files) => {
      const flowsAt = rowsBy(tableRows(files, 'flows.csv'), ['year', 'region', 'instrument']);
      const isOf: Record<string, (trede: number, from: number, to: number) => boolean> = {
        instroom: (trede, _from, to) => to === trede,
        doorstroom: (trede, from, to) => from === trede && to > trede,
        uitstroom: (trede, from, to) => from === trede && to < trede,
      };
      for (const row of tableRows(files, 'observations.csv')) {
        const counts = isOf[row['measure'] ?? ''];
        if (counts === undefined) continue;
        const place = ['year', 'region', 'instrument'].map((column) => row[column] || '-').join(' ');
        const flows = (flowsAt.get(place) ?? [])
          .filter((flow) => counts(Number(row['trede']), Number(flow['from']), Number(flow['to'])))
          .filter((flow) => flow['status'] !== 'M');
        const isUnknown = flows.length === 0 || !flows.every(isKnownRow);
        expect({ ...row, value: isUnknown ? '' : String(summed(flows)) }).toStrictEqual(row);
      }
    });
  });
});

describe('balances of the fictitious package', () => {
  test('close for most rungs of the province, and leave a gap on two, so that both can be seen', async () => {
    const edition = await readPackage('fictief', '/data/fictief/', readerOf(fictitiousPackage()));
    const region = edition.regions.find(({ id }) => id === 'west-vlaanderen');
    const balances = region === undefined ? [] : rungBalances(edition, { region, year: 2024 });
    const gaps = balances.filter(({ outcome }) => outcome.kind === 'exact' && outcome.gap !== 0);
    const closed = balances.filter(({ outcome }) => outcome.kind === 'exact' && outcome.gap === 0);
    expect(closed.map(({ trede }) => trede.number)).toStrictEqual([6, 5, 3, 2]);
    expect(gaps.map(({ trede }) => trede.number)).toStrictEqual([4, 1]);
  });
});

describe(largePackage, () => {
  test('has 25 years of figures under the name that it is asked by', () => {
    const files = largePackage('proef');
    expect(JSON.parse(files['datapackage.json'] ?? '')).toMatchObject({ name: 'proef', fictitious: true });
    expect(tableRows(files, 'observations.csv')).toHaveLength(25 * 7 * 17 * 4);
  });
});
