import { onlineManager, QueryClient } from '@tanstack/react-query';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { editionQuery } from '#data/editionQuery.ts';
import { smallFiles } from '../../support/smallPackage.ts';

const base = 'http://host.test/x/';
const files = new Map<string, string>(Object.entries(smallFiles));
const server = setupServer();

/** Serves the small package as `participatieslang`; the first answers are failures where asked. Counts what is fetched. */
function serve({ failures = 0, status = 503 }: { failures?: number; status?: number } = {}) {
  const fetched: string[] = [];
  server.use(
    http.get(`${base}data/:name/:file`, ({ params }) => {
      const name = String(params['name']);
      const file = String(params['file']);
      fetched.push(`${name}/${file}`);
      if (fetched.length <= failures) return new HttpResponse(null, { status });
      const text = name === 'participatieslang' ? files.get(file) : undefined;
      return text === undefined ? new HttpResponse(null, { status: 404 }) : new HttpResponse(text);
    }),
  );
  return fetched;
}

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  server.resetHandlers();
  onlineManager.setOnline(true);
});
afterAll(() => server.close());

describe(editionQuery, () => {
  test('reads the default package under the base path, each file once, and keeps it', async () => {
    const fetched = serve();
    const client = new QueryClient();
    const { edition, notice } = await client.query(editionQuery(null, base));
    expect(edition.folder).toBe('http://host.test/x/data/participatieslang/');
    expect(notice).toBeNull();
    expect(fetched.toSorted()).toEqual([...files.keys()].map((file) => `participatieslang/${file}`).toSorted());
    const again = await client.query(editionQuery('participatieslang-1.0.0', base));
    expect(again.edition).toBe(edition);
    expect(fetched).toHaveLength(files.size);
  });

  test('tries again when the host is unreachable for a moment', async () => {
    const fetched = serve({ failures: 2 });
    const { edition } = await new QueryClient().query(editionQuery(null, base));
    expect(edition.version).toBe('1.0.0');
    expect(fetched.slice(0, 3)).toEqual(Array.from({ length: 3 }, () => 'participatieslang/datapackage.json'));
  });

  test('gives up after three more tries', async () => {
    const fetched = serve({ failures: 99 });
    await expect(new QueryClient().query(editionQuery(null, base))).rejects.toMatchObject({ kind: 'unreachable' });
    expect(fetched).toHaveLength(4);
  });

  test('does not try again when a file is missing', async () => {
    const fetched = serve({ failures: 99, status: 404 });
    await expect(new QueryClient().query(editionQuery(null, base))).rejects.toMatchObject({ kind: 'missing' });
    expect(fetched).toHaveLength(1);
  });

  test('fails at once, instead of waiting for a network, when the browser knows that it is offline', async () => {
    const fetched = serve({ failures: 99 });
    onlineManager.setOnline(false);
    await expect(new QueryClient().query(editionQuery(null, base))).rejects.toMatchObject({ kind: 'unreachable' });
    expect(fetched).toHaveLength(1);
  });

  test('reads again after a failure when it is asked again', async () => {
    serve({ failures: 1, status: 404 });
    const client = new QueryClient();
    await expect(client.query(editionQuery(null, base))).rejects.toMatchObject({ kind: 'missing' });
    await expect(client.query(editionQuery(null, base))).resolves.toMatchObject({ notice: null });
  });
});
