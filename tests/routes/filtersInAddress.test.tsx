import { act, render, screen, waitFor } from '@testing-library/react';
import { useLayoutEffect } from 'react';
import { createMemoryRouter, Link, Outlet, RouterProvider } from 'react-router';
import { describe, expect, test } from 'vitest';
import { FiltersProvider } from '#filters/FiltersProvider.tsx';
import { useChoices } from '#filters/useChoices.ts';
import { vocabularyWith } from '../support/vocabulary.ts';

const vocabulary = vocabularyWith();
type Filters = ReturnType<typeof useChoices>;

function Frame() {
  return (
    <FiltersProvider>
      <Outlet />
    </FiltersProvider>
  );
}

/** A two-page site whose loader can be held, as a slow network would. */
async function openAt(address: string) {
  const seen: { filters?: Filters } = {};
  const waiting: (() => void)[] = [];
  let isHeld = false;
  const loader = () => (isHeld ? new Promise((resolve) => waiting.push(() => resolve(null))) : null);
  function Page() {
    const filters = useChoices(vocabulary);
    useLayoutEffect(() => {
      seen.filters = filters;
    });
    return (
      <p>
        <output>{`${filters.search} / ${filters.dropped.map(({ value }) => value).join()}`}</output>
        <Link to={`/over${filters.search}`}>{'over'}</Link>
      </p>
    );
  }
  const pages = ['/', '/over'].map((path) => ({ path, Component: Page }));
  const router = createMemoryRouter([{ Component: Frame, HydrateFallback: () => null, loader, children: pages }], {
    initialEntries: [address],
  });
  render(<RouterProvider router={router} />);
  await screen.findByRole('status');
  return {
    filters() {
      if (seen.filters === undefined) throw new Error('the page is not there');
      return seen.filters;
    },
    /** Where the router is. */
    at: () => `${router.state.location.pathname}${router.state.location.search}`,
    shown: () => screen.getByRole('status').textContent,
    go: (steps: number) => act(() => router.navigate(steps)),
    hold() {
      isHeld = true;
    },
    async release() {
      isHeld = false;
      await act(async () => waiting.forEach((go) => go()));
    },
    router,
  };
}

describe(useChoices, () => {
  test('prints a change in canonical order, whatever the order of the changes', async () => {
    const site = await openAt('/?eenheid=aandeel');
    await act(async () => site.filters().change({ domains: ['welzijn'] }));
    await act(async () => site.filters().change({ regions: ['brugge'] }));
    expect(site.at()).toBe('/?regio=brugge&eenheid=aandeel&domein=welzijn');
    expect(site.filters().search).toBe('?regio=brugge&eenheid=aandeel&domein=welzijn');
  });

  test('lands two changes of one tick, as one step in the history', async () => {
    const site = await openAt('/?jaar=2021');
    await act(async () => {
      const { change } = site.filters();
      change({ regions: ['brugge'] });
      change({ scale: 'log' });
    });
    expect(site.at()).toBe('/?regio=brugge&jaar=2021&schaal=log');
    await site.go(-1);
    expect(site.at()).toBe('/?jaar=2021');
    expect(site.filters().choices).toMatchObject({ regions: null, scale: null, years: [2021] });
  });

  test('goes back and forward one change at a time', async () => {
    const site = await openAt('/');
    await act(async () => site.filters().change({ years: [2021] }));
    await act(async () => site.filters().change({ unit: 'aandeel' }));
    await act(async () => site.filters().change({ unit: null }));
    const steps = [];
    for (const step of [-1, -1, -1, 1, 1, 1]) {
      await site.go(step);
      steps.push(site.filters().search);
    }
    expect(steps).toEqual([
      '?jaar=2021&eenheid=aandeel',
      '?jaar=2021',
      '',
      '?jaar=2021',
      '?jaar=2021&eenheid=aandeel',
      '?jaar=2021',
    ]);
  });

  test('shows a change at once, before the loaders have run', async () => {
    const site = await openAt('/');
    site.hold();
    await act(async () => site.filters().change({ regions: ['brugge'] }));
    expect(site.shown()).toBe('?regio=brugge / ');
    expect(site.at()).toBe('/');
    await site.release();
    expect(site.at()).toBe('/?regio=brugge');
  });

  test('merges a change into one that is still on its way', async () => {
    const site = await openAt('/');
    site.hold();
    await act(async () => site.filters().change({ regions: ['brugge'] }));
    await act(async () => site.filters().change({ years: [2022] }));
    expect(site.shown()).toBe('?regio=brugge&jaar=2022 / ');
    await site.release();
    expect(site.at()).toBe('/?regio=brugge&jaar=2022');
  });

  test('takes back a change that is still on its way', async () => {
    const site = await openAt('/');
    site.hold();
    await act(async () => site.filters().change({ regions: ['brugge'] }));
    await act(async () => site.filters().change({ regions: null }));
    await site.release();
    expect(site.at()).toBe('/');
    expect(site.shown()).toBe(' / ');
  });

  test('gives way to a link that is followed while a change is on its way', async () => {
    const site = await openAt('/');
    site.hold();
    await act(async () => site.filters().change({ regions: ['brugge'] }));
    await act(async () => screen.getByRole('link').click());
    await site.release();
    await waitFor(() => expect(site.at()).toBe('/over?regio=brugge'));
    expect(site.shown()).toBe('?regio=brugge / ');
    await act(async () => site.filters().change({ scale: 'log' }));
    expect(site.at()).toBe('/over?regio=brugge&schaal=log');
  });

  test('names what the address says and nobody knows, and drops it at the next change', async () => {
    const site = await openAt('/?regio=atlantis&domein=welzijn');
    expect(site.filters().dropped).toEqual([
      { parameter: 'regio', value: 'atlantis', nearest: null, reason: 'unknown' },
    ]);
    expect(site.filters().choices.domains).toEqual(['welzijn']);
    await act(async () => site.filters().change({ unit: 'aandeel' }));
    expect(site.at()).toBe('/?eenheid=aandeel&domein=welzijn');
    expect(site.filters().dropped).toEqual([]);
  });

  test('takes the nearest value where the unknown one stood', async () => {
    const site = await openAt('/?regio=bruge,westhoek');
    const [wrong] = site.filters().dropped;
    expect(wrong?.nearest).toBe('brugge');
    await act(async () => wrong && site.filters().accept(wrong));
    expect(site.at()).toBe('/?regio=brugge,westhoek');
  });

  test('leaves no step in the history for a change that changes nothing, and one for text that is being typed', async () => {
    const site = await openAt('/over');
    await act(async () => site.filters().change({ view: 'tabel' }));
    await act(async () => site.filters().change({ view: 'tabel' }));
    await act(async () => site.filters().change({ search: 'wij' }, 'replace'));
    await act(async () => site.filters().change({ search: 'wijk' }, 'replace'));
    expect(site.at()).toBe('/over?weergave=tabel&zoek=wijk');
    await site.go(-1);
    expect(site.at()).toBe('/over');
  });

  test('asks the router not to scroll', async () => {
    const site = await openAt('/');
    await act(async () => site.filters().change({ view: 'tabel' }));
    expect(site.router.state.preventScrollReset).toBe(true);
  });
});
