import { screen, waitFor, within } from '@testing-library/react';
import { delay, http, HttpResponse } from 'msw';
import { describe, expect, test } from 'vitest';
import { server, use } from '../../support/mockServer.ts';
import { openRoute, renderRoute } from '../../support/renderRoute.tsx';
import { heading, said } from './reading.ts';

const pages = [
  { address: '/?domein=welzijn', title: 'Westhoek in 2021' },
  { address: '/trede/4?domein=werk', title: 'Trede 4: Tijdelijke activerende trajecten' },
  { address: '/vergelijken?eenheid=aandeel', title: 'Instrumenten vergelijken' },
  { address: '/doorstroom?jaar=2022', title: 'Doorstroom: cijfers van West-Vlaanderen' },
  { address: '/gegevens?zoek=sine', title: 'Gegevens' },
] as const;
const aboutTitle = 'Over deze cijfers';

/** The server is itself again, as far as it was not. */
const recover = () => server.resetHandlers();

describe('while the figures are on their way', () => {
  test.for(pages)('$address shows the outlines of a page, then the page', async ({ address, title }) => {
    use('slow');
    renderRoute(address);
    expect(document.querySelector('[aria-busy="true"]')).toBeInTheDocument();
    expect(screen.queryByRole('heading')).not.toBeInTheDocument();
    await heading(title);
    expect(document.querySelector('[aria-busy="true"]')).not.toBeInTheDocument();
  });

  test('/over opens without them, and takes the names of the rungs when they come', async () => {
    use('slow');
    await openRoute('/over');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(aboutTitle);
    expect(await screen.findByText('Trede 6 · Betaald werk')).toBeInTheDocument();
  });

  test('/over opens also when they never come', async () => {
    server.use(http.get('*/data/:package/:file', () => delay('infinite')));
    await openRoute('/over');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(aboutTitle);
    expect(said()).toContain('Een gepubliceerd totaal en de som van de delen zijn twee feiten.');
    expect(screen.getByText('Collectief maatwerk')).toBeInTheDocument();
    expect(screen.queryByText('collectief-maatwerk')).not.toBeInTheDocument();
  });

  test('a page stays where it is until another package is there', async () => {
    const { user } = await openRoute('/doorstroom');
    server.use(http.get('*/data/fictief/:file', () => delay('infinite')));
    await user.click(screen.getByRole('link', { name: /fictieve gegevens/ }));
    await waitFor(() => expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'true'));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Doorstroom: cijfers van West-Vlaanderen');
  });
});

describe('without a single figure', () => {
  test.for(pages.slice(0, 4))('$address says so, and where one can go', async ({ address }) => {
    use('empty');
    const { at } = await openRoute(address);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Er zijn nog geen cijfers');
    expect(said()).toContain('In “Participatieslang 2021 Westhoek” (versie 1.0.0) staat geen enkel cijfer.');
    expect(said()).not.toMatch(/\b(in|voor) 0\b/i);
    expect(at()).toBe(address);
    const search = address.slice(address.indexOf('?')).replace('?jaar=2022', '');
    const main = within(screen.getByRole('main'));
    expect(main.getByRole('link', { name: 'de bestanden van dit pakket' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/gegevens/),
    );
    expect(main.getByRole('link', { name: 'de pagina’s met fictieve gegevens' }).getAttribute('href')).toContain(
      'data=fictief',
    );
    expect(main.getByRole('link', { name: 'de pagina over herkomst en methode' }).getAttribute('href')).toContain(
      search,
    );
  });

  test('/gegevens has no table, nothing that stands out, and all the files', async () => {
    use('empty');
    await openRoute('/gegevens');
    expect(said()).toContain('0 waarnemingen en 0 stromen');
    expect(said()).toContain('Dit pakket bevat nog geen waarnemingen.');
    expect(said()).not.toContain('er ontbreekt niets');
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Wis/ })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'observations.csv' })).toHaveAttribute(
      'href',
      '/data/participatieslang/observations.csv',
    );
  });

  test('/over says what it always says', async () => {
    use('empty');
    await openRoute('/over');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(aboutTitle);
  });

  test('an unknown year in the link is still named', async () => {
    use('empty');
    await openRoute('/?jaar=2021');
    expect(said()).toContain('‘2021’ kennen we niet als jaar.');
  });
});

const failures = [
  { scenario: 'server-error', title: 'De cijfers zijn nu niet bereikbaar', detail: /data\/participatieslang\// },
  {
    scenario: 'missing-file',
    title: 'Er ontbreekt een bestand met cijfers',
    detail: /observations\.csv: dit bestand ontbreekt\./,
  },
  {
    scenario: 'malformed',
    title: 'De cijfers bevatten een fout',
    detail: /observations\.csv, regel 2, kolom value: “1\.201” .*Schrijf 1201\./,
  },
] as const;

describe('when the figures cannot be opened', () => {
  test.for(failures.flatMap((failure) => pages.map((page) => ({ ...failure, ...page, page: page.title }))))(
    '$address after $scenario says what is wrong, and opens once that is mended',
    async ({ scenario, address, page, detail }) => {
      use(scenario);
      const { user, at } = await openRoute(address);
      const title = failures.find((failure) => failure.scenario === scenario)?.title ?? '';
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(title);
      expect(document.title).toBe(`${title} · Participatieslang`);
      expect(screen.getByRole('alert')).toHaveTextContent(detail);
      expect(at()).toBe(address);
      recover();
      await user.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
      await heading(page);
      expect(screen.queryByRole('alert')).not.toBeInTheDocument();
      expect(at()).toBe(address);
    },
  );

  test('counts every fault of a file with thousands of them', async () => {
    const header = 'year,region,trede,instrument,measure,value,status,attribution,source,note\n';
    const csv = header + '2021,atlantis,4,,deelnemers,veel,A,sure,participatieslang-2021,\n'.repeat(1_500);
    server.use(http.get('*/data/participatieslang/observations.csv', () => HttpResponse.text(csv)));
    await openRoute('/');
    expect(screen.getByRole('alert')).toHaveTextContent('en nog 1.492 fouten');
  });

  test('says again what is wrong when trying again does not help', async () => {
    use('missing-file');
    const { user } = await openRoute('/');
    use('malformed');
    await user.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
    await heading('De cijfers bevatten een fout');
    expect(screen.getByRole('alert')).toHaveTextContent('regel 4, kolom region: “atlantis” staat niet in regions.csv');
  });

  test('still leads to the page on origin and method, and to the fictitious figures, in the reader’s language', async () => {
    use('missing-file');
    const { user } = await openRoute('/trede/4?domein=werk&taal=en');
    expect(screen.getByRole('link', { name: 'the pages with fictitious data' })).toHaveAttribute(
      'href',
      '/?domein=werk&taal=en&data=fictief',
    );
    await user.click(screen.getByRole('link', { name: 'the page on origin and method' }));
    await heading('About these figures');
  });

  test('does not offer the fictitious figures when it is those that failed', async () => {
    use('missing-file');
    await openRoute('/?data=fictief');
    expect(screen.queryByRole('link', { name: /fictieve/ })).not.toBeInTheDocument();
  });

  test('/over opens all the same', async () => {
    use('server-error');
    await openRoute('/over');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(aboutTitle);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
