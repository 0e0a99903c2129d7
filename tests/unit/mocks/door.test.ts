import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { DataError } from '#data/DataError.ts';
import { readPackage } from '#data/readPackage.ts';
import type { Edition, Warning } from '#domain/edition.ts';
import { fileResponse, notFound } from '../../../mocks/handlers.ts';
import { fictitiousPackage, largePackage, type PackageFiles } from '../../../mocks/fictitiousPackage.ts';
import type { Scenario } from '../../../mocks/scenarios.ts';
import { server, use } from '../../support/mockServer.ts';

function opened(files: PackageFiles): Promise<Edition> {
  return readPackage('fictief', '/data/fictief/', (path) => {
    const contents = files[path];
    return Promise.resolve(contents === undefined ? notFound() : fileResponse(path, contents));
  });
}

function fetched(name: string): Promise<Edition> {
  const folder = `https://example.org/data/${name}/`;
  return readPackage(name, folder, (path) => fetch(folder + path));
}

async function faultsOf(opening: Promise<Edition>): Promise<DataError> {
  const outcome = await opening.catch((error: unknown) => error);
  if (outcome instanceof DataError) return outcome;
  throw new Error('The package opens without a fault');
}

function inWords(warning: Warning): string {
  switch (warning.kind) {
    case 'part-missing':
      return `${warning.kind} ${warning.status}`;
    case 'parts-differ':
    case 'flows-differ':
      return `${warning.kind} ${warning.year} ${warning.region.id} ${warning.trede.number} ${warning.measure}`;
    case 'regions-exceed':
    case 'instruments-exceed':
      return `${warning.kind} ${warning.whole.id}`;
    case 'more-left':
      return `${warning.kind} ${warning.flow.id}`;
  }
}

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

describe(readPackage, () => {
  test.for([2021, 0, 1, 42, 99_999])(
    'reads the invented package of seed %i, with the intended warnings only',
    async (seed) => {
      const edition = await opened(fictitiousPackage(seed));
      expect(edition).toMatchObject({ isFictitious: true, title: 'Participatieslang: fictieve gegevens' });
      expect(new Set(edition.warnings.map(inWords))).toStrictEqual(
        new Set([
          'part-missing O',
          'part-missing Q',
          'parts-differ 2021 west-vlaanderen 5 deelnemers',
          'parts-differ 2021 westhoek 5 deelnemers',
        ]),
      );
      expect(edition.breaks).toMatchObject([{ year: 2022, trede: { number: 4 }, instrument: null }]);
    },
  );

  test('warns where an instroom of the invented package is not the sum of its flows', async () => {
    const files = fictitiousPackage();
    const observations = files['observations.csv'] ?? '';
    const spoilt = observations.replace(/^(2019,west-vlaanderen,4,,instroom,)\d+/m, '$199999');
    expect(spoilt).not.toBe(observations);
    const edition = await opened({ ...files, 'observations.csv': spoilt });
    expect(edition.warnings.map(inWords)).toContain('flows-differ 2019 west-vlaanderen 4 instroom');
  });

  test('reads 25 years of invented figures', async () => {
    const edition = await opened(largePackage('fictief'));
    expect(edition.observations).toHaveLength(25 * 7 * 17 * 4);
  });

  test.for<[Scenario, string]>([
    ['normal', 'participatieslang'],
    ['normal', 'fictief'],
    ['slow', 'participatieslang'],
    ['large', 'participatieslang'],
  ])('opens a package with figures in the scenario %s, %s', async ([scenario, name]) => {
    use(scenario);
    const edition = await fetched(name);
    expect(edition.name).toBe(name);
    expect(edition.observations.length).toBeGreaterThan(20);
  });

  test.for(['participatieslang', 'fictief'])('opens %s without a figure in the scenario empty', async (name) => {
    use('empty');
    const { observations, flows, instruments } = await fetched(name);
    expect(observations).toStrictEqual([]);
    expect(flows).toStrictEqual([]);
    expect(instruments).toHaveLength(11);
  });

  test('finds the three faults of the scenario malformed', async () => {
    use('malformed');
    const { kind, faults } = await faultsOf(fetched('participatieslang'));
    expect(kind).toBe('malformed');
    expect(faults.map((fault) => [fault.line, fault.column, fault.kind])).toStrictEqual([
      [2, 'value', 'grouped-count'],
      [3, 'value', 'status-as-count'],
      [4, 'region', 'unknown-id'],
    ]);
  });

  test.for<[Scenario, string]>([
    ['missing-file', 'missing'],
    ['server-error', 'unreachable'],
    ['offline', 'unreachable'],
  ])('fails in the scenario %s as %s', async ([scenario, kind]) => {
    use(scenario);
    expect((await faultsOf(fetched('participatieslang'))).kind).toBe(kind);
  });
});
