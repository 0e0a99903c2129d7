// @vitest-environment jsdom
import '../../support/routeSetup.ts';
import { createMemoryRouter } from 'react-router';
import { describe, expect, test } from 'vitest';
import { use } from '../../support/mockServer.ts';

describe('the network of a route test', () => {
  test('answers an address without a host', async () => {
    const response = await fetch('/data/participatieslang/domains.csv');
    expect(await response.text()).toContain('sociale-economie');
  });

  test('answers a loader that passes on its signal', async () => {
    const router = createMemoryRouter([
      { path: '/', loader: () => null },
      {
        path: '/weg',
        loader: async ({ request }) => (await fetch('/data/fictief/domains.csv', { signal: request.signal })).status,
      },
    ]);
    await router.navigate('/weg');
    expect(router.state.errors).toBeNull();
    expect(router.state.loaderData).toStrictEqual({ 1: 200 });
    router.dispose();
  });

  test('refuses what no scenario answers', async () => {
    await expect(fetch('/elders.csv')).rejects.toThrow('fetch failed');
  });

  test('is in the scenario that a test asks for', async () => {
    use('server-error');
    expect((await fetch('/data/participatieslang/domains.csv')).status).toBe(500);
  });

  test('is normal again in the next test', async () => {
    expect((await fetch('/data/participatieslang/domains.csv')).status).toBe(200);
  });
});

describe('the screen of a route test', () => {
  test('has no media query that is true', () => {
    expect(matchMedia('(prefers-reduced-motion: reduce)').matches).toBe(false);
  });
});
