import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { fileResponse, networkHandlers, type FileResolver } from '../../../mocks/handlers.ts';
import { parseScenario, scenarios, type Scenario } from '../../../mocks/scenarios.ts';
import { fictitiousPackage } from '../../../mocks/fictitiousPackage.ts';
import { server, use } from '../../support/mockServer.ts';

const folder = 'https://example.org/base/data/participatieslang/';

async function answer(file: string, base = folder): Promise<{ status: number; text: string }> {
  const response = await fetch(base + file);
  return { status: response.status, text: await response.text() };
}

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

describe(networkHandlers, () => {
  test('normal serves the published files', async () => {
    expect(await answer('regions.csv')).toStrictEqual({
      status: 200,
      text: 'id,name,parent\nwest-vlaanderen,West-Vlaanderen,vlaams-gewest\nwesthoek,Westhoek,west-vlaanderen\nvlaams-gewest,Vlaanderen,\n',
    });
  });

  test('normal serves the invented package at its own address', async () => {
    const { text } = await answer('observations.csv', 'https://example.org/data/fictief/');
    expect(text).toBe(fictitiousPackage()['observations.csv']);
  });

  test.for(['https://example.org/data/participatieslang-0.9.0/datapackage.json', `${folder}breuken.csv`])(
    'normal has no %s',
    async (address) => {
      expect((await fetch(address)).status).toBe(404);
    },
  );

  test('slow serves the same, once its time has passed', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    try {
      const usual = vi.fn<FileResolver>(() => fileResponse('regions.csv', 'id,name,parent\n'));
      server.use(...networkHandlers('slow', { usual, slowMilliseconds: 60_000 }));
      const waiting = answer('regions.csv');
      await vi.waitUntil(() => vi.getTimerCount() > 0);
      expect(usual).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(60_000);
      expect(await waiting).toStrictEqual({ status: 200, text: 'id,name,parent\n' });
    } finally {
      vi.useRealTimers();
    }
  });

  test('empty keeps the regions and has no figure', async () => {
    use('empty');
    expect((await answer('observations.csv')).text.trimEnd().split('\n')).toHaveLength(1);
    expect((await answer('flows.csv')).text.trimEnd().split('\n')).toHaveLength(1);
    expect((await answer('regions.csv')).text).toContain('Westhoek');
  });

  test('malformed spoils the observations alone', async () => {
    use('malformed');
    expect((await answer('observations.csv')).text).toContain('1.201');
    expect((await answer('regions.csv')).status).toBe(200);
  });

  test('missing-file lacks the observations alone', async () => {
    use('missing-file');
    expect((await answer('observations.csv')).status).toBe(404);
    expect((await answer('regions.csv')).status).toBe(200);
  });

  test('server-error fails on every file', async () => {
    use('server-error');
    expect((await answer('datapackage.json')).status).toBe(500);
  });

  test('offline gives no answer', async () => {
    use('offline');
    await expect(answer('datapackage.json')).rejects.toThrow('Failed to fetch');
  });

  test('large has thousands of observations under the name of any package', async () => {
    use('large');
    expect((await answer('observations.csv')).text.split('\n').length).toBeGreaterThan(10_000);
    expect(JSON.parse((await answer('datapackage.json')).text)).toMatchObject({ name: 'participatieslang' });
  });

  test('leaves other requests alone', async () => {
    await expect(fetch('https://example.org/fonts.css')).rejects.toThrow('fetch failed');
  });
});

describe(parseScenario, () => {
  test.for(Object.keys(scenarios) as Scenario[])('knows %s', (name) => {
    expect(parseScenario(name)).toBe(name);
  });

  test.for(['nromal', '', 'toString'])('lists the scenarios when asked for "%s"', (name) => {
    expect(() => parseScenario(name)).toThrow(
      `No mock scenario "${name}". Choose one of: normal, slow, empty, malformed, missing-file, server-error, offline, large.`,
    );
  });
});
