import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { server, use } from '../../support/mockServer.ts';
import { openRoute } from '../../support/renderRoute.tsx';
import { heading, said } from './reading.ts';

/** The device says whether it has a network, as a browser does: a property and an event. */
function setOnline(isOnline: boolean): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => isOnline });
  window.dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
}

function loseNetwork(): void {
  setOnline(false);
  use('offline');
}

function findNetwork(): void {
  setOnline(true);
  server.resetHandlers();
}

afterEach(() => setOnline(true));

const pages = [
  { address: '/?domein=welzijn', title: 'Westhoek in 2021' },
  { address: '/trede/4?schaal=log', title: 'Trede 4: Tijdelijke activerende trajecten' },
  { address: '/vergelijken?eenheid=aandeel', title: 'Instrumenten vergelijken' },
  { address: '/doorstroom?jaar=2022', title: 'Doorstroom: cijfers van West-Vlaanderen' },
  { address: '/gegevens?zoek=sine', title: 'Gegevens' },
] as const;

describe('without a network', () => {
  test.for(pages)('$address says so, loses nothing, and opens when the network is back', async ({ address, title }) => {
    loseNetwork();
    const { user, at } = await openRoute(address);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('U bent offline');
    expect(said()).toContain('uw adres en filters blijven staan');
    expect(at()).toBe(address);
    findNetwork();
    await user.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
    await heading(title);
    expect(at()).toBe(address);
  });

  test('the page on origin and method opens', async () => {
    loseNetwork();
    await openRoute('/over');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Over deze cijfers');
  });

  test('every page opens whose figures were fetched before', async () => {
    const { user } = await openRoute('/?domein=welzijn');
    loseNetwork();
    for (const [link, title] of [
      ['Treden', 'Trede 5: Betaald werk met ondersteuning'],
      ['Vergelijken', 'Instrumenten vergelijken'],
      ['Doorstroom', 'Doorstroom: cijfers van West-Vlaanderen'],
      ['Gegevens', 'Gegevens'],
      ['Overzicht', 'Westhoek in 2021'],
    ] as const) {
      await user.click(within(screen.getByRole('navigation', { name: 'Pagina’s' })).getByRole('link', { name: link }));
      await heading(title);
    }
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test('a package that was not fetched yet is not there, and the way back is', async () => {
    const { user, at, router } = await openRoute('/doorstroom');
    loseNetwork();
    await user.click(screen.getByRole('link', { name: /fictieve gegevens/ }));
    await heading('U bent offline');
    expect(at()).toBe('/doorstroom?data=fictief');
    await router.navigate(-1);
    await heading('Doorstroom: cijfers van West-Vlaanderen');
  });
});
