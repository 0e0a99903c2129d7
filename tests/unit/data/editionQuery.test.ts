import { onlineManager, QueryClient } from '@tanstack/react-query';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { createMemoryRouter } from 'react-router';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { editionQuery } from '#data/editionQuery.ts';
import type { OpenedEdition } from '#data/openEdition.ts';
import { smallFiles } from '../../support/smallPackage.ts';

const base = 'http://host.test/x/';
const files = new Map<string, string>(Object.entries(smallFiles));
const server = setupServer();

type Failure = () => Response;
const failing: Failure = () => new HttpResponse(null, { status: 503 });
const gone: Failure = () => new HttpResponse(null, { status: 404 });

/** Serves the small package as `participatieslang`; the first answers are failures where asked. Counts what is fetched. */
function serve({
  failures = 0,
  failure = failing,
  only = '',
}: { failures?: number; failure?: Failure; only?: string } = {}) {
  const fetched: string[] = [];
  let left = failures;
  server.use(
    http.get(`${base}data/:name/:file`, ({ params }) => {
      const name = String(params['name']);
      const file = String(params['file']);
      fetched.push(`${name}/${file}`);
      if (left > 0 && (only === '' || file === only)) {
        left -= 1;
        return failure();
      }
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

  test('tries again when there is no answer at all, for a file in the middle too', async () => {
    const fetched = serve({ failures: 1, failure: () => HttpResponse.error(), only: 'flows.csv' });
    const { edition } = await new QueryClient().query(editionQuery(null, base));
    expect(edition.flows).toHaveLength(1);
    expect(fetched.filter((file) => file === 'participatieslang/flows.csv')).toHaveLength(2);
  });

  test('gives up after three more tries', async () => {
    const fetched = serve({ failures: 99 });
    await expect(new QueryClient().query(editionQuery(null, base))).rejects.toMatchObject({ kind: 'unreachable' });
    expect(fetched).toHaveLength(4);
  });

  test('does not try again when a file is missing', async () => {
    const fetched = serve({ failures: 99, failure: gone });
    await expect(new QueryClient().query(editionQuery(null, base))).rejects.toMatchObject({ kind: 'missing' });
    expect(fetched).toHaveLength(1);
  });

  test('does not try again when a file is wrong', async () => {
    const fetched = serve({ failures: 99, failure: () => new HttpResponse('id,naam\n'), only: 'domains.csv' });
    await expect(new QueryClient().query(editionQuery(null, base))).rejects.toMatchObject({ kind: 'malformed' });
    expect(fetched).toHaveLength(files.size);
  });

  test('fails at once, instead of waiting for a network, when the browser knows that it is offline', async () => {
    const fetched = serve({ failures: 99 });
    onlineManager.setOnline(false);
    await expect(new QueryClient().query(editionQuery(null, base))).rejects.toMatchObject({ kind: 'unreachable' });
    expect(fetched).toHaveLength(1);
  });

  test('fails, instead of waiting for a network, when the browser goes offline between two tries', async () => {
    serve({ failures: 99 });
    const client = new QueryClient();
    client.getQueryCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'failed') onlineManager.setOnline(false);
    });
    await expect(client.query(editionQuery(null, base))).rejects.toMatchObject({ kind: 'unreachable' });
  });

  test('reads again after a failure when it is asked again', async () => {
    serve({ failures: 1, failure: gone });
    const client = new QueryClient();
    await expect(client.query(editionQuery(null, base))).rejects.toMatchObject({ kind: 'missing' });
    await expect(client.query(editionQuery(null, base))).resolves.toMatchObject({ notice: null });
  });

  test.for<[string, number, Failure]>([
    ['missing', 1, gone],
    ['malformed', 1, () => new HttpResponse('{}')],
    ['unreachable', 4, failing],
  ])('is fetched again by the button of a page that found it %s', async ([kind, failures, failure]) => {
    serve({ failures, failure });
    const client = new QueryClient();
    const loader = () => client.query(editionQuery(null, base));
    const router = createMemoryRouter([{ id: 'figures', path: '/', loader, hasErrorBoundary: true }]);
    await vi.waitFor(() => expect(router.state.errors).toMatchObject({ figures: { kind } }), { timeout: 5_000 });
    await router.revalidate();
    expect(router.state.errors).toBeNull();
    const { edition } = router.state.loaderData['figures'] as OpenedEdition;
    expect(edition.version).toBe('1.0.0');
    router.dispose();
  });
});
